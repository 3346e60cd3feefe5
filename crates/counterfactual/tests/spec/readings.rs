//! Flips and odds under other readings of the law, and where earlier votes bind later ones.
use crate::bodies::*;
use counterfactual::flips::{alone_could_block, smallest_flip};
use counterfactual::legal_view::LegalView;
use counterfactual::meeting::{Target, smallest_change};
use counterfactual::odds::{Chances, Undecided, odds};
use counterfactual::search::{Cost, Moves};
use counterfactual::verdict::Verdict;
use counterfactual::voting_rule::Concurrence;
use rules::category::Importance;
use rules::decide::decide;
use rules::meeting::{Business, Item, Meeting};
use rules::proceeding::Proceeding;
use rules::question::{Chapter, CouncilQuestion, Dispute, Forum, Nature, Object, Question};
use rules::readings;
use rules::sitting::Sitting;
use rules::vote::Vote;
use rules::votes::change::Change;
use rules::votes::{Parties, Votes};

fn literal() -> Sitting {
    let mut sitting = now();
    sitting.readings.concurrence = readings::Concurrence::VoteInFavour;
    sitting
}

fn strict() -> Sitting {
    let mut sitting = now();
    sitting.readings.proviso = readings::Proviso::CharterStrict;
    sitting
}

/// A decision under Chapter VI on a dispute to which these are parties.
fn dispute(parties: &[&str]) -> Question {
    let Question::Council(question) = substantive() else {
        unreachable!()
    };
    let parties = Parties {
        members: parties.iter().map(|code| id(code)).collect(),
        ..Parties::default()
    };
    let dispute = Dispute {
        under: Chapter::ChapterVi,
        nature: Nature::Dispute,
        parties,
    };
    Question::Council(CouncilQuestion {
        dispute: Some(dispute),
        ..question
    })
}

#[test]
fn to_the_letter_an_abstention_blocks() {
    let votes = roll(&council(now().date), "YYYYYYYYYYYAAAA");
    let seen = LegalView::of(&substantive(), &literal(), &votes);
    assert_eq!(seen.voting_rule.rule().concurrence(), Concurrence::AllInFavour);
    let alone = alone_could_block(&substantive(), &literal(), &votes);
    assert_eq!(alone.by_abstaining.members, PERMANENT.map(id));
    let abstained = roll(&council(now().date), "YAYYYYYYYYYAAAA");
    let flip = smallest_flip(&substantive(), &literal(), &abstained, Moves::Any, Cost::Members).unwrap();
    assert_eq!(
        flip.changes,
        [Change::Vote {
            member: id("FRA"),
            to: Vote::InFavour
        }]
    );
}

#[test]
fn parties_are_never_asked_to_move() {
    // Nine in favour, two of them parties: seven count, so two more are missing; neither party can be one.
    let question = dispute(&["FRA", "DNK"]);
    let votes = roll(&council(now().date), "AYAYYYYYYYYAAAA");
    let seen = LegalView::of(&question, &strict(), &votes);
    assert_eq!(seen.left_out.count(), 2);
    let flip = smallest_flip(&question, &strict(), &votes, Moves::Any, Cost::Members).unwrap();
    assert_eq!((flip.members, flip.steps), (2, 2));
    assert!(
        flip.moves
            .iter()
            .all(|choice| !choice.among.members.contains(&id("FRA")))
    );
    let france = Undecided {
        member: id("FRA"),
        chances: Chances::new(1, 1, 1, 0).unwrap(),
    };
    let found = odds(&question, &strict(), &votes, &[france]).unwrap();
    assert_eq!(found.of(Verdict::TooFew).to_string(), "1/1");
    // The veto of a party is none, and it could not have blocked.
    let vetoed = roll(&council(now().date), "YNYYYYYYYYYYYYY");
    assert!(decide(&question, &strict(), &vetoed).is_adopted());
    let alone = alone_could_block(&question, &strict(), &vetoed);
    assert_eq!(
        alone.by_voting_against.members,
        ["CHN", "GBR", "RUS", "USA"].map(id)
    );
}

/// Read to the letter in both (D2, D4), Article 27(3) asks four of the five to vote in favour, and the fifth to abstain.
#[test]
fn a_party_is_not_asked_to_concur_to_the_letter() {
    let mut sitting = strict();
    sitting.readings.concurrence = readings::Concurrence::VoteInFavour;
    let question = dispute(&["FRA"]);
    for france in ["Y", "N", "A", "-"] {
        let votes = roll(&council(now().date), &format!("Y{france}YYYYYYYYYAAAA"));
        let seen = LegalView::of(&question, &sitting, &votes);
        assert_eq!(seen.voting_rule.rule().concurrence(), Concurrence::AllInFavour);
        assert!(
            seen.decision.is_adopted() && seen.is_decided_by_votes(),
            "{france}"
        );
        let alone = alone_could_block(&question, &sitting, &votes);
        assert_eq!(alone.by_abstaining.members, ["CHN", "GBR", "RUS", "USA"].map(id));
    }
    // Two that do not concur: the party cannot help, the other can.
    let votes = roll(&council(now().date), "YAAYYYYYYYYAAAA");
    let flip = smallest_flip(&question, &sitting, &votes, Moves::Any, Cost::Members).unwrap();
    let change = Change::Vote {
        member: id("GBR"),
        to: Vote::InFavour,
    };
    assert_eq!(flip.changes, [change]);
}

#[test]
fn without_a_quorum_no_vote_turns_the_outcome() {
    let mut sitting = now();
    sitting.present = Some(90);
    let votes = assembly_votes(&assembly(193), 60, 10, 20);
    assert_eq!(
        smallest_flip(&simple(), &sitting, &votes, Moves::Any, Cost::Members),
        None
    );
    assert!(counterfactual::flips::single_changes(&simple(), &sitting, &votes).is_empty());
}

/// 6 December 2018: the text was lost because the question had been declared important, 75-72-26.
#[test]
fn the_vote_on_importance_was_the_cheaper_one_to_change() {
    let membership = assembly(193);
    let put = |business, object| {
        Item::new(
            business,
            Question::assembly(object, Forum::Plenary, Importance::Other),
        )
    };
    let meeting = Meeting {
        sitting: now(),
        membership: membership.clone(),
        drafts: vec![Default::default()],
        items: vec![
            put(Business::Importance { draft: 0 }, Object::Character),
            put(Business::Draft { draft: 0 }, Object::Draft),
        ],
        rulings: Vec::new(),
    };
    let votes: Vec<Votes> = [(75, 72, 26), (87, 57, 33)]
        .map(|(yes, no, abstaining)| assembly_votes(&membership, yes, no, abstaining))
        .to_vec();
    assert!(!Proceeding::play(&meeting, &votes).steps()[1].is_carried());
    let change = smallest_change(&meeting, &votes, Target::Carried(1))
        .change
        .unwrap();
    assert_eq!((change.members, change.items[0].item), (2, 0));
}
