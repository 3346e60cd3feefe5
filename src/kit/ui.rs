//! Dispatch and language, for every component.
use crate::address::site_path::{FLAGSHIP, joined};
use crate::kit::direction::Direction;
use crate::kit::page::Page;
use crate::model::state::Action;
use crate::pages::import::state::Act;
use rules::member::MemberId;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// What every component is given: the words of the page, and how to ask for a change.
#[derive(Clone, PartialEq)]
pub struct Ui {
    /// The page that is shown.
    pub here: Page,
    /// The way to the root of the site, with a slash at its end: from there every address and every file is named.
    pub root: Rc<str>,
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
    /// Go to a meeting, by its address.
    Visit(String),
    /// Write the query string of the address: the page that is shown has changed what it shows.
    Address(String),
    /// Something on the page of imports.
    Import(Act),
    /// Speak another language.
    Language(Lang),
    /// Open a meeting from a file: the one that a field, by its id, has been given.
    OpenFile(&'static str),
    /// Keep a text as a file: its name and what it holds.
    Save(String, String),
    /// Keep a drawing: its name and the SVG, into which the address goes.
    SaveDrawing(String, String),
    /// Keep a drawing as a picture of pixels: its name, the SVG, its width and height.
    SavePicture(String, String, u32, u32),
    /// Put a text on the clipboard, with the address behind it.
    Copy(String),
    /// Put a text on the clipboard as it is.
    CopyText(String),
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

    /// The address of a page, in the language that was asked for: `query` without its question mark.
    #[must_use]
    pub fn page(&self, page: Page, query: &str) -> String {
        let query = match (page, self.lang) {
            // The library is there in each language.
            (Page::Meetings, Some(lang)) => return self.below(lang, "meetings", query),
            (_, lang) => joined(lang, query),
        };
        let sign = if query.is_empty() { "" } else { "?" };
        [&*self.root, page.file(), sign, &query].concat()
    }

    /// The address of a page in the folder of a language.
    fn below(&self, lang: Lang, name: &str, query: &str) -> String {
        let sign = if query.is_empty() { "" } else { "?" };
        [&*self.root, lang.code(), "/", name, ".html", sign, query].concat()
    }

    /// The address of a meeting of the library: a page of its own, in the language of this one.
    #[must_use]
    pub fn meeting(&self, id: &str) -> String {
        self.below(self.texts.lang(), id, "")
    }

    /// The address of the meeting that the site opens with.
    #[must_use]
    pub fn home(&self) -> String {
        match self.lang {
            Some(lang) => self.below(lang, FLAGSHIP, ""),
            None => self.page(Page::Meeting, ""),
        }
    }

    /// What a link to a meeting does: from another meeting it goes there without loading the page anew. From the pages
    /// around them, which the module for meetings does not have, it stays a plain link.
    #[must_use]
    pub fn visit(&self, address: &str) -> Option<Callback<MouseEvent>> {
        let (request, address) = (self.request.clone(), address.to_owned());
        (self.here == Page::Meeting).then(|| {
            Callback::from(move |event: MouseEvent| {
                // A modified click opens a tab, as links do.
                if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                    event.prevent_default();
                    request.emit(Request::Visit(address.clone()));
                }
            })
        })
    }

    /// Speaks more words from now on, or another language. A language that a reader chooses stays in every link.
    pub fn speak(&mut self, texts: &Texts) {
        let texts = self.texts.joined(texts);
        if texts.lang() != self.texts.lang() {
            self.lang = Some(texts.lang());
        }
        self.texts = texts;
    }
}
