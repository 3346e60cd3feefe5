//! What a sentence says of a vote: clauses, each with a count or names, and all of them together.
use super::super::meaning::Words;
use core::ops::Range;
use rules::vote::{ByVote, Vote};

/// What a sentence says of one vote: how many, and where names are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Clause {
    pub at: Range<usize>,
    pub vote: Vote,
    pub said: Option<u16>,
    /// The places that hold its names, such as the content of a bracket.
    pub names: Option<Range<usize>>,
}

/// The counts and names of one vote, in one place of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Tally {
    pub at: Range<usize>,
    pub clauses: Vec<Clause>,
}

impl Tally {
    /// How many it says voted so.
    pub(crate) fn said(&self) -> ByVote<Option<u16>> {
        let mut said = ByVote::<Option<u16>>::default();
        for clause in &self.clauses {
            let slot = said.get_mut(clause.vote);
            *slot = slot.or(clause.said);
        }
        said
    }

    /// Whether it counts at least two kinds of vote.
    pub(crate) fn is_whole(&self) -> bool {
        let first = self.clauses.first().map(|clause| clause.vote);
        self.clauses.iter().any(|clause| Some(clause.vote) != first)
    }
}

impl Tally {
    /// Whether another tally may tell the same vote: no count of it differs, and no names.
    pub(crate) fn agrees(&self, other: &Self, words: &Words) -> bool {
        let (mine, theirs) = (self.said(), other.said());
        let counts = mine.iter().all(|(vote, said)| match (said, theirs.get(vote)) {
            (Some(one), Some(two)) => one == two,
            _ => true,
        });
        let shared = self
            .clauses
            .iter()
            .any(|clause| theirs.get(clause.vote).is_some());
        let names = |tally: &Self, vote: Vote| {
            let clause = tally.clauses.iter().find(|clause| clause.vote == vote);
            clause
                .and_then(|clause| clause.names.as_ref())
                .map(|at| words.members_in(at))
        };
        let named = Vote::ALL
            .into_iter()
            .all(|vote| match (names(self, vote), names(other, vote)) {
                (Some(one), Some(two)) => one == two,
                _ => true,
            });
        counts && named && (shared || !(self.is_whole() && other.is_whole()))
    }

    /// Takes what another tally of the same vote says more.
    pub(crate) fn take(&mut self, other: Self) {
        for clause in other.clauses {
            match self.clauses.iter_mut().find(|mine| mine.vote == clause.vote) {
                Some(mine) if mine.names.is_none() && clause.names.is_some() => *mine = clause,
                Some(_) => {}
                None => self.clauses.push(clause),
            }
        }
    }
}
