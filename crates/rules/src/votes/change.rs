//! Changes that a reader makes to votes.
use super::{NotVoting, Vote, Votes};
use crate::member::MemberId;
use core::fmt;

/// One thing a reader changes in a vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Change {
    /// A member whose vote is known, or assumed, votes otherwise: the count changes.
    Vote {
        /// The member.
        member: MemberId,
        /// Its vote now.
        to: Vote,
    },
    /// A member whose vote is not known is taken to be one of an unattributed count: the count stays.
    Assume {
        /// The member.
        member: MemberId,
        /// The vote it is taken to have cast.
        vote: Vote,
    },
    /// Some members, not named, vote otherwise: the count changes.
    Move {
        /// Whether permanent members are meant; `false` in the Assembly.
        permanent: bool,
        /// Their vote before.
        from: Vote,
        /// Their vote now.
        to: Vote,
        /// How many.
        count: u16,
    },
}

/// The change does not fit the votes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotChange {
    /// No such member.
    NotAMember(MemberId),
    /// The member may not vote that day.
    NotEntitled(MemberId),
    /// The member's vote is known: it need not be assumed.
    Known(MemberId),
    /// The member's vote is not known: assume one first.
    Unknown(MemberId),
    /// The column has fewer unattributed votes than that.
    TooFew {
        /// The column.
        vote: Vote,
        /// How many there are.
        available: u16,
    },
}

impl fmt::Display for CannotChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAMember(member) => write!(f, "`{member}` has no seat in this body"),
            Self::NotEntitled(member) => write!(f, "`{member}` may not vote that day"),
            Self::Known(member) => write!(f, "the vote of `{member}` is known and need not be assumed"),
            Self::Unknown(member) => {
                write!(
                    f,
                    "the vote of `{member}` is not known: assume one before changing it"
                )
            }
            Self::TooFew { vote, available } => {
                write!(
                    f,
                    "only {available} votes without a name stand under `{}`",
                    vote.as_str()
                )
            }
        }
    }
}
impl core::error::Error for CannotChange {}

impl Votes {
    /// The votes with one change made.
    ///
    /// # Errors
    /// [`CannotChange`] when the change does not fit; the votes are then as before.
    pub fn changed(&self, change: Change) -> Result<Self, CannotChange> {
        let mut votes = self.clone();
        match change {
            Change::Vote { member, to } => {
                let seat = votes.entitled(member, to)?;
                let from = votes.of(member).ok_or(CannotChange::Unknown(member))?;
                votes.named.get_mut(from).remove(seat);
                votes.named.get_mut(to).insert(seat);
            }
            Change::Assume { member, vote } => {
                let seat = votes.entitled(member, vote)?;
                if votes.of(member).is_some() {
                    return Err(CannotChange::Known(member));
                }
                let permanent = votes.membership.is_permanent(member);
                votes.take(permanent, vote, 1)?;
                votes.named.get_mut(vote).insert(seat);
            }
            Change::Move {
                permanent,
                from,
                to,
                count,
            } => {
                votes.take(permanent, from, count)?;
                let column = votes.unattributed.get_mut(to).of_mut(permanent);
                *column = column.saturating_add(count);
            }
        }
        // Barred members are among those who do not vote, whoever else moves.
        if votes.membership.barred().count() > votes.tally().not_voting() {
            let available = 0;
            return Err(CannotChange::TooFew {
                vote: Vote::NotVoting(NotVoting::Unspecified),
                available,
            });
        }
        Ok(votes)
    }

    fn entitled(&self, member: MemberId, vote: Vote) -> Result<usize, CannotChange> {
        let seat = self
            .membership
            .seat_of(member)
            .ok_or(CannotChange::NotAMember(member))?;
        if vote.is_cast() && !self.membership.may_vote(member) {
            return Err(CannotChange::NotEntitled(member));
        }
        Ok(seat)
    }

    fn take(&mut self, permanent: bool, vote: Vote, count: u16) -> Result<(), CannotChange> {
        let column = self.unattributed.get_mut(vote).of_mut(permanent);
        let available = *column;
        *column = available
            .checked_sub(count)
            .ok_or(CannotChange::TooFew { vote, available })?;
        Ok(())
    }
}
