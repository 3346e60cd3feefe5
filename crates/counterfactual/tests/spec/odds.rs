//! The exact probability of every verdict, against listing every course that the votes could take.
use crate::bodies::*;
use counterfactual::exact::{Fraction, Natural};
use counterfactual::odds::{Chances, InvalidOdds, Undecided, odds, odds_and_leanings, odds_by_class};
use counterfactual::verdict::{ByClass, Verdict};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use proptest::prelude::*;
use rules::membership::{Membership, Seat, Standing};
use rules::requirement::Share;
use rules::vote::{NotVoting, Vote};
use std::collections::BTreeMap;
use std::sync::Arc;

const WAYS: [Vote; 4] = [
    Vote::InFavour,
    Vote::Against,
    Vote::Abstaining,
    Vote::NotVoting(NotVoting::Absent),
];

/// Every course of the undecided members' votes, with its weight.
fn by_listing(
    voting_rule: &VotingRule,
    decided: ByClass,
    open: &[(bool, [u32; 4])],
) -> BTreeMap<Verdict, u128> {
    let mut sums = BTreeMap::new();
    for course in 0..4_u32.pow(open.len().try_into().unwrap()) {
        let (mut counts, mut weight, mut rest) = (decided, 1_u128, course);
        for (permanent, chances) in open {
            let way = usize::try_from(rest % 4).unwrap();
            rest /= 4;
            weight *= u128::from(chances[way]);
            *counts.class_mut(*permanent).get_mut(WAYS[way]) += 1;
        }
        *sums.entry(voting_rule.verdict_on(&counts)).or_insert(0) += weight;
    }
    sums
}

fn check(voting_rule: &VotingRule, decided: ByClass, open: &[(bool, [u32; 4])]) {
    let listed = by_listing(voting_rule, decided, open);
    let total: u128 = listed.values().sum();
    let chances: Vec<_> = open
        .iter()
        .map(|(permanent, [a, b, c, d])| (*permanent, Chances::new(*a, *b, *c, *d).unwrap()))
        .collect();
    let odds = odds_by_class(voting_rule, &decided, &chances);
    for verdict in Verdict::ALL {
        let listed = listed.get(&verdict).copied().unwrap_or(0);
        let expected = Fraction::small(listed.try_into().unwrap(), total.try_into().unwrap()).unwrap();
        assert_eq!(odds.of(verdict), expected, "{voting_rule:?} {verdict:?} {open:?}");
    }
    let sum = odds
        .possible()
        .fold(Fraction::zero(), |sum, (_, part)| sum.plus(&part));
    assert_eq!(sum, Fraction::small(1, 1).unwrap());
}

fn weights() -> impl Strategy<Value = [u32; 4]> {
    [0_u32..4, 0_u32..4, 0_u32..4, 0_u32..3]
        .prop_filter("some chance", |weights| weights.iter().sum::<u32>() > 0)
}

fn split() -> impl Strategy<Value = [u16; 3]> {
    [0_u16..3, 0_u16..3, 0_u16..3]
}

fn decided(permanent: [u16; 3], other: [u16; 3]) -> ByClass {
    let mut counts = ByClass::default();
    for (class, row) in [(true, permanent), (false, other)] {
        for (vote, count) in WAYS.into_iter().zip(row) {
            *counts.class_mut(class).get_mut(vote) = count;
        }
    }
    counts
}

proptest! {
    #[test]
    fn in_a_council(
        permanent in split(), other in split(), votes in 1_u16..8, reading in 0_usize..4,
        open in proptest::collection::vec((any::<bool>(), weights()), 0..6),
    ) {
        let of = |class: bool| u16::try_from(open.iter().filter(|(permanent, _)| *permanent == class).count()).unwrap();
        let seats = |row: [u16; 3], class| row.iter().sum::<u16>() + of(class);
        let concurrence = [
            Concurrence::NotAsked, Concurrence::NoneAgainst, Concurrence::AllInFavour, Concurrence::OneMayOppose,
        ][reading];
        let (permanent_seats, other_seats) = (seats(permanent, true), seats(other, false));
        if let Ok(voting_rule) = VotingRule::affirmative(permanent_seats, other_seats, votes, concurrence) {
            check(&voting_rule, decided(permanent, other), &open);
        }
    }

    #[test]
    fn in_an_assembly(
        other in split(), two_thirds: bool, open in proptest::collection::vec(weights(), 1..6),
    ) {
        let members = other.iter().sum::<u16>() + u16::try_from(open.len()).unwrap();
        let share = if two_thirds { Share::TwoThirds } else { Share::Majority };
        let open: Vec<_> = open.into_iter().map(|chances| (false, chances)).collect();
        check(&VotingRule::present_and_voting(members, share).unwrap(), decided([0; 3], other), &open);
        check(&VotingRule::all_members(members, share).unwrap(), decided([0; 3], other), &open);
    }
}

#[test]
fn would_france_have_blocked() {
    // 24 February 2025, 10-0-5: France undecided between abstaining (3 of 4) and against.
    let votes = roll(&council(now().date), "YAAYYAYAYYYYYYA");
    let france = Undecided {
        member: id("FRA"),
        chances: Chances::new(0, 1, 3, 0).unwrap(),
    };
    let found = odds(&substantive(), &now(), &votes, &[france]).unwrap();
    assert_eq!(found.adopted(), Fraction::small(3, 4).unwrap());
    assert_eq!(found.of(Verdict::Vetoed), Fraction::small(1, 4).unwrap());
    assert_eq!(found.possible().count(), 2);
}

#[test]
fn all_193_undecided() {
    let assembly = assembly(193);
    let votes = assembly_votes(&assembly, 0, 0, 0);
    let votes = assembly.seats().iter().fold(votes, |votes, seat| {
        let vote = Vote::NotVoting(NotVoting::Unspecified);
        votes
            .changed(rules::votes::change::Change::Assume {
                member: seat.member,
                vote,
            })
            .unwrap()
    });
    let third = Chances::new(1, 1, 1, 0).unwrap();
    let all: Vec<_> = assembly
        .seats()
        .iter()
        .map(|seat| Undecided {
            member: seat.member,
            chances: third,
        })
        .collect();
    let simply = odds(&simple(), &now(), &votes, &all).unwrap();
    // The same number as the count of profiles: GA-02 under IX-03.
    assert!((simply.adopted().to_f64() - 0.482_431_893_898_167).abs() < 1e-15);
    assert_eq!(
        simply.of(Verdict::NobodyVoted),
        Fraction::new(&Natural::one(), &Natural::power(3, 193)).unwrap()
    );
    let two_thirds = odds(&two_thirds(), &now(), &votes, &all).unwrap();
    assert!((two_thirds.adopted().to_f64() / 8.477_989_404_575_37e-5 - 1.0).abs() < 1e-14);
    // In parts per million, each a little different: the sum is still exactly one.
    let all: Vec<_> = assembly
        .seats()
        .iter()
        .zip(0_u32..)
        .map(|(seat, number)| Undecided {
            member: seat.member,
            chances: Chances::new(500_000 - number, 300_001 + number, 150_000, 49_999).unwrap(),
        })
        .collect();
    let exact = odds(&simple_or_important(), &now(), &votes, &all).unwrap();
    let sum = exact
        .possible()
        .fold(Fraction::zero(), |sum, (_, part)| sum.plus(&part));
    assert_eq!(sum, Fraction::small(1, 1).unwrap());
}

fn simple_or_important() -> rules::question::Question {
    two_thirds()
}

#[test]
fn certainty_is_the_decision() {
    let council = council(now().date);
    for (letters, verdict) in [
        ("YAAYYAYAYYYYYYA", Verdict::Adopted),
        ("YYYNAYYYYYYAYYY", Verdict::Vetoed),
        ("AAAAAYYYYYYYYAA", Verdict::TooFew),
    ] {
        let votes = roll(&council, letters);
        let all: Vec<_> = council
            .seats()
            .iter()
            .map(|seat| Undecided {
                member: seat.member,
                chances: Chances::certain(votes.of(seat.member).unwrap()),
            })
            .collect();
        let found = odds(&substantive(), &now(), &votes, &all).unwrap();
        assert_eq!(found.of(verdict), Fraction::small(1, 1).unwrap());
    }
}

#[test]
fn members_that_do_not_fit_are_named() {
    let votes = roll(&council(now().date), "YAAYYAYAYYYYYYA");
    let one = |code| Undecided {
        member: id(code),
        chances: Chances::new(1, 1, 0, 0).unwrap(),
    };
    let error = |undecided: &[Undecided]| odds(&substantive(), &now(), &votes, undecided).unwrap_err();
    assert_eq!(error(&[one("TUV")]), InvalidOdds::NotAMember(id("TUV")));
    assert_eq!(error(&[one("FRA"), one("FRA")]), InvalidOdds::Twice(id("FRA")));
    assert_eq!(Chances::new(0, 0, 0, 0), None);
    let unnamed = council_votes(&council(now().date), [5, 0, 0, 0, 0], [10, 0, 0, 0, 0]);
    let found = odds(&substantive(), &now(), &unnamed, &[one("FRA")]);
    assert_eq!(found.unwrap_err(), InvalidOdds::Unknown(id("FRA")));
    let barred = Seat {
        member: id("AFG"),
        permanent: false,
        standing: Standing::Arrears,
    };
    let free = Seat {
        member: id("BRA"),
        permanent: false,
        standing: Standing::MayVote,
    };
    let assembly = Arc::new(Membership::general_assembly(vec![barred, free]).unwrap());
    let found = odds(&simple(), &now(), &roll(&assembly, "XY"), &[one("AFG")]);
    assert_eq!(found.unwrap_err(), InvalidOdds::NotEntitled(id("AFG")));
    assert!(found_message(InvalidOdds::Twice(id("FRA"))).contains("`FRA`"));
}

fn found_message(error: InvalidOdds) -> String {
    error.to_string()
}

#[test]
fn a_leaning_is_the_odds_with_that_one_vote_certain() {
    let chances = |number: usize| match number % 7 {
        4 => Chances::new(0, 1, 0, 0).unwrap(),
        5 => Chances::new(3, 0, 0, 0).unwrap(),
        6 => Chances::new(0, 0, 2, 1).unwrap(),
        0 => Chances::new(1, 1, 0, 0).unwrap(),
        1 => Chances::new(40, 35, 25, 0).unwrap(),
        2 => Chances::new(2, 2, 0, 0).unwrap(),
        _ => Chances::new(0, 1, 2, 3).unwrap(),
    };
    let council = council(now().date);
    let assembly = assembly(40);
    let cases = [
        (substantive(), roll(&council, "YAAYYAYAYYYYYYA")),
        (simple(), roll(&assembly, &"YNA".repeat(14)[..40])),
        (two_thirds(), roll(&assembly, &"YYN".repeat(14)[..40])),
    ];
    for (question, votes) in cases {
        for every in [1, 2, 3, 7] {
            let seats = votes.membership().seats().iter().enumerate().step_by(every);
            let open: Vec<_> = seats
                .map(|(number, seat)| Undecided {
                    member: seat.member,
                    chances: chances(number),
                })
                .collect();
            let (all, found) = odds_and_leanings(&question, &now(), &votes, &open).unwrap();
            assert_eq!(all, odds(&question, &now(), &votes, &open).unwrap());
            assert_eq!(found.each.len(), open.len());
            for (at, (member, weights)) in found.each.iter().enumerate() {
                let mut decided = open.clone();
                assert_eq!(*member, decided[at].member);
                let ways = [Vote::InFavour, Vote::Against, Vote::Abstaining];
                for (vote, weight) in ways.into_iter().zip(weights) {
                    decided[at].chances = Chances::certain(vote);
                    let expected = odds(&question, &now(), &votes, &decided).unwrap().adopted();
                    assert_eq!(found.probability(weight), expected);
                }
            }
        }
    }
}

/// One member that is sure to vote hides whether all others might stay away, in which case nothing is adopted.
#[test]
fn leanings_know_that_nobody_may_vote() {
    let votes = roll(&assembly(6), "AAAAAA");
    for sure in [0, 1, 2] {
        let seats = votes.membership().seats().iter().enumerate();
        let open: Vec<_> = seats
            .map(|(number, seat)| Undecided {
                member: seat.member,
                chances: match number < sure {
                    true => Chances::new(3, 1, 0, 0).unwrap(),
                    false => Chances::new(1, 2, 5, 0).unwrap(),
                },
            })
            .collect();
        for question in [simple(), two_thirds()] {
            let (_, found) = odds_and_leanings(&question, &now(), &votes, &open).unwrap();
            for (at, (_, weights)) in found.each.iter().enumerate() {
                let ways = [Vote::InFavour, Vote::Against, Vote::Abstaining];
                for (vote, weight) in ways.into_iter().zip(weights) {
                    let mut decided = open.clone();
                    decided[at].chances = Chances::certain(vote);
                    let expected = odds(&question, &now(), &votes, &decided).unwrap().adopted();
                    assert_eq!(found.probability(weight), expected, "{sure} {at} {vote:?}");
                }
            }
        }
    }
}

#[test]
fn parts_are_rounded_to_the_nearest_and_halves_up() {
    let parts = |above, below| Fraction::small(above, below).unwrap().in_parts(1000);
    assert_eq!(parts(1, 3), Some(333));
    assert_eq!(parts(2, 3), Some(667));
    assert_eq!(
        (parts(1, 2000), parts(1, 2001), parts(0, 7)),
        (Some(1), Some(0), Some(0))
    );
    assert_eq!((parts(1, 1), parts(1999, 2000)), (Some(1000), Some(1000)));
}
