//! The reader of tables is total, the languages have their forms, lists and numbers are written as people do.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use wording::arg::Arg;
use wording::lang::Lang;
use wording::messages::{InvalidTable, Texts};
use wording::plural::category;
use wording::table::table;

#[test]
fn the_plural_forms_of_the_six_languages() {
    // From the tables of CLDR for whole numbers.
    let cases: &[(Lang, &[i64], &str)] = &[
        (Lang::Ar, &[0], "zero"),
        (Lang::Ar, &[1], "one"),
        (Lang::Ar, &[2], "two"),
        (Lang::Ar, &[3, 10, 103, 110, 1003], "few"),
        (Lang::Ar, &[11, 26, 99, 111, 1011], "many"),
        (Lang::Ar, &[100, 101, 102, 200, 1000, 1_000_000], "other"),
        (Lang::Zh, &[0, 1, 2, 5, 100], "other"),
        (Lang::En, &[1, -1], "one"),
        (Lang::En, &[0, 2, 11, 21, 101], "other"),
        (Lang::Fr, &[0, 1], "one"),
        (Lang::Fr, &[2, 11, 100, 1001], "other"),
        (Lang::Fr, &[1_000_000, 2_000_000], "many"),
        (Lang::Es, &[1], "one"),
        (Lang::Es, &[0, 2, 21, 100], "other"),
        (Lang::Es, &[1_000_000], "many"),
        (Lang::Ru, &[1, 21, 31, 101, 121, 1001], "one"),
        (Lang::Ru, &[2, 3, 4, 22, 34, 102, 193, 1003], "few"),
        (
            Lang::Ru,
            &[0, 5, 11, 12, 13, 14, 15, 20, 25, 111, 112, 114, 1_000_000],
            "many",
        ),
    ];
    for (lang, numbers, expected) in cases {
        for number in *numbers {
            assert_eq!(category(*lang, *number), *expected, "{lang:?} {number}");
        }
    }
}

#[test]
fn languages_have_codes_and_directions() {
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(lang));
        assert_eq!(lang.direction() == "rtl", lang == Lang::Ar);
        assert!(!lang.own_name().is_empty());
    }
    assert_eq!(Lang::from_code("fr-CA"), Some(Lang::Fr));
    assert_eq!(Lang::from_code("ZH_hant"), Some(Lang::Zh));
    assert_eq!(Lang::from_code("de"), None);
    assert_eq!(Lang::from_code(""), None);
}

#[test]
fn lists_and_numbers() {
    let texts = Texts::english();
    let list = |names: &[&str]| texts.list(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
    assert_eq!(list(&[]), "");
    assert_eq!(list(&["A"]), "A");
    assert_eq!(list(&["A", "B"]), "A and B");
    assert_eq!(list(&["A", "B", "C"]), "A, B and C");
    assert_eq!(list(&["A", "B", "C", "D"]), "A, B, C and D");
    let written = [0, 7, 193, 9999, 10_000, 1_234_567, -12].map(|number| texts.number(number));
    assert_eq!(
        written,
        ["0", "7", "193", "9999", "10,000", "1,234,567", "\u{2212}12"]
    );
}

#[test]
fn a_broken_table_is_refused_or_says_less_but_never_stops() {
    let english = table(Lang::En).unwrap();
    assert!(Texts::load(Lang::En, english).is_ok());
    assert_eq!(
        Texts::load(Lang::Fr, english),
        Err(InvalidTable { lang: Lang::Fr })
    );
    assert_eq!(Texts::load(Lang::En, b""), Err(InvalidTable { lang: Lang::En }));
    assert_eq!(
        Texts::load(Lang::En, &[0xff; 40]),
        Err(InvalidTable { lang: Lang::En })
    );
    let say_all = |bytes: &[u8]| {
        if let Ok(texts) = Texts::load(Lang::En, bytes) {
            let args: Vec<(&str, Arg)> = vec![
                ("count", 2_u16.into()),
                ("members", "France".into()),
                ("votes", 9_u16.into()),
            ];
            let keys: Vec<String> = texts.keys().map(str::to_owned).collect();
            keys.iter().for_each(|key| drop(texts.say(key, &args)));
        }
    };
    for end in (0..english.len()).step_by(97) {
        say_all(english.get(..end).unwrap());
    }
    // Marks in wrong places: every hundredth byte replaced by each mark in turn.
    for mark in 0..=6_u8 {
        let mut bytes = english.to_vec();
        bytes
            .iter_mut()
            .skip(15)
            .step_by(101)
            .filter(|byte| byte.is_ascii())
            .for_each(|byte| *byte = mark);
        say_all(&bytes);
        let nested = [b"wording 2 en 1\na\0".to_vec(), vec![mark; 5000], vec![0]].concat();
        say_all(&nested);
    }
    let deep = "\x03n\x02\x02".repeat(10_000);
    say_all(format!("wording 2 en 1\na\0{deep}\0").as_bytes());
}

#[test]
fn texts_are_equal_by_language() {
    assert_eq!(Texts::english(), Texts::english());
    assert_ne!(Texts::english(), Texts::pseudo());
    assert_eq!(Texts::english().lang(), Lang::En);
}

#[test]
fn the_pseudo_language_changes_every_word_and_no_value() {
    let texts = Texts::pseudo();
    assert_eq!(texts.get("outcome-vetoed"), "Véétóóééd");
    assert_eq!(
        texts.say(
            "clause-against",
            &[
                ("members", "France".into()),
                ("count", 1_u16.into()),
                ("when", "now".into())
            ]
        ),
        "France vóótéés áágááííñst"
    );
    let english = Texts::english();
    for key in english.keys().filter(|key| !key.ends_with(".url")) {
        let said = texts.get(key);
        // Values that are missing are said by their names: only those may stay as they were.
        assert!(said.len() >= english.get(key).len(), "{key}: {said}");
        assert!(
            !said.chars().any(|c| c.is_control() && c != '\n'),
            "{key}: {said}"
        );
    }
}
