//! The one door: question, sitting, votes → decision. Total: it never fails.
use crate::date::Date;
use crate::decision::{Decision, Finding};
use crate::general_assembly;
use crate::provision::Provision;
use crate::question::Question;
use crate::readings::Readings;
use crate::security_council;
use crate::vote::Votes;

/// The circumstances in which a body votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sitting {
    /// The day, because law changes.
    pub date: Date,
    /// Which side is taken of disputed points.
    pub readings: Readings,
    /// How many Members are present (Assembly rule 67); `None` where nobody knows, and then it is not tested.
    pub present: Option<u16>,
    /// Whether an emergency special session meets on the matter (resolution 76/262, paragraph 1).
    pub emergency_session: EmergencySession,
    /// Whether the Council deals with the same dispute (Article 12(1)).
    pub council: BeforeTheCouncil,
}

/// Whether an emergency special session meets on the matter in the ten working days after a veto. One that is
/// merely adjourned does not (D15).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum EmergencySession {
    /// None does.
    #[default]
    NotMeeting,
    /// One does.
    MeetsOnTheMatter,
}

/// Whether the Council exercises its functions in respect of the same dispute or situation (Article 12(1)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Hash)]
pub enum BeforeTheCouncil {
    /// It does not, or nobody says so.
    #[default]
    No,
    /// It does.
    SameDispute,
}

impl Sitting {
    /// A sitting on a day, with the recommended reading of every disputed point, and nothing special about it.
    #[must_use]
    pub const fn on(date: Date) -> Self {
        Self {
            date,
            readings: Readings::RECOMMENDED,
            present: None,
            emergency_session: EmergencySession::NotMeeting,
            council: BeforeTheCouncil::No,
        }
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
