//! Outcome, ground, and the reasons in order.
use crate::member::MemberId;
use crate::motion::MotionKind;
use crate::provision::Provision;
use crate::requirement::{Requirement, Share};
use crate::tally::Tally;
use crate::vote::Who;
use serde::Serialize;

/// The answer to a question that was put to the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
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
    /// The affirmative votes that were needed.
    #[must_use]
    pub const fn needed(&self) -> u16 {
        self.requirement.needed(&self.tally)
    }
}

/// What became of a question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Outcome {
    /// Adopted, or carried.
    Adopted,
    /// Not adopted, or not carried.
    NotAdopted(Ground),
    /// Equally divided: a second vote is due (rule 95).
    SecondVoteDue,
    /// Not put to the vote.
    NotPut(Why),
}

/// Why a question was not adopted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Ground {
    /// Fewer affirmative votes than the Council needs.
    NotEnoughVotes,
    /// Enough affirmative votes, and these permanent members voted against: the veto.
    DidNotConcur(Who),
    /// The majority was not reached.
    NoMajority(Share),
    /// Nobody voted for or against.
    NoVotesCast,
    /// Equally divided, and no second vote is due or it was equally divided too.
    EquallyDivided,
}

/// Why a question was not put to the vote. Items are named by their place in the meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum Why {
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
}

/// A finding and the provision that it rests on. There is no other way to make one.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Reason {
    /// What was found.
    pub finding: Finding,
    /// Where the law says so.
    pub provision: Provision,
}

/// How a finding bears on the outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum Bearing {
    /// A condition that is met.
    Met,
    /// A condition that is not met.
    NotMet,
    /// Something that does not count either way, or says which condition applies.
    Neutral,
}

/// What was found, with the numbers.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Finding {
    /// The Council needs so many affirmative votes, and got so many.
    AffirmativeVotes {
        /// Affirmative votes cast.
        votes: u16,
        /// Affirmative votes needed.
        needed: u16,
    },
    /// Enough votes, and no permanent member voted against.
    NoPermanentMemberAgainst,
    /// Enough votes, and these permanent members voted against.
    PermanentMembersAgainst(Who),
    /// These permanent members voted against a text that had too few votes anyway: no veto.
    AgainstWithoutVeto(Who),
    /// These permanent members voted against on a procedural matter, where they have no veto.
    AgainstOnProcedure(Who),
    /// These permanent members abstained, which does not block.
    PermanentMembersAbstaining(Who),
    /// These permanent members were absent, which does not block.
    PermanentMembersAbsent(Who),
    /// These permanent members did not participate, which does not block.
    PermanentMembersNotParticipating(Who),
    /// So many elected members voted against; together with enough votes in favour they cannot block.
    ElectedMembersAgainst {
        /// How many.
        count: u16,
    },
    /// The matter is procedural: no veto.
    ProceduralMatter(MotionKind),
    /// Nobody settled whether the matter is procedural.
    MatterUndetermined,
    /// The amendment, or the part, is decided as the text itself is.
    DecidedLikeTheText,
    /// The text of the Charter already said nine, practice kept seven.
    SevenInPractice,
    /// Two thirds of the members present and voting, because the question is important.
    TwoThirdsNeeded,
    /// A majority of the members present and voting.
    MajorityNeeded,
    /// Members present and voting; abstaining and not voting members are outside the count.
    PresentAndVoting {
        /// Members that voted for or against.
        voting: u16,
        /// Members that abstained.
        abstaining: u16,
        /// Members that cast no vote.
        not_voting: u16,
    },
    /// The share needed and reached, or not reached.
    ShareOfVoting {
        /// The share.
        share: Share,
        /// Votes in favour.
        votes: u16,
        /// Votes needed.
        needed: u16,
        /// Members present and voting.
        voting: u16,
    },
    /// Nobody voted for or against.
    NobodyVoted,
    /// As many for as against.
    EquallyDivided {
        /// Votes on each side.
        votes: u16,
    },
    /// Every member has one vote and none has a veto.
    OneVoteEach,
    /// These members may not vote, being in arrears.
    MayNotVote(Vec<MemberId>),
    /// Carried before: the voting ends here.
    VotingEnded {
        /// The motion's item.
        motion: usize,
    },
    /// Carried before: nothing is left of this one, as the presiding officer ruled.
    ExcludedBy {
        /// The carried item.
        item: usize,
    },
    /// No action is taken on it.
    NoActionOn {
        /// The motion's item.
        motion: usize,
    },
}

impl Finding {
    /// How it bears on the outcome.
    #[must_use]
    pub const fn bearing(&self) -> Bearing {
        match self {
            Self::AffirmativeVotes { votes, needed } | Self::ShareOfVoting { votes, needed, .. } => {
                // A majority of nobody is one vote: with nobody voting, none is reached.
                if *votes >= *needed && *votes > 0 {
                    Bearing::Met
                } else {
                    Bearing::NotMet
                }
            }
            Self::NoPermanentMemberAgainst => Bearing::Met,
            Self::PermanentMembersAgainst(_)
            | Self::NobodyVoted
            | Self::EquallyDivided { .. }
            | Self::VotingEnded { .. }
            | Self::ExcludedBy { .. }
            | Self::NoActionOn { .. } => Bearing::NotMet,
            _ => Bearing::Neutral,
        }
    }

    /// The finding as a reason: it needs a provision to rest on.
    #[must_use]
    pub const fn under(self, provision: Provision) -> Reason {
        Reason {
            finding: self,
            provision,
        }
    }
}

/// What a reader should know, though it changes nothing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum Warning {
    /// A simple majority and two thirds would give different outcomes here.
    MajoritySensitive,
}

/// What is due because of the outcome.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub enum FollowUp {
    /// The Assembly debates the veto within so many working days (resolution 76/262).
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
