//! Fluent files become tables, and broken ones are refused by file, line and remedy.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../build/compile.rs"]
mod compile;

use wording::arg::Arg;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::names::name_in_sentence;

fn files(text: &str) -> Vec<(String, String)> {
    vec![("test.ftl".to_owned(), text.to_owned())]
}

fn texts(lang: Lang, text: &str) -> Texts {
    let table =
        compile::compile(lang.code(), &files(text), None).unwrap_or_else(|problems| panic!("{problems:?}"));
    Texts::load(lang, table.bytes(lang.code(), 1, |_, _| true).as_bytes()).unwrap()
}

#[test]
fn every_supported_form() {
    let texts = texts(
        Lang::En,
        r#"-site = Placard
plain = Words
    .long = Many words
refers = { plain }, { plain.long } and { -site }{ "." }
asks = { $who } votes { $how ->
    [in-favour] in favour
   *[other] otherwise
}
counts = { NUMBER($n) ->
    [0] none
    [one] { $n } vote
   *[other] { $n } votes, { $m ->
        [one] one more
       *[other] more
    }
}
lines = one
    two
"#,
    );
    let say = |key: &str, args: &[(&str, Arg)]| texts.say(key, args);
    assert_eq!(texts.get("refers"), "Words, Many words and Placard.");
    assert_eq!(
        say("asks", &[("who", "A".into()), ("how", "in-favour".into())]),
        "A votes in favour"
    );
    assert_eq!(
        say("asks", &[("who", "A".into()), ("how", "x".into())]),
        "A votes otherwise"
    );
    assert_eq!(say("asks", &[("who", "A".into())]), "A votes otherwise");
    let count = |n: i64, m: i64| say("counts", &[("n", n.into()), ("m", m.into())]);
    assert_eq!(count(0, 1), "none");
    assert_eq!(count(1, 1), "1 vote");
    assert_eq!(count(2, 1), "2 votes, one more");
    assert_eq!(count(12_345, 2), "12,345 votes, more");
    assert_eq!(texts.get("lines"), "one\ntwo");
    assert_eq!(texts.get("no-such-key"), "");
}

#[test]
fn a_value_in_a_right_to_left_language_is_kept_apart() {
    let texts = texts(Lang::Ar, "key = التعديل { $symbol }\n");
    assert_eq!(
        texts.say("key", &[("symbol", "S/2025/115".into())]),
        "التعديل \u{2068}S/2025/115\u{2069}"
    );
    // A value that a message has put together out of values has no first letter of its own.
    let pair = self::texts(
        Lang::Ar,
        "key = التعديل { $symbol }\npair = { $member }: { $vote }\n",
    );
    let said = pair.say("pair", &[("member", "A".into()), ("vote", "B".into())]);
    assert_eq!(said, "\u{2068}A\u{2069}: \u{2068}B\u{2069}");
    assert_eq!(
        pair.say("key", &[("symbol", said.clone().into())]),
        format!("التعديل \u{2067}{said}\u{2069}")
    );
    // What Arabic lacks is said in English, without the marks of Arabic.
    assert_eq!(texts.say("number-9", &[]), "nine");
    assert_eq!(texts.list(&["A".to_owned(), "B".to_owned()]), "A and B");
}

#[test]
fn a_name_takes_no_words_from_another_language() {
    let texts = texts(
        Lang::Fr,
        "FRA = France\n    .sentence = la France\nGBR = Royaume-Uni\n",
    );
    let name = |code: &str| {
        code.parse()
            .map(|member| name_in_sentence(&texts, member))
            .unwrap()
    };
    assert_eq!(
        ["FRA", "GBR", "USA"].map(name),
        ["la France", "Royaume-Uni", "the United States"]
    );
}

#[test]
fn what_is_broken_is_refused() {
    let cases = [
        (
            "en",
            "a = Words\nb = { $n ->\n    [one] x\n}\n",
            "test.ftl:2: not Fluent",
        ),
        (
            "en",
            "a = x\na = y\n",
            "test.ftl:1: `a` is already in test.ftl:1: remove one",
        ),
        (
            "en",
            "a = { b }\nb = { c }\nc = { a }\n",
            "`a` refers to itself through `a`: break the circle",
        ),
        (
            "en",
            "a = x\n\nb = { nothing }\n",
            "test.ftl:3: `b` refers to `nothing`, which this language has not",
        ),
        (
            "en",
            "a = { DATETIME($d) }\n",
            "`a` uses the function DATETIME(), which is not supported",
        ),
        (
            "en",
            "a = { NUMBER($d, style: \"percent\") }\n",
            "`a` uses the function NUMBER(), which is not supported",
        ),
        (
            "en",
            "a = { NUMBER(5) }\n",
            "`a` gives NUMBER() something else than one variable",
        ),
        (
            "en",
            "-t = x\na = { -t(case: \"b\") }\n",
            "`a` gives `-t` an attribute or arguments",
        ),
        (
            "en",
            "a = { \"x\" ->\n   *[other] y\n}\n",
            "`a` chooses by something else than a variable",
        ),
        (
            "en",
            "a = { $n ->\n    [few] x\n   *[other] y\n}\n",
            "`a` chooses `[few]`, which this language has not",
        ),
        (
            "ru",
            "a = { $n ->\n    [one] x\n   *[many] y\n}\n",
            "`a` chooses by number without `[few]`",
        ),
        (
            "zh",
            "a = { $n ->\n    [one] x\n   *[other] y\n}\n",
            "`a` chooses `[one]`, which this language has not",
        ),
        ("en", "a = x\u{1}y\n", "`a` has the control character U+0001"),
        ("de", "a = x\n", "`de` is not a language of the United Nations"),
    ];
    for (lang, text, expected) in cases {
        let problems = compile::compile(lang, &files(text), None)
            .map(|_| ())
            .unwrap_err();
        assert!(
            problems.iter().any(|problem| problem.contains(expected)),
            "{text}: {problems:?}"
        );
    }
}

#[test]
fn a_translation_is_held_against_english() {
    let english = compile::compile(
        "en",
        &files("a = { $count } votes\n-site = Placard\nb = x\nGBR = x\n    .short = y\n"),
        None,
    )
    .unwrap();
    let check = |text: &str| compile::compile("fr", &files(text), Some(&english)).map(|_| ());
    assert_eq!(check("a = { $count } voix\n-other = x\n"), Ok(()));
    // A name may take an attribute here that it has not in English, if some name there has one.
    assert_eq!(check("b = x\n    .short = y\n"), Ok(()));
    assert!(check("b = x\n    .shrt = y\n").is_err());
    assert_eq!(check("GBR = x\n    .agrees = plural\n"), Ok(()));
    let problem = check("c = x\n").unwrap_err();
    assert_eq!(
        problem,
        ["test.ftl:1: `c` is not in English: remove it or correct its name"]
    );
    let problem = check("a = { $cout } voix\n").unwrap_err();
    assert_eq!(
        problem,
        ["test.ftl:1: `a` uses `$cout`, which its English has not: correct the name"]
    );
}

#[test]
fn a_translation_may_choose_by_what_the_code_has_at_hand() {
    let english = compile::compile(
        "en",
        &files(
            "# $object may choose a form.\na = done\n\n## With $share everywhere\n\nb = x\nc = { $members } vote, { $count }\n    .short = y\n\n## Others\n\nd = x\ne = { $members }\n",
        ),
        None,
    )
    .unwrap();
    let check = |text: &str| compile::compile("fr", &files(text), Some(&english)).is_ok();
    assert!(check(
        "a = { $object ->\n    [motion] faite\n   *[other] fait\n}\n"
    ));
    assert!(check(
        "b = { $share }\nc = { $share }\n    .short = { $members }\n"
    ));
    assert!(check(
        "c = { $agrees ->\n    [plural] { $members } votent\n   *[singular] { $members } vote\n}\n"
    ));
    assert!(!check("b = { $object }\n"));
    assert!(!check("a = { $agrees }\n"));
    assert!(!check("e = { $agrees }\n"));
    assert!(!check("d = { $share }\n"));
}
