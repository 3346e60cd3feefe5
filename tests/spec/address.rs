//! The address is the state: what is written is read back, and what is not understood is reported.
use crate::library::{meeting, opening, state};
use placard::model::address::{MeetingAddress, write};
use placard::model::changes::CountMove;
use placard::model::opening::Opening;
use placard::model::state::{Action, State};
use placard::model::view_options::View;
use placard::text::notice::Notice;
use proptest::prelude::*;
use records::groups::GroupName;
use rules::supposition::Supposed;
use rules::vote::Vote;
use std::rc::Rc;

fn round_trip(query: &str) {
    let opened = opening(query);
    assert_eq!(opened.notices, [], "{query}");
    assert_eq!(write(&state(query)), query.trim_start_matches('?'));
}

#[test]
fn what_is_written_is_read_back() {
    round_trip("");
    round_trip("meeting=sc-2025-02-24&sc-2774=FRA:against");
    round_trip(
        "?meeting=sc-2025-02-24&at=sc-115&text=clean&colours=board&sc-115=RUS:abstaining&sc-2774=FRA:against,GBR:absent",
    );
    round_trip("?meeting=ga-2025-02-24");
    round_trip(
        "?meeting=sc-2025-02-24&sc-motion=not-carried&sc-115=carried&sc-116=not-carried,RUS:abstaining",
    );
    round_trip(
        "?meeting=ga-2025-02-24&at=ga-L13&ga-L13=BRA:was-abstaining,IND:was-in-favour:against,40:in-favour:against",
    );
}

#[test]
fn the_address_of_a_meeting_from_a_file_says_that_the_file_is_needed() {
    let opened = opening("?file=sc-1956-10-30");
    assert_eq!(opened.notices, [Notice::FileNotHere("sc-1956-10-30".to_owned())]);
    assert_eq!(opened.scenario.id, "sc-2025-02-24");
}

#[test]
fn what_is_not_understood_is_dropped_and_reported() {
    let cases = [
        ("?at=nowhere", "at=nowhere"),
        ("?sc-2774=XYZ:against", "sc-2774=XYZ:against"),
        ("?sc-2774=fra:against", "sc-2774=fra:against"),
        ("?sc-2774=FRA:veto", "sc-2774=FRA:veto"),
        ("?sc-2774=FRA", "sc-2774=FRA"),
        ("?sc-115=adopted", "sc-115=adopted"),
        ("?sc-115=Carried", "sc-115=Carried"),
        ("?sc-9999=carried", "sc-9999=carried"),
        ("?sc-2774=FRA:was-against", "sc-2774=FRA:was-against"),
        ("?sc-2774=FRA:against:absent", "sc-2774=FRA:against:absent"),
        (
            "?sc-2774=3:in-favour:against:absent",
            "sc-2774=3:in-favour:against:absent",
        ),
        (
            "?sc-2774=99999:in-favour:against",
            "sc-2774=99999:in-favour:against",
        ),
        ("?sc-2774=0:in-favour:against", "sc-2774=0:in-favour:against"),
        ("?sc-9999=FRA:against", "sc-9999=FRA:against"),
        ("?colour=", "colour="),
        ("?text=loud", "text=loud"),
        ("?meeting=../../etc", "meeting=../../etc"),
        ("?%E2%82=1", "\u{fffd}=1"),
    ];
    for (query, part) in cases {
        let opened = opening(query);
        assert_eq!(opened.notices, [Notice::AddressPart(part.to_owned())], "{query}");
        assert!(opened.changes.iter().all(|changes| changes.is_empty()), "{query}");
    }
}

#[test]
fn what_is_understood_beside_it_is_kept() {
    // Of one vote one thing is supposed: the first that is said.
    let query = "?sc-115=carried,not-carried";
    assert_eq!(
        opening(query).notices,
        [Notice::AddressPart("sc-115=not-carried".to_owned())]
    );
    assert_eq!(write(&state(query)), "meeting=sc-2025-02-24&sc-115=carried");
    let query = "?sc-2774=FRA:against,XYZ:against";
    assert_eq!(opening(query).notices.len(), 1);
    assert_eq!(write(&state(query)), "meeting=sc-2025-02-24&sc-2774=FRA:against");
}

#[test]
fn of_what_is_said_of_a_member_twice_the_first_counts_and_the_other_is_reported() {
    for (query, kept, left_over) in [
        (
            "sc-2774=FRA:against,FRA:in-favour",
            "FRA:against",
            "sc-2774=FRA:in-favour",
        ),
        ("sc-2774=FRA:abstaining,FRA:against", "", "sc-2774=FRA:against"),
        (
            "sc-2774=FRA:against&sc-2774=GBR:against,FRA:in-favour",
            "FRA:against,GBR:against",
            "sc-2774=FRA:in-favour",
        ),
        (
            "sc-2774=FRA.GBR:against,GBR:in-favour",
            "FRA:against,GBR:against",
            "sc-2774=GBR:in-favour",
        ),
    ] {
        let opened = opening(query);
        assert_eq!(
            opened.notices,
            [Notice::AddressPart(left_over.to_owned())],
            "{query}"
        );
        let written = write(&State::from(&opened));
        let changes = written
            .strip_prefix("meeting=sc-2025-02-24&sc-2774=")
            .unwrap_or_default();
        assert_eq!(changes, kept, "{query}");
    }
    // The same again is no contradiction.
    assert_eq!(opening("sc-2774=FRA:against,FRA:against").notices, []);
}

#[test]
fn the_address_of_a_meeting_whose_every_vote_is_changed_is_one_that_hosts_accept() {
    let scenario = meeting("ga-1971-10-25");
    let mut played = State::from(&Opening::on_the_record(Rc::clone(&scenario)));
    for (place, item) in scenario.items.iter().enumerate() {
        played = played.reduce(Action::Select(place));
        for seat in item.votes.membership().seats() {
            let other = match item.votes.of(seat.member) {
                Some(Vote::Against) => Vote::InFavour,
                _ => Vote::Against,
            };
            played = played.reduce(Action::Set(seat.member, other));
        }
    }
    let written = write(&played);
    assert!(played.changes.iter().all(|changes| changes.members().len() > 100));
    assert!(written.len() < 4_000, "{}", written.len());
    let again = state(&written);
    assert_eq!((&again.changes, again.notices.len()), (&played.changes, 0));
    assert_eq!(write(&again), written);
}

#[test]
fn a_member_that_votes_as_recorded_is_no_change() {
    assert_eq!(write(&state("?sc-2774=FRA:abstaining,USA:in-favour")), "");
}

fn action() -> impl Strategy<Value = Action> {
    let member = prop::sample::select(vec![
        "FRA", "GBR", "USA", "RUS", "CHN", "DNK", "SVN", "AFG", "ZZZ",
    ])
    .prop_map(|code| code.parse().unwrap());
    let vote = || prop::sample::select(Vote::ALL.to_vec());
    prop_oneof![
        member.clone().prop_map(Action::Press),
        (member.clone(), vote()).prop_map(|(member, vote)| Action::Set(member, vote)),
        member.prop_map(Action::Forget),
        (vote(), vote(), 0_u16..80, any::<bool>()).prop_map(|(from, to, count, permanent)| {
            Action::Move(CountMove {
                permanent,
                from,
                to,
                count,
            })
        }),
        prop::sample::select(View::ALL.to_vec()).prop_map(Action::View),
        prop::option::of(prop::sample::select(GroupName::all().collect::<Vec<_>>())).prop_map(Action::Group),
        (0_usize..9).prop_map(Action::Select),
        (
            0_usize..9,
            prop::option::of(prop::sample::select(Supposed::ALL.to_vec()))
        )
            .prop_map(|(item, supposed)| Action::Suppose(item, supposed)),
        Just(Action::Record),
        Just(Action::RecordAll),
        Just(Action::Undo),
        Just(Action::Redo),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn whatever_a_reader_does_the_address_restores_it(
        assembly: bool,
        actions in prop::collection::vec(action(), 0..24),
    ) {
        let start = if assembly { "?meeting=ga-2025-02-24" } else { "" };
        let played = actions.into_iter().fold(state(start), |state, action| state.reduce(action));
        let again = state(&write(&played));
        prop_assert_eq!(&again.changes, &played.changes);
        prop_assert_eq!(again.selected, played.selected);
        prop_assert_eq!((again.view, again.group), (played.view, played.group));
        prop_assert_eq!(write(&again), write(&played));
    }

    #[test]
    fn no_address_is_too_strange(query in ".{0,120}") {
        let address = MeetingAddress::read(&query);
        let opened = address.open(crate::library::meeting("sc-2025-02-24"));
        prop_assert!(opened.selected < 7);
    }
}
