//! The bar at the top: the name, links to other pages, the buttons of the page, and the language. On a narrow screen links and
//! buttons are in a menu.
use crate::kit::language_menu;
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
use yew::prelude::*;

/// The meetings that every page links to.
const FEATURED: [(&str, &str); 2] = [
    ("sc-2025-02-24", "page-council-2025"),
    ("ga-2025-02-24", "page-assembly-2025"),
];

/// The bar, with the meeting that is shown; `tools` are the buttons of the page itself.
pub fn view(ui: &Ui, shown: Option<&str>, tools: Html) -> Html {
    let meeting = |(id, key): (&str, &str)| {
        let (address, current) = (ui.meeting(id), shown == Some(id));
        let visit = ui.visit(&address);
        html! {
            <a
                href={address}
                id={format!("open-{id}")}
                aria-current={current.then_some("page")}
                onclick={visit}
            >
                { ui.text(key) }
            </a>
        }
    };
    let page = |id: &'static str, page: Page, key: &str| {
        html! {
            <a href={ui.page(page, "")} {id} aria-current={(ui.here == page).then_some("page")}>{ ui.text(key) }</a>
        }
    };
    html! {
        <header class="site-header">
            <p class="site-name"><a href={ui.home()} onclick={ui.visit(&ui.home())}>{ ui.text("page-name") }</a></p>
            <button type="button" class="site-menu-button" popovertarget="site-menu">{ ui.text("page-menu") }</button>
            <div class="site-menu" id="site-menu" popover="auto">
                <nav class="site-meetings" aria-label={ui.text("page-meetings")}>
                    { page("open-meetings", Page::Meetings, "page-all-meetings") }
                    { page("open-archive", Page::Archive, "page-all-votes") }
                    { for FEATURED.into_iter().map(meeting) }
                </nav>
                <div class="site-tools" role="group" aria-label={ui.text("page-tools")}>
                    { tools }
                    <button type="button" id="copy-link" class="primary" onclick={ui.does(Effect::CopyLink)}>
                        { ui.text("page-copy-link") }
                    </button>
                </div>
            </div>
            { language_menu::view(ui) }
        </header>
    }
}
