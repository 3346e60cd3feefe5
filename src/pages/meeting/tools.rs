//! The buttons of a meeting: undo, redo and back to the record at the seats; present and print in the bar.
use crate::kit::ui::Effect;
use crate::model::state::{Action, State};
use crate::model::view_options::Present;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

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

/// The buttons at the seats.
pub fn at_the_seats(ui: &VoteUi, tools: Tools) -> Html {
    html! {
        <div class="room-tools" role="group" aria-label={ui.text("room-tools")}>
            <button type="button" id="undo" disabled={!tools.undo} onclick={ui.on(Action::Undo)}>
                { ui.text("page-undo") }
            </button>
            <button type="button" id="redo" disabled={!tools.redo} onclick={ui.on(Action::Redo)}>
                { ui.text("page-redo") }
            </button>
            <button type="button" id="record-all" disabled={!tools.changed} onclick={ui.on(Action::RecordAll)}>
                { ui.text("page-record") }
            </button>
        </div>
    }
}

/// The buttons in the bar.
pub fn in_the_bar(ui: &VoteUi) -> Html {
    html! {
        <>
            <button type="button" id="present" onclick={ui.on(Action::Present(Present::Hidden))}>
                { ui.text("page-present") }
            </button>
            <button type="button" id="print" onclick={ui.does(Effect::Print)}>{ ui.text("page-print") }</button>
        </>
    }
}
