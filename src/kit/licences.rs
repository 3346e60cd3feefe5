//! The link to the page that says what the site is made of, and under which licences. The build writes that page, in English.
use crate::kit::ui::Ui;
use yew::prelude::*;

/// The link.
pub fn link(ui: &Ui) -> Html {
    html! {
        <a href={[&*ui.root, "licences.html"].concat()} hreflang="en">{ ui.text("page-licences") }</a>
    }
}
