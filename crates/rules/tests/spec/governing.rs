//! One decision governs the next: each kind, in both directions.
use crate::meeting::{Carried, DRAFT, Day, OTHER, amendment, motion};
use Carried::{Barely, No, Yes};
use rules::category::{CouncilCategory, Importance, Matter};
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::finding::Finding;
use rules::meeting::{Business, Governed, Governs, Ruled};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::proceeding::is_assumption;
use rules::provision::Provision;
use rules::question::{Basis, CouncilQuestion, Object, Question};
use rules::readings::Doctrine;
use rules::requirement::Share;
use rules::supposition::Supposed;

/// A first draft that decides something about the second, which has a majority and not two thirds, or a permanent
/// member against it.
fn governed(body: Body, governs: Governs, object: Object, carried: Carried) -> Day {
    let mut day = Day::of(body).item(DRAFT, carried).item(OTHER, Barely);
    let first = &mut day.meeting.items[0];
    first.governs = Some(governs);
    match &mut first.question {
        Question::Council(question) => question.object = object,
        Question::Assembly(question) => question.object = object,
    }
    day
}

fn on_the_next(what: Governed) -> Governs {
    Governs { item: 1, what }
}

fn importance_of(day: &Day, item: usize) -> Importance {
    match day.play().question(item) {
        Some(Question::Assembly(question)) => question.importance,
        other => panic!("{other:?}"),
    }
}

fn character_of(day: &Day, item: usize) -> (Matter, Basis) {
    match day.play().question(item) {
        Some(Question::Council(CouncilQuestion { character, .. })) => (character.matter, character.basis),
        other => panic!("{other:?}"),
    }
}

fn with_importance(mut day: Day, importance: Importance) -> Day {
    if let Question::Assembly(question) = &mut day.meeting.items[1].question {
        question.importance = importance;
    }
    day
}

#[test]
fn a_vote_on_importance_governs_both_ways() {
    let day = |votes| {
        governed(
            Body::GeneralAssembly,
            on_the_next(Governed::Importance),
            Object::Draft,
            votes,
        )
    };
    for base in [Importance::Other, Importance::Declared] {
        let (won, lost) = (with_importance(day(Yes), base), with_importance(day(No), base));
        assert_eq!(importance_of(&won, 1), Importance::Declared);
        assert!(!won.play().steps()[1].is_carried());
        assert_eq!(importance_of(&lost, 1), Importance::Other);
        assert!(lost.play().steps()[1].is_carried());
    }
    // What Article 18(2) lists is important whatever is voted, and so is what was ruled.
    for base in [
        Importance::Listed,
        Importance::PeaceAndSecurity,
        Importance::RuledImportant,
    ] {
        for votes in [Yes, No] {
            assert_eq!(importance_of(&with_importance(day(votes), base), 1), base);
        }
    }
    // In the Council nothing of the kind is decided.
    let council = governed(
        Body::SecurityCouncil,
        on_the_next(Governed::Importance),
        Object::Draft,
        Yes,
    );
    assert_eq!(character_of(&council, 1), (Matter::AllOther, Basis::Settled));
}

#[test]
fn the_preliminary_question_governs_the_veto() {
    let day = |votes| {
        governed(
            Body::SecurityCouncil,
            on_the_next(Governed::Character),
            Object::Character,
            votes,
        )
    };
    let procedural = day(Yes);
    assert_eq!(
        character_of(&procedural, 1),
        (Matter::Procedural, Basis::PreliminaryCarried)
    );
    // Nine with a permanent member against: enough where there is no veto.
    assert!(procedural.play().steps()[1].is_carried());
    let vetoed = day(Barely);
    assert_eq!(
        character_of(&vetoed, 1),
        (Matter::AllOther, Basis::PreliminaryVetoed)
    );
    assert!(!vetoed.play().steps()[1].is_carried());
    let short = day(No);
    assert_eq!(
        character_of(&short, 1),
        (Matter::AllOther, Basis::PreliminaryInsufficient)
    );
    // What its votes would carry is supposed lost: on what ground nobody can tell.
    let mut supposed = day(Yes);
    supposed.meeting = supposed.meeting.supposing(&[Some(Supposed::NotCarried)]);
    assert_eq!(
        character_of(&supposed, 1),
        (Matter::AllOther, Basis::PreliminaryNotCarried)
    );
    assert!(!supposed.play().steps()[1].is_carried());
    let mut supposed = day(Barely);
    supposed.meeting = supposed.meeting.supposing(&[Some(Supposed::Carried)]);
    assert_eq!(
        character_of(&supposed, 1),
        (Matter::Procedural, Basis::PreliminaryCarried)
    );
    // A listed class cannot be reopened, and by one doctrine only the President's ruling counts.
    let mut listed = day(Yes);
    let admission = CouncilQuestion::listed(Object::Draft, CouncilCategory::Admission).unwrap();
    listed.meeting.items[1].question = Question::Council(admission);
    assert_eq!(character_of(&listed, 1).0, Matter::AllOther);
    let mut presidential = day(Yes);
    presidential.meeting.sitting.readings.doctrine = Doctrine::PresidentialRuling;
    assert_eq!(character_of(&presidential, 1), (Matter::AllOther, Basis::Settled));
}

#[test]
fn a_ruling_governs_whether_it_is_put_or_an_appeal_against_it() {
    let takes = on_the_next(Governed::Ruling(Ruled::Takes(Share::TwoThirds)));
    for (object, votes, importance) in [
        (Object::Draft, Yes, Importance::RuledImportant),
        (Object::Draft, No, Importance::RuledOther),
        (Object::Ruling, Yes, Importance::RuledOther),
        (Object::Ruling, No, Importance::RuledImportant),
    ] {
        let day = governed(Body::GeneralAssembly, takes, object, votes);
        assert_eq!(importance_of(&day, 1), importance);
    }
    let is = on_the_next(Governed::Ruling(Ruled::Is(Matter::Procedural)));
    for (object, votes, found) in [
        (Object::Draft, Yes, (Matter::Procedural, Basis::RulingStands)),
        (Object::Draft, No, (Matter::AllOther, Basis::RulingOverruled)),
        (Object::Ruling, Yes, (Matter::AllOther, Basis::RulingOverruled)),
        (Object::Ruling, No, (Matter::Procedural, Basis::RulingStands)),
    ] {
        let day = governed(Body::SecurityCouncil, is, object, votes);
        assert_eq!(character_of(&day, 1), found);
    }
    // A ruling that is not reached stands.
    for object in [Object::Draft, Object::Ruling] {
        let mut day = Day::assembly()
            .item(motion(MotionKind::AdjournDebate, Some(1)), Yes)
            .item(DRAFT, No)
            .item(OTHER, Barely);
        day.meeting.items[1].governs = Some(Governs {
            item: 2,
            what: Governed::Ruling(Ruled::Takes(Share::TwoThirds)),
        });
        if let Question::Assembly(question) = &mut day.meeting.items[1].question {
            question.object = object;
        }
        assert_eq!(importance_of(&day, 2), Importance::RuledImportant);
    }
}

#[test]
fn what_is_refused_priority_is_not_put_before_the_other() {
    for (body, provision) in [
        (Body::SecurityCouncil, Provision::CouncilRule32),
        (Body::GeneralAssembly, Provision::AssemblyRule91),
    ] {
        for (votes, put) in [(Yes, true), (No, false)] {
            let mut day = Day::of(body).item(DRAFT, votes).item(OTHER, Yes).item(DRAFT, Yes);
            day.meeting.items[0].governs = Some(Governs {
                item: 1,
                what: Governed::Order { over: 2 },
            });
            // What comes first decides about the other; what comes after it cannot.
            day.meeting.items[1].governs = Some(Governs {
                item: 2,
                what: Governed::Importance,
            });
            let play = day.play();
            let step = &play.steps()[1];
            assert_eq!(step.decision().is_some(), put);
            if !put {
                let why = NotPutReason::NoPriority { motion: 0, over: 2 };
                assert_eq!(step.outcome(), Outcome::NotPut(why));
                let finding = Finding::NoPriority { motion: 0, over: 2 };
                assert_eq!(step.reasons(), [finding.under(provision)]);
            }
            if body == Body::GeneralAssembly {
                let expected = if put {
                    Importance::Declared
                } else {
                    Importance::Other
                };
                assert_eq!(importance_of(&day, 2), expected);
            }
        }
    }
}

#[test]
fn a_division_decides_whether_a_text_is_voted_on_as_a_whole() {
    let noted = |day: &Day| {
        let play = day.play();
        let reasons = play.steps()[1].reasons().to_vec();
        reasons
            .last()
            .map(|reason| (reason.finding().clone(), reason.provision()))
    };
    let first = Finding::SeparateVoteFirst { motion: 0 };
    let whole = Finding::VotedAsAWhole { motion: 0 };
    for (body, provision) in [
        (Body::SecurityCouncil, Provision::CouncilRule32),
        (Body::GeneralAssembly, Provision::AssemblyRule89),
    ] {
        let day = |votes| {
            governed(
                body,
                on_the_next(Governed::Division),
                Object::Motion(MotionKind::Division),
                votes,
            )
        };
        let (won, lost) = (day(Yes), day(No));
        assert_eq!(noted(&won), Some((first.clone(), provision)));
        assert_eq!(noted(&lost), Some((whole.clone(), provision)));
        // The votes on the whole were cast without a vote on the part before them.
        let mut other = day(Yes);
        other.meeting = lost.meeting.clone();
        assert!(is_assumption(lost.play().steps(), &other.play(), 1));
        assert!(!is_assumption(lost.play().steps(), &lost.play(), 1));
    }
    // A motion for division that names the draft does the same.
    let motion = |votes| {
        Day::assembly()
            .item(motion(MotionKind::Division, Some(1)), votes)
            .item(DRAFT, Yes)
    };
    assert_eq!(noted(&motion(No)), Some((whole, Provision::AssemblyRule89)));
    assert_eq!(noted(&motion(Yes)), Some((first, Provision::AssemblyRule89)));
    assert!(motion(No).play().steps()[1].is_carried());
}

#[test]
fn a_decision_governs_what_it_names_and_nothing_before_it() {
    let mut day = Day::assembly()
        .item(amendment("OP3"), Barely)
        .item(OTHER, Yes)
        .item(amendment("OP4"), Barely)
        .item(DRAFT, Barely);
    day.meeting.items[1].governs = Some(Governs {
        item: 3,
        what: Governed::Importance,
    });
    let carried: Vec<bool> = day.play().steps().iter().map(|step| step.is_carried()).collect();
    // Naming the draft names its amendments; the one before was decided by a majority.
    assert_eq!(carried, [true, true, false, false]);
    assert_eq!(day.meeting.governs(1, 0), None);
    assert_eq!(day.meeting.governs(1, 2), Some(Governed::Importance));
    assert_eq!(day.meeting.governs(1, 9), None);
    // An item that is put without a vote, or not at all, is asked nothing.
    let withdrawn = Day::assembly()
        .item(Business::Importance { draft: 0 }, Yes)
        .item(crate::meeting::withdraw(rules::meeting::Withdrawn::Draft(0)), Yes);
    assert_eq!(withdrawn.meeting.governs(0, 1), None);
    assert!(matches!(
        governed(
            Body::SecurityCouncil,
            on_the_next(Governed::Character),
            Object::Character,
            No
        )
        .play()
        .fate(1),
        Some(Outcome::NotAdopted(Ground::DidNotConcur(_)))
    ));
}
