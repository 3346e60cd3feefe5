//! The app of the archive of votes.
#[cfg(target_arch = "wasm32")]
use crate::apps::archive::effects;
use crate::apps::archive::event::Event;
use crate::kit::needs_scripts;
use crate::kit::ui::{Effect, Ui};
use crate::pages::archive::asked::{Ask, Asked};
use crate::pages::archive::state::{Act, STEP, Votes};
use crate::pages::archive::{page, pair_table, vetoes};
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::shell::stretch::Stretch;
use crate::text::notice::{self, Notice};
use archive::export;
use yew::prelude::*;

/// The app: the votes, and the notices above them.
pub struct ArchiveApp {
    /// `None` before scripts run: the page needs them.
    votes: Option<Votes>,
    /// Whether what is left to do is being done.
    works: bool,
    notices: Vec<Notice>,
}

impl Program for ArchiveApp {
    /// What the address asks, and notices about it; `None` before scripts run.
    type Start = Option<(Asked, Vec<Notice>)>;
    type Message = Event;

    fn new(start: Self::Start, _ui: &Ui, _link: &Link<Self>) -> Self {
        let (asked, notices) = start.unzip();
        Self {
            votes: asked.map(Votes::new),
            works: false,
            notices: notices.unwrap_or_default(),
        }
    }

    fn update(&mut self, event: Event, ui: &Ui, link: &Link<Self>) -> bool {
        let Some(votes) = &mut self.votes else {
            return false;
        };
        let mut draw = true;
        match event {
            Event::Act(act) => after(votes, act, ui, link),
            Event::Index(file) => match votes.take_index(&file, &ui.texts) {
                Ok(()) => load(votes, link),
                Err(problem) => votes.problem = Some(problem.to_string()),
            },
            Event::Part(name, rows) => {
                votes.take_part(&name, rows);
                // They are drawn once they can be found.
                draw = false;
            }
            Event::Work => {
                self.works = false;
                let stretch = Stretch::begin();
                draw = loop {
                    match votes.work() {
                        true if stretch.is_over() => break false,
                        true => {}
                        false => break true,
                    }
                };
            }
            Event::Terms(terms) => votes.terms = Some(terms),
            Event::Failed(problem) => votes.problem = Some(problem),
        }
        self.go_on(link);
        draw
    }

    fn view(&self, ui: &Ui, link: &Link<Self>) -> Html {
        match &self.votes {
            Some(votes) => {
                let act = link.reform(|act| Message::Own(Event::Act(act)));
                page::view(ui, votes, &act, &self.notices)
            }
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

impl ArchiveApp {
    /// Does what is left to do, in stretches.
    fn go_on(&mut self, link: &Link<Self>) {
        if !self.works && self.votes.as_ref().is_some_and(Votes::has_work) {
            self.works = true;
            #[cfg(target_arch = "wasm32")]
            effects::work(link);
            #[cfg(not(target_arch = "wasm32"))]
            let _ = link;
        }
    }
}

/// Does what the reader wants.
fn after(votes: &mut Votes, act: Act, ui: &Ui, link: &Link<ArchiveApp>) {
    let save = |name: &str, text: String| ui.effect.emit(Effect::Save(name.to_owned(), text));
    match act {
        Act::Ask(ask) => {
            let (found, view) = (
                matches!(ask, Ask::Behind(_) | Ask::Vetoes(..)),
                matches!(ask, Ask::View(_)),
            );
            if votes.ask(ask) {
                let query = votes.asked.write();
                if found || view {
                    enter(&query, ui);
                } else {
                    ui.effect.emit(Effect::Address(query));
                }
                // A figure is gone with its view: the focus goes where its votes are.
                if found {
                    focus_found();
                }
            }
        }
        Act::More => votes.shown += STEP,
        Act::SaveCsv => save("votes.csv", export::csv(votes.rows())),
        Act::SaveJson => save("votes.json", export::json(votes.rows())),
        Act::SaveVetoes => save("vetoes.csv", vetoes::csv(&ui.texts, &votes.vetoes)),
        Act::SavePair => {
            if let Some((name, text)) = pair_table::file(&ui.texts, votes) {
                save(&name, text);
            }
        }
        Act::Again => {
            votes.problem = None;
            load(votes, link);
        }
    }
}

/// Another view has an address of its own in the history.
fn enter(query: &str, ui: &Ui) {
    #[cfg(target_arch = "wasm32")]
    effects::enter(query, ui);
    #[cfg(not(target_arch = "wasm32"))]
    ui.effect.emit(Effect::Address(query.to_owned()));
}

fn focus_found() {
    #[cfg(target_arch = "wasm32")]
    effects::focus_found();
}

/// Loads what is missing: the index, or the parts that it names.
fn load(votes: &Votes, link: &Link<ArchiveApp>) {
    #[cfg(target_arch = "wasm32")]
    match votes.total() {
        None => effects::load_index(link),
        Some(_) => effects::load_parts(votes.parts(), link),
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (votes, link);
}

#[cfg(target_arch = "wasm32")]
impl Effects for ArchiveApp {
    fn spoken(&mut self, ui: &Ui, link: &Link<Self>) {
        if let Some(votes) = &mut self.votes {
            votes.speak(&ui.texts);
        }
        self.go_on(link);
    }

    fn moved(&mut self, _ui: &Ui, link: &Link<Self>) -> bool {
        if let Some(votes) = &mut self.votes {
            votes.go(effects::asked_here());
        }
        self.go_on(link);
        true
    }

    fn drawn(&mut self, _ui: &Ui, link: &Link<Self>, first: bool) {
        if let Some(votes) = self.votes.as_ref().filter(|_| first) {
            load(votes, link);
        }
    }
}
