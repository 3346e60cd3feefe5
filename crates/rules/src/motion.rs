//! What can be moved; what the presiding officer can rule.
use crate::provision::Provision;
use serde::{Deserialize, Serialize};

/// A motion: a proposal on how to go on, not on what to say.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
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
    /// What follows when it is carried.
    #[must_use]
    pub const fn effect(self) -> Effect {
        match self {
            Self::SuspendMeeting
            | Self::AdjournMeeting
            | Self::AdjournToTime
            | Self::ReferToCommittee
            | Self::PostponeDiscussion => Effect::EndsVoting,
            Self::AdjournDebate => Effect::NoAction,
            Self::CloseDebate => Effect::None,
        }
    }

    /// The provision that allows it in the body.
    #[must_use]
    pub const fn provision(self) -> Provision {
        match self {
            Self::AdjournDebate | Self::CloseDebate => Provision::AssemblyRule74,
            _ => Provision::CouncilRule33,
        }
    }
}
