//! The conformance cases of kinds `counterfactual` and `index`, typed in directly: inputs and expectations as printed.
use crate::bodies::*;
use crate::power::council;
use counterfactual::coalitions::{Ability, Set, has};
use counterfactual::exact::Fraction;
use counterfactual::flips::{alone_could_block, single_changes, smallest_flips};
use counterfactual::other_rules::blocking_number;
use counterfactual::power::{with_abstention, without_abstention};
use counterfactual::search::Moves;
use counterfactual::voting_rule::VotingRule;
use rules::category::Importance;
use rules::question::{Forum, Object, Question};
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::Votes;

/// Adopted; members; steps; from in favour to abstaining alone; into abstention alone.
type Expected = (
    bool,
    Option<u16>,
    Option<u16>,
    Option<Option<u16>>,
    Option<Option<u16>>,
);

fn min_flip(question: &Question, sitting: &Sitting, votes: &Votes, expected: Expected) {
    let found = smallest_flips(question, sitting, votes);
    assert_eq!(found.adopted, expected.0);
    assert_eq!(found.by_members.as_ref().map(|flip| flip.members), expected.1);
    assert_eq!(found.by_steps.as_ref().map(|flip| flip.steps), expected.2);
    if let Some(only) = expected.3 {
        assert_eq!(
            of_kind(question, sitting, votes, Vote::InFavour, Vote::Abstaining),
            only
        );
    }
    if let Some(only) = expected.4 {
        assert_eq!(found.to_abstaining.as_ref().map(|flip| flip.members), only);
    }
}

fn of_kind(question: &Question, sitting: &Sitting, votes: &Votes, from: Vote, to: Vote) -> Option<u16> {
    let all = smallest_flips(question, sitting, votes).by_kind;
    let (_, flip) = all
        .into_iter()
        .find(|(kind, _)| *kind == Moves::Only { from, to })
        .unwrap();
    flip.map(|flip| flip.members)
}

fn council_case(date: &str, question: &Question, permanent: [u16; 3], elected: [u16; 3], expected: Expected) {
    let sitting = Sitting::on(day(date));
    let five = |[yes, no, abstaining]: [u16; 3]| [yes, no, abstaining, 0, 0];
    let votes = council_votes(
        &crate::bodies::council(sitting.date),
        five(permanent),
        five(elected),
    );
    min_flip(question, &sitting, &votes, expected);
}

#[test]
fn pub_132_adopted_with_margin() {
    let expected = (true, Some(1), Some(1), Some(Some(2)), Some(Some(2)));
    council_case("2025-02-24", &substantive(), [3, 0, 2], [7, 0, 3], expected);
}

#[test]
fn pub_133_bare_nine() {
    let expected = (true, Some(1), Some(1), Some(Some(1)), None);
    council_case("2024-01-01", &substantive(), [5, 0, 0], [4, 6, 0], expected);
}

#[test]
fn pub_134_single_veto() {
    let expected = (false, Some(1), Some(1), None, Some(Some(1)));
    council_case("2018-06-01", &substantive(), [3, 1, 1], [7, 0, 3], expected);
}

#[test]
fn pub_135_short_and_blocked() {
    let expected = (false, Some(6), Some(9), None, Some(None));
    council_case("2018-04-14", &substantive(), [2, 3, 0], [1, 5, 4], expected);
}

#[test]
fn pub_136_procedural() {
    let expected = (true, Some(3), Some(3), Some(Some(3)), None);
    council_case("2022-02-27", &procedural(), [3, 1, 1], [8, 0, 2], expected);
}

#[test]
fn pub_137_who_alone_could_have_blocked() {
    let votes = roll(&crate::bodies::council(now().date), "YAAYYAYAYYYYYYA");
    let alone = alone_could_block(&substantive(), &now(), &votes);
    assert_eq!(alone.by_voting_against.members, PERMANENT.map(id));
    assert!(alone.by_abstaining.is_empty() && alone.by_voting_against.unnamed == 0);
}

#[test]
fn pub_138_pivotal_changes_at_nine() {
    let sitting = Sitting::on(day("2015-05-22"));
    let votes = council_votes(
        &crate::bodies::council(sitting.date),
        [3, 0, 2, 0, 0],
        [6, 0, 4, 0, 0],
    );
    let letter = |vote| match vote {
        Vote::InFavour => "Y",
        Vote::Against => "N",
        Vote::Abstaining => "A",
        Vote::NotVoting(_) => "NV",
    };
    let mut flips: Vec<_> = single_changes(&substantive(), &sitting, &votes)
        .into_iter()
        .map(|one| {
            let class = if one.permanent { "P" } else { "E" };
            format!("{class}:{}>{}:{}", letter(one.from), letter(one.to), one.members)
        })
        .collect();
    flips.sort();
    assert_eq!(flips, ["E:Y>A:6", "E:Y>N:6", "P:A>N:2", "P:Y>A:3", "P:Y>N:3"]);
}

#[test]
fn pub_139_and_140_coalitions() {
    let abilities = [
        Ability::Wins,
        Ability::BlocksByVotingAgainst,
        Ability::BlocksByAbstaining,
    ];
    let of = |permanent, other| abilities.map(|ability| has(&council(15), Set { permanent, other }, ability));
    assert_eq!(of(0, 7), [false, true, true]);
    assert_eq!(of(1, 0), [false, true, false]);
}

#[test]
fn pub_141_votes_that_would_have_defeated() {
    let votes = assembly_votes(&assembly(193), 93, 18, 65);
    min_flip(
        &two_thirds(),
        &now(),
        &votes,
        (true, Some(20), Some(29), Some(Some(58)), None),
    );
    let kind = |from, to| of_kind(&two_thirds(), &now(), &votes, from, to);
    assert_eq!(kind(Vote::InFavour, Vote::Against), Some(20));
    assert_eq!(kind(Vote::Abstaining, Vote::Against), Some(29));
}

#[test]
fn pub_142_votes_missing() {
    let sitting = Sitting::on(day("2023-10-27"));
    let question = Question::assembly(
        Object::Amendment,
        Forum::EmergencySpecialSession,
        Importance::PeaceAndSecurity,
    );
    let votes = assembly_votes(&assembly(193), 88, 55, 23);
    min_flip(
        &question,
        &sitting,
        &votes,
        (false, Some(8), Some(11), None, None),
    );
    let kind = |from, to| of_kind(&question, &sitting, &votes, from, to);
    assert_eq!(kind(Vote::Against, Vote::InFavour), Some(8));
    assert_eq!(kind(Vote::Against, Vote::Abstaining), Some(11));
    assert_eq!(kind(Vote::Abstaining, Vote::InFavour), Some(22));
}

#[test]
fn pub_143_blocking_third() {
    assert_eq!(blocking_number(Share::TwoThirds, 193), 65);
}

fn fraction(text: &str) -> Fraction {
    let (above, below) = text.split_once('/').unwrap();
    Fraction::small(above.parse().unwrap(), below.parse().unwrap()).unwrap()
}

#[test]
fn pub_144_and_145_yes_no_games() {
    let fifteen = without_abstention(&council(15)).unwrap();
    let counts = [&fifteen.winning, &fifteen.minimal_winning, &fifteen.swings];
    assert_eq!(counts.map(|count| count.to_u64().unwrap()), [848, 210, 5080]);
    let (p, e) = (fifteen.permanent.unwrap(), fifteen.other.unwrap());
    assert_eq!([p.swings.to_u64(), e.swings.to_u64()], [Some(848), Some(84)]);
    let indices = [p.banzhaf, e.banzhaf, p.shapley_shubik, e.shapley_shubik];
    assert_eq!(
        indices,
        ["106/635", "21/1270", "421/2145", "4/2145"].map(fraction)
    );

    let eleven = without_abstention(&council(11)).unwrap();
    let counts = [&eleven.winning, &eleven.minimal_winning, &eleven.swings];
    assert_eq!(counts.map(|count| count.to_u64().unwrap()), [57, 15, 315]);
    let (p, e) = (eleven.permanent.unwrap(), eleven.other.unwrap());
    let indices = [p.banzhaf, e.banzhaf, p.shapley_shubik, e.shapley_shubik];
    assert_eq!(indices, ["19/105", "1/63", "76/385", "1/462"].map(fraction));
}

#[test]
fn pub_146_with_abstention() {
    let game = with_abstention(&council(15)).unwrap();
    let verdicts = &game.verdicts;
    let counts = [
        &game.profiles,
        &verdicts.adopted,
        &verdicts.vetoed,
        &verdicts.too_few,
    ];
    assert_eq!(
        counts.map(|count| count.to_u64().unwrap()),
        [14_348_907, 146_796, 295_551, 13_906_560]
    );
    let (p, e) = (game.permanent.unwrap(), game.other.unwrap());
    let swings = [
        &p.swings,
        &p.favour_or_abstaining,
        &p.abstaining_or_against,
        &e.swings,
    ];
    assert_eq!(
        swings.map(|count| count.to_u64().unwrap()),
        [108_336, 69_876, 38_460, 53_154]
    );
    let pivots = [p.shapley_shubik, e.shapley_shubik];
    assert_eq!(
        pivots,
        ["118525786/725416965", "26557607/1450833930"].map(fraction)
    );
}

#[test]
fn pub_147_to_149_the_assembly() {
    let near = |found: &Fraction, expected: f64| (found.to_f64() / expected - 1.0).abs() < 1e-14;
    let simple = VotingRule::present_and_voting(193, Share::Majority).unwrap();
    let two_thirds = VotingRule::present_and_voting(193, Share::TwoThirds).unwrap();
    assert_eq!((simple.quota(), two_thirds.quota()), (97, 129));
    let member = without_abstention(&simple).unwrap().other.unwrap();
    assert!(near(&member.penrose, 0.057_507_430_346_776_2));
    assert_eq!(member.shapley_shubik, fraction("1/193"));
    assert!(near(
        &without_abstention(&two_thirds).unwrap().other.unwrap().penrose,
        1.155_814_854_012_13e-6
    ));
    let game = with_abstention(&simple).unwrap();
    assert!(near(&game.other.unwrap().share, 0.070_318_026_067_007_7));
    assert!(near(&game.adoption, 0.482_431_893_898_167));
}
