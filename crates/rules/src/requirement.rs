//! The majority a question needs, by date.
use crate::date::Date;
use crate::provision::Provision;
use crate::tally::Tally;
use serde::Serialize;

/// What a question needs to be adopted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize)]
pub enum Share {
    /// More than half.
    Majority,
    /// Two thirds or more.
    TwoThirds,
}

/// A value in force from a day on.
struct Since {
    from: Date,
    size: u16,
    quota: u16,
}

/// Article 23(1) and Article 27, as they were counted in practice: the amendments of resolution 1991 A (XVIII)
/// were formally in force from 31 August 1965, but eleven members sat, and seven votes were enough, until the
/// enlarged Council met on 1 January 1966 (resolution 218 of 23 November 1965 was adopted with seven).
const COUNCIL: [Since; 2] = [
    Since {
        from: Date::known(1945, 10, 24),
        size: 11,
        quota: 7,
    },
    Since {
        from: Date::known(1966, 1, 1),
        size: 15,
        quota: 9,
    },
];

fn council_on(date: Date) -> (u16, u16) {
    let [first, enlarged] = &COUNCIL;
    let held = if date >= enlarged.from { enlarged } else { first };
    (held.size, held.quota)
}

/// How many members the Council has on a day.
#[must_use]
pub fn council_size(date: Date) -> u16 {
    council_on(date).0
}

/// How many affirmative votes the Council needs on a day.
#[must_use]
pub fn council_quota(date: Date) -> u16 {
    council_on(date).1
}

/// Whether the day lies between the amendments' entry into force and the first meeting of the enlarged
/// Council, when the text said nine and practice kept seven.
#[must_use]
pub fn in_the_gap_of_1965(date: Date) -> bool {
    let entry = Provision::PracticeSevenUntil1966.entry();
    date >= entry.from && entry.until.is_some_and(|until| date <= until)
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
}
