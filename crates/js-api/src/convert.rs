//! Between the border's words and the core's. Nothing is decided here.
mod categories;
mod decision;
mod finding;
mod meeting_result;
mod number;
mod power;
mod readings;
mod what_if;
mod words;

use crate::types::meeting::TextChange;
use crate::types::vote::{Counts, SomeMembers, Vote};
use rules::member::MemberId;
use rules::vote::{ByVote, NotVoting};

/// Members by code.
pub(crate) fn names(members: &[MemberId]) -> Vec<String> {
    members.iter().map(ToString::to_string).collect()
}

/// A place in a list.
pub(crate) fn place(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}

/// A way of voting, as a program writes it.
pub(crate) const fn vote_word(vote: rules::vote::Vote) -> &'static str {
    use rules::vote::Vote as Core;
    match vote {
        Core::InFavour => "inFavour",
        Core::Against => "against",
        Core::Abstaining => "abstaining",
        Core::NotVoting(NotVoting::NotParticipating) => "notParticipating",
        Core::NotVoting(NotVoting::Absent) => "absent",
        Core::NotVoting(NotVoting::Unspecified) => "notVoting",
    }
}

impl From<Vote> for rules::vote::Vote {
    fn from(vote: Vote) -> Self {
        match vote {
            Vote::InFavour => Self::InFavour,
            Vote::Against => Self::Against,
            Vote::Abstaining => Self::Abstaining,
            Vote::NotParticipating => Self::NotVoting(NotVoting::NotParticipating),
            Vote::Absent => Self::NotVoting(NotVoting::Absent),
            Vote::NotVoting => Self::NotVoting(NotVoting::Unspecified),
        }
    }
}

impl From<rules::vote::Vote> for Vote {
    fn from(vote: rules::vote::Vote) -> Self {
        use rules::vote::Vote as Core;
        match vote {
            Core::InFavour => Self::InFavour,
            Core::Against => Self::Against,
            Core::Abstaining => Self::Abstaining,
            Core::NotVoting(NotVoting::NotParticipating) => Self::NotParticipating,
            Core::NotVoting(NotVoting::Absent) => Self::Absent,
            Core::NotVoting(NotVoting::Unspecified) => Self::NotVoting,
        }
    }
}

impl From<Counts> for ByVote<u16> {
    fn from(counts: Counts) -> Self {
        Self {
            in_favour: counts.in_favour,
            against: counts.against,
            abstaining: counts.abstaining,
            not_participating: counts.not_participating,
            absent: counts.absent,
            unspecified: counts.not_voting,
        }
    }
}

impl From<ByVote<u16>> for Counts {
    fn from(counts: ByVote<u16>) -> Self {
        Self {
            in_favour: counts.in_favour,
            against: counts.against,
            abstaining: counts.abstaining,
            not_participating: counts.not_participating,
            absent: counts.absent,
            not_voting: counts.unspecified,
        }
    }
}

impl From<rules::votes::SomeMembers> for SomeMembers {
    fn from(who: rules::votes::SomeMembers) -> Self {
        Self {
            members: names(&who.members),
            unnamed: who.unnamed,
        }
    }
}

impl From<TextChange> for rules::draft::TextChange {
    fn from(change: TextChange) -> Self {
        match change {
            TextChange::Replace { paragraph, from, to } => Self::Replace { paragraph, from, to },
            TextChange::Append { paragraph, text } => Self::Append { paragraph, text },
            TextChange::AddParagraph {
                id,
                kind,
                after,
                text,
            } => Self::AddParagraph {
                id,
                kind: kind.into(),
                after,
                text,
            },
            TextChange::DeleteParagraph { paragraph } => Self::DeleteParagraph { paragraph },
        }
    }
}
