//! The rules: what each set needs, who may abstain and pass, which motion goes first, and what is refused.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that panics fails, and says where"
)]

use committee::event::{Answer, Attendance, Event, Item, Member, Setup};
use committee::house::{Matter, Set};
use committee::motion::Motion;
use committee::refused::Refused;
use committee::session::{End, Entry, Ruling, Session};
use committee::text::Change;
use rules::tally::Tally;

fn tally([in_favour, against, abstaining]: [u16; 3], all: u16) -> Tally {
    Tally {
        in_favour,
        against,
        abstaining,
        absent: all - in_favour - against - abstaining,
        ..Tally::default()
    }
}

#[test]
fn real_tallies_end_as_they_did_under_the_rules_of_the_organs() {
    let council = Set::SecurityCouncil.house();
    let assembly = Set::GeneralAssembly.house();
    let important = Set::GeneralAssemblyImportant.house();
    for (house, votes, all, carried) in [
        // S/RES/2774 (2025), S/RES/2220 (2015), and one vote fewer than is needed.
        (&council, [10, 0, 5], 15, true),
        (&council, [9, 0, 6], 15, true),
        (&council, [8, 0, 7], 15, false),
        // The Assembly on 24 February 2025: two thirds of 111 present and voting are 74.
        (&important, [93, 18, 65], 193, true),
        (&important, [73, 38, 65], 193, false),
        (&important, [74, 37, 65], 193, true),
        // A tie is not carried, and abstentions do not count.
        (&assembly, [50, 50, 0], 193, false),
        (&assembly, [51, 50, 90], 193, true),
        (&assembly, [0, 0, 193], 193, false),
    ] {
        let need = house.need(Matter::Draft);
        assert_eq!(
            need.reached(&tally(votes, all)),
            carried,
            "{:?} {votes:?}",
            house.set
        );
    }
}

#[test]
fn house_rules_count_abstentions_as_they_say() {
    let votes = tally([10, 4, 6], 20);
    for (set, needed) in [
        (Set::Majority, 8),
        (Set::TwoThirdsWithoutAbstentions, 10),
        (Set::TwoThirdsWithAbstentions, 14),
        (Set::MajorityWithVeto, 8),
    ] {
        let house = set.house();
        assert_eq!(house.need(Matter::Draft).votes(&votes), needed, "{set:?}");
        assert_eq!(house.provision(Matter::Draft), None, "a house rule cites no law");
        assert_eq!(house.need(Matter::Procedure).votes(&votes), 8, "{set:?}");
    }
    for set in [
        Set::SecurityCouncil,
        Set::GeneralAssembly,
        Set::GeneralAssemblyImportant,
    ] {
        for matter in [Matter::Procedure, Matter::Amendment, Matter::Part, Matter::Draft] {
            assert!(set.house().provision(matter).is_some(), "{set:?} {matter:?}");
        }
    }
}

/// A committee in which all are present, with a draft of two paragraphs; the first two have a veto.
fn open(rules: Set, many: usize) -> Session {
    let member = |number: usize| Member {
        name: format!("M{number}"),
        observer: false,
        veto: number < 2,
    };
    let mut session = Session::new(Setup {
        name: "C".to_owned(),
        topic: "T".to_owned(),
        rules,
        members: (0..many).map(member).collect(),
    });
    for who in 0..many {
        session.happen(&Event::Attend(who, Attendance::Present)).unwrap();
    }
    session.happen(&Event::Open).unwrap();
    session
        .happen(&Event::Draft {
            symbol: "L.1".to_owned(),
            sponsors: vec![0],
            paragraphs: vec!["One".to_owned(), "Two".to_owned()],
        })
        .unwrap();
    session
}

fn last(session: &Session) -> &Ruling {
    match session.log.last() {
        Some(Entry::Ruled(ruling)) => ruling,
        other => panic!("{other:?}"),
    }
}

fn call(session: &mut Session, item: Item, answers: &[Answer]) {
    session.happen(&Event::Roll(item, 0)).unwrap();
    for answer in answers {
        session.happen(&Event::Answer(*answer)).unwrap();
    }
}

#[test]
fn only_what_has_the_votes_is_vetoed_and_vetoes_have_names() {
    let put = Item::Draft(0);
    let mut session = open(Set::SecurityCouncil, 15);
    assert_eq!(
        session.happen(&Event::Count(put.clone(), [14, 1, 0])),
        Err(Refused::NeedsRoll)
    );
    let mut answers = vec![Answer::InFavour; 15];
    answers[1] = Answer::Against;
    call(&mut session, put.clone(), &answers);
    assert_eq!(
        (last(&session).carried, &*last(&session).vetoed_by),
        (false, &[1][..])
    );
    assert_eq!(
        last(&session).provision.map(|provision| provision.key()),
        Some("charter-27-3")
    );
    let mut session = open(Set::SecurityCouncil, 15);
    let mut answers = vec![Answer::Abstaining; 15];
    answers[1] = Answer::Against;
    answers[2..10].fill(Answer::InFavour);
    call(&mut session, put, &answers);
    assert_eq!(
        (last(&session).carried, &*last(&session).vetoed_by),
        (false, &[][..]),
        "eight votes: no veto"
    );
    // Procedure knows no veto.
    let mut session = open(Set::SecurityCouncil, 15);
    let motion = Event::Move {
        by: 3,
        motion: Motion::Suspend,
        second: None,
        seconds: None,
        each: None,
    };
    session.happen(&motion).unwrap();
    session.happen(&Event::Count(Item::Motion(0), [9, 6, 0])).unwrap();
    assert!(last(&session).carried && !session.open);
}

#[test]
fn present_and_voting_may_not_abstain_and_who_passes_passes_once() {
    let mut session = open(Set::Majority, 4);
    session
        .happen(&Event::Attend(1, Attendance::PresentAndVoting))
        .unwrap();
    session.happen(&Event::Roll(Item::Draft(0), 0)).unwrap();
    session.happen(&Event::Answer(Answer::Pass)).unwrap();
    assert_eq!(
        session.happen(&Event::Answer(Answer::Abstaining)),
        Err(Refused::MayNotAbstain("M1".to_owned()))
    );
    for answer in [Answer::InFavour, Answer::Against, Answer::Abstaining] {
        session.happen(&Event::Answer(answer)).unwrap();
    }
    assert_eq!(
        session.happen(&Event::Answer(Answer::Pass)),
        Err(Refused::MayNotPass("M0".to_owned()))
    );
    session.happen(&Event::Answer(Answer::InFavour)).unwrap();
    assert!(last(&session).carried);
    // In the Council nobody passes, and "present and voting" binds nobody.
    let mut session = open(Set::SecurityCouncil, 15);
    session
        .happen(&Event::Attend(0, Attendance::PresentAndVoting))
        .unwrap();
    session.happen(&Event::Roll(Item::Draft(0), 0)).unwrap();
    assert_eq!(
        session.happen(&Event::Answer(Answer::Pass)),
        Err(Refused::MayNotPass("M0".to_owned()))
    );
    assert_eq!(session.happen(&Event::Answer(Answer::Abstaining)), Ok(()));
}

#[test]
fn the_motion_that_goes_first_is_put_first() {
    let mut session = open(Set::Majority, 9);
    let motion = |motion| Event::Move {
        by: 2,
        motion,
        second: None,
        seconds: None,
        each: None,
    };
    for one in [Motion::SpeakingTime, Motion::CloseDebate, Motion::Suspend] {
        session.happen(&motion(one)).unwrap();
    }
    assert_eq!(session.pending(), [2, 1, 0]);
    assert_eq!(
        session.happen(&Event::Count(Item::Motion(0), [9, 0, 0])),
        Err(Refused::Precedence("to suspend the meeting"))
    );
    session.happen(&Event::Withdraw(2)).unwrap();
    session.happen(&Event::Count(Item::Motion(1), [4, 5, 0])).unwrap();
    assert_eq!(session.motions[1].end, Some(End::Lost));
    assert_eq!(
        open(Set::SecurityCouncil, 15).happen(&motion(Motion::ModeratedCaucus)),
        Err(Refused::NoSuchMotion)
    );
}

#[test]
fn nothing_is_decided_without_a_quorum_and_no_count_is_larger_than_the_room() {
    let mut session = open(Set::Majority, 9);
    let put = Item::Draft(0);
    assert_eq!(
        session.happen(&Event::Count(put.clone(), [8, 2, 0])),
        Err(Refused::Miscounted(10, 9))
    );
    session
        .happen(&Event::Attend(0, Attendance::PresentAndVoting))
        .unwrap();
    assert_eq!(
        session.happen(&Event::Count(put.clone(), [0, 0, 9])),
        Err(Refused::TooManyAbstentions(9, 8))
    );
    for who in 0..5 {
        session.happen(&Event::Attend(who, Attendance::Absent)).unwrap();
    }
    assert_eq!(
        session.happen(&Event::Count(put, [4, 0, 0])),
        Err(Refused::NoQuorum(4, 5))
    );
    let mut empty = Session::new(session.setup.clone());
    assert_eq!(empty.happen(&Event::Open), Err(Refused::NoQuorum(0, 3)));
    assert_eq!(empty.happen(&Event::Speak(0, 60)), Err(Refused::NotOpen));
}

#[test]
fn a_draft_waits_for_its_amendments_and_is_rejected_with_all_its_parts() {
    let mut session = open(Set::GeneralAssembly, 9);
    let amendment = Event::Amend {
        symbol: "L.2".to_owned(),
        draft: 0,
        by: 1,
        change: Change::Remove(2),
        friendly: false,
    };
    session.happen(&amendment).unwrap();
    let put = Item::Draft(0);
    assert_eq!(
        session.happen(&Event::Count(put.clone(), [9, 0, 0])),
        Err(Refused::AmendmentsFirst)
    );
    session
        .happen(&Event::Count(Item::Amendment(0), [3, 6, 0]))
        .unwrap();
    assert_eq!(
        session.happen(&Event::Count(Item::Part(0, vec![0]), [9, 0, 0])),
        Err(Refused::NotDivided)
    );
    let divide = Event::Move {
        by: 1,
        motion: Motion::Divide,
        second: None,
        seconds: None,
        each: None,
    };
    session.happen(&divide).unwrap();
    session.happen(&Event::Count(Item::Motion(0), [5, 4, 0])).unwrap();
    session
        .happen(&Event::Count(Item::Part(0, vec![0, 1]), [4, 5, 0]))
        .unwrap();
    assert_eq!(session.drafts[0].end, Some(End::Lost));
    assert_eq!(
        session.happen(&Event::Count(put, [9, 0, 0])),
        Err(Refused::Decided)
    );
}
