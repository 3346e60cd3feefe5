//! Packed files: every meeting in every language is decoded as it was read from JSON, and nothing else is accepted.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use records::library::Library;
use records::packed;
use records::packed::Unreadable;
use records::scenario;
use records::scenario::OwnVote;
use records::scenario::{Origin, Scenario};
use records::translation::Translation;
use rules::draft::ParagraphKind;
use rules::meeting::Business;
use rules::membership::Membership;
use rules::proceeding::Proceeding;
use rules::question::Question;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios")
}

/// The names of the files of meetings.
fn names() -> Vec<String> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let files = files.filter(|file| file.is_file() && !file.ends_with("index.json"));
    let name = |file: PathBuf| file.file_name().unwrap().to_string_lossy().into_owned();
    files.map(name).collect()
}

fn translation(language: &str, name: &str) -> Translation {
    match language {
        "en" => Translation::default(),
        _ => Translation::read(&fs::read_to_string(folder().join(language).join(name)).unwrap()).unwrap(),
    }
}

fn meeting(language: &str, name: &str) -> Scenario {
    let json = fs::read_to_string(folder().join(name)).unwrap();
    scenario::read_translated(name, &json, &translation(language, name)).unwrap()
}

/// A vote whose packed form is short enough to be written down.
fn small() -> Scenario {
    let permanent = ["CHN", "FRA", "RUS", "GBR", "USA"];
    let elected = [
        "DZA", "DNK", "GRC", "GUY", "PAK", "PAN", "KOR", "SVN", "SLE", "SOM",
    ];
    let date = "2025-02-24".parse().unwrap();
    let membership = Arc::new(Membership::security_council(date, &permanent, &elected).unwrap());
    let named = permanent
        .iter()
        .map(|code| (code.parse().unwrap(), Vote::Abstaining));
    let named = named.chain(elected.iter().map(|code| (code.parse().unwrap(), Vote::InFavour)));
    OwnVote {
        id: "own".to_owned(),
        origin: Origin::Own,
        title: "T\u{e9}".to_owned(),
        about: String::new(),
        description: String::new(),
        proposed_by: String::new(),
        date,
        meeting_label: String::new(),
        president: None,
        paragraphs: vec![(ParagraphKind::Operative, "Text".to_owned())],
        symbol: None,
        document: Some("S/1".to_owned()),
        proposal: None,
        question: Question::council_draft(),
        votes: Votes::new(&membership, named, ByVote::default()).unwrap(),
        recorded: None,
        certainty: String::new(),
        note: None,
        roll_note: None,
        sources: Vec::new(),
    }
    .scenario()
}

/// The hash of packed files, so that a test can change a file and still get it past the check.
fn sealed(content: &[u8]) -> Vec<u8> {
    let hash = content.iter().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193)
    });
    [&[packed::VERSION], &hash.to_le_bytes()[..], content].concat()
}

#[test]
fn every_meeting_in_every_language_is_decoded_as_it_was_read() {
    let names = names();
    assert!(names.len() >= 60, "{} meetings", names.len());
    for name in names {
        for language in LANGUAGES {
            let scenario = meeting(language, &name);
            let file = packed::meeting::write(&scenario).unwrap();
            assert_eq!(file[0], packed::VERSION);
            assert!(packed::meeting::read(&file) == Ok(scenario), "{language}/{name}");
        }
    }
}

#[test]
fn the_library_in_every_language_is_decoded_as_it_was_read() {
    let json = fs::read_to_string(folder().join("index.json")).unwrap();
    for language in LANGUAGES {
        let library = Library::read_translated(&json, &translation(language, "index.json")).unwrap();
        let file = packed::library::write(&library).unwrap();
        assert!(packed::library::read(&file) == Ok(library), "{language}");
    }
}

#[test]
fn a_change_of_the_form_needs_another_version() {
    let file = packed::meeting::write(&small()).unwrap();
    let hex: String = file.iter().map(|byte| format!("{byte:02x}")).collect();
    // When this fails, the order or the meaning of what is written has changed: raise `packed::VERSION` with it.
    assert_eq!(packed::VERSION, 4);
    let expected = concat!(
        "04cdf6aadd550000000000e90f02180f010101010100000000000000000000030203000000000000000104040300010103",
        "01040104030000040000000000000303030303010101010101010101010000000000000000000001010000000043484e46",
        "5241525553474252555341445a41444e4b47524347555950414b50414e4b4f5253564e534c45534f4d6f776e54c3a97465",
        "7874532f3154c3a94f503154657874766f746554c3a9532f31",
    );
    assert_eq!(hex, expected);
}

#[test]
fn a_file_of_another_version_is_refused_as_such() {
    let mut file = packed::meeting::write(&small()).unwrap();
    file[0] += 1;
    assert_eq!(packed::meeting::read(&file), Err(Unreadable::OtherVersion));
    for other in [&b""[..], b"<!doctype html>", b"{}"] {
        let error = packed::meeting::read(other).unwrap_err();
        assert_eq!(error, Unreadable::OtherVersion);
        assert!(error.to_string().contains("load the page anew"));
        assert_eq!(packed::library::read(other), Err(Unreadable::OtherVersion));
    }
}

#[test]
fn a_file_that_was_changed_or_cut_is_refused() {
    for name in names() {
        let file = packed::meeting::write(&meeting("en", &name)).unwrap();
        // Not every place, so that the test stays quick.
        for place in (1..file.len()).step_by(97) {
            let mut changed = file.clone();
            changed[place] ^= 1 << (place % 8);
            assert_eq!(
                packed::meeting::read(&changed),
                Err(Unreadable::Damaged),
                "{name}: {place}"
            );
            assert!(packed::meeting::read(&file[..place]).is_err(), "{name}: {place}");
        }
        let longer = [&file[..], b"x"].concat();
        assert_eq!(packed::meeting::read(&longer), Err(Unreadable::Damaged), "{name}");
    }
}

#[test]
fn what_gets_past_the_hash_is_refused_or_a_meeting_that_can_be_played() {
    let mut read = 0;
    for name in [
        "sc-2025-02-24.json",
        "ga-2025-02-24.json",
        "sc-1950-06-25.json",
        "ga-1971-10-25.json",
    ] {
        let file = packed::meeting::write(&meeting("en", name)).unwrap();
        let content = &file[5..];
        for place in 0..content.len() {
            for byte in [content[place] ^ 1, content[place] ^ 0x80, 0, 0xff] {
                let mut changed = content.to_vec();
                changed[place] = byte;
                if let Ok(scenario) = packed::meeting::read(&sealed(&changed)) {
                    sound(&scenario);
                    read += 1;
                }
            }
            assert!(byte_less(content, place).is_none(), "{name}: {place}");
        }
    }
    assert!(
        read > 1000,
        "{read} were read: the test changes something that matters"
    );
}

/// The meeting without the rest of its file.
fn byte_less(content: &[u8], place: usize) -> Option<Scenario> {
    packed::meeting::read(&sealed(&content[..place])).ok()
}

/// Whatever is named by its place is there, every seat has one vote, and the meeting can be played.
fn sound(scenario: &Scenario) {
    let votes = scenario.recorded_votes();
    let played = Proceeding::play(&scenario.meeting, &votes);
    assert_eq!(played.steps().len(), scenario.items.len());
    let seats = scenario.meeting.membership.size();
    for (record, item) in scenario.items.iter().zip(&scenario.meeting.items) {
        assert_eq!(record.votes.tally().total(), seats);
        assert!(
            record
                .sources
                .iter()
                .all(|source| *source < scenario.sources.len())
        );
        assert!(record.on.is_none_or(|on| on < scenario.items.len()));
        match &item.business {
            Business::Motion { on, .. } => assert!(on.is_none_or(|on| on < scenario.items.len())),
            business => assert!(business.draft().unwrap() < scenario.meeting.drafts.len()),
        }
    }
    assert_eq!(scenario.drafts.len(), scenario.meeting.drafts.len());
    assert!(
        scenario
            .rulings
            .iter()
            .all(|ruling| ruling.excluded < scenario.items.len())
    );
}

#[test]
fn what_no_file_can_say_is_not_written() {
    let mut revised = small();
    revised.meeting.items[0].business = Business::Revision {
        draft: 0,
        changes: Vec::new(),
    };
    assert!(packed::meeting::write(&revised).is_err());
    let mut long = small();
    long.introduction = "x".repeat(40_000);
    assert!(packed::meeting::write(&long).is_err());
}
