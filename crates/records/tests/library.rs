//! The library of meetings: every file is read, and the engine gives what was recorded for every vote.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use records::scenario;
use records::scenario::{RecordedOutcome, Scenario};
use rules::membership::Body;
use rules::proceeding::{Proceeding, is_assumption};
use std::fs;
use std::path::PathBuf;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios")
}

fn scenarios() -> Vec<Scenario> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let mut files: Vec<PathBuf> = files
        .filter(|file| file.is_file() && !file.ends_with("index.json"))
        .collect();
    files.sort();
    let read = |file: &PathBuf| {
        let name = file.file_name().unwrap().to_string_lossy();
        let text = fs::read_to_string(file).unwrap();
        let scenario = scenario::read(&name, &text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(name, format!("{}.json", scenario.id));
        scenario
    };
    files.iter().map(read).collect()
}

#[test]
fn every_vote_ends_as_it_was_recorded() {
    let mut wrong = Vec::new();
    let scenarios = scenarios();
    for scenario in &scenarios {
        let votes = scenario.recorded_votes();
        let played = Proceeding::play(&scenario.meeting, &votes);
        assert_eq!(played.steps().len(), scenario.items.len(), "{}", scenario.id);
        for (number, (item, step)) in scenario.items.iter().zip(played.steps()).enumerate() {
            let outcome = step.outcome();
            let recorded = item.recorded.as_ref().unwrap();
            if !recorded.agrees_with(&outcome)
                || !step.no_place.is_empty()
                || is_assumption(played.steps(), &played, number)
            {
                wrong.push(format!(
                    "{}, {}: {outcome:?}, but recorded is {recorded:?}",
                    scenario.id, item.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(scenarios.len() >= 161, "{} meetings", scenarios.len());
}

#[test]
fn every_failure_in_the_library_has_its_ground() {
    for scenario in scenarios()
        .iter()
        .filter(|scenario| !scenario.id.ends_with("2025-02-24"))
    {
        for item in &scenario.items {
            let recorded = item.recorded.as_ref().unwrap();
            let failed = recorded.outcome == RecordedOutcome::NotAdopted;
            assert_eq!(failed, recorded.ground.is_some(), "{}, {}", scenario.id, item.id);
        }
    }
}

#[test]
fn every_source_is_cited_and_every_text_is_filled() {
    for scenario in scenarios() {
        let id = &scenario.id;
        for (number, source) in scenario.sources.iter().enumerate() {
            let by_item = scenario.items.iter().any(|item| item.sources.contains(&number));
            let by_remark = scenario
                .remarks
                .iter()
                .any(|remark| remark.sources.contains(&number));
            let by_intention = scenario
                .intentions
                .iter()
                .any(|said| said.sources.contains(&number));
            assert!(
                by_item || by_remark || by_intention,
                "{id}: the source {} is cited nowhere",
                source.id
            );
        }
        for text in [
            &scenario.introduction,
            &scenario.question,
            &scenario.meeting_label,
        ] {
            assert!(!text.is_empty(), "{id}");
        }
        assert!(scenario.question.ends_with('?'), "{id}: {}", scenario.question);
        for item in &scenario.items {
            for text in [&item.about, &item.description, &item.proposed_by] {
                assert!(!text.is_empty(), "{id}, {}", item.id);
            }
        }
    }
}

/// Meetings of which no source gives the number: votes of 2025 and 2026 known from tables or the press, and meetings of
/// the Assembly before 1980 that only one dataset has.
const NO_NUMBER: &[&str] = &[
    "ga-1947-11-20",
    "ga-1947-11-29",
    "ga-1950-11-03",
    "ga-1968-12-13",
    "ga-1973-12-17",
    "ga-1974-11-12",
    "ga-2018-12-06",
    "ga-2025-12-03",
    "ga-2026-02-24",
    "sc-2025-09-19",
    "sc-2025-09-26",
    "sc-2025-10-31",
    "sc-2025-11-06",
    "sc-2025-11-17",
    "sc-2026-01-27",
    "sc-2026-03-11",
    "sc-2026-04-07",
];

#[test]
fn every_meeting_is_called_by_its_number_where_a_source_has_it() {
    for scenario in scenarios() {
        let label = &scenario.meeting_label;
        let numbered = match scenario.body {
            Body::SecurityCouncil => label.starts_with(|letter: char| letter.is_ascii_digit()),
            Body::GeneralAssembly => label.contains("PV."),
        };
        assert_ne!(
            numbered,
            NO_NUMBER.contains(&scenario.id.as_str()),
            "{}: {label}",
            scenario.id
        );
    }
}

#[test]
fn a_roll_that_is_called_exact_names_every_member() {
    for scenario in scenarios() {
        for item in &scenario.items {
            let exact = item.certainty.starts_with("Exact.");
            let votes = &item.votes;
            let named = votes
                .membership()
                .seats()
                .iter()
                .all(|seat| votes.of(seat.member).is_some());
            assert!(!exact || named, "{}, {}", scenario.id, item.id);
        }
    }
}

/// The Suez texts of 1956: only the tally and the vetoes of the second are known, not that its roll was the first's.
#[test]
fn no_roll_is_copied_from_another_vote_without_a_source() {
    let suez = scenarios()
        .into_iter()
        .find(|scenario| scenario.id == "sc-1956-10-30")
        .unwrap();
    let named = |item: usize| {
        let votes = &suez.items.get(item).unwrap().votes;
        votes
            .membership()
            .seats()
            .iter()
            .filter(|seat| votes.of(seat.member).is_some())
            .count()
    };
    assert_eq!((named(0), named(1), named(2)), (11, 2, 11));
}
