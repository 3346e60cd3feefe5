//! Dispatch and language, for every component.
use crate::import::Act;
use crate::keyboard::Direction;
use crate::spot::{FLAGSHIP, joined};
use crate::state::Action;
use rules::member::MemberId;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// A page of the site: each is a file of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Page {
    /// A meeting, of the library or of the reader's own.
    #[default]
    Meeting,
    /// The library of meetings.
    Meetings,
    /// A vote of the reader's own.
    New,
    /// The UN's own voting data.
    Import,
    /// The odds of a vote with undecided members.
    Odds,
    /// Voting power.
    Power,
    /// An embed for an article.
    Share,
}

impl Page {
    /// All of them.
    pub const ALL: [Self; 7] = [
        Self::Meeting,
        Self::Meetings,
        Self::New,
        Self::Import,
        Self::Odds,
        Self::Power,
        Self::Share,
    ];

    /// The page of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.as_str() == word)
    }

    /// The word by which the build and the page's own mark know it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Meetings => "meetings",
            Self::New => "new",
            Self::Import => "import",
            Self::Odds => "odds",
            Self::Power => "power",
            Self::Share => "share",
        }
    }

    const fn file(self) -> &'static str {
        match self {
            Self::Meeting => "",
            Self::Meetings => "meetings.html",
            Self::New => "new.html",
            Self::Import => "import.html",
            Self::Odds => "odds.html",
            Self::Power => "power.html",
            Self::Share => "share.html",
        }
    }
}

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

    /// Speaks other words from now on. A language that a reader chooses stays in every link.
    pub fn speak(&mut self, texts: Texts) {
        if texts.lang() != self.texts.lang() {
            self.lang = Some(texts.lang());
        }
        self.texts = texts;
    }
}
