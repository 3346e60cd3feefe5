//! What the widget begins with, and its messages.
#[cfg(target_arch = "wasm32")]
use crate::apps::widget::messages::Command;
use crate::apps::widget::options::Options;
use crate::embed::problem::Problem;
use crate::model::opening::Opening;
use crate::model::state::Action;
use records::scenario::Scenario;
use rules::member::MemberId;
use std::rc::Rc;

/// What the widget begins with.
#[derive(Clone)]
pub struct Start {
    /// The options of the frame's address.
    pub options: Rc<Options>,
    /// The path to the site from this page; `None` for a file that has no site.
    pub site: Option<Rc<str>>,
    /// The meeting; `None` while it is loading.
    pub opening: Option<Rc<Opening>>,
}

/// Messages of the widget.
#[derive(Debug)]
pub enum Event {
    /// A reader's action.
    Act(Action),
    /// The meeting in another language.
    Retell(Rc<Scenario>),
    /// A command of the page around the frame.
    #[cfg(target_arch = "wasm32")]
    Command(Command),
    /// The panels are there, or cannot be fetched.
    Panels,
}

/// Where the focus goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Focus {
    /// To a seat.
    Seat(MemberId),
    /// Into the menu of a seat.
    Menu(MemberId),
}

/// The meeting as it was opened, with one vote alone where that is asked for; and what does not fit the meeting.
#[must_use]
pub fn open(options: &Options, mut opening: Opening) -> (Opening, Vec<Problem>) {
    let mut problems = Vec::new();
    let scenario = Rc::clone(&opening.scenario);
    let mut none = |part: String| {
        problems.push(Problem {
            part,
            expected: format!("`{}` has nothing of that name", scenario.id),
        });
    };
    if let Some(only) = &options.only {
        match scenario.item_index(only) {
            Some(item) => opening.selected = item,
            None => none(format!("only={only}")),
        }
    }
    for word in options.locks.unknown(&scenario) {
        none(format!("lock={word}"));
    }
    (opening, problems)
}
