//! Votes that do not count, and the reason.
use crate::member::MemberId;
use crate::membership::Body;
use crate::provision::Provision;
use core::fmt;

/// The votes do not fit the membership.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvalidVotes {
    /// Someone voted who has no seat (Articles 27(1), 18(1)).
    NotAMember(MemberId),
    /// A member is named twice.
    Twice(MemberId),
    /// A member voted that may not vote that day (Article 19, rule 29).
    NotEntitled(MemberId),
    /// More votes than members that may vote.
    MoreThanEntitled {
        /// Members that may not vote.
        barred: u16,
        /// Members recorded as not voting.
        not_voting: u16,
    },
    /// The counts do not add up to the seats.
    Count {
        /// Whether the permanent seats are meant.
        permanent: bool,
        /// Seats of that class.
        seats: u16,
        /// Votes of that class.
        votes: u16,
    },
}

impl fmt::Display for InvalidVotes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAMember(member) => {
                write!(f, "`{member}` has no seat in this body: only members vote")
            }
            Self::Twice(member) => write!(f, "`{member}` is named twice: give each member one vote"),
            Self::NotEntitled(member) => {
                write!(f, "`{member}` may not vote that day: enter it as not voting")
            }
            Self::MoreThanEntitled { barred, not_voting } => write!(
                f,
                "{barred} members may not vote, but only {not_voting} are recorded as not voting"
            ),
            Self::Count {
                permanent,
                seats,
                votes,
            } => {
                let class = if *permanent { "permanent" } else { "other" };
                write!(
                    f,
                    "{votes} votes for {seats} {class} seats: every seat needs exactly one"
                )
            }
        }
    }
}
impl core::error::Error for InvalidVotes {}

impl InvalidVotes {
    /// The provision under which such votes do not count.
    #[must_use]
    pub const fn provision(&self, body: Body) -> Provision {
        match (self, body) {
            (Self::NotEntitled(_) | Self::MoreThanEntitled { .. }, _) => Provision::Charter19,
            (_, Body::SecurityCouncil) => Provision::Charter27_1,
            (_, Body::GeneralAssembly) => Provision::Charter18_1,
        }
    }
}
