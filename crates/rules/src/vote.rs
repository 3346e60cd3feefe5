//! The ways to vote, and one value for each of them.

/// How one member votes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Vote {
    /// In favour: an affirmative vote.
    InFavour,
    /// Against: a negative vote.
    Against,
    /// Present and abstaining.
    Abstaining,
    /// No vote cast.
    NotVoting(NotVoting),
}

/// Why no vote was cast.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum NotVoting {
    /// Not at the meeting.
    Absent,
    /// Present, and not participating in the vote.
    NotParticipating,
    /// The record does not tell the two apart (the Assembly's column *non-voting*).
    Unspecified,
}

impl Vote {
    /// Every way, in the order of the columns.
    pub const ALL: [Self; 6] = [
        Self::InFavour,
        Self::Against,
        Self::Abstaining,
        Self::NotVoting(NotVoting::NotParticipating),
        Self::NotVoting(NotVoting::Absent),
        Self::NotVoting(NotVoting::Unspecified),
    ];

    /// The word for it in files and addresses, such as `in-favour`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InFavour => "in-favour",
            Self::Against => "against",
            Self::Abstaining => "abstaining",
            Self::NotVoting(NotVoting::NotParticipating) => "not-participating",
            Self::NotVoting(NotVoting::Absent) => "absent",
            Self::NotVoting(NotVoting::Unspecified) => "not-voting",
        }
    }

    /// The vote that a word stands for; the inverse of [`Vote::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|vote| vote.as_str() == word)
    }

    /// Whether a vote was cast or abstained from, so that a member without a vote could not have done it.
    #[must_use]
    pub const fn is_cast(self) -> bool {
        !matches!(self, Self::NotVoting(_))
    }
}

/// One value for each way of voting. Columns are never merged.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
pub struct ByVote<T: Default> {
    /// In favour.
    pub in_favour: T,
    /// Against.
    pub against: T,
    /// Abstaining.
    pub abstaining: T,
    /// Present, not participating.
    pub not_participating: T,
    /// Absent.
    pub absent: T,
    /// Not voting, absent or not participating: the record does not tell.
    pub unspecified: T,
}

impl<T: Default> ByVote<T> {
    /// The value for a way of voting.
    #[must_use]
    pub const fn get(&self, vote: Vote) -> &T {
        match vote {
            Vote::InFavour => &self.in_favour,
            Vote::Against => &self.against,
            Vote::Abstaining => &self.abstaining,
            Vote::NotVoting(NotVoting::NotParticipating) => &self.not_participating,
            Vote::NotVoting(NotVoting::Absent) => &self.absent,
            Vote::NotVoting(NotVoting::Unspecified) => &self.unspecified,
        }
    }

    /// The value for a way of voting, to change it.
    pub const fn get_mut(&mut self, vote: Vote) -> &mut T {
        match vote {
            Vote::InFavour => &mut self.in_favour,
            Vote::Against => &mut self.against,
            Vote::Abstaining => &mut self.abstaining,
            Vote::NotVoting(NotVoting::NotParticipating) => &mut self.not_participating,
            Vote::NotVoting(NotVoting::Absent) => &mut self.absent,
            Vote::NotVoting(NotVoting::Unspecified) => &mut self.unspecified,
        }
    }

    /// The same columns, with each value made from the other.
    #[must_use]
    pub fn map<U: Default>(&self, mut of: impl FnMut(&T) -> U) -> ByVote<U> {
        ByVote {
            in_favour: of(&self.in_favour),
            against: of(&self.against),
            abstaining: of(&self.abstaining),
            not_participating: of(&self.not_participating),
            absent: of(&self.absent),
            unspecified: of(&self.unspecified),
        }
    }

    /// Each way of voting with its value, in the order of the columns.
    pub fn iter(&self) -> impl Iterator<Item = (Vote, &T)> {
        Vote::ALL.into_iter().map(|vote| (vote, self.get(vote)))
    }
}
