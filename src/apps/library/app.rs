//! The app of the library of meetings.
#[cfg(target_arch = "wasm32")]
use crate::apps::library::effects;
use crate::kit::ui::Ui;
use crate::pages::library::filter::Filter;
use crate::pages::library::page;
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Program};
use crate::text::notice::{self, Notice};
use records::library::Library;
use std::rc::Rc;
use yew::prelude::*;

/// The app: the library, the filter of the address, and the notices above it.
pub struct LibraryApp {
    library: Rc<Library>,
    filter: Filter,
    notices: Vec<Notice>,
    /// The languages in which the library was requested.
    #[cfg(target_arch = "wasm32")]
    turns: crate::shell::turn::Turns,
}

impl Program for LibraryApp {
    type Start = (Rc<Library>, Filter, Vec<Notice>);
    /// The library in another language.
    type Message = Rc<Library>;

    fn new((library, filter, notices): Self::Start, _ui: &Ui, _link: &Link<Self>) -> Self {
        Self {
            library,
            filter,
            notices,
            #[cfg(target_arch = "wasm32")]
            turns: crate::shell::turn::Turns::default(),
        }
    }

    fn update(&mut self, library: Rc<Library>, _ui: &Ui, _link: &Link<Self>) -> bool {
        self.library = library;
        true
    }

    fn view(&self, ui: &Ui, _link: &Link<Self>) -> Html {
        page::view(ui, &self.library, &self.filter, &self.notices)
    }

    fn notify(&mut self, notice: Notice, _ui: &Ui) {
        notice::add(&mut self.notices, notice);
    }

    fn dismiss(&mut self, place: usize, _ui: &Ui) {
        notice::remove(&mut self.notices, place);
    }
}

#[cfg(target_arch = "wasm32")]
impl Effects for LibraryApp {
    fn spoken(&mut self, ui: &Ui, link: &Link<Self>) {
        effects::retell_library(ui.texts.lang(), self.turns.ask(), link);
    }

    fn moved(&mut self, _ui: &Ui, _link: &Link<Self>) -> bool {
        self.filter = effects::filter_here();
        true
    }
}
