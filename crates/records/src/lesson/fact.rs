//! What a lesson asks of the engine: facts about a vote, written in a few words, and whether they hold.
//!
//! | text | holds when |
//! |---|---|
//! | `sc-2774 is adopted` | the vote on that item ended so; the words are those of [`Ending`] |
//! | `sc-2774 needed 9` | the number is that; `< 9` and `> 9` compare; the words are those of [`Quantity`] |
//! | `sc-115 vetoed-by RUS` | exactly these permanent members vetoed it; `CHN,RUS` for two |
//! | `ga-es11-8 voted USA:abstaining` | the member voted so |
//! | `sc-115 in-text` | the amendment was carried, and its draft adopted |
//! | `not sc-115 in-text` | the fact behind it does not hold |
//! | `power …`, `judges …` | the tests prove it by the functions for voting power and for elections |
use crate::scenario::Scenario;
use rules::decide::decide;
use rules::decision::{Decision, Ground, Outcome};
use rules::meeting::{Business, Step};
use rules::member::MemberId;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::Votes;
use rules::votes::change::Change;

/// A fact about a meeting as it was played.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fact {
    /// How an item ended.
    Ends(String, Ending),
    /// A number of an item.
    Counts(Counted, Relation, u16),
    /// The permanent members that vetoed an item.
    VetoedBy(String, Vec<MemberId>),
    /// How a member voted on an item.
    Voted(String, MemberId, Vote),
    /// An amendment is in the text that was adopted.
    InText(String),
    /// The fact does not hold.
    Not(Box<Fact>),
    /// A fact of another part of the engine, which the tests prove.
    Elsewhere(String),
}

/// A number to count.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Counted {
    /// One of an item.
    Item(String, Quantity),
    /// One of another part of the engine, as in [`Fact::Elsewhere`].
    Elsewhere(String),
}

/// How an item ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// Adopted, or carried.
    Adopted,
    /// Put to the vote and not adopted, for whatever reason.
    NotAdopted,
    /// Vetoed.
    Vetoed,
    /// Fewer affirmative votes than the Council needs.
    TooFew,
    /// The majority of those voting was not reached.
    NoMajority,
    /// As many in favour as against.
    Tied,
    /// Not put to the vote.
    NotPut,
}

/// The endings with their words.
const ENDINGS: [(&str, Ending); 7] = [
    ("adopted", Ending::Adopted),
    ("not-adopted", Ending::NotAdopted),
    ("vetoed", Ending::Vetoed),
    ("too-few", Ending::TooFew),
    ("no-majority", Ending::NoMajority),
    ("tied", Ending::Tied),
    ("not-put", Ending::NotPut),
];

/// A number of an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quantity {
    /// Votes in favour.
    InFavour,
    /// Votes against.
    Against,
    /// Abstentions.
    Abstaining,
    /// Members that did not vote.
    NotVoting,
    /// Members present and voting.
    Voting,
    /// Votes in favour that are needed.
    Needed,
    /// Votes in favour that were missing.
    Missing,
    /// Vetoes.
    Vetoes,
    /// Permanent members that voted in favour.
    PermanentInFavour,
    /// Members whose own vote against would have kept the item from being adopted.
    Blockers,
    /// The fewest changed votes that turn the outcome.
    Smallest,
}

/// The quantities with their words.
const QUANTITIES: [(&str, Quantity); 11] = [
    ("in-favour", Quantity::InFavour),
    ("against", Quantity::Against),
    ("abstaining", Quantity::Abstaining),
    ("not-voting", Quantity::NotVoting),
    ("voting", Quantity::Voting),
    ("needed", Quantity::Needed),
    ("missing", Quantity::Missing),
    ("vetoes", Quantity::Vetoes),
    ("permanent-in-favour", Quantity::PermanentInFavour),
    ("blockers", Quantity::Blockers),
    ("smallest", Quantity::Smallest),
];

/// How a number is compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Relation {
    /// It is the same.
    Is,
    /// It is less.
    Less,
    /// It is more.
    More,
}

/// The first words of facts that are proved by other parts of the engine.
const ELSEWHERE: [&str; 2] = ["power ", "judges "];

/// A meeting that was played.
pub struct Course<'a> {
    /// The meeting.
    pub scenario: &'a Scenario,
    /// What became of each item.
    pub steps: &'a [Step],
    /// The question that each item put.
    pub questions: &'a [Question],
    /// The votes on each item.
    pub votes: &'a [Votes],
    /// Finds the fewest changed votes that turn an outcome.
    pub smallest: fn(&Question, &Sitting, &Votes) -> Option<u16>,
}

fn found<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    let mut rows = table.iter();
    rows.find(|(known, _)| *known == word).map(|(_, value)| *value)
}

impl Counted {
    /// Reads `sc-2774 needed`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if ELSEWHERE.iter().any(|word| text.starts_with(word)) {
            return Some(Self::Elsewhere(text.to_owned()));
        }
        let (item, word) = text.split_once(' ')?;
        Some(Self::Item(item.to_owned(), found(&QUANTITIES, word)?))
    }
}

impl Fact {
    /// Reads a fact; `None` when it says nothing.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        if let Some(fact) = text.strip_prefix("not ") {
            return Self::read(fact).map(|fact| Self::Not(Box::new(fact)));
        }
        if ELSEWHERE.iter().any(|word| text.starts_with(word)) {
            return Some(Self::Elsewhere(text.to_owned()));
        }
        let mut words = text.split(' ');
        let (item, word, value, last) = (words.next()?, words.next()?, words.next(), words.next());
        if words.next().is_some() {
            return None;
        }
        let name = item.to_owned();
        match (word, value, last) {
            ("in-text", None, None) => Some(Self::InText(name)),
            ("is", Some(word), None) => Some(Self::Ends(name, found(&ENDINGS, word)?)),
            ("voted", Some(one), None) => {
                let (code, vote) = one.split_once(':')?;
                Some(Self::Voted(name, code.parse().ok()?, Vote::from_word(vote)?))
            }
            ("vetoed-by", Some(codes), None) => {
                let members: Option<Vec<MemberId>> = codes.split(',').map(|code| code.parse().ok()).collect();
                Some(Self::VetoedBy(name, members?))
            }
            (quantity, Some(first), second) => {
                let (relation, number) = match (first, second) {
                    ("<", Some(number)) => (Relation::Less, number),
                    (">", Some(number)) => (Relation::More, number),
                    (number, None) => (Relation::Is, number),
                    _ => return None,
                };
                let counted = Counted::Item(name, found(&QUANTITIES, quantity)?);
                Some(Self::Counts(counted, relation, number.parse().ok()?))
            }
            _ => None,
        }
    }

    /// Whether it holds; `None` where the meeting has no such item, or the item no such number.
    #[must_use]
    pub fn holds(&self, course: &Course<'_>) -> Option<bool> {
        Some(match self {
            Self::Ends(item, ending) => ending.is_of(&course.step(item)?.outcome()),
            Self::Counts(counted, relation, number) => {
                let counts = course.count(counted)?;
                match relation {
                    Relation::Is => counts == *number,
                    Relation::Less => counts < *number,
                    Relation::More => counts > *number,
                }
            }
            Self::VetoedBy(item, members) => match &course.step(item)?.outcome() {
                Outcome::NotAdopted(Ground::DidNotConcur(who)) => {
                    let mut members = members.clone();
                    let mut found = who.members.clone();
                    members.sort_unstable();
                    found.sort_unstable();
                    members == found && who.unnamed == 0
                }
                _ => false,
            },
            Self::Voted(item, member, vote) => {
                let votes = course.votes.get(course.scenario.item_index(item)?)?;
                votes.of(*member)? == *vote
            }
            Self::InText(item) => {
                let at = course.scenario.item_index(item)?;
                let Business::Amendment { draft, .. } = &course.scenario.meeting.items.get(at)?.business
                else {
                    return None;
                };
                let is_whole = |business: &Business| matches!(business, Business::Draft { draft: whole } if whole == draft);
                let mut items = course.scenario.meeting.items.iter();
                let whole = items.rposition(|item| is_whole(&item.business))?;
                course.steps.get(at)?.is_carried() && course.steps.get(whole)?.is_carried()
            }
            Self::Not(fact) => !fact.holds(course)?,
            Self::Elsewhere(_) => return None,
        })
    }
}

impl Ending {
    fn is_of(self, outcome: &Outcome) -> bool {
        match self {
            Self::Adopted => *outcome == Outcome::Adopted,
            Self::NotAdopted => matches!(outcome, Outcome::NotAdopted(_)),
            Self::Vetoed => matches!(outcome, Outcome::NotAdopted(Ground::DidNotConcur(_))),
            Self::TooFew => *outcome == Outcome::NotAdopted(Ground::NotEnoughVotes),
            Self::NoMajority => matches!(outcome, Outcome::NotAdopted(Ground::NoMajority(_))),
            Self::Tied => *outcome == Outcome::NotAdopted(Ground::EquallyDivided),
            Self::NotPut => matches!(outcome, Outcome::NotPut(_)),
        }
    }
}

impl Course<'_> {
    fn step(&self, item: &str) -> Option<&Step> {
        self.steps.get(self.scenario.item_index(item)?)
    }

    /// A number of an item; `None` where the meeting has no such item or the item no such number.
    #[must_use]
    pub fn count(&self, counted: &Counted) -> Option<u16> {
        let Counted::Item(item, quantity) = counted else {
            return None;
        };
        let at = self.scenario.item_index(item)?;
        let (question, votes) = (self.questions.get(at)?, self.votes.get(at)?);
        let sitting = &self.scenario.meeting.sitting;
        let tally = votes.tally();
        let decision = || self.steps.get(at).and_then(Step::by_votes);
        Some(match quantity {
            Quantity::InFavour => tally.in_favour,
            Quantity::Against => tally.against,
            Quantity::Abstaining => tally.abstaining,
            Quantity::NotVoting => tally.not_voting(),
            Quantity::Voting => tally.present_and_voting(),
            Quantity::Needed => decision()?.needed(),
            Quantity::Missing => decision()?.needed().saturating_sub(tally.in_favour),
            Quantity::Vetoes => decision()?.vetoes(),
            Quantity::PermanentInFavour => votes.permanent(Vote::InFavour).count(),
            Quantity::Blockers => blockers(question, sitting, votes, decision()?),
            Quantity::Smallest => (self.smallest)(question, sitting, votes)?,
        })
    }
}

/// How many members could each have kept the item from being adopted, by voting against.
fn blockers(question: &Question, sitting: &Sitting, votes: &Votes, decision: &Decision) -> u16 {
    if !decision.is_adopted() {
        return 0;
    }
    let seats = votes.membership().seats().iter();
    let blocks = seats.filter(|seat| {
        let change = Change::Vote {
            member: seat.member,
            to: Vote::Against,
        };
        let changed = votes.changed(change);
        changed.is_ok_and(|votes| !decide(question, sitting, &votes).is_adopted())
    });
    u16::try_from(blocks.count()).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unwrap_used,
        clippy::indexing_slicing,
        reason = "a test fails by panicking"
    )]
    use super::*;

    #[test]
    fn facts_are_read_or_refused() {
        let item = || "sc-2774".to_owned();
        assert_eq!(
            Fact::read("sc-2774 is too-few"),
            Some(Fact::Ends(item(), Ending::TooFew))
        );
        let needed = Counted::Item(item(), Quantity::Needed);
        assert_eq!(
            Fact::read("not sc-2774 needed > 9"),
            Some(Fact::Not(Box::new(Fact::Counts(needed, Relation::More, 9))))
        );
        assert!(Fact::read("sc-115 vetoed-by CHN,RUS").is_some());
        assert!(Fact::read("power council permanent banzhaf 16 17").is_some());
        for wrong in [
            "",
            "sc-2774",
            "sc-2774 is",
            "sc-2774 is lost",
            "sc-2774 needed",
            "sc-2774 needed nine",
            "sc-2774 needed = 9",
            "sc-2774 needed 9 votes",
            "sc-115 vetoed-by Russia",
            "sc-115 in-text now",
            "not",
        ] {
            assert_eq!(Fact::read(wrong), None, "{wrong}");
        }
    }
}
