//! The app of the pages around meetings: library, form for a vote of one's own, import of voting data.
#[cfg(target_arch = "wasm32")]
use crate::apps::library::effects;
use crate::apps::library::message::{Event, Shown};
use crate::kit::needs_scripts;
use crate::kit::ui::Ui;
use crate::pages;
use crate::pages::import::state::{Import, ToWorker};
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::text::notice::{self, Notice};
use yew::prelude::*;

/// The app: what is shown, and the notices above it.
pub struct LibraryApp {
    shown: Shown,
    notices: Vec<Notice>,
    /// The languages in which the library was requested.
    #[cfg(target_arch = "wasm32")]
    turns: crate::shell::turn::Turns,
    /// Reads voting data, once a file is chosen.
    #[cfg(target_arch = "wasm32")]
    worker: Option<effects::Worker>,
}

impl LibraryApp {
    /// Applies an event to the import page, posts the resulting request to the worker, and navigates to a roll call that
    /// the reader opened.
    fn import(
        &mut self,
        happened: impl FnOnce(Import) -> (Import, Option<ToWorker>, Option<String>),
        ui: &Ui,
        link: &Link<Self>,
    ) {
        let Shown::Import(import) = &mut self.shown else {
            return;
        };
        let reads = import.progress.is_none();
        let (after, ask, opened) = happened(core::mem::take(&mut **import));
        **import = after;
        #[cfg(target_arch = "wasm32")]
        {
            let reads = reads && import.progress.is_some();
            if let Err(problem) = effects::import(&mut self.worker, reads, ask, opened, ui, link) {
                import.progress = None;
                import.not_opened = Some(problem);
            }
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = (ui, link, reads, ask, opened);
    }
}

impl Program for LibraryApp {
    type Start = Shown;
    type Message = Event;

    fn new(shown: Shown, _ui: &Ui, _link: &Link<Self>) -> Self {
        let notices = match &shown {
            Shown::New(_, _, notices) => notices.clone(),
            _ => Vec::new(),
        };
        Self {
            shown,
            notices,
            #[cfg(target_arch = "wasm32")]
            turns: crate::shell::turn::Turns::default(),
            #[cfg(target_arch = "wasm32")]
            worker: None,
        }
    }

    fn update(&mut self, event: Event, ui: &Ui, link: &Link<Self>) -> bool {
        match event {
            Event::Act(act) => self.import(
                |import| {
                    let (import, ask) = import.after(act);
                    (import, ask, None)
                },
                ui,
                link,
            ),
            Event::Worker(message) => self.import(|import| import.told(message), ui, link),
            Event::Library(library) => {
                if let Shown::Meetings(before, _) = &mut self.shown {
                    *before = library;
                }
            }
        }
        true
    }

    fn view(&self, ui: &Ui, link: &Link<Self>) -> Html {
        match &self.shown {
            Shown::Meetings(library, filter) => {
                pages::library::page::view(ui, library, filter, &self.notices)
            }
            Shown::New(tables, own, _) => pages::new_vote::page::view(ui, tables, own, &self.notices),
            Shown::Import(import) => {
                let act = link.reform(|act| Message::Own(Event::Act(act)));
                pages::import::page::view(ui, import, &act, &self.notices)
            }
            Shown::Still => needs_scripts::view(ui),
        }
    }

    fn notify(&mut self, notice: Notice, _ui: &Ui) {
        self.notices = vec![notice];
    }

    fn dismiss(&mut self, place: usize, _ui: &Ui) {
        notice::remove(&mut self.notices, place);
    }
}

#[cfg(target_arch = "wasm32")]
impl Effects for LibraryApp {
    fn spoken(&mut self, ui: &Ui, link: &Link<Self>) {
        if matches!(self.shown, Shown::Meetings(..)) {
            effects::retell_library(ui.texts.lang(), self.turns.ask(), link);
        }
    }

    fn moved(&mut self, _ui: &Ui, _link: &Link<Self>) -> bool {
        if let Shown::Meetings(_, filter) = &mut self.shown {
            *filter = effects::filter_here();
        }
        true
    }
}
