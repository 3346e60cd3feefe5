//! Every number of the model's section 8 (IX-01 to IX-03), exactly where it is given exactly.
use counterfactual::count::{Profiles, by_class, every_profile};
use counterfactual::exact::{Fraction, Natural};
use counterfactual::power::{with_abstention, without_abstention};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::requirement::Share;

pub fn council(members: u16) -> VotingRule {
    let votes = if members == 11 { 7 } else { 9 };
    VotingRule::affirmative(5, members - 5, votes, Concurrence::NoneAgainst).unwrap()
}

fn fraction(text: &str) -> Fraction {
    let (above, below) = text.split_once('/').unwrap();
    Fraction::small(above.parse().unwrap(), below.parse().unwrap()).unwrap()
}

/// Whether a number is the one that is printed, but for a few units of the last of fifteen digits: those that are
/// printed to so many were computed in floating point. (5.83714698364522e-5 is 5.837146983645181…e-5 exactly.)
fn close(fraction: &Fraction, printed: &str) -> bool {
    let (mantissa, exponent) = printed.split_once('e').unwrap_or((printed, "0"));
    let digits = mantissa.split_once('.').unwrap().1.len();
    let unit = 10_f64.powi(exponent.parse::<i32>().unwrap() - i32::try_from(digits).unwrap());
    let units = if digits > 12 { 5.0 } else { 1.0 };
    (fraction.to_f64() - printed.parse::<f64>().unwrap()).abs() <= units * unit
}

#[test]
fn ix_01_council_without_abstention() {
    struct Expected {
        members: u16,
        counts: [u64; 4], // profiles, winning, minimal winning, swings
        swings: [u64; 2],
        fractions: [&'static str; 12],
        rounded: [&'static str; 7],
    }
    let tables = [
        Expected {
            members: 15,
            counts: [32_768, 848, 210, 5_080],
            swings: [848, 84],
            fractions: [
                "106/635", "21/1270", "53/1024", "21/4096", "421/2145", "4/2145", "53/2048", "1/1", "21/212",
                "1/9", "2/45", "0/1",
            ],
            rounded: [
                "0.166929", "0.016535", "0.051758", "0.005127", "0.196270", "0.001865", "0.025879",
            ],
        },
        Expected {
            members: 11,
            counts: [2_048, 57, 15, 315],
            swings: [57, 5],
            fractions: [
                "19/105", "1/63", "57/1024", "5/1024", "76/385", "1/462", "57/2048", "1/1", "5/57", "1/7",
                "1/21", "0/1",
            ],
            rounded: [
                "0.180952", "0.015873", "0.055664", "0.004883", "0.197403", "0.002165", "0.027832",
            ],
        },
    ];
    for table in tables {
        let game = without_abstention(&council(table.members)).unwrap();
        let counts = [&game.profiles, &game.winning, &game.minimal_winning, &game.swings];
        assert_eq!(counts.map(|count| count.to_u64().unwrap()), table.counts);
        let (p, e) = (game.permanent.unwrap(), game.other.unwrap());
        assert_eq!(
            [&p.swings, &e.swings].map(|count| count.to_u64().unwrap()),
            table.swings
        );
        let found = [
            &p.banzhaf,
            &e.banzhaf,
            &p.penrose,
            &e.penrose,
            &p.shapley_shubik,
            &e.shapley_shubik,
            &game.power_to_act,
            &p.power_to_prevent,
            &e.power_to_prevent,
            &p.deegan_packel,
            &e.deegan_packel,
        ];
        for (found, expected) in found.iter().zip(table.fractions) {
            assert_eq!(**found, fraction(expected));
        }
        for (found, expected) in found.iter().zip(table.rounded) {
            assert!(close(found, expected), "{found} {expected}");
        }
        // Coleman's power to initiate: swings over the losing coalitions.
        let losing = table.counts[0] - table.counts[1];
        assert_eq!(
            p.power_to_initiate,
            Fraction::small(table.swings[0], losing).unwrap()
        );
        assert_eq!(
            e.power_to_initiate,
            Fraction::small(table.swings[1], losing).unwrap()
        );
    }
}

#[test]
fn ix_01_procedural_votes_are_symmetric() {
    for (elected, votes, winning, index) in [(10, 9, 9_949, "1/15"), (6, 7, 562, "1/11")] {
        let voting_rule = VotingRule::affirmative(5, elected, votes, Concurrence::NotAsked).unwrap();
        let game = without_abstention(&voting_rule).unwrap();
        assert_eq!(game.winning, Natural::from(winning));
        for power in [game.permanent.unwrap(), game.other.unwrap()] {
            for index_found in [power.banzhaf, power.shapley_shubik, power.deegan_packel] {
                assert_eq!(index_found, fraction(index));
            }
        }
        let game = with_abstention(&voting_rule).unwrap();
        for power in [game.permanent.unwrap(), game.other.unwrap()] {
            assert_eq!(
                [power.normalised, power.shapley_shubik],
                [fraction(index), fraction(index)]
            );
        }
    }
}

#[test]
fn ix_02_council_with_abstention() {
    struct Expected {
        members: u16,
        verdicts: [u64; 4], // profiles, adopted, vetoed, too few
        swings: [u64; 6],   // P: all, favour or abstaining, abstaining or against; E: the same
        shares: [&'static str; 4],
        pivots: [&'static str; 2],
        pivots_rounded: [&'static str; 2],
    }
    let tables = [
        Expected {
            members: 15,
            verdicts: [14_348_907, 146_796, 295_551, 13_906_560],
            swings: [108_336, 69_876, 38_460, 53_154, 53_154, 0],
            shares: ["0.022650", "0.011113", "0.100945", "0.049528"],
            pivots: ["118525786/725416965", "26557607/1450833930"],
            pivots_rounded: ["0.163390", "0.018305"],
        },
        Expected {
            members: 11,
            verdicts: [177_147, 2_503, 4_340, 170_304],
            swings: [1_896, 1_289, 607, 985, 985, 0],
            shares: ["0.032109", "0.016681", "0.123197", "0.064003"],
            pivots: ["7654357/45467730", "1439189/54561276"],
            pivots_rounded: ["0.168347", "0.026377"],
        },
    ];
    for table in tables {
        let game = with_abstention(&council(table.members)).unwrap();
        let verdicts = &game.verdicts;
        let counts = [
            &game.profiles,
            &verdicts.adopted,
            &verdicts.vetoed,
            &verdicts.too_few,
        ];
        assert_eq!(counts.map(|count| count.to_u64().unwrap()), table.verdicts);
        assert_eq!(
            game.adoption,
            Fraction::small(table.verdicts[1], table.verdicts[0]).unwrap()
        );
        let (p, e) = (game.permanent.unwrap(), game.other.unwrap());
        let swings = [&p, &e]
            .map(|power| {
                [
                    &power.swings,
                    &power.favour_or_abstaining,
                    &power.abstaining_or_against,
                ]
            })
            .map(|counts| counts.map(|count| count.to_u64().unwrap()));
        assert_eq!(swings.concat(), table.swings);
        for (found, expected) in [&p.share, &e.share, &p.normalised, &e.normalised]
            .iter()
            .zip(table.shares)
        {
            assert!(close(found, expected), "{found} {expected}");
        }
        assert_eq!(
            [&p.shapley_shubik, &e.shapley_shubik],
            table.pivots.map(fraction).each_ref()
        );
        for (found, expected) in [&p.shapley_shubik, &e.shapley_shubik]
            .iter()
            .zip(table.pivots_rounded)
        {
            assert!(close(found, expected), "{found} {expected}");
        }
    }
}

#[test]
fn ix_02_with_abstention_the_permanent_are_less_ahead() {
    let (binary, ternary) = (
        without_abstention(&council(15)).unwrap(),
        with_abstention(&council(15)).unwrap(),
    );
    let ratio = |one: &Fraction, other: &Fraction| (one.to_f64() / other.to_f64() * 10.0).round() / 10.0;
    let (p, e) = (binary.permanent.unwrap(), binary.other.unwrap());
    assert!((ratio(&p.banzhaf, &e.banzhaf) - 10.1).abs() < 1e-9);
    assert_eq!(ratio(&p.shapley_shubik, &e.shapley_shubik).round(), 105.0);
    let (p, e) = (ternary.permanent.unwrap(), ternary.other.unwrap());
    assert!((ratio(&p.normalised, &e.normalised) - 2.0).abs() < 1e-9);
    assert!((ratio(&p.shapley_shubik, &e.shapley_shubik) - 8.9).abs() < 1e-9);
}

#[test]
fn ix_03_assembly_of_193() {
    let voting = |share| VotingRule::present_and_voting(193, share).unwrap();
    let tables = [
        (
            voting(Share::Majority),
            97,
            "0.0575074303467762",
            "0.0703180260670077",
            ["0.0352274155", "0.0350906105"],
            "0.482431893898167",
        ),
        (
            voting(Share::TwoThirds),
            129,
            "1.15581485401213e-6",
            "5.83714698364522e-5",
            ["2.40279113e-5", "3.43435585e-5"],
            "8.47798940457537e-5",
        ),
        (
            VotingRule::all_members(193, Share::Majority).unwrap(),
            97,
            "0.0575074303467762",
            "7.06450614340857e-7",
            ["7.06450614340857e-7", "0.0"],
            "9.02732174421129e-7",
        ),
    ];
    for (voting_rule, quota, penrose, swing, parts, adoption) in tables {
        assert_eq!(voting_rule.quota(), quota);
        let binary = without_abstention(&voting_rule).unwrap();
        assert!(binary.permanent.is_none());
        let member = binary.other.unwrap();
        assert_eq!(member.shapley_shubik, fraction("1/193"));
        assert_eq!(member.banzhaf, fraction("1/193"));
        assert_eq!(member.deegan_packel, fraction("1/193"));
        assert!(close(&member.penrose, penrose), "{}", member.penrose.to_f64());
        let ternary = with_abstention(&voting_rule).unwrap();
        let member = ternary.other.unwrap();
        assert_eq!(member.shapley_shubik, fraction("1/193"));
        assert!(close(&member.share, swing), "{}", member.share.to_f64());
        assert!(close(&member.share_favour_or_abstaining, parts[0]));
        assert!(close(&member.share_abstaining_or_against, parts[1]));
        assert!(
            close(&ternary.adoption, adoption),
            "{}",
            ternary.adoption.to_f64()
        );
    }
}

#[test]
fn every_profile_counted_one_by_one() {
    let fifteen = Profiles {
        adopted: 146_796,
        vetoed: 295_551,
        too_few: 13_906_560,
    };
    let eleven = Profiles {
        adopted: 2_503,
        vetoed: 4_340,
        too_few: 170_304,
    };
    assert_eq!(every_profile(&council(15)), Some(fifteen));
    assert_eq!(every_profile(&council(11)), Some(eleven));
    for (permanent, other) in [(0, 4), (4, 0), (2, 3), (5, 6), (3, 7)] {
        for votes in 1..=permanent + other {
            for concurrence in [
                Concurrence::NoneAgainst,
                Concurrence::AllInFavour,
                Concurrence::NotAsked,
                Concurrence::OneMayOppose,
            ] {
                let voting_rule = VotingRule::affirmative(permanent, other, votes, concurrence).unwrap();
                let (counted, by_class) = (every_profile(&voting_rule).unwrap(), by_class(&voting_rule));
                let classes = [&by_class.adopted, &by_class.vetoed, &by_class.too_few];
                let counted = [counted.adopted, counted.vetoed, counted.too_few];
                assert_eq!(
                    classes.map(|count| count.to_u64().unwrap()),
                    counted,
                    "{voting_rule:?}"
                );
            }
        }
    }
    assert_eq!(
        every_profile(&VotingRule::present_and_voting(5, Share::Majority).unwrap()),
        None
    );
    assert_eq!(
        every_profile(&VotingRule::affirmative(5, 12, 9, Concurrence::NoneAgainst).unwrap()),
        None
    );
}

#[test]
fn fractions_render_as_the_nearest_double() {
    for (above, below, expected) in [
        (1, 3, 1.0 / 3.0),
        (2, 3, 2.0 / 3.0),
        (1, u64::MAX, 1.0 / 18_446_744_073_709_551_615.0),
        (u64::MAX, 1, 18_446_744_073_709_551_615.0),
        (0, 7, 0.0),
        (9_007_199_254_740_993, 2, 4_503_599_627_370_496.5),
    ] {
        assert_eq!(Fraction::small(above, below).unwrap().to_f64(), expected);
    }
    let tiny = Fraction::new(&Natural::one(), &Natural::power(2, 1074)).unwrap();
    assert_eq!(tiny.to_f64(), f64::from_bits(1));
    let huge = Fraction::new(&Natural::power(2, 1023), &Natural::one()).unwrap();
    assert_eq!(huge.to_f64(), 2_f64.powi(1023));
    assert_eq!(Fraction::small(1, 0), None);
    assert_eq!(fraction("6/4").to_string(), "3/2");
    assert!(fraction("1/3") < fraction("1/2"));
    assert_eq!(fraction("2/4").to_string(), "1/2");
}
