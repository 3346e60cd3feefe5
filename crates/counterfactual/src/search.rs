//! The smallest change that turns a verdict, found exactly: over all counts that the votes could have had (CF-04).
//!
//! Only members that voted in favour, against or abstaining move. Moving them from surplus columns straight to
//! columns that lack votes is the cheapest way to any count, whether members or steps are counted, because the three
//! columns lie on a line: in favour, abstaining, against. And for given votes against, the count in favour that
//! turns the verdict and lies nearest to the one before is the cheapest, because more votes in favour never undo an
//! adoption. So it is enough to look at each count of the permanent members (21 for five) and each number of other
//! members against.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "counts are at most 65,535 and are added, three at a time, as 32-bit numbers"
)]
use crate::verdict::{ByClass, Cast};
use crate::voting_rule::VotingRule;
use rules::tally::Tally;
use rules::vote::Vote;

/// What is counted: the members that vote otherwise, or the steps they take. From in favour to abstaining, and from
/// abstaining to against, is one step each (CF-04).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Cost {
    /// Each changed vote costs one; among equals, fewer steps.
    Members,
    /// Each step costs one; among equals, fewer members.
    Steps,
}

/// Which changes are allowed.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Moves {
    /// Any, between in favour, abstaining and against.
    Any,
    /// Only into abstention.
    ToAbstaining,
    /// Only from one way of voting to one other.
    Only {
        /// The vote before.
        from: Vote,
        /// The vote now.
        to: Vote,
    },
}

/// Some members of one class vote otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Move {
    /// Whether permanent members are meant; `false` in the Assembly.
    pub permanent: bool,
    /// Their vote before.
    pub from: Vote,
    /// Their vote now.
    pub to: Vote,
    /// How many.
    pub count: u16,
}

/// The cost of a change, both ways.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub(crate) struct Price {
    pub members: u32,
    pub steps: u32,
}

impl Price {
    pub(crate) const fn key(self, cost: Cost) -> (u32, u32) {
        match cost {
            Cost::Members => (self.members, self.steps),
            Cost::Steps => (self.steps, self.members),
        }
    }
}

/// The columns of one class that can move.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Row {
    in_favour: u16,
    against: u16,
    abstaining: u16,
}

impl Row {
    const fn of(tally: &Tally) -> Self {
        Self {
            in_favour: tally.in_favour,
            against: tally.against,
            abstaining: tally.abstaining,
        }
    }
    const fn total(self) -> u16 {
        self.in_favour
            .saturating_add(self.against)
            .saturating_add(self.abstaining)
    }
    /// The row with the same members and other votes.
    const fn with(self, cast: Cast) -> Self {
        let abstaining = self
            .total()
            .saturating_sub(cast.in_favour)
            .saturating_sub(cast.against);
        Self {
            in_favour: cast.in_favour,
            against: cast.against,
            abstaining,
        }
    }
    const fn cast(self) -> Cast {
        Cast {
            in_favour: self.in_favour,
            against: self.against,
        }
    }
    const fn get(self, vote: Vote) -> u16 {
        match vote {
            Vote::InFavour => self.in_favour,
            Vote::Against => self.against,
            Vote::Abstaining => self.abstaining,
            Vote::NotVoting(_) => 0,
        }
    }
    fn price_to(self, to: Self) -> Price {
        let apart = |vote: Vote| u32::from(self.get(vote).abs_diff(to.get(vote)));
        let (in_favour, against) = (apart(Vote::InFavour), apart(Vote::Against));
        Price {
            members: (in_favour + against + apart(Vote::Abstaining)) / 2,
            steps: in_favour + against,
        }
    }
    fn allows(self, to: Self, moves: Moves) -> bool {
        match moves {
            Moves::Any => true,
            Moves::ToAbstaining => to.in_favour <= self.in_favour && to.against <= self.against,
            Moves::Only { .. } => false,
        }
    }
}

/// The three ways of voting between which members move, in the order of the line they lie on.
const LINE: [Vote; 3] = [Vote::InFavour, Vote::Abstaining, Vote::Against];

/// How far apart two ways of voting are.
pub(crate) const fn steps_between(from: Vote, to: Vote) -> u16 {
    match (from, to) {
        (Vote::InFavour, Vote::Against) | (Vote::Against, Vote::InFavour) => 2,
        _ => 1,
    }
}

/// The cheapest moves that turn the verdict: into an adoption where there was none, or out of one. `None` when no
/// allowed change does.
#[must_use]
pub fn cheapest(voting_rule: &VotingRule, counts: &ByClass, moves: Moves, cost: Cost) -> Option<Vec<Move>> {
    let want = !voting_rule.verdict_on(counts).is_adopted();
    if let Moves::Only { from, to } = moves {
        return only(voting_rule, counts, from, to, want);
    }
    let (permanent, other) = (Row::of(&counts.permanent), Row::of(&counts.other));
    let mut best: Option<(Price, Row, Row)> = None;
    for permanent_to in targets(permanent) {
        for against in 0..=other.total() {
            let Some(in_favour) = nearest(voting_rule, permanent_to.cast(), other, against, want) else {
                continue;
            };
            let other_to = other.with(Cast { in_favour, against });
            if !permanent.allows(permanent_to, moves) || !other.allows(other_to, moves) {
                continue;
            }
            let (one, two) = (permanent.price_to(permanent_to), other.price_to(other_to));
            let price = Price {
                members: one.members + two.members,
                steps: one.steps + two.steps,
            };
            if best.is_none_or(|(known, ..)| price.key(cost) < known.key(cost)) {
                best = Some((price, permanent_to, other_to));
            }
        }
    }
    let (_, permanent_to, other_to) = best?;
    let mut all = transport(true, permanent, permanent_to);
    all.extend(transport(false, other, other_to));
    Some(all)
}

/// Every count that the members of a class could have.
fn targets(row: Row) -> impl Iterator<Item = Row> {
    let total = row.total();
    (0..=total).flat_map(move |in_favour| {
        (0..=total.saturating_sub(in_favour)).map(move |against| row.with(Cast { in_favour, against }))
    })
}

/// The number of other members in favour that gives the wanted verdict and lies nearest to the one before.
fn nearest(voting_rule: &VotingRule, permanent: Cast, other: Row, against: u16, want: bool) -> Option<u16> {
    let most = other.total().saturating_sub(against);
    let least = voting_rule.least_in_favour(permanent, against, most);
    if want {
        Some(least?.max(other.in_favour.min(most)))
    } else {
        let below = least.map_or(Some(most), |least| least.checked_sub(1))?;
        Some(below.min(other.in_favour))
    }
}

/// The fewest moves of one kind, by members of either class.
fn only(voting_rule: &VotingRule, counts: &ByClass, from: Vote, to: Vote, want: bool) -> Option<Vec<Move>> {
    if from == to || !from.is_cast() || !to.is_cast() {
        return None;
    }
    let standing = |permanent: bool| *counts.class(permanent).get(from);
    let mut best: Option<(u32, [u16; 2])> = None;
    for permanent in 0..=standing(true) {
        for other in 0..=standing(false) {
            let members = u32::from(permanent) + u32::from(other);
            if best.is_some_and(|(known, _)| known <= members) {
                break;
            }
            let mut moved = *counts;
            for (class, count) in [(true, permanent), (false, other)] {
                let class = moved.class_mut(class);
                *class.get_mut(from) = class.get(from).saturating_sub(count);
                *class.get_mut(to) = class.get(to).saturating_add(count);
            }
            if voting_rule.verdict_on(&moved).is_adopted() == want {
                best = Some((members, [permanent, other]));
                break;
            }
        }
    }
    let (_, [permanent, other]) = best?;
    let all = [(true, permanent), (false, other)];
    let moved = all.into_iter().filter(|(_, count)| *count > 0);
    Some(
        moved
            .map(|(permanent, count)| Move {
                permanent,
                from,
                to,
                count,
            })
            .collect(),
    )
}

/// The moves of one class from one count to another: from surplus to want, along the line.
fn transport(permanent: bool, from: Row, to: Row) -> Vec<Move> {
    let mut all = Vec::new();
    let (mut from, to) = (from, to);
    for source in LINE {
        for sink in LINE {
            let surplus = from.get(source).saturating_sub(to.get(source));
            let want = to.get(sink).saturating_sub(from.get(sink));
            let count = surplus.min(want);
            if count == 0 {
                continue;
            }
            for (vote, column) in [
                (Vote::InFavour, &mut from.in_favour),
                (Vote::Against, &mut from.against),
                (Vote::Abstaining, &mut from.abstaining),
            ] {
                if vote == source {
                    *column = column.saturating_sub(count);
                } else if vote == sink {
                    *column = column.saturating_add(count);
                }
            }
            all.push(Move {
                permanent,
                from: source,
                to: sink,
                count,
            });
        }
    }
    all
}
