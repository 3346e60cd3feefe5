//! What a reader should know though it changes nothing, and what is due because of an outcome.
use crate::membership::Body;
use crate::provision::Provision;
use crate::votes::SomeMembers;

/// What a reader should know, though it changes nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Warning {
    /// A simple majority and two thirds would give different outcomes here.
    MajoritySensitive,
    /// These parties to a dispute voted, though Article 27(3) asks them to abstain.
    ProvisoNotApplied(SomeMembers),
    /// The Council exercises its functions on the same dispute (Article 12(1)).
    BeforeTheCouncil,
    /// So many delegations said afterwards how they had meant to vote; none of it is counted.
    LateNotes {
        /// In which body: each has its own practice.
        body: Body,
        /// How many.
        count: u16,
    },
    /// The record does not say whether enough Members were present.
    QuorumUnknown,
}

impl Warning {
    /// The provision that it rests on.
    #[must_use]
    pub const fn provision(&self) -> Provision {
        match self {
            Self::MajoritySensitive => Provision::Charter18_3,
            Self::ProvisoNotApplied(_) => Provision::PracticeProvisoNotApplied,
            Self::BeforeTheCouncil => Provision::Charter12_1,
            Self::LateNotes {
                body: Body::SecurityCouncil,
                ..
            } => Provision::PracticeFinality,
            Self::LateNotes {
                body: Body::GeneralAssembly,
                ..
            } => Provision::PracticeAssemblyFinality,
            Self::QuorumUnknown => Provision::AssemblyRule67,
        }
    }
}

/// What is due because of the outcome.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum FollowUp {
    /// The Assembly debates the veto within a number of working days, and invites the Council to send a special
    /// report (resolution 76/262, paragraphs 1 and 3).
    DebateAfterVeto {
        /// Working days.
        within_working_days: u16,
    },
    /// A second vote is due (rule 95).
    SecondVote,
}

impl FollowUp {
    /// The provision that it rests on.
    #[must_use]
    pub const fn provision(&self) -> Provision {
        match self {
            Self::DebateAfterVeto { .. } => Provision::Resolution76_262,
            Self::SecondVote => Provision::AssemblyRule95,
        }
    }
}
