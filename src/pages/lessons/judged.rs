//! What an answer is worth. Pure.
use crate::model::session::Session;
use crate::pages::lessons::asked::Given;
use crate::pages::lessons::position::{self, Progress};
use records::lesson::model::{Choice, Step, Task};
use records::lesson::receipt;
use rules::member::MemberId;
use rules::vote::Vote;

/// What an answer is worth.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Judged {
    /// There is none yet, or it does not fit the question.
    Open,
    /// It is right.
    Right,
    /// It is not.
    Wrong,
    /// So many hands of so many were for the right one.
    Hands(u16, u16),
    /// The solution was shown.
    Shown,
}

impl Judged {
    /// Whether the step is done.
    #[must_use]
    pub const fn is_done(self) -> bool {
        !matches!(self, Self::Open)
    }
}

/// What an answer to a step is worth; `start` is the session with which the step begins.
#[must_use]
pub fn judged(step: &Step, given: &Given, start: &Session) -> Judged {
    let whether = |right: bool| if right { Judged::Right } else { Judged::Wrong };
    match (&step.task, given) {
        (_, Given::Nothing) => Judged::Open,
        (_, Given::Shown) => Judged::Shown,
        (Task::Choose(options), Given::Choice(place)) => options
            .get(*place)
            .map_or(Judged::Open, |option| whether(option.right)),
        (Task::Choose(options), Given::Hands(hands)) if hands.len() == options.len() => {
            let all = hands.iter().fold(0_u16, |sum, hand| sum.saturating_add(*hand));
            let right = options.iter().position(|option| option.right);
            let right = right.and_then(|place| hands.get(place)).copied().unwrap_or(0);
            Judged::Hands(right, all)
        }
        (Task::Number { answer, .. }, Given::Number(number)) => whether(number == answer),
        (Task::Challenge(challenge), Given::Votes(_)) => {
            let now = votes(given, start).map(|votes| position::with(start, &votes));
            let solved =
                now.is_some_and(|now| position::progress(challenge, start, &now) == Progress::Solved);
            if solved { Judged::Right } else { Judged::Open }
        }
        _ => Judged::Open,
    }
}

/// The changed votes of an answer.
#[must_use]
pub fn votes(given: &Given, start: &Session) -> Option<Vec<(MemberId, Vote)>> {
    match given {
        Given::Votes(votes) => receipt::read_votes(votes, start.state.scenario.body),
        _ => None,
    }
}

/// The right one of some answers.
#[must_use]
pub fn right(options: &[Choice]) -> Option<&Choice> {
    options.iter().find(|option| option.right)
}
