//! Power by listing every profile, coalition, order and roll call of small games: no symmetry, no binomials.
use counterfactual::exact::Fraction;
use counterfactual::power::{with_abstention, without_abstention};
use counterfactual::verdict::{Cast, Verdict};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use proptest::prelude::*;
use rules::requirement::Share;

const YES: u8 = 0;
const NO: u8 = 1;
const ABSTAIN: u8 = 2;

/// What the voting rule makes of one profile; the permanent members come first.
fn verdict(voting_rule: &VotingRule, profile: &[u8]) -> Verdict {
    let (permanent, other) = profile.split_at(voting_rule.permanent().into());
    let cast = |votes: &[u8]| {
        let count = |way: u8| u16::try_from(votes.iter().filter(|vote| **vote == way).count()).unwrap();
        Cast {
            in_favour: count(YES),
            against: count(NO),
        }
    };
    voting_rule.verdict(cast(permanent), cast(other))
}

/// Every profile of so many members with so many ways to vote.
fn profiles(members: usize, ways: u8) -> impl Iterator<Item = Vec<u8>> {
    let all = usize::from(ways).pow(members.try_into().unwrap());
    (0..all).map(move |number| {
        let mut rest = number;
        (0..members)
            .map(|_| {
                let vote = rest % usize::from(ways);
                rest /= usize::from(ways);
                u8::try_from(vote).unwrap()
            })
            .collect()
    })
}

fn factorial(number: usize) -> u64 {
    (1..=u64::try_from(number).unwrap()).product()
}

/// Raw swings, and swings weighted with orders, of one member of the yes/no game.
fn swings_by_listing(voting_rule: &VotingRule, member: usize) -> (u64, u64) {
    let members = usize::from(voting_rule.members());
    let (mut swings, mut ordered) = (0, 0);
    for mut profile in profiles(members, 2).filter(|profile| profile[member] == YES) {
        let size = profile.iter().filter(|vote| **vote == YES).count();
        let wins = verdict(voting_rule, &profile).is_adopted();
        profile[member] = NO;
        if wins && !verdict(voting_rule, &profile).is_adopted() {
            swings += 1;
            ordered += factorial(size - 1) * factorial(members - size);
        }
    }
    (swings, ordered)
}

/// The three counts of the game with abstention: in favour or against, in favour or abstaining, abstaining or against.
fn ternary_by_listing(voting_rule: &VotingRule, member: usize) -> [u64; 3] {
    let mut counts = [0; 3];
    for profile in profiles(voting_rule.members().into(), 3).filter(|profile| profile[member] == YES) {
        let adopted = [YES, ABSTAIN, NO].map(|vote| {
            let mut profile = profile.clone();
            profile[member] = vote;
            verdict(voting_rule, &profile).is_adopted()
        });
        counts[0] += u64::from(adopted[0] != adopted[2]);
        counts[1] += u64::from(adopted[0] != adopted[1]);
        counts[2] += u64::from(adopted[1] != adopted[2]);
    }
    counts
}

fn orders(members: usize) -> Vec<Vec<usize>> {
    if members == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for order in orders(members - 1) {
        for place in 0..members {
            let mut longer = order.clone();
            longer.insert(place, members - 1);
            all.push(longer);
        }
    }
    all
}

/// How often each member is the pivot over all orders and all votes: the vote after which nothing that the rest may
/// do changes whether the text is adopted. Tried by completing the profile in every way.
fn pivots_by_listing(voting_rule: &VotingRule) -> Vec<u64> {
    let members = usize::from(voting_rule.members());
    let mut pivots = vec![0; members];
    for order in orders(members) {
        for profile in profiles(members, 3) {
            let settled = |called: usize| {
                let open = &order[called..];
                let mut outcomes = profiles(open.len(), 3).map(|votes| {
                    let mut profile = profile.clone();
                    open.iter()
                        .zip(votes)
                        .for_each(|(member, vote)| profile[*member] = vote);
                    verdict(voting_rule, &profile).is_adopted()
                });
                let first = outcomes.next().unwrap();
                outcomes.all(|outcome| outcome == first)
            };
            let called = (1..=members).find(|called| settled(*called)).unwrap();
            pivots[order[called - 1]] += 1;
        }
    }
    pivots
}

fn check(voting_rule: &VotingRule, with_roll_calls: bool) {
    let members = usize::from(voting_rule.members());
    let binary = without_abstention(voting_rule);
    let ternary = with_abstention(voting_rule);
    let winning = profiles(members, 2)
        .filter(|profile| verdict(voting_rule, profile).is_adopted())
        .count();
    assert_eq!(binary.is_some(), winning > 0, "{voting_rule:?}");
    let (Some(binary), Some(ternary)) = (binary, ternary) else {
        return;
    };
    assert_eq!(binary.winning, u64::try_from(winning).unwrap().into());
    for verdict_kind in Verdict::ALL {
        let listed = profiles(members, 3)
            .filter(|profile| verdict(voting_rule, profile) == verdict_kind)
            .count();
        assert_eq!(
            *ternary.verdicts.get(verdict_kind),
            u64::try_from(listed).unwrap().into(),
            "{voting_rule:?}"
        );
    }
    let pivots = with_roll_calls.then(|| pivots_by_listing(voting_rule));
    for (member, class) in [(0, true), (members - 1, false)] {
        let (binary, ternary) = if class {
            (&binary.permanent, &ternary.permanent)
        } else {
            (&binary.other, &ternary.other)
        };
        assert_eq!(binary.is_some(), voting_rule.class(class) > 0);
        let (Some(binary), Some(ternary)) = (binary, ternary) else {
            continue;
        };
        let (swings, ordered) = swings_by_listing(voting_rule, member);
        assert_eq!(binary.swings, swings.into(), "{voting_rule:?}");
        assert_eq!(
            binary.shapley_shubik,
            Fraction::small(ordered, factorial(members)).unwrap(),
            "{voting_rule:?}"
        );
        let counts = ternary_by_listing(voting_rule, member).map(Into::into);
        let found = [
            &ternary.swings,
            &ternary.favour_or_abstaining,
            &ternary.abstaining_or_against,
        ];
        assert_eq!(found, counts.each_ref(), "{voting_rule:?}");
        if let Some(pivots) = &pivots {
            let all = factorial(members) * 3_u64.pow(members.try_into().unwrap());
            let expected = Fraction::small(pivots[member], all).unwrap();
            assert_eq!(ternary.shapley_shubik, expected, "{voting_rule:?}");
        }
    }
}

#[test]
fn every_small_quota_game() {
    for permanent in 0..4 {
        for other in 0..5 {
            for votes in 1..=permanent + other {
                for concurrence in [
                    Concurrence::NoneAgainst,
                    Concurrence::AllInFavour,
                    Concurrence::NotAsked,
                    Concurrence::OneMayOppose,
                ] {
                    let voting_rule = VotingRule::affirmative(permanent, other, votes, concurrence).unwrap();
                    check(&voting_rule, permanent + other <= 4);
                }
            }
        }
    }
}

#[test]
fn every_small_assembly() {
    for members in 1..=7 {
        for share in [Share::Majority, Share::TwoThirds] {
            check(
                &VotingRule::present_and_voting(members, share).unwrap(),
                members <= 4,
            );
            check(&VotingRule::all_members(members, share).unwrap(), members <= 4);
        }
    }
}

/// All orders and all votes of five members, two of them with a veto.
#[test]
fn roll_calls_of_five() {
    check(
        &VotingRule::affirmative(2, 3, 3, Concurrence::NoneAgainst).unwrap(),
        true,
    );
    check(
        &VotingRule::affirmative(1, 4, 4, Concurrence::AllInFavour).unwrap(),
        true,
    );
    check(
        &VotingRule::affirmative(3, 2, 3, Concurrence::OneMayOppose).unwrap(),
        true,
    );
}

/// The Council of fifteen over all 32,768 coalitions, and that of eleven over all 177,147 profiles as well.
#[test]
fn the_councils_by_listing() {
    let fifteen = super::power::council(15);
    let game = without_abstention(&fifteen).unwrap();
    for (member, power) in [(0, game.permanent.unwrap()), (14, game.other.unwrap())] {
        let (swings, ordered) = swings_by_listing(&fifteen, member);
        assert_eq!(power.swings, swings.into());
        assert_eq!(
            power.shapley_shubik,
            Fraction::small(ordered, factorial(15)).unwrap()
        );
    }
    let eleven = super::power::council(11);
    let game = with_abstention(&eleven).unwrap();
    for (member, power) in [(0, game.permanent.unwrap()), (10, game.other.unwrap())] {
        let found = [
            power.swings,
            power.favour_or_abstaining,
            power.abstaining_or_against,
        ];
        assert_eq!(found, ternary_by_listing(&eleven, member).map(Into::into));
    }
}

proptest! {
    /// Shapley-Shubik and Deegan-Packel share out one; so do the normalised indices.
    #[test]
    fn shares_add_up_to_one(permanent in 0_u16..8, other in 0_u16..20, votes in 1_u16..28, literal: bool) {
        let reading = if literal { Concurrence::AllInFavour } else { Concurrence::NoneAgainst };
        let Ok(voting_rule) = VotingRule::affirmative(permanent, other, votes, reading) else { return Ok(()) };
        let (Some(binary), Some(ternary)) = (without_abstention(&voting_rule), with_abstention(&voting_rule)) else { return Ok(()) };
        let one = Fraction::small(1, 1).unwrap();
        let sum = |permanent_share: Option<&Fraction>, other_share: Option<&Fraction>| {
            let mut sum = Fraction::zero();
            for (share, members) in [(permanent_share, permanent), (other_share, other)] {
                for _ in 0..members {
                    sum = sum.plus(share.unwrap());
                }
            }
            sum
        };
        let (p, e) = (binary.permanent.as_ref(), binary.other.as_ref());
        prop_assert_eq!(sum(p.map(|p| &p.banzhaf), e.map(|e| &e.banzhaf)), one.clone());
        prop_assert_eq!(sum(p.map(|p| &p.shapley_shubik), e.map(|e| &e.shapley_shubik)), one.clone());
        prop_assert_eq!(sum(p.map(|p| &p.deegan_packel), e.map(|e| &e.deegan_packel)), one.clone());
        let (p, e) = (ternary.permanent.as_ref(), ternary.other.as_ref());
        prop_assert_eq!(sum(p.map(|p| &p.normalised), e.map(|e| &e.normalised)), one.clone());
        prop_assert_eq!(sum(p.map(|p| &p.shapley_shubik), e.map(|e| &e.shapley_shubik)), one);
    }
}
