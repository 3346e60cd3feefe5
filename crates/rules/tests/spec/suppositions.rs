//! What a reader supposes of an item: the meeting goes on as if it had been so, and the votes are still told.
use crate::meeting::{Carried, DRAFT, Day, OTHER, amendment, motion, part, replacing, ruled, withdraw};
use Carried::{Equal, No, Yes};
use rules::decision::{Ground, NotPutReason, Outcome};
use rules::meeting::{Business, Challenge, ItemResult, Meeting, Ruled, Ruling, Withdrawn};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::proceeding::{Proceeding, is_assumption};
use rules::requirement::Share;
use rules::supposition::Supposed;

const BODIES: [Body; 2] = [Body::SecurityCouncil, Body::GeneralAssembly];

/// A day with suppositions on some of its items.
fn supposing(day: &Day, supposed: &[(usize, Supposed)]) -> Meeting {
    let mut all = vec![None; day.meeting.items.len()];
    for (item, one) in supposed {
        all[*item] = Some(*one);
    }
    day.meeting.supposing(&all)
}

fn outcomes(played: &Proceeding<'_>) -> Vec<Outcome> {
    played.steps().iter().map(|step| step.outcome()).collect()
}

fn standing(played: &Proceeding<'_>) -> Vec<String> {
    let text = played.text(0).unwrap();
    text.clean().into_iter().map(|(_, words)| words).collect()
}

const CARRIED: Outcome = Outcome::Supposed(Supposed::Carried);
const NOT_CARRIED: Outcome = Outcome::Supposed(Supposed::NotCarried);

#[test]
fn each_supposition_has_one_word() {
    for one in Supposed::ALL {
        assert_eq!(Supposed::from_word(one.as_str()), Some(*one));
    }
    assert_eq!(Supposed::from_word("adopted"), None);
    assert_eq!(Supposed::ALL.len(), 2);
}

#[test]
fn a_result_tells_what_is_supposed_and_what_the_votes_give() {
    for body in BODIES {
        let day = Day::of(body).item(amendment("OP3"), No).item(DRAFT, Yes);
        let meeting = supposing(&day, &[(0, Supposed::Carried)]);
        let played = day.play_in(&meeting);
        let step = &played.steps()[0];
        assert_eq!(step.supposed(), Some(Supposed::Carried));
        assert!(step.is_carried());
        assert_eq!(step.decision(), None, "a supposition is no decision");
        let recorded = day.play();
        assert_eq!(step.by_votes(), recorded.steps()[0].decision());
        assert_eq!(step.reasons(), recorded.steps()[0].reasons());
        assert!(matches!(
            &step.result,
            ItemResult::Supposed { supposed: Supposed::Carried, by_votes } if !by_votes.is_adopted()
        ));
        // Where nothing is supposed, the votes decide.
        assert_eq!(played.steps()[1].supposed(), None);
        assert_eq!(played.steps()[1].by_votes(), played.steps()[1].decision());
        assert_eq!(day.meeting.supposing(&[]), day.meeting);
    }
}

#[test]
fn the_text_follows_and_later_votes_are_assumptions() {
    for body in BODIES {
        for (votes, supposed, text) in [
            (No, Supposed::Carried, ["PP1", "OP1", "OP2", "OP3"].as_slice()),
            (Yes, Supposed::Carried, &["PP1", "OP1", "OP2", "OP3"]),
            (No, Supposed::NotCarried, &["PP1", "OP1", "OP2"]),
            (Yes, Supposed::NotCarried, &["PP1", "OP1", "OP2"]),
        ] {
            let day = Day::of(body).item(amendment("OP3"), votes).item(DRAFT, Yes);
            let meeting = supposing(&day, &[(0, supposed)]);
            let (recorded, played) = (day.play(), day.play_in(&meeting));
            assert_eq!(standing(&played), text);
            assert_eq!(played.fate(0), Some(Outcome::Adopted));
            let turned = supposed.is_carried() != recorded.steps()[0].is_carried();
            assert_eq!(is_assumption(recorded.steps(), &played, 1), turned);
            // Its own votes were cast on the text that it puts.
            assert!(!is_assumption(recorded.steps(), &played, 0));
        }
    }
}

#[test]
fn a_part_leaves_the_text_or_stays() {
    for body in BODIES {
        for (votes, supposed, text) in [
            (Yes, Supposed::NotCarried, ["PP1", "OP2"].as_slice()),
            (No, Supposed::Carried, &["PP1", "OP1", "OP2"]),
        ] {
            let day = Day::of(body).item(part("OP1"), votes).item(DRAFT, Yes);
            let meeting = supposing(&day, &[(0, supposed)]);
            assert_eq!(standing(&day.play_in(&meeting)), text);
        }
        // With all operative parts supposed away, nothing is left to vote on.
        let day = Day::of(body)
            .item(part("OP1"), Yes)
            .item(part("OP2"), Yes)
            .item(DRAFT, Yes);
        let meeting = supposing(&day, &[(0, Supposed::NotCarried), (1, Supposed::NotCarried)]);
        let rejected = Outcome::NotAdopted(Ground::NoOperativePart);
        assert_eq!(day.play_in(&meeting).fate(0), Some(rejected));
    }
    // A part on which a second vote was due leaves the text where it is supposed to be lost.
    let day = Day::assembly().item(part("OP1"), Equal).item(DRAFT, Yes);
    assert_eq!(standing(&day.play()), ["PP1", "OP1", "OP2"]);
    let meeting = supposing(&day, &[(0, Supposed::NotCarried)]);
    assert_eq!(standing(&day.play_in(&meeting)), ["PP1", "OP2"]);
}

#[test]
fn a_motion_ends_the_voting_or_does_not() {
    for body in BODIES {
        let day = |votes| {
            Day::of(body)
                .item(motion(MotionKind::SuspendMeeting, None), votes)
                .item(DRAFT, Yes)
        };
        let (lost, won) = (day(No), day(Yes));
        let meeting = supposing(&lost, &[(0, Supposed::Carried)]);
        let not_reached = Outcome::NotPut(NotPutReason::NotReached { motion: 0 });
        assert_eq!(outcomes(&lost.play_in(&meeting)), [CARRIED, not_reached]);
        let meeting = supposing(&won, &[(0, Supposed::NotCarried)]);
        assert_eq!(outcomes(&won.play_in(&meeting)), [NOT_CARRIED, Outcome::Adopted]);
    }
    // The motion not to vote on the next proposal, and the request for a separate vote.
    let day = Day::assembly()
        .item(motion(MotionKind::NotVoteOnNext, Some(1)), No)
        .item(DRAFT, Yes);
    let meeting = supposing(&day, &[(0, Supposed::Carried)]);
    assert_eq!(day.play_in(&meeting).fate(0), Some(Outcome::NoAction));
    let day = Day::assembly()
        .item(motion(MotionKind::Division, Some(1)), Yes)
        .item(part("OP1"), Yes)
        .item(DRAFT, Yes);
    let meeting = supposing(&day, &[(0, Supposed::NotCarried)]);
    let refused = Outcome::NotPut(NotPutReason::DivisionRefused { motion: 0 });
    assert_eq!(outcomes(&day.play_in(&meeting))[1], refused);
}

#[test]
fn of_two_that_take_the_same_words_one_alone_comes_into_the_text() {
    for body in BODIES {
        let day = Day::of(body)
            .item(replacing("OP1", "first"), No)
            .item(replacing("OP1", "second"), No)
            .item(DRAFT, Yes)
            .ruling(Ruling::Excludes {
                carried: 0,
                excluded: 1,
            });
        let meeting = supposing(&day, &[(0, Supposed::Carried), (1, Supposed::Carried)]);
        let played = day.play_in(&meeting);
        let excluded = Outcome::NotPut(NotPutReason::Excluded { by: 0 });
        assert_eq!(outcomes(&played), [CARRIED, excluded, Outcome::Adopted]);
        // What is supposed of an item that is not put is kept, and without effect.
        assert_eq!(meeting.items[1].supposed, Some(Supposed::Carried));
        assert_eq!(played.steps()[1].supposed(), None);
        assert!(!played.steps()[1].is_carried());
        assert_eq!(standing(&played), ["PP1", "first", "OP2"]);
        // Without the ruling the second finds its words gone.
        let mut open = meeting.clone();
        open.rulings.clear();
        let played = day.play_in(&open);
        assert_eq!(played.steps()[1].no_place.len(), 1);
        assert_eq!(standing(&played), ["PP1", "first", "OP2"]);
    }
}

#[test]
fn what_is_supposed_of_a_draft_is_told_as_that() {
    for body in BODIES {
        let day = Day::of(body).item(DRAFT, No).item(OTHER, No);
        let meeting = supposing(&day, &[(0, Supposed::Carried)]);
        let played = day.play_in(&meeting);
        assert_eq!(played.fate(0), Some(CARRIED));
        assert!(matches!(played.fate(1), Some(Outcome::NotAdopted(_))));
    }
    // What is supposed to have been decided is not put again (rule 81), and cannot be withdrawn any more.
    let day = Day::assembly().item(DRAFT, Equal).item(DRAFT, Yes);
    let meeting = supposing(&day, &[(0, Supposed::NotCarried)]);
    let decided = Outcome::NotPut(NotPutReason::AlreadyDecided { by: 0 });
    assert_eq!(outcomes(&day.play_in(&meeting))[1], decided);
    let day = Day::council()
        .item(amendment("OP3"), No)
        .item(withdraw(Withdrawn::Draft(0)), Yes)
        .item(DRAFT, Yes);
    let meeting = supposing(&day, &[(0, Supposed::Carried)]);
    assert_eq!(outcomes(&day.play_in(&meeting))[1], Outcome::WithdrawalRefused);
}

#[test]
fn a_supposed_item_counts_no_veto() {
    let day = Day::council()
        .item(amendment("OP3"), Carried::Barely)
        .item(DRAFT, Yes);
    assert_eq!(day.play().vetoes(), 1);
    let meeting = supposing(&day, &[(0, Supposed::Carried)]);
    assert_eq!(day.play_in(&meeting).vetoes(), 0);
}

#[test]
fn rulings_and_importance_are_supposed_like_votes() {
    let takes = Ruled::Takes(Share::TwoThirds);
    let appeal = Day::assembly()
        .item(ruled(takes, Challenge::Challenged), No)
        .item(DRAFT, Carried::Barely);
    assert!(!appeal.play().steps()[1].is_carried());
    let meeting = supposing(&appeal, &[(0, Supposed::Carried)]);
    assert!(appeal.play_in(&meeting).steps()[1].is_carried());
    let importance = Day::assembly()
        .item(Business::Importance { draft: 0 }, No)
        .item(DRAFT, Carried::Barely);
    assert!(importance.play().steps()[1].is_carried());
    let meeting = supposing(&importance, &[(0, Supposed::Carried)]);
    assert!(!importance.play_in(&meeting).steps()[1].is_carried());
}
