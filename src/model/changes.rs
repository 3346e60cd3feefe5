//! What a reader changed in one vote, against the record: votes, or what is supposed to have come of it.
use rules::member::MemberId;
use rules::supposition::Supposed;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::{CannotChange, Change};

/// The changes to one vote: at most one per member, moves of members that are not named, and what is supposed of it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ItemChanges {
    members: Vec<(MemberId, MemberChange)>,
    moves: Vec<CountMove>,
    supposed: Option<Supposed>,
}

/// What a reader changed for one member.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct MemberChange {
    /// The vote it is taken to have cast, where the record has none for it.
    pub assumed: Option<Vote>,
    /// Its vote now, where it differs from the recorded or assumed one.
    pub vote: Option<Vote>,
}

/// Members without a name that vote otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CountMove {
    /// Whether they are permanent members of the Council.
    pub permanent: bool,
    /// Their vote on the record.
    pub from: Vote,
    /// Their vote now.
    pub to: Vote,
    /// How many.
    pub count: u16,
}

impl ItemChanges {
    /// Whether nothing is changed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        !self.touches_votes() && self.supposed.is_none()
    }

    /// Whether a vote is changed or assumed; what is supposed of the outcome touches none.
    #[must_use]
    pub fn touches_votes(&self) -> bool {
        !(self.members.is_empty() && self.moves.is_empty())
    }

    /// What the reader supposes to have come of the vote, whatever the votes give.
    #[must_use]
    pub const fn supposed(&self) -> Option<Supposed> {
        self.supposed
    }

    /// The same changes of votes with another supposition, or by the votes again.
    #[must_use]
    pub fn supposing(&self, supposed: Option<Supposed>) -> Self {
        Self {
            supposed,
            ..self.clone()
        }
    }

    /// The members that are changed, in the order of their codes.
    #[must_use]
    pub fn members(&self) -> &[(MemberId, MemberChange)] {
        &self.members
    }

    /// The moves of members without a name.
    #[must_use]
    pub fn moves(&self) -> &[CountMove] {
        &self.moves
    }

    /// What is changed for a member.
    #[must_use]
    pub fn of(&self, member: MemberId) -> MemberChange {
        let place = self.members.binary_search_by_key(&member, |(code, _)| *code);
        let found = place.ok().and_then(|place| self.members.get(place));
        found.map_or_else(Default::default, |(_, change)| *change)
    }

    /// How many votes are other than on the record. What is only assumed or supposed changes none.
    #[must_use]
    pub fn count(&self) -> usize {
        let members = self
            .members
            .iter()
            .filter(|(_, change)| change.vote.is_some())
            .count();
        self.moves
            .iter()
            .fold(members, |sum, moved| sum.saturating_add(moved.count.into()))
    }

    /// The changes of votes in the order in which they apply: what is assumed, who votes otherwise, who is moved.
    #[must_use]
    pub fn list(&self) -> Vec<Change> {
        let assumed = self
            .members
            .iter()
            .filter_map(|&(member, change)| change.assumed.map(|vote| Change::Assume { member, vote }));
        let voted = self
            .members
            .iter()
            .filter_map(|&(member, change)| change.vote.map(|to| Change::Vote { member, to }));
        let moved = self.moves.iter().map(
            |&CountMove {
                 permanent,
                 from,
                 to,
                 count,
             }| Change::Move {
                permanent,
                from,
                to,
                count,
            },
        );
        assumed.chain(voted).chain(moved).collect()
    }

    /// The votes with the changes made.
    ///
    /// # Errors
    /// [`CannotChange`] for the first change that does not fit.
    pub fn apply(&self, recorded: &Votes) -> Result<Votes, CannotChange> {
        let mut votes = recorded.clone();
        for change in self.list() {
            votes = votes.changed(change)?;
        }
        Ok(votes)
    }

    /// The same changes, with one more for a member whose vote is on the record or assumed.
    ///
    /// # Errors
    /// [`CannotChange`] when it does not fit the record.
    pub fn with_vote(&self, recorded: &Votes, member: MemberId, vote: Vote) -> Result<Self, CannotChange> {
        let mut change = self.of(member);
        let before = recorded.of(member).or(change.assumed);
        if before.is_none() {
            return self.with_assumption(recorded, member, Some(vote));
        }
        change.vote = (before != Some(vote)).then_some(vote);
        self.with(recorded, member, change)
    }

    /// The same changes, with one vote for several members. Whoever may not vote keeps its place.
    ///
    /// # Errors
    /// [`CannotChange`] when one of them does not fit the record.
    pub fn with_votes(
        &self,
        recorded: &Votes,
        members: &[MemberId],
        vote: Vote,
    ) -> Result<Self, CannotChange> {
        let mut changes = self.clone();
        for member in members {
            let mut change = changes.of(*member);
            let Some(before) = recorded.of(*member).or(change.assumed) else {
                return Err(CannotChange::Unknown(*member));
            };
            if !vote.is_cast() || recorded.membership().may_vote(*member) {
                change.vote = (before != vote).then_some(vote);
                changes.put(*member, change);
            }
        }
        changes.apply(recorded).map(|_| changes)
    }

    /// The same changes, with a member taken to have voted in some way, or no longer so.
    ///
    /// # Errors
    /// [`CannotChange`] when no such vote without a name is left.
    pub fn with_assumption(
        &self,
        recorded: &Votes,
        member: MemberId,
        assumed: Option<Vote>,
    ) -> Result<Self, CannotChange> {
        self.with(recorded, member, MemberChange { assumed, vote: None })
    }

    /// The same changes, with one member's set.
    ///
    /// # Errors
    /// [`CannotChange`] when it does not fit the record.
    pub fn with(
        &self,
        recorded: &Votes,
        member: MemberId,
        change: MemberChange,
    ) -> Result<Self, CannotChange> {
        let mut changes = self.clone();
        changes.put(member, change);
        changes.apply(recorded).map(|_| changes)
    }

    /// The same changes, with some members moved from one column to another: first those without a name, then
    /// named ones in the order of the seats.
    ///
    /// # Errors
    /// [`CannotChange`] when fewer stand in the column.
    pub fn with_move(&self, recorded: &Votes, moved: CountMove) -> Result<Self, CannotChange> {
        if moved.from == moved.to {
            return Ok(self.clone());
        }
        let now = self.apply(recorded)?;
        let unnamed = now
            .unattributed()
            .get(moved.from)
            .of(moved.permanent)
            .min(moved.count);
        let mut changes = self.clone();
        if unnamed > 0 {
            changes.add_move(CountMove {
                count: unnamed,
                ..moved
            });
        }
        let left = moved.count.saturating_sub(unnamed);
        let members = now.membership().members(&now.named(moved.from));
        if usize::from(left) > members.len() {
            return Err(CannotChange::TooFew {
                vote: moved.from,
                available: now.count(moved.from),
            });
        }
        let movers: Vec<MemberId> = members.into_iter().take(left.into()).collect();
        changes.with_votes(recorded, &movers, moved.to)
    }

    /// The same changes, with one more of any kind. What it finds are the votes as they stand after the others.
    ///
    /// # Errors
    /// [`CannotChange`] when it does not fit.
    pub fn with_change(&self, recorded: &Votes, change: Change) -> Result<Self, CannotChange> {
        match change {
            Change::Vote { member, to } => self.with_vote(recorded, member, to),
            Change::Assume { member, vote } => self.with_assumption(recorded, member, Some(vote)),
            Change::Move {
                permanent,
                from,
                to,
                count,
            } => self.with_move(
                recorded,
                CountMove {
                    permanent,
                    from,
                    to,
                    count,
                },
            ),
        }
    }

    fn put(&mut self, member: MemberId, change: MemberChange) {
        let place = self.members.partition_point(|(code, _)| *code < member);
        if self.members.get(place).is_some_and(|(code, _)| *code == member) {
            self.members.remove(place);
        }
        if change != MemberChange::default() {
            self.members.insert(place, (member, change));
        }
    }

    /// Adds a move, joined with those that it goes on from or that go on from it, so that none waits for another: in which order
    /// they were made no longer matters.
    fn add_move(&mut self, moved: CountMove) {
        if moved.count == 0 || moved.from == moved.to {
            return;
        }
        let joined = |other: &CountMove| {
            other.permanent == moved.permanent && (other.to == moved.from || other.from == moved.to)
        };
        let same = |other: &&mut CountMove| {
            (other.permanent, other.from, other.to) == (moved.permanent, moved.from, moved.to)
        };
        if let Some(place) = self.moves.iter().position(joined) {
            let other = self.moves.remove(place);
            let count = other.count.min(moved.count);
            let (from, to) = match other.to == moved.from {
                true => (other.from, moved.to),
                false => (moved.from, other.to),
            };
            // Of both together and of what is left of either.
            for (from, to, count) in [
                (from, to, count),
                (other.from, other.to, other.count.saturating_sub(count)),
                (moved.from, moved.to, moved.count.saturating_sub(count)),
            ] {
                self.add_move(CountMove {
                    from,
                    to,
                    count,
                    ..moved
                });
            }
        } else if let Some(earlier) = self.moves.iter_mut().find(same) {
            earlier.count = earlier.count.saturating_add(moved.count);
        } else {
            self.moves.push(moved);
        }
    }
}
