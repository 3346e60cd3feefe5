//! What every component receives: messages of the current language, callbacks, and links between pages.
use crate::address::site_path::{FLAGSHIP, joined};
use crate::browser::direction::Direction;
use crate::kit::page::Page;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// Words, callbacks and links for every component.
#[derive(Clone, PartialEq)]
pub struct Ui {
    /// The page that is shown.
    pub here: Page,
    /// The path to the root of the site, with a slash at its end. All addresses and files are named from there.
    pub root: Rc<str>,
    /// The language that the address names; every link keeps it.
    pub lang: Option<Lang>,
    /// The messages in the language of the page.
    pub texts: Texts,
    /// Does something in the browser.
    pub effect: Callback<Effect>,
}

/// An effect in the browser that any page may want.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Go to a meeting, by its address.
    Visit(String),
    /// Write the query string of the address, since the page shows something else now.
    Address(String),
    /// Change the language of the page.
    Language(Lang),
    /// Open a meeting from the file that a form field holds; the field's id.
    OpenFile(&'static str),
    /// Save a text as a file: name, content.
    Save(String, String),
    /// Save a drawing: name, SVG. The address of the page is written into it.
    SaveDrawing(String, String),
    /// Save a drawing as a PNG: name, SVG, width and height in pixels.
    SavePicture(String, String, u32, u32),
    /// Send a text on with the address of the page, as the reader's device does.
    Share(String),
    /// Copy a text with the address of the page behind it.
    Copy(String),
    /// Copy a text as it is.
    CopyText(String),
    /// Copy the address of the page.
    CopyLink,
    /// Show an address as a QR code; that of the page where it is empty.
    ShowQr(String),
    /// Save the lesson that is shown as a file that needs no network.
    TakeLesson(Take),
    /// Put the text of a PDF, a Word file or a text file into a text area: the ids of the field with the file, of the area, and
    /// of the element that says how it went.
    ReadDocument([&'static str; 3]),
    /// Move the focus from a seat, by the id of its button, to another.
    FocusFrom(String, Direction),
    /// Move the focus within a menu, by its id.
    FocusInMenu(String, Direction),
    /// Open a section that is folded, by its id, and move the focus to it.
    Unfold(&'static str),
    /// Load the texts of the law.
    Law,
    /// Close what holds the frame of this page, on the page of the same site that opened it.
    CloseFrame,
    /// Print the page.
    Print,
    /// Remove a notice, by its place in the list.
    Dismiss(usize),
}

/// A file that holds a whole lesson.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Take {
    /// One page that opens from a disk.
    File,
    /// The same page for a learning platform, in a zip file as SCORM 1.2 has it.
    Scorm,
    /// A page without a program, with the answers at its end.
    Plain,
}

impl Take {
    /// The word by which the script that makes the files knows it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::File => "file",
            Self::Scorm => "scorm",
            Self::Plain => "plain",
        }
    }
}

impl Ui {
    /// A text without variables.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.texts.get(key)
    }

    /// A callback that does something in the browser, whatever the event.
    pub fn does<E: 'static>(&self, effect: Effect) -> Callback<E> {
        self.effect.reform(move |_: E| effect.clone())
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

    /// The address of a page of the handbook, which is in English.
    #[must_use]
    pub fn handbook(&self, page: &str) -> String {
        [&*self.root, "handbook/", page, ".html"].concat()
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
        let (effect, address) = (self.effect.clone(), address.to_owned());
        (self.here == Page::Meeting).then(|| {
            Callback::from(move |event: MouseEvent| {
                // A modified click opens a tab, as links do.
                if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                    event.prevent_default();
                    effect.emit(Effect::Visit(address.clone()));
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
