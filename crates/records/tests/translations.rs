//! Every meeting is told in each of the six languages: no sentence is missing, none is left over, and none changes a vote.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use records::library::Library;
use records::scenario;
use records::translation::{Translation, sentences};
use rules::proceeding::Proceeding;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// English is what they are translated from.
const LANGUAGES: [&str; 5] = ["ar", "es", "fr", "ru", "zh"];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios")
}

/// The names of the files in a folder, without what only holds other files.
fn names(folder: &Path) -> BTreeSet<String> {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .filter(|file| file.is_file())
        .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
        .collect()
}

fn translation(language: &str, name: &str) -> Translation {
    let text = fs::read_to_string(folder().join(language).join(name)).unwrap_or_default();
    Translation::read(&text).unwrap_or_else(|error| panic!("www/scenarios/{language}/{name}: {error}"))
}

#[test]
fn every_language_has_every_file_and_no_other() {
    for language in LANGUAGES {
        assert_eq!(names(&folder().join(language)), names(&folder()), "{language}");
    }
}

#[test]
fn every_sentence_is_translated_and_no_translation_is_left_over() {
    let mut wrong = Vec::new();
    for name in names(&folder()) {
        let english = sentences(&fs::read_to_string(folder().join(&name)).unwrap()).unwrap();
        for language in LANGUAGES {
            let translation = translation(language, &name);
            let known: Vec<&str> = translation.english().collect();
            wrong.extend(
                english
                    .iter()
                    .filter(|sentence| translation.of(sentence).is_none_or(|text| text.trim().is_empty()))
                    .map(|sentence| format!("{language}/{name}: not translated: {sentence}")),
            );
            wrong.extend(
                known
                    .iter()
                    .filter(|sentence| !english.iter().any(|english| english == *sentence))
                    .map(|sentence| format!("{language}/{name}: no longer in the meeting: {sentence}")),
            );
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_translated_meeting_goes_as_the_english_one() {
    for name in names(&folder()).into_iter().filter(|name| name != "index.json") {
        let json = fs::read_to_string(folder().join(&name)).unwrap();
        let english = scenario::read(&name, &json).unwrap();
        let votes = english.recorded_votes();
        let outcomes =
            |played: &Proceeding| -> Vec<_> { played.steps().iter().map(|step| step.outcome()).collect() };
        let expected = outcomes(&Proceeding::play(&english.meeting, &votes));
        for language in LANGUAGES {
            let told = scenario::read_translated(&name, &json, &translation(language, &name))
                .unwrap_or_else(|error| panic!("{language}: {error}"));
            assert_ne!(told.introduction, english.introduction, "{language}");
            assert_eq!(told.recorded_votes(), votes, "{language}/{name}");
            let played = Proceeding::play(&told.meeting, &votes);
            assert_eq!(outcomes(&played), expected, "{language}/{name}");
            let no_place = played.steps().iter().find(|step| !step.no_place.is_empty());
            assert!(no_place.is_none(), "{language}/{name}: {no_place:?}");
        }
    }
}

#[test]
fn the_titles_of_the_library_are_those_of_the_meetings() {
    let index = fs::read_to_string(folder().join("index.json")).unwrap();
    for language in LANGUAGES {
        let library = Library::read_translated(&index, &translation(language, "index.json")).unwrap();
        for entry in &library.entries {
            let name = format!("{}.json", entry.id);
            let json = fs::read_to_string(folder().join(&name)).unwrap();
            let told = scenario::read_translated(&name, &json, &translation(language, &name)).unwrap();
            assert_eq!(entry.title, told.title, "{language}/{name}");
        }
    }
}

#[test]
fn what_is_no_translation_is_refused_with_its_line() {
    for (text, line) in [
        ("", 1),
        ("[]", 1),
        ("{\n \"a\": 1 }", 2),
        ("{\"a\": \"b\",\n}", 2),
    ] {
        let error = Translation::read(text).unwrap_err();
        assert_eq!(error.line, line, "{text}");
        assert!(error.to_string().contains("English sentences"));
    }
}
