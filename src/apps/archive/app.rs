//! The app of the archive of votes.
#[cfg(target_arch = "wasm32")]
use crate::apps::archive::effects;
use crate::apps::archive::event::Event;
use crate::kit::needs_scripts;
use crate::kit::ui::{Effect, Ui};
use crate::pages::archive::asked::Asked;
use crate::pages::archive::state::{Act, STEP, Votes};
use crate::pages::archive::{page, vetoes};
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::text::notice::{self, Notice};
use archive::export;
use yew::prelude::*;

/// The app: the votes, and the notices above them.
pub struct ArchiveApp {
    /// `None` before scripts run: the page needs them.
    votes: Option<Votes>,
    notices: Vec<Notice>,
}

impl Program for ArchiveApp {
    type Start = Option<Asked>;
    type Message = Event;

    fn new(asked: Option<Asked>, _ui: &Ui, _link: &Link<Self>) -> Self {
        Self {
            votes: asked.map(Votes::new),
            notices: Vec::new(),
        }
    }

    fn update(&mut self, event: Event, ui: &Ui, link: &Link<Self>) -> bool {
        let Some(votes) = &mut self.votes else {
            return false;
        };
        let taken = match event {
            Event::Act(act) => {
                after(votes, act, ui, link);
                Ok(())
            }
            Event::Index(file) => {
                let taken = votes.take_index(&file, &ui.texts);
                load(votes, link);
                taken
            }
            Event::Part(name, file) => votes.take_part(&name, &file),
            Event::Terms(terms) => {
                votes.terms = Some(terms);
                Ok(())
            }
            Event::Failed(problem) => {
                votes.problem = Some(problem);
                Ok(())
            }
        };
        if let Err(problem) = taken {
            votes.problem = Some(problem.to_string());
        }
        true
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

/// Does what the reader wants.
fn after(votes: &mut Votes, act: Act, ui: &Ui, link: &Link<ArchiveApp>) {
    let save = |name: &str, text: String| ui.effect.emit(Effect::Save(name.to_owned(), text));
    match act {
        Act::Ask(ask) => {
            if votes.ask(ask) {
                ui.effect.emit(Effect::Address(votes.asked.write()));
            }
        }
        Act::More => votes.shown += STEP,
        Act::SaveCsv => save("votes.csv", export::csv(votes.rows())),
        Act::SaveJson => save("votes.json", export::json(votes.rows())),
        Act::SaveVetoes => save("vetoes.csv", vetoes::csv(&ui.texts, &votes.vetoes)),
        Act::Again => {
            votes.problem = None;
            load(votes, link);
        }
    }
}

/// Loads what is missing: the index, or the parts that it names.
fn load(votes: &Votes, link: &Link<ArchiveApp>) {
    #[cfg(target_arch = "wasm32")]
    match votes.progress() {
        None => effects::load_index(link),
        Some(_) => effects::load_parts(votes.parts(), link),
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (votes, link);
}

#[cfg(target_arch = "wasm32")]
impl Effects for ArchiveApp {
    fn perform(&mut self, effect: Effect, _ui: &Ui, _link: &Link<Self>) -> Option<Effect> {
        match effect {
            Effect::Save(name, text) => {
                effects::save(&name, &text);
                None
            }
            effect => Some(effect),
        }
    }

    fn spoken(&mut self, ui: &Ui, _link: &Link<Self>) {
        if let Some(votes) = &mut self.votes {
            votes.speak(&ui.texts);
        }
    }

    fn moved(&mut self, _ui: &Ui, _link: &Link<Self>) -> bool {
        if let Some(votes) = &mut self.votes {
            votes.go(effects::asked_here());
        }
        true
    }

    fn drawn(&mut self, _ui: &Ui, link: &Link<Self>, first: bool) {
        if let Some(votes) = self.votes.as_ref().filter(|_| first) {
            load(votes, link);
        }
    }
}
