//! Finds votes in sentences, as press releases tell them: "by 142 in favour to 10 against (…), with 12 abstentions (…)". What
//! stands around them may be any prose.
mod finder;
mod rest;
mod words;

use super::meaning::Words;
use core::ops::Range;
use finder::Finder;
pub(super) use rest::rest;
use rules::vote::{ByVote, Vote};
pub(super) use words::{Tok, Token, tokens};

/// What a sentence says of one vote: how many, and where names are.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Clause {
    pub at: Range<usize>,
    pub vote: Vote,
    pub said: Option<u16>,
    /// The places that hold its names, such as the content of a bracket.
    pub names: Option<Range<usize>>,
}

/// The counts and names of one vote, in one place of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Tally {
    pub at: Range<usize>,
    pub clauses: Vec<Clause>,
}

impl Tally {
    /// How many it says voted so.
    pub(super) fn said(&self) -> ByVote<Option<u16>> {
        let mut said = ByVote::<Option<u16>>::default();
        for clause in &self.clauses {
            let slot = said.get_mut(clause.vote);
            *slot = slot.or(clause.said);
        }
        said
    }

    /// Whether it counts at least two kinds of vote.
    fn is_whole(&self) -> bool {
        let first = self.clauses.first().map(|clause| clause.vote);
        self.clauses.iter().any(|clause| Some(clause.vote) != first)
    }
}

/// The tallies of a text, each with the sentence that it stands in.
pub(super) fn find(text: &str, tokens: &[Token], words: &Words) -> Vec<Tally> {
    let finder = Finder { text, tokens, words };
    let mut tallies = finder.all();
    // "Against: none" is the heading of a list, and so is a count above its names.
    tallies.retain(|tally| {
        let counts = tally
            .clauses
            .iter()
            .any(|clause| clause.said.is_some_and(|said| said > 0));
        counts && !finder.heads_lists(tally)
    });
    // A count alone, such as "two members abstained", says something only where nothing says more.
    if tallies.iter().any(Tally::is_whole) {
        tallies.retain(Tally::is_whole);
    }
    tallies
}

/// Whether a text says that nobody was against, and counts nobody.
pub(super) fn is_unanimous(tokens: &[Token]) -> bool {
    tokens.iter().any(|token| token.tok == Tok::Unanimous)
}

impl Tally {
    /// Whether another tally may tell the same vote: no count of it differs, and no names.
    pub(super) fn agrees(&self, other: &Self, words: &Words) -> bool {
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
    pub(super) fn take(&mut self, other: Self) {
        for clause in other.clauses {
            match self.clauses.iter_mut().find(|mine| mine.vote == clause.vote) {
                Some(mine) if mine.names.is_none() && clause.names.is_some() => *mine = clause,
                Some(_) => {}
                None => self.clauses.push(clause),
            }
        }
    }
}
