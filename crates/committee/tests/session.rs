//! A whole meeting of twenty members: attendance, two motions, three amendments, a division, a roll call with two passes,
//! the adoption; its minutes are compared with the file that was looked through.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics fails, and says where"
)]

use committee::event::{Answer, Attendance, Event, Item, Member, Setup};
use committee::file::Committee;
use committee::house::Set;
use committee::minutes;
use committee::motion::Motion;
use committee::session::{End, Session};
use committee::text::Change;
use std::fs;
use std::path::Path;

const NAMES: [&str; 20] = [
    "Argentina",
    "Brazil",
    "Canada",
    "China",
    "Denmark",
    "Egypt",
    "France",
    "Ghana",
    "India",
    "Indonesia",
    "Japan",
    "Kenya",
    "Mexico",
    "Nigeria",
    "Norway",
    "Pakistan",
    "Peru",
    "South Africa",
    "Türkiye",
    "Viet Nam",
];

fn setup(rules: Set) -> Setup {
    let member = |name: &str, observer| Member {
        name: name.to_owned(),
        observer,
        veto: false,
    };
    let mut members: Vec<Member> = NAMES.iter().map(|name| member(name, false)).collect();
    members.push(member("Red Cross", true));
    Setup {
        name: "First Committee".to_owned(),
        topic: "Drinking water in cities".to_owned(),
        rules,
        members,
    }
}

fn moved(by: usize, motion: Motion, second: usize, seconds: Option<u32>, each: Option<u32>) -> Event {
    Event::Move {
        by,
        motion,
        second: Some(second),
        seconds,
        each,
    }
}

fn amend(symbol: &str, by: usize, change: Change, friendly: bool) -> Event {
    Event::Amend {
        symbol: symbol.to_owned(),
        draft: 0,
        by,
        change,
        friendly,
    }
}

/// The whole meeting.
fn meeting() -> Vec<Event> {
    let mut events = Vec::new();
    for who in 0..21 {
        events.push(Event::Attend(
            who,
            match who {
                18 => Attendance::Absent,
                _ if who % 3 == 0 => Attendance::PresentAndVoting,
                _ => Attendance::Present,
            },
        ));
    }
    events.extend([
        Event::Open,
        Event::Speak(4, 60),
        moved(2, Motion::ModeratedCaucus, 7, Some(600), Some(60)),
        moved(9, Motion::UnmoderatedCaucus, 3, Some(900), None),
        // The unmoderated caucus goes first under these rules.
        Event::Count(Item::Motion(1), [7, 13, 0]),
        Event::Count(Item::Motion(0), [15, 5, 0]),
        Event::Draft {
            symbol: "A/C.1/L.1".to_owned(),
            sponsors: vec![1, 5],
            paragraphs: [
                "Calls for meters",
                "Asks for a report",
                "Sets up a fund",
                "Decides to remain seized",
            ]
            .map(str::to_owned)
            .to_vec(),
        },
        amend(
            "L.2",
            5,
            Change::Replace(2, "Asks for a yearly report".to_owned()),
            true,
        ),
        amend(
            "L.3",
            10,
            Change::Add(3, "Invites cities to take part".to_owned()),
            false,
        ),
        amend("L.4", 12, Change::Remove(1), false),
        Event::Count(Item::Amendment(1), [11, 5, 3]),
        Event::Count(Item::Amendment(2), [6, 10, 3]),
        moved(15, Motion::Divide, 16, None, None),
        Event::Count(Item::Motion(2), [12, 8, 0]),
        Event::Count(Item::Part(0, vec![2]), [8, 9, 2]),
        Event::Roll(Item::Draft(0), 17),
    ]);
    // Called from South Africa on: 17, 19, 0, 1, ... 16; Türkiye is absent.
    let in_favour = Answer::InFavour;
    let mut answers = vec![in_favour, Answer::Pass];
    for who in 0..17 {
        answers.push(match who {
            2 => Answer::Pass,
            3 | 6 => Answer::Against,
            7 | 8 | 13 => Answer::Abstaining,
            _ => in_favour,
        });
    }
    answers.extend([Answer::Abstaining, in_favour]);
    events.extend(answers.into_iter().map(Event::Answer));
    events.push(Event::Explain(
        6,
        "France could not support the fund without a budget.".to_owned(),
    ));
    events.push(moved(0, Motion::Adjourn, 1, None, None));
    events.push(Event::Count(Item::Motion(3), [20, 0, 0]));
    events
}

fn golden(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("PLACARD_RECORD").is_some() {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, text).unwrap();
    }
    let recorded = fs::read_to_string(&file).expect("record it with PLACARD_RECORD=1 and read it");
    assert_eq!(
        text.replace("\r\n", "\n"),
        recorded.replace("\r\n", "\n"),
        "{name}"
    );
}

#[test]
fn a_session_of_twenty_members_has_its_minutes() {
    let (setup, events) = (setup(Set::TwoThirdsWithoutAbstentions), meeting());
    let session =
        Session::play(&setup, &events).unwrap_or_else(|(place, why)| panic!("event {place}: {why}"));
    assert!(session.over && session.roll.is_none());
    let draft = session.drafts.first().unwrap();
    assert_eq!(draft.end, Some(End::Carried));
    let texts: Vec<&str> = draft
        .paragraphs
        .iter()
        .map(|paragraph| &*paragraph.text)
        .collect();
    assert_eq!(
        texts,
        [
            "Calls for meters",
            "Asks for a yearly report",
            "Invites cities to take part",
            "Decides to remain seized"
        ]
    );
    golden("session.txt", &minutes::text(&session));
    golden("session.csv", &minutes::csv(&session));
}

#[test]
fn a_saved_file_is_read_again_and_undo_leaves_the_last_event_out() {
    let mut committee = Committee::new(setup(Set::TwoThirdsWithoutAbstentions));
    committee.events = meeting();
    let (read, session) = Committee::read(&committee.write()).unwrap();
    assert_eq!(read, committee);
    // After each event the meeting is what its list of events says.
    for until in 0..committee.events.len() {
        let events = committee.events.get(..until).unwrap();
        let mut before = Session::play(&committee.setup, events).unwrap();
        before.happen(committee.events.get(until).unwrap()).unwrap();
        let events = committee.events.get(..=until).unwrap();
        assert_eq!(Session::play(&committee.setup, events), Ok(before));
    }
    assert!(session.over);
    assert!(Committee::read("{}").is_err());
    let wrong = committee.write().replacen("\"open\"", "\"open\",\"open\"", 1);
    assert!(Committee::read(&wrong).is_err_and(|why| why.contains("open already")));
}
