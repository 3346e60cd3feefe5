//! The majority a question needs, by date.
use crate::tally::Tally;

/// What a question needs to be adopted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Requirement {
    /// So many affirmative votes; with `concurring`, and no negative vote of a permanent member.
    Affirmative {
        /// Affirmative votes needed.
        votes: u16,
        /// Whether a permanent member's negative vote blocks.
        concurring: bool,
    },
    /// A share of the members present and voting.
    PresentAndVoting(Share),
    /// A share of all members of the body, voting or not.
    AllMembers(Share),
}

/// A share, in whole numbers: never a fraction, never rounded by a machine.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Share {
    /// More than half.
    Majority,
    /// Two thirds or more.
    TwoThirds,
}

impl Share {
    /// The least number that is this share of `all`: `floor(all / 2) + 1`, or `ceil(2 all / 3)`.
    #[must_use]
    pub const fn of(self, all: u16) -> u16 {
        match self {
            Self::Majority => (all / 2).saturating_add(1),
            // A third left over, rounded down, is two thirds rounded up; nothing overflows.
            Self::TwoThirds => all.saturating_sub(all / 3),
        }
    }
}

impl Requirement {
    /// The number of affirmative votes that these votes would have needed.
    #[must_use]
    pub const fn needed(self, tally: &Tally) -> u16 {
        match self {
            Self::Affirmative { votes, .. } => votes,
            Self::PresentAndVoting(share) => share.of(tally.present_and_voting()),
            Self::AllMembers(share) => share.of(tally.total()),
        }
    }

    /// Whether these votes are enough in number. Nothing is adopted without a vote in favour; whether a
    /// permanent member blocks is another question.
    #[must_use]
    pub const fn reached(self, tally: &Tally) -> bool {
        tally.in_favour > 0 && tally.in_favour >= self.needed(tally)
    }
}
