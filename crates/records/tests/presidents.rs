//! The presidency of the Council, reckoned by rule 18 of its provisional rules of procedure: it goes from month to month in
//! the English alphabetical order of the members' names.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use records::council_terms;
use records::council_terms::CouncilTerms;
use records::names;
use records::names::Alias;
use records::scenario;
use records::scenario::President;
use records::seating;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

/// Where the reckoning begins. It holds by where it arrives, 929 months later: the one presidency of which a source was
/// read.
const FIRST: ((u16, u8), &str) = ((1947, 9), "SUN");
const READ: ((u16, u8), &str) = ((2025, 2), "CHN");
const LAST: (u16, u8) = (2026, 4);

/// The members of a month by the names that they had then, which is their order.
fn sitting(aliases: &[Alias], terms: &CouncilTerms, (year, month): (u16, u8)) -> BTreeMap<String, MemberId> {
    let day: Date = format!("{year}-{month:02}-28").parse().unwrap();
    let sat = seating::seating(Body::SecurityCouncil, day, terms).unwrap_or_else(|error| panic!("{error}"));
    let seats = sat.membership.seats().iter();
    seats
        .map(|seat| {
            let first = aliases.iter().find(|alias| alias.member == seat.member);
            let name = names::name_on(aliases, seat.member, day).or_else(|| Some(&first?.name));
            (name.unwrap().replace('ô', "o"), seat.member)
        })
        .collect()
}

fn rotation() -> BTreeMap<(u16, u8), MemberId> {
    let text =
        fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("data/aliases.csv")).unwrap();
    let aliases = names::read(&text).unwrap();
    let terms = CouncilTerms::read(council_terms::TEXT).unwrap();
    let (mut month, first) = FIRST;
    let first: MemberId = first.parse().unwrap();
    let members = sitting(&aliases, &terms, month);
    let mut name = members
        .into_iter()
        .find(|(_, member)| *member == first)
        .unwrap()
        .0;
    let mut presided = BTreeMap::from([(month, first)]);
    while month < LAST {
        month = match month {
            (year, 12) => (year.saturating_add(1), 1),
            (year, month) => (year, month.saturating_add(1)),
        };
        let members = sitting(&aliases, &terms, month);
        let next = members.range::<String, _>((std::ops::Bound::Excluded(&name), std::ops::Bound::Unbounded));
        let (after, member) = next.chain(&members).next().unwrap();
        presided.insert(month, *member);
        name.clone_from(after);
    }
    presided
}

#[test]
fn the_rotation_arrives_where_the_record_has_it() {
    let (month, member) = READ;
    assert_eq!(rotation().get(&month).unwrap().as_str(), member);
}

#[test]
fn each_meeting_of_the_council_has_the_president_of_its_month() {
    let presided = rotation();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios");
    let mut read = Vec::new();
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        if !file.is_file() || name == "index.json" {
            continue;
        }
        let meeting = scenario::read(&name, &fs::read_to_string(&file).unwrap()).unwrap();
        let Some(President { member, reckoned }) = meeting.president else {
            assert_eq!(meeting.body, Body::GeneralAssembly, "{name}");
            continue;
        };
        let month = (meeting.date.year(), meeting.date.month());
        assert_eq!(Some(&member), presided.get(&month), "{name}");
        if !reckoned {
            read.push((month, member.as_str().to_owned()));
        }
    }
    assert_eq!(read, [(READ.0, READ.1.to_owned())]);
}
