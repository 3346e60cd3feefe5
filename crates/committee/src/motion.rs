//! The motions that members can make.
use serde::{Deserialize, Serialize};

/// A motion.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Motion {
    /// To suspend the meeting.
    Suspend,
    /// To adjourn the meeting.
    Adjourn,
    /// To adjourn the debate: no action on the draft.
    AdjournDebate,
    /// To close the debate and to vote.
    CloseDebate,
    /// To vote on parts of a draft separately.
    Divide,
    /// To put the drafts to the vote in another order.
    Reorder,
    /// To vote by roll call.
    RollCall,
    /// A caucus without a list of speakers.
    UnmoderatedCaucus,
    /// A caucus on a topic with a time for each speaker.
    ModeratedCaucus,
    /// To set the time of each speech.
    SpeakingTime,
}

impl Motion {
    /// Its name in files and messages.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Suspend => "suspend",
            Self::Adjourn => "adjourn",
            Self::AdjournDebate => "adjourn-debate",
            Self::CloseDebate => "close-debate",
            Self::Divide => "divide",
            Self::Reorder => "reorder",
            Self::RollCall => "roll-call",
            Self::UnmoderatedCaucus => "unmoderated-caucus",
            Self::ModeratedCaucus => "moderated-caucus",
            Self::SpeakingTime => "speaking-time",
        }
    }

    /// What it is called in minutes.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Suspend => "to suspend the meeting",
            Self::Adjourn => "to adjourn the meeting",
            Self::AdjournDebate => "to adjourn the debate",
            Self::CloseDebate => "to close the debate",
            Self::Divide => "to vote on parts separately",
            Self::Reorder => "to vote on the drafts in another order",
            Self::RollCall => "to vote by roll call",
            Self::UnmoderatedCaucus => "for an unmoderated caucus",
            Self::ModeratedCaucus => "for a moderated caucus",
            Self::SpeakingTime => "to set the speaking time",
        }
    }
}
