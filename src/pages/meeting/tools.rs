//! The buttons in the header of a meeting's page: undo, redo, back to the record, present, print.
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

/// The buttons.
pub fn view(ui: &VoteUi, tools: Tools) -> Html {
    html! {
        <>
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
            <button type="button" id="print" onclick={ui.does(Effect::Print)}>{ ui.text("page-print") }</button>
        </>
    }
}
