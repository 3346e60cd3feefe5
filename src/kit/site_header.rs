//! The bar at the top: the name, where one can go, and on a meeting's page undo, the record, the link.
use crate::kit::language_menu;
use crate::kit::page::Page;
use crate::kit::ui::{Request, Ui};
use crate::model::state::{Action, State};
use crate::model::view_options::Present;
use yew::prelude::*;

/// The page that the bar stands on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Here<'a> {
    /// A meeting.
    Meeting(&'a str),
    /// The library.
    Meetings,
    /// A page that the bar has no link to.
    Elsewhere,
}

/// What a reader can do on a meeting's page.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Tools {
    /// Whether there is something to undo.
    pub undo: bool,
    /// Whether there is something to make again.
    pub redo: bool,
    /// Whether anything differs from the record.
    pub changed: bool,
}

impl Tools {
    /// What can be done in a state.
    #[must_use]
    pub fn of(state: &State) -> Self {
        Self {
            undo: state.can_undo(),
            redo: state.can_redo(),
            changed: state.is_changed(),
        }
    }
}

/// The meetings that every page links to.
const FEATURED: [(&str, &str); 2] = [
    ("sc-2025-02-24", "page-council-2025"),
    ("ga-2025-02-24", "page-assembly-2025"),
];

/// The bar.
pub fn view(ui: &Ui, here: Here<'_>, tools: Option<Tools>) -> Html {
    let meeting = |(id, key): (&str, &str)| {
        let (address, current) = (ui.meeting(id), here == Here::Meeting(id));
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
    let all = (here == Here::Meetings).then_some("page");
    html! {
        <header class="site-header">
            <p class="site-name"><a href={ui.home()} onclick={ui.visit(&ui.home())}>{ ui.text("page-name") }</a></p>
            <nav class="site-meetings" aria-label={ui.text("page-meetings")}>
                <a href={ui.page(Page::Meetings, "")} id="open-meetings" aria-current={all}>
                    { ui.text("page-all-meetings") }
                </a>
                { for FEATURED.into_iter().map(meeting) }
            </nav>
            { language_menu::view(ui) }
            <div class="site-tools" role="group" aria-label={ui.text("page-tools")}>
                if let Some(tools) = tools {
                    <button type="button" id="undo" disabled={!tools.undo} onclick={ui.on(Action::Undo)}>
                        { ui.text("page-undo") }
                    </button>
                    <button type="button" id="redo" disabled={!tools.redo} onclick={ui.on(Action::Redo)}>
                        { ui.text("page-redo") }
                    </button>
                    <button type="button" id="record-all" disabled={!tools.changed} onclick={ui.on(Action::RecordAll)}>
                        { ui.text("page-record") }
                    </button>
                    <button type="button" id="present" onclick={ui.on(Action::Present(Present::Hidden))}>
                        { ui.text("page-present") }
                    </button>
                    <button type="button" id="print" onclick={ui.ask(Request::Print)}>{ ui.text("page-print") }</button>
                }
                <button type="button" id="copy-link" class="primary" onclick={ui.ask(Request::CopyLink)}>
                    { ui.text("page-copy-link") }
                </button>
            </div>
        </header>
    }
}
