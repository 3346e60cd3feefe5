//! The record: scenario files are read as their format says, and a broken one gets one line that a person can act on.
use crate::library::meeting;
use records::scenario;
use records::scenario::{RecordedGround, RecordedOutcome};
use rules::meeting::Business;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names::name_then;

fn path(relative: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(relative)
}

fn file(relative: &str) -> String {
    std::fs::read_to_string(path(relative)).unwrap()
}

/// The example in `docs/scenario-format.md`.
fn example() -> String {
    let page = file("docs/scenario-format.md");
    let (_, rest) = page.split_once("```json\n").unwrap();
    rest.split_once("```").unwrap().0.to_owned()
}

#[test]
fn the_example_of_the_format_is_read() {
    let scenario = scenario::read("example", &example()).unwrap();
    assert_eq!(scenario.id, "sc-example");
    assert_eq!(scenario.meeting_label, "9866th meeting");
    assert_eq!(scenario.president.unwrap().member, "CHN".parse().unwrap());
    assert_eq!(scenario.items.len(), scenario.meeting.items.len());
    assert_eq!(scenario.item_index("sc-2774"), Some(1));
    assert!(matches!(
        scenario.meeting.items[0].business,
        Business::Amendment { draft: 0, .. }
    ));
    let recorded = scenario.items[0].recorded.as_ref().unwrap();
    assert_eq!(recorded.outcome, RecordedOutcome::NotAdopted);
    assert_eq!(recorded.ground, Some(RecordedGround::DidNotConcur));
    assert_eq!(recorded.vetoed_by, ["RUS".parse().unwrap()]);
}

#[test]
fn the_council_sits_in_the_english_alphabetical_order() {
    let scenario = scenario::read("example", &example()).unwrap();
    let seats = scenario.meeting.membership.seats().iter();
    let codes: Vec<&str> = seats.clone().map(|seat| seat.member.as_str()).collect();
    let order = [
        "DZA", "CHN", "DNK", "FRA", "GRC", "GUY", "PAK", "PAN", "KOR", "RUS", "SLE", "SVN", "SOM", "GBR",
        "USA",
    ];
    assert_eq!(codes, order);
    assert_eq!(seats.filter(|seat| seat.permanent).count(), 5);
}

/// `tests/cases/broken/expected.txt` has one line for each file there: the error, word for word.
#[test]
fn a_broken_scenario_is_refused_with_its_file_place_and_remedy() {
    let expected = file("tests/cases/broken/expected.txt");
    let mut expected: BTreeMap<&str, &str> = expected
        .lines()
        .map(|line| (line.split_once(": ").unwrap().0, line))
        .collect();
    let mut names: Vec<String> = std::fs::read_dir(path("tests/cases/broken"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".json"))
        .collect();
    names.sort();
    assert!(names.len() >= 15);
    for name in names {
        let json = file(&format!("tests/cases/broken/{name}"));
        let error = scenario::read(&name, &json).expect_err(&name);
        let line = error.to_string();
        assert_eq!(Some(line.as_str()), expected.remove(name.as_str()), "{name}");
        assert!(!line.contains('\n'), "{name}: one line");
        assert!(!error.place.is_empty() && !error.remedy.is_empty(), "{name}");
        let first = error.problem.chars().next().unwrap();
        assert!(!first.is_uppercase(), "{name}: begins with a capital: {line}");
    }
    assert!(expected.is_empty(), "without a file: {:?}", expected.keys());
}

#[test]
fn a_file_cut_off_anywhere_is_an_error_and_never_a_panic() {
    let example = example();
    let whole = example.trim_end();
    for (end, _) in whole.char_indices() {
        let error = scenario::read("cut", &whole[..end]).expect_err("it is cut off");
        assert!(error.to_string().starts_with("cut: line "), "{error}");
    }
}

#[test]
fn any_one_character_changed_is_read_or_refused_and_never_a_panic() {
    let example = example();
    for (at, old) in example.char_indices() {
        for new in ["", "\"", "0"] {
            let mut changed = example.clone();
            changed.replace_range(at..at + old.len_utf8(), new);
            drop(scenario::read("changed", &changed));
        }
    }
}

#[test]
fn a_byte_order_mark_does_no_harm() {
    let marked = format!("\u{feff}{}", example());
    assert!(scenario::read("marked", &marked).is_ok());
}

#[test]
fn members_have_the_names_of_the_day() {
    let aliases = records::names::read(records::names::TEXT).unwrap();
    let scenario = meeting("ga-1971-10-25");
    let members: Vec<_> = scenario
        .meeting
        .membership
        .seats()
        .iter()
        .map(|seat| seat.member)
        .collect();
    let then = records::names::names_then(&aliases, &members, scenario.date);
    for code in ["BEN", "LKA", "MMR", "BFA"] {
        assert!(then.contains(&code.parse().unwrap()), "{code}: {then:?}");
    }
    // Zaire took its name in 1971; on which day, the table does not say.
    for code in ["FRA", "COD"] {
        assert!(!then.contains(&code.parse().unwrap()), "{code}: {then:?}");
    }
    let today = records::names::names_then(&aliases, &members, "2025-02-24".parse().unwrap());
    assert!(today.is_empty(), "{today:?}");
}

/// Every name that was official once has a message, which in English is the name of the table.
#[test]
fn names_of_other_days_are_said_in_every_language() {
    let aliases = records::names::read(records::names::TEXT).unwrap();
    for alias in aliases.iter().filter(|alias| alias.official.1.is_some()) {
        let said = |lang| name_then(&Texts::whole(lang).unwrap(), alias.member);
        let english = said(Lang::En).unwrap();
        assert!(english.starts_with(&format!("{} (", alias.name)), "{english}");
    }
    let said = |lang, code: &str| name_then(&Texts::whole(lang).unwrap(), code.parse().unwrap());
    assert_eq!(
        said(Lang::Fr, "BFA").as_deref(),
        Some("Haute-Volta (Burkina Faso)")
    );
    assert_eq!(said(Lang::Zh, "COD").as_deref(), Some("扎伊尔（刚果民主共和国）"));
    // What never changed in a language is left out there.
    for (lang, code) in [
        (Lang::Fr, "CIV"),
        (Lang::Es, "CPV"),
        (Lang::Ru, "CPV"),
        (Lang::Zh, "MMR"),
    ] {
        assert_eq!(said(lang, code), None, "{code}");
    }
}
