//! The search for the smallest flip against the distances in the graph of single moves, for every class of votes, and
//! against the closed forms of CF-04.
use crate::bodies::*;
use counterfactual::flips::{apply, smallest_flip};
use counterfactual::search::{Cost, Moves, cheapest};
use counterfactual::verdict::{ByClass, Cast};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use proptest::prelude::*;
use rules::decide::decide;
use rules::requirement::Share;
use rules::vote::Vote;
use std::collections::{BTreeMap, VecDeque};

type Counts = [[u16; 3]; 2]; // permanent, other; in favour, against, abstaining
const COLUMNS: [Vote; 3] = [Vote::InFavour, Vote::Against, Vote::Abstaining];

fn by_class(counts: Counts) -> ByClass {
    let mut all = ByClass::default();
    for (class, row) in [(true, counts[0]), (false, counts[1])] {
        for (vote, count) in COLUMNS.into_iter().zip(row) {
            *all.class_mut(class).get_mut(vote) = count;
        }
    }
    all
}

fn adopts(voting_rule: &VotingRule, counts: Counts) -> bool {
    let cast = |row: [u16; 3]| Cast {
        in_favour: row[0],
        against: row[1],
    };
    voting_rule.adopts(cast(counts[0]), cast(counts[1]))
}

/// All counts of a body.
fn all_counts(voting_rule: &VotingRule) -> Vec<Counts> {
    let rows = |members: u16| {
        splits(members)
            .into_iter()
            .map(|split| [split[0], split[1], split[2]])
    };
    rows(voting_rule.permanent())
        .flat_map(|permanent| rows(voting_rule.other()).map(move |other| [permanent, other]))
        .collect()
}

/// The least number of single moves from every count to one with another verdict: breadth first from all counts with
/// that verdict, along moves taken backwards. Knows nothing of the search.
fn distances(voting_rule: &VotingRule, allowed: impl Fn(usize, usize) -> bool) -> BTreeMap<Counts, u16> {
    let mut distances = BTreeMap::new();
    for adopted in [true, false] {
        let mut queue = VecDeque::new();
        let mut seen = BTreeMap::new();
        for counts in all_counts(voting_rule) {
            if adopts(voting_rule, counts) != adopted {
                seen.insert(counts, 0);
                queue.push_back(counts);
            }
        }
        while let Some(counts) = queue.pop_front() {
            let distance = seen[&counts];
            for class in 0..2 {
                for from in 0..3 {
                    for to in 0..3 {
                        if from == to || !allowed(from, to) || counts[class][to] == 0 {
                            continue;
                        }
                        let mut before = counts;
                        before[class][to] -= 1;
                        before[class][from] += 1;
                        seen.entry(before).or_insert_with(|| {
                            queue.push_back(before);
                            distance + 1
                        });
                    }
                }
            }
        }
        distances.extend(
            seen.into_iter()
                .filter(|(counts, _)| adopts(voting_rule, *counts) == adopted),
        );
    }
    distances
}

/// Every class of votes of a body: the search finds the distance, and its moves turn the verdict at that cost.
fn is_shortest(voting_rule: &VotingRule) {
    let any = |_, _| true;
    let step = |from, to| from == 2 || to == 2;
    let to_abstaining = |_, to| to == 2;
    let of_members = distances(voting_rule, any);
    let of_steps = distances(voting_rule, step);
    let of_abstaining = distances(voting_rule, to_abstaining);
    for counts in all_counts(voting_rule) {
        check(
            voting_rule,
            counts,
            Moves::Any,
            Cost::Members,
            of_members.get(&counts),
        );
        check(
            voting_rule,
            counts,
            Moves::Any,
            Cost::Steps,
            of_steps.get(&counts),
        );
        check(
            voting_rule,
            counts,
            Moves::ToAbstaining,
            Cost::Members,
            of_abstaining.get(&counts),
        );
    }
    for (from, vote) in COLUMNS.into_iter().enumerate() {
        for to in (0..3).filter(|to| *to != from) {
            let of_kind = distances(voting_rule, |f, t| (f, t) == (from, to));
            let moves = Moves::Only {
                from: vote,
                to: COLUMNS[to],
            };
            for counts in all_counts(voting_rule) {
                check(voting_rule, counts, moves, Cost::Members, of_kind.get(&counts));
            }
        }
    }
}

fn check(voting_rule: &VotingRule, counts: Counts, moves: Moves, cost: Cost, distance: Option<&u16>) {
    let found = cheapest(voting_rule, &by_class(counts), moves, cost);
    let mut moved = by_class(counts);
    let mut price = 0;
    for step in found.iter().flatten() {
        let two = step.from != Vote::Abstaining && step.to != Vote::Abstaining && cost == Cost::Steps;
        price += step.count * (1 + u16::from(two));
        for _ in 0..step.count {
            moved = moved.moved(step.permanent, step.from, step.to).unwrap();
        }
    }
    assert_eq!(
        found.as_ref().map(|_| &price),
        distance,
        "{voting_rule:?} {counts:?} {moves:?} {cost:?}"
    );
    let turned = voting_rule.verdict_on(&moved).is_adopted() != adopts(voting_rule, counts);
    assert_eq!(turned, found.is_some(), "{voting_rule:?} {counts:?} {moves:?}");
}

#[test]
fn shortest_in_the_councils_of_fifteen_and_eleven() {
    for concurrence in [
        Concurrence::NoneAgainst,
        Concurrence::NotAsked,
        Concurrence::AllInFavour,
    ] {
        is_shortest(&VotingRule::affirmative(5, 6, 7, concurrence).unwrap());
        is_shortest(&VotingRule::affirmative(5, 10, 9, concurrence).unwrap());
    }
}

#[test]
fn shortest_in_assemblies() {
    for members in [1, 2, 3, 12, 31] {
        for share in [Share::Majority, Share::TwoThirds] {
            is_shortest(&VotingRule::present_and_voting(members, share).unwrap());
            is_shortest(&VotingRule::all_members(members, share).unwrap());
        }
    }
}

/// Fewest members of one kind of move in an Assembly, by the table of CF-04; `None` where there are not enough.
fn by_table(share: Share, [yes, no, abstaining]: [i32; 3], from: Vote, to: Vote) -> Option<i32> {
    let ceil = |number: i32, by: i32| (number + by - 1) / by;
    let adopted = match share {
        Share::Majority => yes > no,
        Share::TwoThirds => yes > 0 && yes >= 2 * no,
    };
    use Vote::{Abstaining, Against, InFavour};
    let (members, standing) = match (share, adopted, from, to) {
        (Share::Majority, true, InFavour, Against) => (ceil(yes - no, 2), yes),
        (Share::Majority, true, InFavour, Abstaining) => (yes - no, yes),
        (Share::Majority, true, Abstaining, Against) => (yes - no, abstaining),
        (Share::Majority, false, Against, InFavour) => ((no - yes) / 2 + 1, no),
        // The votes against may run out while nobody is in favour: then nobody voted, and nothing is adopted.
        (Share::Majority, false, Against, Abstaining) => (no - yes + 1, no),
        (Share::Majority, false, Abstaining, InFavour) => (no - yes + 1, abstaining),
        (Share::TwoThirds, true, InFavour, Against) => ((yes - 2 * no) / 3 + 1, yes),
        (Share::TwoThirds, true, Abstaining, Against) => ((yes - 2 * no) / 2 + 1, abstaining),
        // With nobody against, all abstaining defeats it too, because then nobody votes.
        (Share::TwoThirds, true, InFavour, Abstaining) if no == 0 => (yes, yes),
        (Share::TwoThirds, true, InFavour, Abstaining) => (yes - 2 * no + 1, yes),
        (Share::TwoThirds, false, Against, InFavour) => (ceil(2 * no - yes, 3).max(1), no),
        // If nobody is in favour, no number of abstentions makes a majority.
        (Share::TwoThirds, false, Against, Abstaining) if yes == 0 => return None,
        (Share::TwoThirds, false, Against, Abstaining) => (ceil(2 * no - yes, 2), no),
        (Share::TwoThirds, false, Abstaining, InFavour) => ((2 * no - yes).max(1), abstaining),
        _ => return None,
    };
    (members <= standing).then_some(members)
}

#[test]
fn the_assembly_table_for_every_count_of_31() {
    for share in [Share::Majority, Share::TwoThirds] {
        let voting_rule = VotingRule::present_and_voting(31, share).unwrap();
        for counts in all_counts(&voting_rule) {
            for from in COLUMNS {
                for to in COLUMNS {
                    let found = cheapest(
                        &voting_rule,
                        &by_class(counts),
                        Moves::Only { from, to },
                        Cost::Members,
                    );
                    let found = found.map(|moves| moves.iter().map(|one| i32::from(one.count)).sum::<i32>());
                    let table = by_table(share, counts[1].map(i32::from), from, to);
                    assert_eq!(found, table, "{share:?} {counts:?} {from:?} {to:?}");
                }
            }
        }
    }
}

fn council_counts() -> impl Strategy<Value = ([u16; 5], [u16; 5])> {
    (0_u16..3, proptest::collection::vec(0_usize..5, 15)).prop_map(|(_, places)| {
        let mut both = ([0; 5], [0; 5]);
        for (seat, place) in places.into_iter().enumerate() {
            if seat < 5 {
                both.0[place] += 1
            } else {
                both.1[place] += 1
            }
        }
        both
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(2_000)))]

    /// The formulas of CF-04 for the Council, some of whose members do not vote.
    #[test]
    fn the_council_formulas((permanent, elected) in council_counts()) {
        let votes = council_votes(&council(now().date), permanent, elected);
        let yes = permanent[0] + elected[0];
        let voting = permanent[0] + permanent[1] + permanent[2];
        let movable = voting + elected[0] + elected[1] + elected[2];
        let smallest = |question, moves, cost| {
            smallest_flip(question, &now(), &votes, moves, cost)
        };
        let members = |question| smallest(question, Moves::Any, Cost::Members).map(|flip| flip.members);

        let question = substantive();
        let (no, short) = (permanent[1], 9_u16.saturating_sub(yes));
        if decide(&question, &now(), &votes).is_adopted() {
            prop_assert_eq!(members(&question), Some(if voting > 0 { 1 } else { yes - 9 + 1 }));
            let yes_to_abstaining = Moves::Only { from: Vote::InFavour, to: Vote::Abstaining };
            let flip = smallest(&question, yes_to_abstaining, Cost::Members);
            prop_assert_eq!(flip.map(|flip| flip.members), Some(yes - 9 + 1));
        } else if movable < 9 {
            prop_assert_eq!(members(&question), None);
        } else {
            prop_assert_eq!(members(&question), Some(no.max(short)));
            // All noes of permanent members move one step; what is missing costs one from them or from abstaining
            // members, and two from elected noes.
            let cheap = no + permanent[2] + elected[2];
            let steps = no + short + short.saturating_sub(cheap);
            prop_assert_eq!(smallest(&question, Moves::Any, Cost::Steps).map(|flip| flip.steps), Some(steps));
        }

        let question = procedural();
        let expected = if yes >= 9 { Some(yes - 9 + 1) } else { (movable >= 9).then(|| 9 - yes) };
        prop_assert_eq!(members(&question), expected);
    }

    /// Whatever is suggested turns the decision of the law when it is applied.
    #[test]
    fn what_is_suggested_can_be_applied((permanent, elected) in council_counts(), steps: bool, all: bool) {
        let votes = council_votes(&council(now().date), permanent, elected);
        let moves = if all { Moves::Any } else { Moves::ToAbstaining };
        let cost = if steps { Cost::Steps } else { Cost::Members };
        for question in [substantive(), procedural()] {
            if let Some(flip) = smallest_flip(&question, &now(), &votes, moves, cost) {
                let changed = apply(&votes, &flip.changes).unwrap();
                let before = decide(&question, &now(), &votes).is_adopted();
                prop_assert_ne!(decide(&question, &now(), &changed).is_adopted(), before);
            }
        }
    }
}
