//! The votes of a body: members by name, and counts whose members are not known. Changes to votes are in `change`, votes
//! that do not count in `invalid`.
pub mod change;
pub mod invalid;

use crate::member::{MemberId, SeatSet};
use crate::membership::Membership;
use crate::tally::Tally;
use crate::vote::{ByVote, NotVoting, Vote};
use invalid::InvalidVotes;
use std::sync::Arc;

/// Votes of a column whose members are not known: a count for the permanent seats and one for the others.
/// In the Assembly, which has no permanent seats, all are `other`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
pub struct Unattributed {
    /// Votes of permanent members.
    pub permanent: u16,
    /// Votes of all other members.
    pub other: u16,
}

impl Unattributed {
    /// Both counts together.
    #[must_use]
    pub const fn total(self) -> u16 {
        self.permanent.saturating_add(self.other)
    }
    /// The count for one class.
    #[must_use]
    pub const fn of(self, permanent: bool) -> u16 {
        if permanent { self.permanent } else { self.other }
    }
    fn of_mut(&mut self, permanent: bool) -> &mut u16 {
        if permanent {
            &mut self.permanent
        } else {
            &mut self.other
        }
    }
}

/// Who voted how. Every seat has exactly one vote: by name, or in one of the unattributed counts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Votes {
    membership: Arc<Membership>,
    named: ByVote<SeatSet>,
    unattributed: ByVote<Unattributed>,
    late_notes: Vec<LateNote>,
}

/// Parties to a dispute that sit in the Council: by name, or by the votes that they cast.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Parties {
    /// By name.
    pub members: Vec<MemberId>,
    /// Without a name: how many voted in each way.
    pub unattributed: ByVote<Unattributed>,
}

/// What a delegation told the Secretariat afterwards: how it had meant to vote. A note in the record, which no
/// count ever takes up (SC-26, GA-11).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct LateNote {
    /// The member.
    pub member: MemberId,
    /// How it had meant to vote.
    pub intended: Vote,
}

impl Votes {
    /// The votes of a membership: the named ones, and the counts of those whose names are not known.
    ///
    /// # Errors
    /// [`InvalidVotes`] when someone votes who may not, votes twice, or the counts do not add up to the seats.
    pub fn new(
        membership: &Arc<Membership>,
        named: impl IntoIterator<Item = (MemberId, Vote)>,
        unattributed: ByVote<Unattributed>,
    ) -> Result<Self, InvalidVotes> {
        let mut columns = ByVote::<SeatSet>::default();
        let mut seen = SeatSet::EMPTY;
        for (member, vote) in named {
            let seat = membership
                .seat_of(member)
                .ok_or(InvalidVotes::NotAMember(member))?;
            if seen.contains(seat) {
                return Err(InvalidVotes::Twice(member));
            }
            if vote.is_cast() && !membership.may_vote(member) {
                return Err(InvalidVotes::NotEntitled(member));
            }
            seen.insert(seat);
            columns.get_mut(vote).insert(seat);
        }
        let votes = Self {
            membership: Arc::clone(membership),
            named: columns,
            unattributed,
            late_notes: Vec::new(),
        };
        for permanent in [true, false] {
            let seats = votes.seats_of(permanent);
            let known = votes.known().and(&seats).count();
            let unknown = Vote::ALL.iter().fold(0_u16, |sum, vote| {
                sum.saturating_add(unattributed.get(*vote).of(permanent))
            });
            let (seats, given) = (seats.count(), known.saturating_add(unknown));
            if given != seats {
                return Err(InvalidVotes::Count {
                    permanent,
                    seats,
                    votes: given,
                });
            }
        }
        let barred = membership.barred().count();
        let not_voting = votes.tally().not_voting();
        if barred > not_voting {
            return Err(InvalidVotes::MoreThanEntitled { barred, not_voting });
        }
        Ok(votes)
    }

    /// Nobody casts a vote: for what is not put to the vote.
    #[must_use]
    pub fn none_cast(membership: &Arc<Membership>) -> Self {
        let named = ByVote {
            unspecified: (0..usize::from(membership.size())).collect(),
            ..ByVote::<SeatSet>::default()
        };
        Self {
            membership: Arc::clone(membership),
            named,
            unattributed: ByVote::default(),
            late_notes: Vec::new(),
        }
    }

    /// The same votes, with what delegations said afterwards. Nothing is counted anew.
    #[must_use]
    pub fn with_late_notes(mut self, notes: impl IntoIterator<Item = LateNote>) -> Self {
        self.late_notes.extend(notes);
        self
    }

    /// What delegations said afterwards.
    #[must_use]
    pub fn late_notes(&self) -> &[LateNote] {
        &self.late_notes
    }

    /// The parties' votes, for or against.
    #[must_use]
    pub fn cast_by(&self, parties: &Parties) -> SomeMembers {
        let seats: SeatSet = parties
            .members
            .iter()
            .filter_map(|member| self.membership.seat_of(*member))
            .collect();
        let voted = self.named.in_favour.or(&self.named.against).and(&seats);
        let unnamed = [Vote::InFavour, Vote::Against]
            .into_iter()
            .flat_map(|vote| [(vote, true), (vote, false)])
            .fold(0_u16, |sum, (vote, permanent)| {
                let there = self.unattributed.get(vote).of(permanent);
                sum.saturating_add(parties.unattributed.get(vote).of(permanent).min(there))
            });
        SomeMembers {
            members: self.membership.members(&voted),
            unnamed,
        }
    }

    /// The same votes with those of the parties, for or against, counted as abstentions (Article 27(3)).
    #[must_use]
    pub fn with_parties_abstaining(&self, parties: &Parties) -> Self {
        let mut votes = self.clone();
        for vote in [Vote::InFavour, Vote::Against] {
            for member in &parties.members {
                let Some(seat) = votes.membership.seat_of(*member) else {
                    continue;
                };
                if votes.named.get(vote).contains(seat) {
                    votes.named.get_mut(vote).remove(seat);
                    votes.named.abstaining.insert(seat);
                }
            }
            for permanent in [true, false] {
                let there = votes.unattributed.get(vote).of(permanent);
                let moved = parties.unattributed.get(vote).of(permanent).min(there);
                let column = votes.unattributed.get_mut(vote).of_mut(permanent);
                *column = column.saturating_sub(moved);
                let abstaining = votes.unattributed.abstaining.of_mut(permanent);
                *abstaining = abstaining.saturating_add(moved);
            }
        }
        votes
    }

    fn seats_of(&self, permanent: bool) -> SeatSet {
        let all: SeatSet = (0..usize::from(self.membership.size())).collect();
        if permanent {
            self.membership.permanent()
        } else {
            all.without(&self.membership.permanent())
        }
    }

    /// The body and its seats.
    #[must_use]
    pub fn membership(&self) -> &Arc<Membership> {
        &self.membership
    }

    /// The seats that voted so, by name.
    #[must_use]
    pub fn named(&self, vote: Vote) -> SeatSet {
        *self.named.get(vote)
    }

    /// The counts whose members are not known.
    #[must_use]
    pub fn unattributed(&self) -> ByVote<Unattributed> {
        self.unattributed
    }

    /// The seats whose votes are known.
    #[must_use]
    pub fn known(&self) -> SeatSet {
        Vote::ALL
            .iter()
            .fold(SeatSet::EMPTY, |all, vote| all.or(self.named.get(*vote)))
    }

    /// Whether every vote has a name.
    #[must_use]
    pub fn is_full_roll(&self) -> bool {
        self.unattributed == ByVote::default()
    }

    /// A member's vote; `None` when it has no seat or its vote is not known.
    #[must_use]
    pub fn of(&self, member: MemberId) -> Option<Vote> {
        let seat = self.membership.seat_of(member)?;
        Vote::ALL
            .into_iter()
            .find(|vote| self.named.get(*vote).contains(seat))
    }

    /// How many permanent members voted so.
    #[must_use]
    pub fn permanent(&self, vote: Vote) -> SomeMembers {
        let seats = self.named.get(vote).and(&self.membership.permanent());
        SomeMembers {
            members: self.membership.members(&seats),
            unnamed: self.unattributed.get(vote).permanent,
        }
    }

    /// How many members voted so.
    #[must_use]
    pub fn count(&self, vote: Vote) -> u16 {
        self.named
            .get(vote)
            .count()
            .saturating_add(self.unattributed.get(vote).total())
    }

    /// Permanent members that did not vote in favour, whatever else they did.
    #[must_use]
    pub fn permanent_not_in_favour(&self) -> SomeMembers {
        let permanent = self.membership.permanent();
        let unnamed = Vote::ALL
            .iter()
            .filter(|vote| **vote != Vote::InFavour)
            .fold(0_u16, |sum, vote| {
                sum.saturating_add(self.unattributed.get(*vote).permanent)
            });
        let known = self.known().and(&permanent);
        SomeMembers {
            members: self.membership.members(&known.without(&self.named.in_favour)),
            unnamed,
        }
    }

    /// The same, without parties to a dispute, none of which votes in favour (Article 27(3)).
    #[must_use]
    pub fn permanent_not_in_favour_but(&self, parties: &Parties) -> SomeMembers {
        let mut who = self.permanent_not_in_favour();
        who.members.retain(|member| !parties.members.contains(member));
        let unnamed = Vote::ALL.iter().fold(0_u16, |sum, vote| {
            sum.saturating_add(parties.unattributed.get(*vote).permanent)
        });
        who.unnamed = who.unnamed.saturating_sub(unnamed);
        who
    }

    /// The count of every column.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for vote in Vote::ALL {
            *tally.get_mut(vote) = self.count(vote);
        }
        tally
    }
}

/// Some members: those known by name, and how many are not.
#[derive(Clone, PartialEq, Eq, Default, Debug, Hash)]
pub struct SomeMembers {
    /// Members by name, in seat order.
    pub members: Vec<MemberId>,
    /// Members without a name.
    pub unnamed: u16,
}

impl SomeMembers {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u16 {
        u16::try_from(self.members.len())
            .unwrap_or(u16::MAX)
            .saturating_add(self.unnamed)
    }
    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty() && self.unnamed == 0
    }
}
