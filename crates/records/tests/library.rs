//! The library of meetings: every file is read, and the engine gives what was recorded for every vote.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use records::scenario;
use records::scenario::{RecordedOutcome, Scenario};
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
                || is_assumption(&played, &played, number)
            {
                wrong.push(format!(
                    "{}, {}: {outcome:?}, but recorded is {recorded:?}",
                    scenario.id, item.id
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(scenarios.len() >= 60, "{} meetings", scenarios.len());
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
