//! Without a vote: consensus, acclamation, statements of the President of the Council (SC-20, GA-25).
use crate::decision::{Ground, Outcome};
use crate::finding::{Finding, Reason};
use crate::membership::Body;
use crate::provision::Provision;

/// What is to be adopted, or issued, without a vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum WithoutVote {
    /// A text: where somebody objects, it is put to the vote.
    Text(Body),
    /// A statement of the President of the Council: where somebody objects, it is not issued. No veto: an
    /// elected member can do the same.
    Statement,
}

/// What became of it. There is no tally, because nobody voted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unopposed {
    /// Adopted or issued; or that a vote is required, or that the statement is not issued.
    pub outcome: Outcome,
    /// Why.
    pub reason: Reason,
}

/// Decides what is put forward without a vote: one objection is enough to stop it. Whoever disassociates itself
/// afterwards does not object.
#[must_use]
pub fn decide(what: WithoutVote, objections: u16) -> Unopposed {
    let (provision, objected) = match what {
        WithoutVote::Text(Body::GeneralAssembly) => (Provision::PracticeWithoutVote, Outcome::VoteRequired),
        WithoutVote::Text(Body::SecurityCouncil) => {
            (Provision::PracticeCouncilConsensus, Outcome::VoteRequired)
        }
        WithoutVote::Statement => (
            Provision::PracticeCouncilConsensus,
            Outcome::NotAdopted(Ground::Objection),
        ),
    };
    let (outcome, finding) = match objections {
        0 => (Outcome::Adopted, Finding::NobodyObjects),
        count => (objected, Finding::Objections { count }),
    };
    Unopposed {
        outcome,
        reason: finding.under(provision),
    }
}
