//! The one door: question, sitting, votes → decision. Total: it never fails.
use crate::date::Date;
use crate::decision::Decision;
use crate::general_assembly;
use crate::question::Question;
use crate::security_council;
use crate::vote::Votes;

/// The circumstances in which a body votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sitting {
    /// The day, because law changes.
    pub date: Date,
}

impl Sitting {
    /// A sitting on a day, with the recommended reading of every disputed point.
    #[must_use]
    pub const fn on(date: Date) -> Self {
        Self { date }
    }
}

/// Decides a question from the votes, with its reasons.
#[must_use]
pub fn decide(question: &Question, sitting: &Sitting, votes: &Votes) -> Decision {
    match question {
        Question::Council(question) => security_council::decide(question, sitting, votes),
        Question::Assembly(question) => general_assembly::decide(question, sitting, votes),
    }
}
