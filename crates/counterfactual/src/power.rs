//! Voting power, exactly: Banzhaf, Penrose, Shapley-Shubik, Coleman and Deegan-Packel in the yes/no game, and the
//! same ideas when members may abstain (IX-01 to IX-03). Members of a class have equal power, so profiles are counted
//! by class and never listed.
mod roll_call;
pub(crate) mod rows;

use crate::coalitions::{Ability, minimal};
use crate::count;
use crate::exact::{Choose, Fraction, Natural, factorials};
use crate::verdict::{ByVerdict, Cast};
use crate::voting_rule::VotingRule;
use rows::{Row, Ways};

/// The yes/no game: every member votes for or against, all profiles equally likely (IX-01). A permanent member that
/// would rather abstain counts as against here, hence as blocking: say so wherever it is shown.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WithoutAbstention {
    /// All profiles: `2^n`.
    pub profiles: Natural,
    /// Those that adopt: winning coalitions.
    pub winning: Natural,
    /// Minimal winning coalitions.
    pub minimal_winning: Natural,
    /// Swings of all members together.
    pub swings: Natural,
    /// Coleman's power of the body to act: the share of profiles that adopt.
    pub power_to_act: Fraction,
    /// A permanent member; `None` where there is none.
    pub permanent: Option<PowerWithoutAbstention>,
    /// Any other member; `None` where there is none.
    pub other: Option<PowerWithoutAbstention>,
}

/// One member's power in the yes/no game.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PowerWithoutAbstention {
    /// Profiles of the others in which its vote decides: raw Banzhaf count.
    pub swings: Natural,
    /// Its share of all swings: normalised Banzhaf index.
    pub banzhaf: Fraction,
    /// The share of the others' profiles in which it decides: Penrose, or absolute Banzhaf.
    pub penrose: Fraction,
    /// The share of orders in which it turns a losing coalition into a winning one.
    pub shapley_shubik: Fraction,
    /// Coleman: of the winning coalitions, the share that it can undo by leaving.
    pub power_to_prevent: Fraction,
    /// Coleman: of the losing coalitions, the share that it can make win by joining.
    pub power_to_initiate: Fraction,
    /// Deegan-Packel: its part when each minimal winning coalition counts the same and its members share alike.
    pub deegan_packel: Fraction,
}

/// The game with abstention: every member votes for, against or abstains, all profiles equally likely (IX-02).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WithAbstention {
    /// All profiles: `3^n`.
    pub profiles: Natural,
    /// How many lead to each verdict.
    pub verdicts: ByVerdict,
    /// The share of profiles that adopt.
    pub adoption: Fraction,
    /// A permanent member; `None` where there is none.
    pub permanent: Option<PowerWithAbstention>,
    /// Any other member; `None` where there is none.
    pub other: Option<PowerWithAbstention>,
}

/// One member's power in the game with abstention. Counts are of the others' profiles, `3^(n-1)`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PowerWithAbstention {
    /// Where in favour adopts and against does not.
    pub swings: Natural,
    /// Where in favour adopts and abstaining does not.
    pub favour_or_abstaining: Natural,
    /// Where abstaining lets it be adopted and against does not.
    pub abstaining_or_against: Natural,
    /// [`swings`](Self::swings) as a share of the others' profiles.
    pub share: Fraction,
    /// [`favour_or_abstaining`](Self::favour_or_abstaining) as a share of the others' profiles.
    pub share_favour_or_abstaining: Fraction,
    /// [`abstaining_or_against`](Self::abstaining_or_against) as a share of the others' profiles.
    pub share_abstaining_or_against: Fraction,
    /// Its share of all members' swings.
    pub normalised: Fraction,
    /// The chance of being the pivot of a roll call.
    pub shapley_shubik: Fraction,
}

/// Where one member's vote matters, among the profiles of the others.
#[derive(Default)]
struct Swings {
    favour_or_abstaining: Natural,
    abstaining_or_against: Natural,
    /// Weighted with the orders of a coalition and its complement; for Shapley-Shubik.
    ordered: Natural,
}

/// Every index of the yes/no game; `None` when the body can adopt nothing.
#[must_use]
pub fn without_abstention(voting_rule: &VotingRule) -> Option<WithoutAbstention> {
    let choose = Choose::up_to(voting_rule.permanent().max(voting_rule.other()));
    let members = voting_rule.members();
    let profiles = Natural::power(2, members);
    let mut winning = Natural::zero();
    let other = rows::other(voting_rule, voting_rule.other(), Ways::ForOrAgainst, &choose);
    for row in rows::permanent(voting_rule, voting_rule.permanent(), Ways::ForOrAgainst, &choose) {
        let adopting = other
            .iter()
            .filter(|other| voting_rule.adopts(row.cast, other.cast));
        let adopting = adopting.fold(Natural::zero(), |sum, other| sum.plus(&other.ways));
        winning.add_product(&row.ways, &adopting);
    }
    let sets = minimal(voting_rule, Ability::Wins);
    let minimal_winning = crate::coalitions::count(&sets);
    let factorial = factorials(members);
    let orders = factorial.last()?;
    let counted = [true, false].map(|class| {
        (voting_rule.class(class) > 0)
            .then(|| swings(voting_rule, class, Ways::ForOrAgainst, &choose, &factorial))
    });
    let raw = |swings: &Swings| swings.favour_or_abstaining.plus(&swings.abstaining_or_against);
    let total = total(voting_rule, &counted, raw);
    let power = |class: bool| {
        let swings = if class { counted.first()? } else { counted.last()? }.as_ref()?;
        let own = raw(swings);
        // The part of the minimal winning coalitions: the class's seats in each, shared among the class, over its size.
        let mut share = Fraction::small(0, 1)?;
        for sets in &sets {
            let seats = if class { sets.set.permanent } else { sets.set.other };
            let size = u64::from(sets.set.permanent).saturating_add(sets.set.other.into());
            let below = minimal_winning
                .times_small(size)
                .times_small(voting_rule.class(class).into());
            share = share.plus(&Fraction::new(&sets.count.times_small(seats.into()), &below)?);
        }
        Some(PowerWithoutAbstention {
            banzhaf: Fraction::new(&own, &total)?,
            penrose: Fraction::new(&own, &Natural::power(2, members.checked_sub(1)?))?,
            shapley_shubik: Fraction::new(&swings.ordered, orders)?,
            power_to_prevent: Fraction::new(&own, &winning)?,
            power_to_initiate: Fraction::new(&own, &profiles.minus(&winning))?,
            deegan_packel: share,
            swings: own,
        })
    };
    if winning.is_zero() {
        return None;
    }
    Some(WithoutAbstention {
        power_to_act: Fraction::new(&winning, &profiles)?,
        permanent: power(true),
        other: power(false),
        profiles,
        winning,
        minimal_winning,
        swings: total,
    })
}

/// Every index of the game with abstention; `None` when the body can adopt nothing.
#[must_use]
pub fn with_abstention(voting_rule: &VotingRule) -> Option<WithAbstention> {
    let choose = Choose::up_to(voting_rule.permanent().max(voting_rule.other()));
    let verdicts = count::by_class(voting_rule);
    if verdicts.adopted.is_zero() {
        return None;
    }
    let profiles = Natural::power(3, voting_rule.members());
    let others = Natural::power(3, voting_rule.members().checked_sub(1)?);
    let counted = [true, false].map(|class| {
        (voting_rule.class(class) > 0).then(|| swings(voting_rule, class, Ways::WithAbstention, &choose, &[]))
    });
    let raw = |swings: &Swings| swings.favour_or_abstaining.plus(&swings.abstaining_or_against);
    let total = total(voting_rule, &counted, raw);
    let power = |swings: &Option<Swings>, pivot: Option<Fraction>| {
        let swings = swings.as_ref()?;
        let own = raw(swings);
        Some(PowerWithAbstention {
            share: Fraction::new(&own, &others)?,
            share_favour_or_abstaining: Fraction::new(&swings.favour_or_abstaining, &others)?,
            share_abstaining_or_against: Fraction::new(&swings.abstaining_or_against, &others)?,
            normalised: Fraction::new(&own, &total)?,
            shapley_shubik: pivot?,
            favour_or_abstaining: swings.favour_or_abstaining.clone(),
            abstaining_or_against: swings.abstaining_or_against.clone(),
            swings: own,
        })
    };
    let ([permanent, other], [permanent_pivot, other_pivot]) = (&counted, roll_call::pivots(voting_rule));
    Some(WithAbstention {
        adoption: Fraction::new(&verdicts.adopted, &profiles)?,
        permanent: power(permanent, permanent_pivot),
        other: power(other, other_pivot),
        profiles,
        verdicts,
    })
}

/// The swings of all members together.
fn total(
    voting_rule: &VotingRule,
    counted: &[Option<Swings>; 2],
    raw: impl Fn(&Swings) -> Natural,
) -> Natural {
    let [permanent, other] = counted;
    let of_class = |swings: &Option<Swings>, members: u16| {
        swings
            .as_ref()
            .map(|swings| raw(swings).times_small(members.into()))
            .unwrap_or_default()
    };
    of_class(permanent, voting_rule.permanent()).plus(&of_class(other, voting_rule.other()))
}

/// Where the vote of one member of a class matters, over all votes of the others. A vote in favour never undoes an
/// adoption, nor does a vote against make one, so the first change from in favour to abstaining to against tells all;
/// without abstention the middle is left out. `factorial` is empty when orders are not asked for.
fn swings(
    voting_rule: &VotingRule,
    class: bool,
    ways: Ways,
    choose: &Choose,
    factorial: &[Natural],
) -> Swings {
    let others = |of: bool| voting_rule.class(of).saturating_sub(u16::from(of == class));
    let permanent = rows::permanent(voting_rule, others(true), ways, choose);
    let other = rows::other(voting_rule, others(false), ways, choose);
    let mut swings = Swings::default();
    for row in &permanent {
        let mut of_row = Swings::default();
        for column in &other {
            let adopts = |vote: fn(Cast) -> Cast| adopts_with(voting_rule, class, row, column, vote);
            if !adopts(one_more_in_favour) {
                continue;
            }
            if ways == Ways::WithAbstention && !adopts(core::convert::identity) {
                of_row.favour_or_abstaining.add(&column.ways);
            } else if !adopts(one_more_against) {
                of_row.abstaining_or_against.add(&column.ways);
                let before = usize::from(row.cast.in_favour).saturating_add(column.cast.in_favour.into());
                let after = factorial.len().checked_sub(before.saturating_add(2));
                if let (Some(before), Some(after)) = (
                    factorial.get(before),
                    after.and_then(|after| factorial.get(after)),
                ) {
                    of_row.ordered.add(&column.ways.times(before).times(after));
                }
            }
        }
        swings
            .favour_or_abstaining
            .add_product(&of_row.favour_or_abstaining, &row.ways);
        swings
            .abstaining_or_against
            .add_product(&of_row.abstaining_or_against, &row.ways);
        swings.ordered.add_product(&of_row.ordered, &row.ways);
    }
    swings
}

fn adopts_with(
    voting_rule: &VotingRule,
    class: bool,
    permanent: &Row,
    other: &Row,
    vote: fn(Cast) -> Cast,
) -> bool {
    if class {
        voting_rule.adopts(vote(permanent.cast), other.cast)
    } else {
        voting_rule.adopts(permanent.cast, vote(other.cast))
    }
}

const fn one_more_in_favour(cast: Cast) -> Cast {
    Cast {
        in_favour: cast.in_favour.saturating_add(1),
        ..cast
    }
}

const fn one_more_against(cast: Cast) -> Cast {
    Cast {
        against: cast.against.saturating_add(1),
        ..cast
    }
}
