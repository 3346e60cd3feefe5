//! The same votes under another voting rule (CF-06), and the blocking third (CF-05).
use crate::bodies::*;
use counterfactual::other_rules::{OtherRule, blocking_number, under_other_rules, with_parties_abstaining};
use counterfactual::verdict::Verdict;
use rules::category::Importance;
use rules::decide::decide;
use rules::question::{Forum, Object, Question};
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::votes::Votes;

fn verdicts(question: &Question, sitting: &Sitting, votes: &Votes) -> Vec<(OtherRule, Verdict)> {
    let all = under_other_rules(question, sitting, votes);
    all.into_iter().map(|under| (under.rule, under.verdict)).collect()
}

#[test]
fn the_council_without_the_veto_and_to_the_letter() {
    let council = council(now().date);
    // S/2025/116: eleven in favour, the Russian Federation against.
    let vetoed = council_votes(&council, [3, 1, 1, 0, 0], [8, 0, 2, 0, 0]);
    assert_eq!(
        verdicts(&substantive(), &now(), &vetoed),
        [
            (OtherRule::Procedural, Verdict::Adopted),
            (OtherRule::LiteralConcurrence, Verdict::Vetoed)
        ]
    );
    let adopted = council_votes(&council, [3, 0, 2, 0, 0], [7, 0, 3, 0, 0]);
    assert_eq!(
        verdicts(&substantive(), &now(), &adopted),
        [
            (OtherRule::Procedural, Verdict::Adopted),
            (OtherRule::LiteralConcurrence, Verdict::Vetoed)
        ]
    );
    let motion = council_votes(&council, [4, 1, 0, 0, 0], [6, 0, 4, 0, 0]);
    assert_eq!(
        verdicts(&procedural(), &now(), &motion),
        [(OtherRule::AllOther, Verdict::Vetoed)]
    );
}

#[test]
fn nine_votes_only_in_the_gap_of_1965() {
    let sitting = Sitting::on(day("1965-11-23"));
    let votes = council_votes(&council(sitting.date), [2, 0, 3, 0, 0], [5, 0, 1, 0, 0]); // S/RES/218: 7-0-4
    let all = verdicts(&substantive(), &sitting, &votes);
    assert!(all.contains(&(OtherRule::NineVotes, Verdict::TooFew)), "{all:?}");
    let before = Sitting::on(day("1965-08-30"));
    assert!(
        !verdicts(&substantive(), &before, &votes)
            .iter()
            .any(|(rule, _)| *rule == OtherRule::NineVotes)
    );
}

#[test]
fn an_assembly_vote_under_every_majority() {
    // 27 October 2023: 88-55-23, short of two thirds.
    let votes = assembly_votes(&assembly(193), 88, 55, 23);
    assert_eq!(
        verdicts(&two_thirds(), &now(), &votes),
        [
            (OtherRule::SimpleMajority, Verdict::Adopted),
            (OtherRule::AbsoluteMajority, Verdict::TooFew),
            (OtherRule::TwoThirdsOfMembers, Verdict::TooFew),
        ]
    );
}

/// What the toggles say is what the law says of the question that they describe.
#[test]
fn toggles_agree_with_the_law_of_the_other_question() {
    let council = council(now().date);
    for permanent in splits(5) {
        for elected in splits(10) {
            let votes = council_votes(&council, permanent, elected);
            for (question, other, rule) in [
                (substantive(), procedural(), OtherRule::Procedural),
                (procedural(), substantive(), OtherRule::AllOther),
            ] {
                let verdicts = verdicts(&question, &now(), &votes);
                let verdict = verdicts.iter().find(|(one, _)| *one == rule).unwrap().1;
                assert_eq!(verdict.is_adopted(), decide(&other, &now(), &votes).is_adopted());
            }
        }
    }
    let assembly = assembly(31);
    let important = |importance| Question::assembly(Object::Draft, Forum::Plenary, importance);
    for split in splits(31) {
        let votes = assembly_votes(&assembly, split[0], split[1], split[2]);
        let verdicts = verdicts(&important(Importance::Other), &now(), &votes);
        let verdict = verdicts
            .iter()
            .find(|(one, _)| *one == OtherRule::TwoThirds)
            .unwrap()
            .1;
        let declared = decide(&important(Importance::Declared), &now(), &votes);
        assert_eq!(verdict.is_adopted(), declared.is_adopted());
    }
}

#[test]
fn parties_that_abstain_take_their_votes_with_them() {
    // Nine in favour, one of them a party: without its vote the text falls; a party's veto falls with it too.
    let council = council(now().date);
    let votes = roll(&council, "YYYYNYYYYYAAAAA");
    let decision = with_parties_abstaining(&substantive(), &now(), &votes, &[id("USA")]).unwrap();
    assert!(decision.is_adopted());
    let decision =
        with_parties_abstaining(&substantive(), &now(), &votes, &[id("USA"), id("DNK"), id("SVN")]).unwrap();
    assert!(!decision.is_adopted());
    assert!(with_parties_abstaining(&substantive(), &now(), &votes, &[id("TUV")]).is_err());
}

#[test]
fn the_blocking_third_and_the_blocking_half() {
    assert_eq!(blocking_number(Share::TwoThirds, 193), 65);
    assert_eq!(blocking_number(Share::TwoThirds, 128), 43);
    for voting in 1..=193 {
        assert_eq!(blocking_number(Share::TwoThirds, voting), voting / 3 + 1);
        assert_eq!(blocking_number(Share::Majority, voting), voting.div_ceil(2));
        let assembly = assembly(voting.into());
        for (question, share) in [(simple(), Share::Majority), (two_thirds(), Share::TwoThirds)] {
            let against = blocking_number(share, voting);
            let blocked = |against| {
                let votes = assembly_votes(&assembly, voting - against, against, 0);
                !decide(&question, &now(), &votes).is_adopted()
            };
            assert!(blocked(against) && !blocked(against - 1), "{share:?} {voting}");
        }
    }
}
