//! At the foot of every page: how results come about, what is kept of a reader, whose site it is.
use crate::context::Ui;
use yew::prelude::*;

/// The foot.
pub fn view(ui: &Ui) -> Html {
    html! {
        <footer class="site-footer">
            <p>{ ui.text("footer-method") }</p>
            <p>{ ui.text("footer-privacy") }</p>
        </footer>
    }
}
