//! Dispatch and language, for every component.
use crate::keyboard::Direction;
use crate::state::Action;
use rules::member::MemberId;
use wording::messages::Texts;
use yew::prelude::*;

/// What every component is given: the words of the page, and how to ask for a change.
#[derive(Clone, PartialEq)]
pub struct Ui {
    /// The words, in the language of the page.
    pub texts: Texts,
    /// Asks for a change of the state.
    pub dispatch: Callback<Action>,
    /// Asks for something outside the state.
    pub request: Callback<Request>,
}

/// Something that the app does at the window, in answer to a reader.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Request {
    /// Move the focus from a seat.
    Go(MemberId, Direction),
    /// Move the focus in the menu of a seat.
    GoInMenu(MemberId, Direction),
    /// Show the keys.
    Help,
    /// Open another meeting, by its name.
    Open(String),
    /// Put the address on the clipboard.
    CopyLink,
    /// Fetch the texts of the law.
    Law,
    /// Print the page.
    Print,
}

impl Ui {
    /// A text without variables.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// A callback that asks for an action, whatever the event.
    pub fn on<E: 'static>(&self, action: Action) -> Callback<E> {
        self.dispatch.reform(move |_: E| action.clone())
    }

    /// A callback that asks for something at the window, whatever the event.
    pub fn ask<E: 'static>(&self, request: Request) -> Callback<E> {
        self.request.reform(move |_: E| request.clone())
    }
}
