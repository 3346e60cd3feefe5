//! Winning and blocking sets (CF-01).
use crate::bodies::*;
use counterfactual::coalitions::{Ability, Set, Weights, count, has, minimal, weights};
use counterfactual::exact::Natural;
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::decide::decide;
use rules::member::SeatSet;
use rules::requirement::Share;
use rules::sitting::Sitting;

const ABILITIES: [Ability; 3] = [
    Ability::Wins,
    Ability::BlocksByVotingAgainst,
    Ability::BlocksByAbstaining,
];

fn councils() -> [(Sitting, u16, VotingRule); 2] {
    let of = |elected, votes| VotingRule::affirmative(5, elected, votes, Concurrence::NoneAgainst).unwrap();
    [(now(), 10, of(10, 9)), (then(), 6, of(6, 7))]
}

/// Every set of seats through the law itself: the set votes one way, all others the other.
#[test]
fn every_set_of_council_members_by_the_law() {
    for (sitting, elected, voting_rule) in councils() {
        let council = council(sitting.date);
        for permanent in 0..=5 {
            for other in 0..=elected {
                let set = Set { permanent, other };
                let rest = [5 - permanent, elected - other];
                let adopted = |of_set: usize, of_rest: usize| {
                    let mut columns = [[0; 5]; 2];
                    columns[0][of_set] += permanent;
                    columns[1][of_set] += other;
                    columns[0][of_rest] += rest[0];
                    columns[1][of_rest] += rest[1];
                    let votes = council_votes(&council, columns[0], columns[1]);
                    decide(&substantive(), &sitting, &votes).is_adopted()
                };
                assert_eq!(has(&voting_rule, set, Ability::Wins), adopted(0, 1));
                assert_eq!(
                    has(&voting_rule, set, Ability::BlocksByVotingAgainst),
                    !adopted(1, 0)
                );
                assert_eq!(
                    has(&voting_rule, set, Ability::BlocksByAbstaining),
                    !adopted(2, 0)
                );
            }
        }
    }
}

#[test]
fn minimal_sets_of_the_councils() {
    let counts =
        councils().map(|(_, _, voting_rule)| ABILITIES.map(|ability| count(&minimal(&voting_rule, ability))));
    // Blocking by abstaining: any seven of fifteen, any five of eleven.
    assert_eq!(counts[0], [210, 125, 6435].map(Natural::from));
    assert_eq!(counts[1], [15, 11, 462].map(Natural::from));
}

#[test]
fn all_five_abstaining_block_the_council_of_eleven_only() {
    let five = Set {
        permanent: 5,
        other: 0,
    };
    let [fifteen, eleven] =
        councils().map(|(_, _, voting_rule)| has(&voting_rule, five, Ability::BlocksByAbstaining));
    assert!(!fifteen && eleven);
}

/// Brute force over all sets of a small body: which have the ability and lose it with any member.
#[test]
fn minimal_sets_by_listing_all_sets() {
    for concurrence in [
        Concurrence::NoneAgainst,
        Concurrence::AllInFavour,
        Concurrence::NotAsked,
        Concurrence::OneMayOppose,
    ] {
        for (permanent, other, votes) in [(2, 4, 3), (0, 5, 3), (3, 0, 2), (1, 6, 6), (2, 5, 1)] {
            let voting_rule = VotingRule::affirmative(permanent, other, votes, concurrence).unwrap();
            by_listing(&voting_rule);
        }
    }
    for members in 1..=9 {
        for share in [Share::Majority, Share::TwoThirds] {
            by_listing(&VotingRule::present_and_voting(members, share).unwrap());
        }
    }
}

fn by_listing(voting_rule: &VotingRule) {
    for ability in ABILITIES {
        let shape = |set: u32| {
            let permanent = (1_u32 << voting_rule.permanent()) - 1;
            Set {
                permanent: (set & permanent).count_ones().try_into().unwrap(),
                other: (set & !permanent).count_ones().try_into().unwrap(),
            }
        };
        let able = |set: u32| has(voting_rule, shape(set), ability);
        let members = voting_rule.members();
        let found = (0..1_u32 << members)
            .filter(|set| able(*set))
            .filter(|set| (0..members).all(|seat| set & (1 << seat) == 0 || !able(set & !(1 << seat))));
        let found = u64::try_from(found.count()).unwrap();
        assert_eq!(
            count(&minimal(voting_rule, ability)),
            found.into(),
            "{voting_rule:?} {ability:?}"
        );
    }
}

#[test]
fn weights_say_the_same_as_the_rule() {
    let [fifteen, eleven] = councils().map(|(_, _, voting_rule)| weights(&voting_rule));
    assert_eq!(
        fifteen,
        Some(Weights {
            quota: 39,
            permanent: 7,
            other: 1
        })
    );
    assert_eq!(
        eleven,
        Some(Weights {
            quota: 27,
            permanent: 5,
            other: 1
        })
    );
    for permanent in 0..5 {
        for other in 0..7 {
            for votes in 1..=permanent + other {
                let voting_rule =
                    VotingRule::affirmative(permanent, other, votes, Concurrence::NoneAgainst).unwrap();
                let weights = weights(&voting_rule).unwrap();
                for p in 0..=permanent {
                    for o in 0..=other {
                        let sum = u32::from(p) * weights.permanent + u32::from(o) * weights.other;
                        let set = Set {
                            permanent: p,
                            other: o,
                        };
                        assert_eq!(
                            has(&voting_rule, set, Ability::Wins),
                            sum >= weights.quota,
                            "{voting_rule:?} {set:?}"
                        );
                    }
                }
            }
        }
    }
    assert_eq!(
        weights(&VotingRule::present_and_voting(193, Share::Majority).unwrap()),
        None
    );
}

#[test]
fn minimal_sets_of_the_assembly() {
    let assembly = VotingRule::present_and_voting(193, Share::TwoThirds).unwrap();
    let wins = minimal(&assembly, Ability::Wins);
    assert_eq!(wins.len(), 1);
    assert_eq!(wins[0].set.other, 129);
    assert_eq!(
        minimal(&assembly, Ability::BlocksByVotingAgainst)[0].set.other,
        65
    );
    // Whoever votes decides: only all members together block by abstaining.
    let all = &minimal(&assembly, Ability::BlocksByAbstaining)[0];
    assert_eq!((all.set.other, all.count.clone()), (193, Natural::one()));
}

#[test]
fn a_set_by_seats() {
    let seats: SeatSet = [1, 3, 7].into_iter().collect();
    assert_eq!(
        Set::of(&council(now().date), &seats),
        Set {
            permanent: 2,
            other: 1
        }
    );
}
