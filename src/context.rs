//! Dispatch and language, for every component.
use crate::import::Act;
use crate::keyboard::Direction;
use crate::state::Action;
use rules::member::MemberId;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// What every component is given: the words of the page, and how to ask for a change.
#[derive(Clone, PartialEq)]
pub struct Ui {
    /// The language that the address asks for, kept in every link.
    pub lang: Option<Lang>,
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
    /// Go to another place of the site, by its query string.
    Visit(String),
    /// Write the address: the page that is shown has changed what it shows.
    Address(String),
    /// Something on the page of imports.
    Import(Act),
    /// Speak another language.
    Language(Lang),
    /// Open a meeting from a file: the one that a field, by its id, has been given.
    OpenFile(&'static str),
    /// Keep a text as a file: its name and what it holds.
    Save(String, String),
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

    /// An address of the site, in the language that was asked for: `query` without its question mark.
    #[must_use]
    pub fn href(&self, query: &str) -> String {
        let lang = self.lang.map(|lang| format!("lang={}", lang.code()));
        let parts: Vec<&str> = lang
            .as_deref()
            .into_iter()
            .chain([query])
            .filter(|part| !part.is_empty())
            .collect();
        match parts.is_empty() {
            true => "./".to_owned(),
            false => format!("?{}", parts.join("&")),
        }
    }

    /// What a link within the site does: it goes there without loading the page anew.
    #[must_use]
    pub fn visit(&self, query: &str) -> Callback<MouseEvent> {
        let (request, query) = (self.request.clone(), self.href(query));
        Callback::from(move |event: MouseEvent| {
            // A modified click opens a tab, as links do.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                event.prevent_default();
                request.emit(Request::Visit(query.clone()));
            }
        })
    }
}
