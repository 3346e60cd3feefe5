//! The abstract game says what `decide` says, class by class.
use crate::bodies::*;
use counterfactual::legal_view::LegalView;
use counterfactual::verdict::{ByClass, Verdict};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use proptest::prelude::*;
use rules::category::Importance;
use rules::decide::decide;
use rules::decision::{Ground, Outcome};
use rules::question::{Forum, Object, Question};
use rules::requirement::Share;
use rules::sitting::Sitting;
use rules::votes::Votes;

/// Whether a verdict is the outcome, as far as verdicts tell.
fn says(verdict: Verdict, outcome: &Outcome, votes: &Votes) -> bool {
    let tally = votes.tally();
    match verdict {
        Verdict::Adopted => *outcome == Outcome::Adopted,
        Verdict::Vetoed => matches!(outcome, Outcome::NotAdopted(Ground::DidNotConcur(_))),
        Verdict::TooFew => *outcome == Outcome::NotAdopted(Ground::NotEnoughVotes),
        Verdict::NoMajority => matches!(outcome, Outcome::NotAdopted(Ground::NoMajority(_))),
        Verdict::NobodyVoted => *outcome == Outcome::NotAdopted(Ground::NoVotesCast),
        // What follows from an equal division is the law's: a second vote, a rejection, a motion that fails.
        Verdict::EquallyDivided => {
            tally.in_favour == tally.against
                && matches!(outcome, Outcome::NotAdopted(_) | Outcome::SecondVoteDue)
        }
    }
}

fn agrees(question: &Question, sitting: &Sitting, votes: &Votes) -> bool {
    let decision = decide(question, sitting, votes);
    let seen = LegalView::of(question, sitting, votes);
    let verdict = seen.voting_rule.verdict_on(&ByClass::of(votes));
    assert_eq!(seen.counts, ByClass::of(votes));
    assert!(seen.is_decided_by_votes());
    says(verdict, &decision.outcome, votes)
}

#[test]
fn every_class_of_council_votes() {
    for (sitting, elected) in [(now(), 10), (then(), 6)] {
        let council = council(sitting.date);
        for permanent in splits(5) {
            for elected in splits(elected) {
                let votes = council_votes(&council, permanent, elected);
                for question in [substantive(), procedural()] {
                    assert!(
                        agrees(&question, &sitting, &votes),
                        "{permanent:?} {elected:?} {question:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn every_count_of_an_assembly() {
    for members in [1_u16, 2, 3, 7, 40] {
        let assembly = assembly(members.into());
        for in_favour in 0..=members {
            for against in 0..=members - in_favour {
                let votes =
                    assembly_votes(&assembly, in_favour, against, (members - in_favour - against) / 2);
                for question in [
                    simple(),
                    two_thirds(),
                    Question::assembly(Object::Amendment, Forum::MainCommittee, Importance::Other),
                ] {
                    assert!(
                        agrees(&question, &now(), &votes),
                        "{in_favour}-{against} {question:?}"
                    );
                }
            }
        }
    }
}

/// Any columns that add up to so many seats.
fn columns(members: u16) -> impl Strategy<Value = [u16; 5]> {
    proptest::collection::vec(0_usize..5, usize::from(members)).prop_map(|places| {
        let mut columns = [0; 5];
        places.into_iter().for_each(|place| columns[place] += 1);
        columns
    })
}

proptest! {
    #[test]
    fn members_who_do_not_vote_change_nothing(permanent in columns(5), elected in columns(10)) {
        let votes = council_votes(&council(now().date), permanent, elected);
        prop_assert!(agrees(&substantive(), &now(), &votes));
        prop_assert!(agrees(&procedural(), &now(), &votes));
    }

    #[test]
    fn an_assembly_of_193(in_favour in 0_u16..=193, against in 0_u16..=193, abstaining in 0_u16..=193) {
        let against = against.min(193 - in_favour);
        let abstaining = abstaining.min(193 - in_favour - against);
        let votes = assembly_votes(&assembly(193), in_favour, against, abstaining);
        prop_assert!(agrees(&simple(), &now(), &votes));
        prop_assert!(agrees(&two_thirds(), &now(), &votes));
    }
}

#[test]
fn impossible_bodies_are_refused() {
    let quota =
        |permanent, other, votes| VotingRule::affirmative(permanent, other, votes, Concurrence::NoneAgainst);
    assert!(quota(5, 10, 9).is_ok());
    assert!(quota(0, 0, 1).is_err());
    assert!(quota(5, 10, 0).is_err());
    assert!(quota(5, 10, 16).is_err());
    assert!(quota(5, u16::MAX, 9).is_err());
    let refused = VotingRule::present_and_voting(0, Share::Majority).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "`1` votes of `0` members: 1 to 512 members are expected, and 1 vote to as many as there are"
    );
}
