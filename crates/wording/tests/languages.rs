//! Every language says everything that English says, with the same places, and nothing is left in English.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod locales;

use locales::{own, translations};
use std::collections::BTreeSet;
use wording::arg::Arg;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names::{name_in_sentence, placard_name, sort_members};

/// Messages that may be the same as in English: they are made of signs and names.
const SAME: &[&str] = &[
    "change-listed",
    "change-listed-to",
    "change-vote",
    "change-vote-to",
    "changed-both",
    "committee-said",
    "council-practice-non-participation.short",
    "figures-citation",
    "keys-letters",
    "list-changes",
    "lesson-vote",
    "library-voted",
    "list-middle",
    "odds-group",
    "odds-share-said",
    "names-then-now",
    "page-name",
    "page-title",
    "record-line-bare",
    "result-tally",
    "seat-join",
    "symbol-emergency",
    "symbol-emergency-session",
    "symbol-letter",
    "symbol-session",
    "symbol-year",
    "switches-item",
    "switches-now",
    "labelled",
    "take-json",
    "take-on-document",
    "take-sentence",
    "take-sentences",
    "take-un",
    "take-un-bare",
    "tally",
    "whatif-in",
    "whatif-members",
];

/// The same by chance: language, message.
const SAME_WORDS: &[&str] = &[
    "es archive-pair-votes",
    "es archive-subject-asia",
    "es archive-veto-figure",
    "es committee-veto",
    "es group-benelux",
    "es group-brics",
    "es lesson-plan",
    "es then-BEN",
    "es then-COD",
    "es then-THA",
    "es then-TZA",
    "es timer-more",
    "es topic-asia",
    "es word-veto",
    "fr archive-document",
    "fr archive-motion",
    "fr archive-sources",
    "fr archive-subject-europe",
    "fr archive-subject-palestine",
    "fr archive-subject-sanctions",
    "fr archive-subject-ukraine",
    "fr assembly-rule-67.title",
    "fr committee-long",
    "fr committee-motion",
    "fr committee-there-absent",
    "fr committee-veto",
    "fr committee-vote",
    "fr group-benelux",
    "fr group-brics",
    "fr lesson-minutes",
    "fr lesson-plan",
    "fr library-words-example",
    "fr list-vote",
    "fr make-item",
    "fr number-6",
    "fr page-menu",
    "fr record-note",
    "fr take-image",
    "fr take-source",
    "fr then-BEN",
    "fr then-SWZ",
    "fr then-THA",
    "fr then-TZA",
    "fr timer-more",
    "fr topic-europe",
    "fr topic-ukraine",
    "fr word-absence",
    "fr word-abstention",
    "fr word-double-veto",
    "fr word-motion",
    "fr word-veto",
    "ru archive-pair-votes",
    "ru archive-veto-figure",
    "ru difference-quote",
    "ru help-key-enter",
    "zh archive-percent",
    "zh figures-percent",
];

/// Names in Latin letters that other scripts keep, and words to look for in titles that are in English.
const LATIN: [&str; 13] = [
    "docx",
    "Illustrator",
    "Inkscape",
    "WebAssembly",
    "Placard",
    "Enter",
    "Palestine",
    "budget",
    "Cookie",
    "Moodle",
    "Canvas",
    "un_votes",
    "un_roll_calls",
];

/// Places of English that a translation does not need, or fills otherwise: language, message, place.
const OTHER_PLACES: &[&str] = &[
    "ar symbol-emergency-session $roman",
    "ar symbol-emergency-session $session",
    "ar symbol-session $roman",
    "ar symbol-session $session",
];

/// The variables whose value a pattern shows. A number may be shown in words.
fn places(pattern: &str) -> BTreeSet<&str> {
    let shown = pattern.split('\x01').skip(1);
    let names = shown.filter_map(|rest| rest.split('\x02').next());
    names
        .map(|name| name.strip_suffix("-word").unwrap_or(name))
        .collect()
}

/// The words of a pattern, each piece by itself, without names of variables and variants.
fn pieces(pattern: &str) -> Vec<&str> {
    let marks = ['\x01', '\x03', '\x04', '\x05'];
    let split = pattern.split_inclusive(marks).scan(' ', |mark, part| {
        let piece = part.trim_end_matches(marks);
        let names = match *mark {
            '\x01' => 1,
            '\x03' => 2,
            '\x04' if !piece.is_empty() => 1,
            _ => 0,
        };
        *mark = part.chars().last().unwrap_or(' ');
        Some(piece.splitn(names + 1, '\x02').last().unwrap_or(""))
    });
    split.filter(|piece| !piece.is_empty()).collect()
}

const fn is_name(key: &str) -> bool {
    key.len() == 3
}

/// What is found must be what is listed, for the languages that are there. Both begin with the language.
fn as_listed(found: &BTreeSet<String>, listed: &[&str]) {
    let there = |line: &&&str| line.get(..2).is_some_and(|code| own(code).is_some());
    let listed: BTreeSet<String> = listed
        .iter()
        .filter(there)
        .map(|line| (*line).to_owned())
        .collect();
    let new: Vec<&String> = found.difference(&listed).collect();
    let gone: Vec<&String> = listed.difference(found).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "not listed: {new:#?}\nno longer so: {gone:#?}"
    );
}

#[test]
fn no_string_is_missing() {
    let english = own("en").unwrap();
    for (lang, own) in translations() {
        let optional = |key: &str| match key.split_once('.') {
            Some((message, _)) if is_name(message) => true,
            Some((_, attribute)) => attribute == "url",
            None => false,
        };
        let needed = english.keys().filter(|key| !optional(key));
        let missing: Vec<&String> = needed.filter(|key| !own.contains_key(*key)).collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:#?}");
        let empty = own.iter().filter(|(_, text)| text.trim().is_empty());
        let empty: Vec<&String> = empty.map(|(key, _)| key).collect();
        assert!(empty.is_empty(), "{lang:?}: {empty:#?}");
    }
}

#[test]
fn every_place_is_filled_in_every_language() {
    let english = own("en").unwrap();
    let mut found = BTreeSet::new();
    for (lang, own) in translations() {
        for (key, theirs) in &english {
            let ours = own.get(key).unwrap_or(theirs);
            for place in places(theirs).symmetric_difference(&places(ours)) {
                found.insert(format!("{} {key} ${place}", lang.code()));
            }
        }
    }
    as_listed(&found, OTHER_PLACES);
}

#[test]
fn nothing_is_left_in_english() {
    let english = own("en").unwrap();
    let mut found = BTreeSet::new();
    for (lang, own) in translations() {
        for (key, text) in &own {
            let sign = SAME.contains(&key.as_str()) || key.ends_with(".url");
            if sign || is_name(key.split('.').next().unwrap()) {
                continue;
            }
            if english.get(key) == Some(text) {
                found.insert(format!("{} {key}", lang.code()));
            }
            // Where the script is another one, English stands out.
            if matches!(lang, Lang::Ar | Lang::Ru | Lang::Zh) {
                for piece in pieces(text) {
                    let piece = LATIN
                        .iter()
                        .fold(piece.to_owned(), |piece, name| piece.replace(name, ""));
                    let mut words = piece.split(|c: char| !c.is_ascii_lowercase());
                    let word = words.find(|word| word.len() > 3);
                    assert_eq!(word, None, "{lang:?} {key}: {piece}");
                }
            }
        }
    }
    as_listed(&found, SAME_WORDS);
}

#[test]
fn signs_are_set_as_each_language_sets_them() {
    for (lang, own) in translations() {
        for (key, text) in own.iter().filter(|(key, _)| !key.ends_with(".url")) {
            let has = |signs: &[&'static str]| signs.iter().find(|sign| text.contains(**sign)).copied();
            let found = match lang {
                Lang::Fr => has(&[" :", " ;", " !", " ?", "« ", " »", "'", "\"", "“", "..."]),
                Lang::Es => has(&[" :", " ;", "'", "\"", "..."]),
                Lang::Ru => has(&["\"", "“", "ё", " - ", "..."]),
                _ => has(&["\"", "..."]),
            };
            assert_eq!(found, None, "{lang:?} {key}: {text}");
            if lang == Lang::Fr {
                // A sign of two parts stands after a space that does not break.
                for (place, sign) in text.char_indices().filter(|(_, sign)| ";!?:»".contains(*sign)) {
                    let before = text[..place].chars().last().unwrap_or(' ');
                    assert!(
                        ['\u{202f}', '\u{a0}'].contains(&before),
                        "{key}: {before:?} before {sign}"
                    );
                }
            }
            if lang == Lang::Es {
                assert_eq!(text.contains('?'), text.contains('¿'), "{key}: {text}");
                assert_eq!(text.contains('!'), text.contains('¡'), "{key}: {text}");
            }
        }
    }
}

#[test]
fn every_member_has_a_name_that_can_stand_in_a_sentence() {
    let english = own("en").unwrap();
    for (lang, own) in translations() {
        let texts = Texts::load(lang, wording::table::table(lang).unwrap()).unwrap();
        let codes = || english.keys().filter(|key| is_name(key));
        for code in codes() {
            let said = name_in_sentence(&texts, code.parse().unwrap());
            assert!(!said.contains(['(', ')']), "{lang:?} {said}");
            let placard = placard_name(&texts, code.parse().unwrap());
            assert!(placard.chars().count() <= 35, "{lang:?} {placard}");
        }
        let distinct: BTreeSet<&String> = codes().map(|code| &own[code]).collect();
        assert_eq!(
            distinct.len(),
            codes().count(),
            "{lang:?}: two members of one name"
        );
        let mut members: Vec<_> = codes().map(|code| code.parse().unwrap()).collect();
        sort_members(&texts, &mut members);
        assert_eq!(members.len(), codes().count());
    }
}

fn say(lang: Lang, key: &str, args: &[(&str, Arg)]) -> Option<String> {
    let texts = Texts::load(lang, wording::table::table(lang)?).unwrap();
    Some(texts.say(key, args))
}

#[test]
fn dates_are_written_as_each_language_writes_them() {
    let date = |lang, day: i64| {
        let args = [
            ("day", day.into()),
            ("month", 2_i64.into()),
            ("year", "2025".into()),
        ];
        say(lang, "date-long", &args)
    };
    let cases = [
        (Lang::En, 24, "24 February 2025"),
        (Lang::Fr, 24, "24 février 2025"),
        (Lang::Fr, 1, "1er février 2025"),
        (Lang::Es, 24, "24 de febrero de 2025"),
        (Lang::Es, 1, "1 de febrero de 2025"),
        (Lang::Ru, 24, "24 февраля 2025 года"),
        (Lang::Ar, 24, "24 شباط/فبراير 2025"),
        (Lang::Zh, 24, "2025年2月24日"),
    ];
    for (lang, day, expected) in cases {
        let said = date(lang, day).unwrap_or_else(|| expected.to_owned());
        // Arabic keeps each value apart.
        assert_eq!(said.replace(['\u{2068}', '\u{2069}'], ""), expected);
    }
}

#[test]
fn lists_and_numbers_are_written_as_each_language_writes_them() {
    let cases = [
        (
            Lang::Fr,
            ["France", "Inde", "Italie"],
            "France, Inde et Italie",
            "12\u{202f}345",
        ),
        (
            Lang::Es,
            ["Francia", "la India", "Italia"],
            "Francia, la India e Italia",
            "12\u{a0}345",
        ),
        (
            Lang::Es,
            ["Italia", "Islandia", "el Iraq"],
            "Italia, Islandia y el Iraq",
            "12\u{a0}345",
        ),
        (
            Lang::Ru,
            ["Франция", "Индия", "Италия"],
            "Франция, Индия и Италия",
            "12\u{a0}345",
        ),
    ];
    for (lang, names, list, number) in cases {
        let Some(table) = wording::table::table(lang) else {
            continue;
        };
        let texts = Texts::load(lang, table).unwrap();
        assert_eq!(texts.list(&names.map(str::to_owned)), list);
        assert_eq!(texts.number(12_345), number);
        assert_eq!(texts.number(9999), "9999");
    }
    let share = [("whole", 83_i64.into()), ("tenths", 8_i64.into())];
    let shares = [
        (Lang::Fr, "83,8\u{202f}%"),
        (Lang::Es, "83,8\u{a0}%"),
        (Lang::Ru, "83,8\u{a0}%"),
    ];
    for (lang, expected) in shares {
        let said = say(lang, "percent", &share);
        assert_eq!(said.unwrap_or_else(|| expected.to_owned()), expected);
    }
}

#[test]
fn a_file_without_roll_calls_is_not_given_days() {
    for lang in Lang::ALL {
        let said = |rolls: i64, rows: i64| {
            let args = [
                ("rolls", rolls.into()),
                ("rows", rows.into()),
                ("from", "1946-01-12".into()),
                ("to", "1947-03-04".into()),
            ];
            say(lang, "import-held", &args)
        };
        for said in [said(0, 0), said(0, 1), said(0, 7)].into_iter().flatten() {
            assert!(!said.contains("194") && !said.contains('0'), "{lang:?} {said}");
        }
        for said in [said(1, 11), said(22, 3024)].into_iter().flatten() {
            assert!(
                said.contains("1946-01-12") && said.contains("1947-03-04"),
                "{lang:?} {said}"
            );
        }
    }
}
