//! What can be moved, and what follows when it is carried.
use crate::membership::Body;
use crate::provision::Provision;

/// A motion: a proposal on how to go on, not on what to say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum MotionKind {
    /// To suspend the meeting.
    SuspendMeeting,
    /// To adjourn the meeting.
    AdjournMeeting,
    /// To adjourn the meeting to a certain day or hour (Council).
    AdjournToTime,
    /// To refer the matter to a committee or rapporteur (Council).
    ReferToCommittee,
    /// To postpone discussion to a certain day or indefinitely (Council).
    PostponeDiscussion,
    /// To adjourn the debate on an item or a proposal: if carried, no action is taken on it (Assembly).
    AdjournDebate,
    /// To close the debate (Assembly).
    CloseDebate,
    /// That the Assembly is not competent to adopt the proposal: if carried, it is not put.
    NotCompetent,
    /// To vote on parts of a proposal separately, where somebody objects (Assembly).
    Division,
    /// To put proposals in another order than that of submission.
    Priority,
    /// Not to vote on the next proposal (Assembly).
    NotVoteOnNext,
    /// To take up again what was adopted or rejected (Assembly).
    Reconsider,
}

/// What follows when a motion is carried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Effect {
    /// Nothing that was still to be voted on is reached.
    EndsVoting,
    /// No action is taken on the proposal or amendment that it names.
    NoAction,
    /// Voting goes on.
    None,
}

impl MotionKind {
    /// Every motion.
    pub const ALL: &[Self] = &[
        Self::SuspendMeeting,
        Self::AdjournMeeting,
        Self::AdjournToTime,
        Self::ReferToCommittee,
        Self::PostponeDiscussion,
        Self::AdjournDebate,
        Self::CloseDebate,
        Self::NotCompetent,
        Self::Division,
        Self::Priority,
        Self::NotVoteOnNext,
        Self::Reconsider,
    ];

    /// The word for it in files, such as `adjourn-debate`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SuspendMeeting => "suspend-meeting",
            Self::AdjournMeeting => "adjourn-meeting",
            Self::AdjournToTime => "adjourn-to-time",
            Self::ReferToCommittee => "refer-to-committee",
            Self::PostponeDiscussion => "postpone-discussion",
            Self::AdjournDebate => "adjourn-debate",
            Self::CloseDebate => "close-debate",
            Self::NotCompetent => "not-competent",
            Self::Division => "division",
            Self::Priority => "priority",
            Self::NotVoteOnNext => "not-vote-on-next",
            Self::Reconsider => "reconsider",
        }
    }

    /// The motion that a word stands for; the inverse of [`MotionKind::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }

    /// What follows when it is carried.
    #[must_use]
    pub const fn effect(self) -> Effect {
        match self {
            Self::SuspendMeeting
            | Self::AdjournMeeting
            | Self::AdjournToTime
            | Self::ReferToCommittee
            | Self::PostponeDiscussion => Effect::EndsVoting,
            Self::AdjournDebate | Self::NotCompetent | Self::NotVoteOnNext => Effect::NoAction,
            Self::CloseDebate | Self::Division | Self::Priority | Self::Reconsider => Effect::None,
        }
    }

    /// The provision that allows it, in the body to which it belongs.
    #[must_use]
    pub const fn provision(self) -> Provision {
        match self {
            Self::SuspendMeeting
            | Self::AdjournMeeting
            | Self::AdjournToTime
            | Self::ReferToCommittee
            | Self::PostponeDiscussion => self.provision_in(Body::SecurityCouncil),
            _ => self.provision_in(Body::GeneralAssembly),
        }
    }

    /// The provision that allows it in a body.
    #[must_use]
    pub const fn provision_in(self, body: Body) -> Provision {
        match (body, self) {
            (Body::SecurityCouncil, Self::Priority | Self::Division) => Provision::CouncilRule32,
            (Body::SecurityCouncil, _) => Provision::CouncilRule33,
            (Body::GeneralAssembly, Self::SuspendMeeting | Self::AdjournMeeting | Self::AdjournToTime) => {
                Provision::AssemblyRule76
            }
            (
                Body::GeneralAssembly,
                Self::AdjournDebate | Self::ReferToCommittee | Self::PostponeDiscussion,
            ) => Provision::AssemblyRule74,
            (Body::GeneralAssembly, Self::CloseDebate) => Provision::AssemblyRule75,
            (Body::GeneralAssembly, Self::NotCompetent) => Provision::AssemblyRule79,
            (Body::GeneralAssembly, Self::Division) => Provision::AssemblyRule89,
            (Body::GeneralAssembly, Self::Priority | Self::NotVoteOnNext) => Provision::AssemblyRule91,
            (Body::GeneralAssembly, Self::Reconsider) => Provision::AssemblyRule81,
        }
    }
}
