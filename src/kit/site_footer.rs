//! At the foot of every page: how results come about, what is kept of a reader, whose site it is, the lessons, and the
//! pages of exact numbers.
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use yew::prelude::*;

/// The foot.
pub fn view(ui: &Ui) -> Html {
    html! {
        <footer class="site-footer">
            <p class="site-figures">
                <a id="open-lessons" href={ui.page(Page::Lessons, "")}>{ ui.text("page-lessons") }</a>
                { " · " }
                <a href={ui.page(Page::Odds, "")}>{ ui.text("page-odds") }</a>
                { " · " }
                <a href={ui.page(Page::Power, "")}>{ ui.text("page-power") }</a>
            </p>
            <p>{ ui.text("footer-method") }</p>
            <p>{ ui.text("footer-privacy") }</p>
        </footer>
    }
}
