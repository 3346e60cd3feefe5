//! A decision: its outcome, the ground for it, and the reasons in order.
use crate::finding::Reason;
use crate::provision::Provision;
use crate::requirement::{Requirement, Share};
use crate::supposition::Supposed;
use crate::tally::Tally;
use crate::votes::SomeMembers;
use crate::warning::{FollowUp, Warning};

/// The answer to a question that was put to the vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Decision {
    /// What became of the question.
    pub outcome: Outcome,
    /// What it needed.
    pub requirement: Requirement,
    /// How the votes were counted.
    pub tally: Tally,
    /// Why, in the order in which the law asks.
    pub reasons: Vec<Reason>,
    /// What a reader should know, though it changes nothing.
    pub warnings: Vec<Warning>,
    /// What is due because of the outcome.
    pub follow_ups: Vec<FollowUp>,
}

impl Decision {
    /// Whether the question was adopted.
    #[must_use]
    pub const fn is_adopted(&self) -> bool {
        matches!(self.outcome, Outcome::Adopted)
    }
    /// How many vetoes were cast: one for each permanent member that voted against a proposal that had the votes.
    #[must_use]
    pub fn vetoes(&self) -> u16 {
        match &self.outcome {
            Outcome::NotAdopted(Ground::DidNotConcur(who)) => who.count(),
            _ => 0,
        }
    }
    /// Every provision that the decision cites, in the order of its reasons, warnings and follow-ups.
    pub fn provisions(&self) -> impl Iterator<Item = Provision> + '_ {
        let reasons = self.reasons.iter().map(|reason| reason.provision());
        let warnings = self.warnings.iter().map(Warning::provision);
        let follow_ups = self.follow_ups.iter().map(FollowUp::provision);
        reasons.chain(warnings).chain(follow_ups)
    }
    /// The affirmative votes that were needed.
    #[must_use]
    pub const fn needed(&self) -> u16 {
        self.requirement.needed(&self.tally)
    }
}

/// What became of a question.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Adopted, or carried.
    Adopted,
    /// Not adopted, or not carried.
    NotAdopted(Ground),
    /// Equally divided: a second vote is due (rule 95).
    SecondVoteDue,
    /// Not put to the vote.
    NotPut(NotPutReason),
    /// No decision could be taken: too few Members were present.
    NoDecision,
    /// Somebody objected: a vote is required.
    VoteRequired,
    /// An amendment that the sponsors accepted: part of the text without a vote.
    Incorporated,
    /// Withdrawn by its sponsors.
    Withdrawn,
    /// The withdrawal has no effect: it came too late.
    WithdrawalRefused,
    /// Withdrawn by its sponsors and maintained by the seconder.
    Maintained,
    /// A ruling that nobody challenged.
    Unchallenged,
    /// What became of a draft: no action was taken on it.
    NoAction,
    /// Not decided: a reader supposes that it was carried, or that it was not.
    Supposed(Supposed),
}

/// Why a question was not adopted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ground {
    /// Fewer affirmative votes than the Council needs.
    NotEnoughVotes,
    /// Enough affirmative votes, and these permanent members voted against: the veto.
    DidNotConcur(SomeMembers),
    /// A permanent member did not vote in favour, under the literal reading of "concurring" (D2).
    NotInFavour(SomeMembers),
    /// The majority of those voting was not reached.
    NoMajority(Share),
    /// The share of all members was not reached.
    NoMajorityOfMembers(Share),
    /// Nobody voted for or against.
    NoVotesCast,
    /// Equally divided, and no second vote is due or it was equally divided too.
    EquallyDivided,
    /// The ruling of the presiding officer stands.
    RulingStands,
    /// All operative parts were rejected, and with them the proposal.
    NoOperativePart,
    /// A member objected to a statement or an adoption without a vote.
    Objection,
}

/// Why a question was not put to the vote. Items are named by their place in the meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum NotPutReason {
    /// A carried motion ended the voting.
    NotReached {
        /// The motion's item.
        motion: usize,
    },
    /// What was carried before it leaves nothing to vote on, as the presiding officer ruled.
    Excluded {
        /// The carried item.
        by: usize,
    },
    /// No action is taken on it, as the body decided.
    NoAction {
        /// The motion's item.
        motion: usize,
    },
    /// It was withdrawn.
    Withdrawn {
        /// The withdrawal's item.
        by: usize,
    },
    /// The body refused to vote on it separately.
    DivisionRefused {
        /// The motion's item.
        motion: usize,
    },
    /// The body refused to put it first: it comes after the other.
    NoPriority {
        /// The motion's item.
        motion: usize,
        /// The item that comes first.
        over: usize,
    },
    /// The original mover objects to a separate vote.
    MoverObjects,
    /// A proposal of an invited State that no member of the Council asked to put.
    NotRequested,
    /// Ruled a separate proposal, not an amendment.
    NotAnAmendment,
    /// Decided before at the same session, and not taken up again.
    AlreadyDecided {
        /// The item that decided it.
        by: usize,
    },
    /// The first vote was not equally divided: no second vote is due.
    NoSecondVote {
        /// The item of the first vote.
        first: usize,
    },
}
