//! What the parts of a vote receive: words, callbacks of the page, and callbacks that change the meeting.
use crate::kit::ui::Ui;
use crate::model::state::Action;
use core::ops::Deref;
use yew::prelude::*;

/// Words and callbacks for the parts of a vote.
#[derive(Clone, PartialEq)]
pub struct VoteUi {
    /// Words and callbacks of the page.
    pub ui: Ui,
    /// Changes the state of the meeting.
    pub dispatch: Callback<Action>,
}

impl Deref for VoteUi {
    type Target = Ui;

    fn deref(&self) -> &Ui {
        &self.ui
    }
}

impl VoteUi {
    /// A callback that dispatches an action, whatever the event.
    pub fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_: E| action.clone())
    }
}
