//! Who sat there: every vote of the library seats exactly the members of its day, as the tables have them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use records::council_terms;
use records::council_terms::CouncilTerms;
use records::{scenario, seating};
use rules::member::MemberId;
use rules::membership::{Body, Membership, Seat, Standing};
use std::fs;
use std::path::PathBuf;

/// Meetings whose seats differ from the tables, each with the reason.
const EXCEPTIONS: &[(&str, &str)] = &[];

/// Who sits, and which seats are permanent; standing is compared apart.
fn seats(membership: &Membership) -> Vec<(MemberId, bool)> {
    let mut seats: Vec<_> = membership
        .seats()
        .iter()
        .map(|seat| (seat.member, seat.permanent))
        .collect();
    seats.sort_unstable();
    seats
}

/// Members without a vote for their credentials. Arrears are in no table.
fn no_credentials(membership: &Membership) -> Vec<MemberId> {
    let barred = |seat: &&Seat| seat.standing == Standing::NoCredentials;
    membership
        .seats()
        .iter()
        .filter(barred)
        .map(|seat| seat.member)
        .collect()
}

#[test]
fn every_vote_of_the_library_seats_exactly_the_members_of_its_day() {
    let terms = CouncilTerms::read(council_terms::TEXT).unwrap();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios");
    let mut votes = 0_usize;
    let mut wrong = Vec::new();
    for file in fs::read_dir(folder).unwrap() {
        let file = file.unwrap().path();
        if !file.is_file() || file.ends_with("index.json") {
            continue;
        }
        let scenario = scenario::read("", &fs::read_to_string(&file).unwrap()).unwrap();
        let excused = EXCEPTIONS.iter().any(|(id, _)| *id == scenario.id);
        for item in &scenario.items {
            let date = item.date.unwrap_or(scenario.date);
            let sat = seating::seating(scenario.body, date, &terms).unwrap_or_else(|error| panic!("{error}"));
            let voted = item.votes.membership();
            let same = seats(voted) == seats(&sat.membership)
                && no_credentials(voted) == no_credentials(&sat.membership);
            votes = votes.saturating_add(1);
            if same == excused {
                wrong.push(format!(
                    "{}, {} of {date}: excused {excused}",
                    scenario.id, item.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(votes >= 90, "{votes} votes");
}

#[test]
fn seats_change_hands_on_the_day_that_the_rolls_tell() {
    let terms = CouncilTerms::read(council_terms::TEXT).unwrap();
    let sits = |body: Body, day: &str, code: &str| {
        let sat =
            seating::seating(body, day.parse().unwrap(), &terms).unwrap_or_else(|error| panic!("{error}"));
        let member: MemberId = code.parse().unwrap();
        sat.membership.seats().iter().any(|seat| seat.member == member)
    };
    // Democratic Yemen's seat in the Council was Yemen's from the day of their union.
    for (day, code, expected) in [
        ("1990-05-21", "YMD", true),
        ("1990-05-21", "YEM", false),
        ("1990-05-22", "YMD", false),
        ("1990-05-22", "YEM", true),
    ] {
        assert_eq!(
            sits(Body::SecurityCouncil, day, code),
            expected,
            "{code} on {day}"
        );
    }
    // Thailand, then Siam, was admitted on 16 December 1946: the rolls of the day before do not have it.
    for (day, expected) in [("1946-12-15", false), ("1946-12-16", true)] {
        assert_eq!(sits(Body::GeneralAssembly, day, "THA"), expected, "{day}");
    }
}
