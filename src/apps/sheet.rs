//! A page that shows what it began with: its own component holds what changes, the app only the notices above it.
use crate::kit::needs_scripts;
#[cfg(target_arch = "wasm32")]
use crate::kit::ui::Effect;
use crate::kit::ui::Ui;
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Program};
use crate::text::notice::{self, Notice};
use yew::prelude::*;

/// What such a page is.
pub trait Sheet: 'static {
    /// What it shows, fetched and read.
    type Shown: Clone + 'static;

    /// Whether the page is loaded again to change its language, since its address holds all of it and its meeting is told
    /// in that language.
    const RELOADS: bool = false;

    /// Whether it shows addresses as QR codes and saves lessons: only such pages carry the code for it.
    const TEACHES: bool = false;

    /// Whether it reads PDF and Word files.
    const READS: bool = false;

    /// The notices that it begins with.
    fn notices(_shown: &Self::Shown) -> Vec<Notice> {
        Vec::new()
    }

    /// The page.
    fn view(ui: &Ui, shown: &Self::Shown, notices: &[Notice]) -> Html;
}

/// The app of such a page.
pub struct SheetApp<S: Sheet> {
    /// `None` before scripts run, where the page needs them.
    shown: Option<S::Shown>,
    notices: Vec<Notice>,
}

impl<S: Sheet> Program for SheetApp<S> {
    type Start = Option<S::Shown>;
    type Message = ();

    fn new(shown: Option<S::Shown>, _ui: &Ui, _link: &Link<Self>) -> Self {
        let notices = shown.as_ref().map(S::notices).unwrap_or_default();
        Self { shown, notices }
    }

    fn update(&mut self, (): (), _ui: &Ui, _link: &Link<Self>) -> bool {
        false
    }

    fn view(&self, ui: &Ui, _link: &Link<Self>) -> Html {
        match &self.shown {
            Some(shown) => S::view(ui, shown, &self.notices),
            None => needs_scripts::view(ui),
        }
    }

    fn notify(&mut self, notice: Notice, _ui: &Ui) {
        notice::add(&mut self.notices, notice);
    }

    fn dismiss(&mut self, place: usize, _ui: &Ui) {
        notice::remove(&mut self.notices, place);
    }
}

#[cfg(target_arch = "wasm32")]
impl<S: Sheet> Effects for SheetApp<S> {
    fn perform(&mut self, effect: Effect, ui: &Ui, _link: &Link<Self>) -> Option<Effect> {
        match effect {
            Effect::Language(lang) if S::RELOADS => {
                crate::shell::effects::reload_in(lang, ui);
                None
            }
            Effect::CloseFrame => {
                crate::browser::close_frame();
                None
            }
            Effect::ShowQr(link) if S::TEACHES => {
                crate::shell::qr::show(link, ui);
                None
            }
            Effect::TakeLesson(take) if S::TEACHES => {
                crate::shell::take_lesson::take(take, ui);
                None
            }
            Effect::ReadDocument(ids) if S::READS => {
                crate::shell::read_document::read(ids, ui);
                None
            }
            effect => Some(effect),
        }
    }
}
