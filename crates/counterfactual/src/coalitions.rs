//! Winning and blocking sets of members, the smallest of them and how many there are (CF-01).
use crate::exact::{Choose, Natural};
use crate::verdict::Cast;
use crate::voting_rule::{Concurrence, Rule, VotingRule};
use rules::member::SeatSet;
use rules::membership::Membership;

/// A set of members, as far as it matters: how many of each class.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug, Hash)]
pub struct Set {
    /// Permanent members in it.
    pub permanent: u16,
    /// Other members in it.
    pub other: u16,
}

/// What a set can do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Ability {
    /// Adopts: it votes in favour, all others against.
    Wins,
    /// Is not outvoted: it votes against, all others in favour, and nothing is adopted.
    BlocksByVotingAgainst,
    /// It abstains, all others vote in favour, and nothing is adopted.
    BlocksByAbstaining,
}

/// Minimal sets of one shape: take any member out, and the ability is gone.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MinimalSets {
    /// How many members of each class they have.
    pub set: Set,
    /// How many sets of this shape there are.
    pub count: Natural,
}

/// A voting weight for each member and a sum to reach that together say the same as the rule, when everyone votes for
/// or against (IX-01).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub struct Weights {
    /// The sum to reach.
    pub quota: u32,
    /// The weight of a permanent member.
    pub permanent: u32,
    /// The weight of any other member.
    pub other: u32,
}

impl Set {
    /// The shape of a set of seats.
    #[must_use]
    pub fn of(membership: &Membership, seats: &SeatSet) -> Self {
        Self {
            permanent: seats.and(&membership.permanent()).count(),
            other: seats.without(&membership.permanent()).count(),
        }
    }
}

/// Whether a set has an ability. A set larger than the body counts as the whole body.
#[must_use]
pub fn has(voting_rule: &VotingRule, set: Set, ability: Ability) -> bool {
    let class = |members: u16, of: u16| {
        let members = members.min(of);
        let rest = of.saturating_sub(members);
        match ability {
            Ability::Wins => Cast {
                in_favour: members,
                against: rest,
            },
            Ability::BlocksByVotingAgainst => Cast {
                in_favour: rest,
                against: members,
            },
            Ability::BlocksByAbstaining => Cast {
                in_favour: rest,
                against: 0,
            },
        }
    };
    let adopted = voting_rule.adopts(
        class(set.permanent, voting_rule.permanent()),
        class(set.other, voting_rule.other()),
    );
    adopted == (ability == Ability::Wins)
}

/// The minimal sets with an ability, by shape, and how many there are of each. A set that has more members keeps the
/// ability, so it is enough to take out one member of each class.
#[must_use]
pub fn minimal(voting_rule: &VotingRule, ability: Ability) -> Vec<MinimalSets> {
    let choose = Choose::up_to(voting_rule.permanent().max(voting_rule.other()));
    shapes(voting_rule, ability)
        .map(|set| {
            let permanent = choose.get(voting_rule.permanent(), set.permanent);
            let count = permanent.times(choose.get(voting_rule.other(), set.other));
            MinimalSets { set, count }
        })
        .collect()
}

/// The shapes of the minimal sets, without counting them.
pub fn shapes(voting_rule: &VotingRule, ability: Ability) -> impl Iterator<Item = Set> {
    let voting_rule = *voting_rule;
    let all = (0..=voting_rule.permanent())
        .flat_map(move |permanent| (0..=voting_rule.other()).map(move |other| Set { permanent, other }));
    all.filter(move |set| {
        let without = |permanent: u16, other: u16| {
            let smaller = Set {
                permanent: set.permanent.saturating_sub(permanent),
                other: set.other.saturating_sub(other),
            };
            smaller != *set && has(&voting_rule, smaller, ability)
        };
        has(&voting_rule, *set, ability) && !without(1, 0) && !without(0, 1)
    })
}

/// How many sets the shapes stand for together.
#[must_use]
pub fn count(sets: &[MinimalSets]) -> Natural {
    sets.iter()
        .fold(Natural::zero(), |sum, sets| sum.plus(&sets.count))
}

/// Weights that say the same as a quota with or without a veto (39; 7, 1 for the Council of fifteen); `None` for a
/// share of those voting and for a reading in which abstaining blocks.
#[must_use]
pub fn weights(voting_rule: &VotingRule) -> Option<Weights> {
    let Rule::Affirmative { votes, concurrence } = voting_rule.rule() else {
        return None;
    };
    let (votes, members, holders) = (
        u32::from(votes),
        u32::from(voting_rule.members()),
        u32::from(voting_rule.permanent()),
    );
    // One permanent member missing must be more than all others can make up for.
    let weight = match concurrence {
        Concurrence::NotAsked => 1,
        Concurrence::NoneAgainst => members.checked_sub(votes)?.saturating_add(1),
        // Where one may oppose, two missing must be more than the others can make up for, and one must not.
        Concurrence::AllInFavour | Concurrence::OneMayOppose => return None,
    };
    let quota = if concurrence == Concurrence::NotAsked {
        votes
    } else {
        weight
            .saturating_mul(holders)
            .saturating_add(votes.saturating_sub(holders))
    };
    Some(Weights {
        quota,
        permanent: weight,
        other: 1,
    })
}
