//! Lessons in other languages: a translation has every sentence of its lesson and no other, keeps the numbers, and is a lesson
//! again. What is missing is named here.
use super::{file, names};
use crate::library::root;
use records::lesson;
use records::translation::Translation;
use std::collections::BTreeMap;
use std::fs;
use wording::lang::Lang;

/// The lessons that a language does not have yet. They are shown in English there, and the page says so.
const MISSING: &[(&str, &[&str])] = &[];

#[test]
fn translations_are_whole_and_what_is_missing_is_known() {
    let mut missing: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
        for name in names() {
            let path = root().join(format!("www/lessons/{}/{name}.json", lang.code()));
            let Ok(text) = fs::read_to_string(&path) else {
                missing.entry(lang.code()).or_default().push(name);
                continue;
            };
            let place = format!("{}/{name}", lang.code());
            let words = Translation::read(&text).unwrap_or_else(|error| panic!("{place}: {error}"));
            let sentences = lesson::sentences(&file(&name)).unwrap();
            for sentence in &sentences {
                let said = words
                    .of(sentence)
                    .unwrap_or_else(|| panic!("{place}: not translated: {sentence}"));
                assert!(!said.trim().is_empty(), "{place}: {sentence}");
                let (kept, given) = (numbers(said), numbers(sentence));
                let lost: Vec<&String> = given.iter().filter(|number| !kept.contains(number)).collect();
                assert!(lost.is_empty(), "{place}: {lost:?} is lost: {sentence}\n{said}");
                // As in the messages: French puts a space that does not break before signs of two parts.
                let loose = [" :", " ;", " !", " ?", "« ", " »", " %"];
                let found = loose.iter().find(|sign| said.contains(**sign));
                assert!(
                    found.is_none() || lang != Lang::Fr,
                    "{place}: {found:?} has a plain space, where French needs one that does not break (U+00A0 before : \
                     and %, U+202F before ; ! ? and inside « »): {said}"
                );
                if sentence.split(' ').count() > 3 {
                    assert_ne!(said, sentence, "{place} is still English");
                }
            }
            let left: Vec<&str> = words
                .english()
                .filter(|one| !sentences.iter().any(|known| known == one))
                .collect();
            assert!(left.is_empty(), "{place}: not in the lesson: {left:?}");
            lesson::read_translated(&place, &file(&name), &words).unwrap_or_else(|error| panic!("{error}"));
        }
    }
    let known: BTreeMap<&str, Vec<String>> = MISSING
        .iter()
        .map(|(lang, names)| (*lang, names.iter().map(|name| (*name).to_owned()).collect()))
        .collect();
    assert_eq!(
        missing, known,
        "MISSING in tests/spec/lessons/translations.rs lists the lessons without a file in a language, and no others"
    );
}

/// The numbers in a sentence, in any order: a translation must not lose or change one.
fn numbers(text: &str) -> Vec<String> {
    let mut all: Vec<String> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .filter(|number| !number.is_empty())
        .map(str::to_owned)
        .collect();
    all.sort();
    all
}
