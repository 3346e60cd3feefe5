//! Decides one question: takes the question, the sitting and the votes, and gives the decision. It never fails.
use crate::decision::Decision;
use crate::finding::Finding;
use crate::provision::Provision;
use crate::question::Question;
use crate::sitting::Sitting;
use crate::votes::Votes;
use crate::{general_assembly, security_council};

/// Decides a question from the votes, with its reasons.
#[must_use]
pub fn decide(question: &Question, sitting: &Sitting, votes: &Votes) -> Decision {
    match question {
        Question::Council(question) => security_council::decide(question, sitting, votes),
        Question::Assembly(question) => general_assembly::decide(question, sitting, votes),
    }
}

/// Whether anybody asks for separate votes on texts that are to be voted on together.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum SeparateVotes {
    /// Nobody does.
    NotAskedFor,
    /// Somebody does: the texts are voted on one by one.
    AskedFor,
}

/// Decides several texts by one vote (GA-26): each is judged by its own majority. `None` when somebody asks for
/// separate votes, and the one vote cannot be taken.
#[must_use]
pub fn en_bloc(
    questions: &[Question],
    sitting: &Sitting,
    votes: &Votes,
    separate: SeparateVotes,
) -> Option<Vec<Decision>> {
    if separate == SeparateVotes::AskedFor {
        return None;
    }
    let texts = u16::try_from(questions.len()).unwrap_or(u16::MAX);
    let together = |question| {
        let mut decision = decide(question, sitting, votes);
        let reason = Finding::VotedTogether { texts }.under(Provision::PracticeEnBloc);
        decision.reasons.push(reason);
        decision
    };
    Some(questions.iter().map(together).collect())
}
