//! The app of the pages about a vote: odds, voting power, embeds.
use crate::embed::settings::Embed;
use crate::kit::needs_scripts;
#[cfg(target_arch = "wasm32")]
use crate::kit::page::Page;
#[cfg(target_arch = "wasm32")]
use crate::kit::ui::Effect;
use crate::kit::ui::Ui;
use crate::model::opening::Opening;
use crate::pages;
use crate::pages::odds::undecided::Undecided;
use crate::pages::power::bodies::Game;
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Program};
use crate::text::notice::{self, Notice};
use std::rc::Rc;
use yew::prelude::*;

/// What a page shows, fetched and read.
#[derive(Clone, Debug)]
pub enum Shown {
    /// The odds of a vote: how an address opens its meeting, and who is undecided.
    Odds(Rc<Opening>, Undecided),
    /// Voting power.
    Power(Rc<[Game]>),
    /// An embed: how an address opens its meeting, the settings, and the address of the site for other sites.
    Share(Rc<Opening>, Embed, Rc<str>),
    /// A page that needs scripts, before they run.
    Still,
}

/// The app: what is shown, and the notices above it.
pub struct ToolsApp {
    shown: Shown,
    notices: Vec<Notice>,
}

impl Program for ToolsApp {
    type Start = Shown;
    type Message = ();

    fn new(shown: Shown, _ui: &Ui, _link: &Link<Self>) -> Self {
        let notices = match &shown {
            Shown::Odds(opening, _) | Shown::Share(opening, ..) => opening.notices.clone(),
            Shown::Power(_) | Shown::Still => Vec::new(),
        };
        Self { shown, notices }
    }

    fn update(&mut self, (): (), _ui: &Ui, _link: &Link<Self>) -> bool {
        false
    }

    fn view(&self, ui: &Ui, _link: &Link<Self>) -> Html {
        let notices = &self.notices;
        match &self.shown {
            Shown::Odds(opening, undecided) => pages::odds::page::view(ui, opening, undecided, notices),
            Shown::Power(games) => pages::power::page::view(ui, games, notices),
            Shown::Share(opening, embed, site) => pages::share::page::view(ui, opening, embed, site, notices),
            Shown::Still => needs_scripts::view(ui),
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
impl Effects for ToolsApp {
    fn perform(&mut self, effect: Effect, ui: &Ui, _link: &Link<Self>) -> Option<Effect> {
        match (effect, ui.here) {
            // The address holds all of the page; loaded anew, the meeting is told in that language too.
            (Effect::Language(lang), Page::Odds | Page::Share) => {
                crate::shell::effects::reload_in(lang, ui);
                None
            }
            (effect, _) => Some(effect),
        }
    }
}
