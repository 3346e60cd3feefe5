//! The ways to vote; one value per way; who voted how, with counts whose members are not known; changes to it.
use crate::member::{MemberId, SeatSet};
use crate::membership::{Body, Membership};
use crate::provision::Provision;
use crate::tally::Tally;
use core::fmt;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How one member votes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize)]
#[serde(into = "VoteWord", from = "VoteWord")]
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
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotVoting {
    /// Not at the meeting.
    Absent,
    /// Present, and not participating in the vote.
    NotParticipating,
    /// The record does not tell the two apart (the Assembly's column *non-voting*).
    Unspecified,
}

/// [`Vote`] as one word in files: `in-favour`, `against`, `abstaining`, `not-participating`, `absent`,
/// `not-voting`.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum VoteWord {
    InFavour,
    Against,
    Abstaining,
    NotParticipating,
    Absent,
    NotVoting,
}

impl From<Vote> for VoteWord {
    fn from(vote: Vote) -> Self {
        match vote {
            Vote::InFavour => Self::InFavour,
            Vote::Against => Self::Against,
            Vote::Abstaining => Self::Abstaining,
            Vote::NotVoting(NotVoting::NotParticipating) => Self::NotParticipating,
            Vote::NotVoting(NotVoting::Absent) => Self::Absent,
            Vote::NotVoting(NotVoting::Unspecified) => Self::NotVoting,
        }
    }
}
impl From<VoteWord> for Vote {
    fn from(word: VoteWord) -> Self {
        match word {
            VoteWord::InFavour => Self::InFavour,
            VoteWord::Against => Self::Against,
            VoteWord::Abstaining => Self::Abstaining,
            VoteWord::NotParticipating => Self::NotVoting(NotVoting::NotParticipating),
            VoteWord::Absent => Self::NotVoting(NotVoting::Absent),
            VoteWord::NotVoting => Self::NotVoting(NotVoting::Unspecified),
        }
    }
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
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case", deny_unknown_fields)]
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
    #[serde(rename = "not-voting")]
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

/// Votes of a column whose members are not known: a count for the permanent seats and one for the others.
/// In the Assembly, which has no permanent seats, all are `other`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct LateNote {
    /// The member.
    pub member: MemberId,
    /// How it had meant to vote.
    pub intended: Vote,
}

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
    /// The provision under which such votes are none.
    #[must_use]
    pub const fn provision(&self, body: Body) -> Provision {
        match (self, body) {
            (Self::NotEntitled(_) | Self::MoreThanEntitled { .. }, _) => Provision::Charter19,
            (_, Body::SecurityCouncil) => Provision::Charter27_1,
            (_, Body::GeneralAssembly) => Provision::Charter18_1,
        }
    }
}

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
    /// Not so many unattributed votes stand in that column.
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
            if vote.is_cast() && membership.barred().contains(seat) {
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
    pub fn cast_by(&self, parties: &Parties) -> Who {
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
        Who {
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
    pub fn permanent(&self, vote: Vote) -> Who {
        let seats = self.named.get(vote).and(&self.membership.permanent());
        Who {
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
    pub fn permanent_not_in_favour(&self) -> Who {
        let permanent = self.membership.permanent();
        let unnamed = Vote::ALL
            .iter()
            .filter(|vote| **vote != Vote::InFavour)
            .fold(0_u16, |sum, vote| {
                sum.saturating_add(self.unattributed.get(*vote).permanent)
            });
        let known = self.known().and(&permanent);
        Who {
            members: self.membership.members(&known.without(&self.named.in_favour)),
            unnamed,
        }
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
                let permanent = votes.membership.permanent().contains(seat);
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
        if vote.is_cast() && self.membership.barred().contains(seat) {
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

/// Some members: those known by name, and how many are not.
#[derive(Clone, PartialEq, Eq, Default, Debug, Hash, Serialize)]
pub struct Who {
    /// Members by name, in seat order.
    pub members: Vec<MemberId>,
    /// Members without a name.
    pub unnamed: u16,
}

impl Who {
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
