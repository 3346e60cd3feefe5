//! The project's own cases, all of them; and what the runner says of files and cases that are none.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

const CASES: &str = include_str!("../../../tests/cases/vectors.json");
const SUPPOSITIONS: &str = include_str!("../../../tests/cases/suppositions.json");

#[test]
fn every_case_gives_what_it_expects() {
    let report = conformance::run(CASES).unwrap();
    assert_eq!(report.failed, 0, "\n{report}");
    assert!(report.passed >= 169, "a case was taken away");
    let report = conformance::run(SUPPOSITIONS).unwrap();
    assert_eq!(report.failed, 0, "\n{report}");
    assert!(report.passed >= 26, "a case was taken away");
}

#[test]
fn a_file_that_counts_its_cases_wrongly_is_refused() {
    for count in ["0", "2", r#""1""#] {
        let file = format!(
            r#"{{"count": {count}, "cases": [{{"kind": "sc.seats", "input": {{}}, "expect": {{}}}}]}}"#
        );
        let error = conformance::run(&file).unwrap_err().to_string();
        assert_eq!(error, format!("`count` is {count}, and the file has 1 cases"));
    }
}

/// A key that is misspelt, or of another kind, is an error wherever it stands.
#[test]
fn a_key_that_its_kind_does_not_know_is_an_error() {
    let council = r#""base": {"matter": "substantive"}, "text": ["T"]"#;
    let votes = r#""tally": {"P": {"Y": 5}, "E": {"Y": 10}}"#;
    for (case, key) in [
        (
            r#"{"kind": "sc.threshold", "input": {"day": 1}, "expect": {}}"#.to_owned(),
            "input.day",
        ),
        (
            r#"{"kind": "sc.threshold", "input": {}, "expect": {}, "expects": {}}"#.to_owned(),
            "expects",
        ),
        (
            format!(r#"{{"kind": "sc.vote", "input": {{"mater": "procedural", {votes}}}, "expect": {{}}}}"#),
            "input.mater",
        ),
        (
            format!(
                r#"{{"kind": "sequence", "input": {{{council}, "steps": [{{"op": "whole", "suppose": "carried", {votes}}}]}}, "expect": {{}}}}"#
            ),
            "input.steps[0].suppose",
        ),
        (
            format!(
                r#"{{"kind": "supposition", "input": {{{council}, "steps": [{{"op": "whole", "supposed": "carried", {votes}}}]}}, "expect": {{}}}}"#
            ),
            "input.steps[0].supposed",
        ),
    ] {
        let report = conformance::run(&format!(r#"{{"cases": [{case}]}}"#)).unwrap();
        let says = format!("`{key}` is not known in a case of this kind");
        assert!(report.to_string().contains(&says), "{case}: {report}");
    }
    let case = format!(
        r#"{{"kind": "supposition", "input": {{{council}, "steps": [{{"op": "whole", "suppose": "yes", {votes}}}]}}, "expect": {{}}}}"#
    );
    let report = conformance::run(&format!(r#"{{"cases": [{case}]}}"#)).unwrap();
    assert!(
        report.to_string().contains("`carried` or `not_carried`"),
        "{report}"
    );
}

#[test]
fn a_wrong_expectation_is_named_with_what_the_law_gives() {
    let file = r#"{"cases": [
        {"id": "A", "kind": "sc.threshold", "date": "1966-01-01", "input": {}, "expect": {"required": 8, "size": 15}},
        {"id": "B", "kind": "sc.threshold", "date": "1966-01-01", "input": {}, "expect": {"required": 9}}
    ]}"#;
    let report = conformance::run(file).unwrap();
    assert_eq!(
        report.to_string(),
        "A: `required`: expected 8, got 9\n1 passed, 1 failed\n"
    );
}

/// Each expectation of the file, changed, is noticed: no key is passed over.
#[test]
fn every_expected_value_is_looked_at() {
    let mut file: serde_json::Value = serde_json::from_str(CASES).unwrap();
    let cases = file["cases"].as_array_mut().unwrap();
    let mut keys = 0;
    for case in cases.iter_mut() {
        for (_, value) in case["expect"].as_object_mut().unwrap() {
            *value = serde_json::json!("something else");
            keys += 1;
        }
    }
    let report = conformance::run(&file.to_string()).unwrap();
    assert_eq!(report.passed, 0);
    assert_eq!(report.failures.len(), keys);
}

#[test]
fn a_file_that_is_none_is_refused() {
    for (text, says) in [
        ("", "not a JSON file"),
        ("{}", "`cases` is missing"),
        (r#"{"cases": 3}"#, "`cases` is not a list"),
        ("[]", "`cases` is missing"),
    ] {
        let error = conformance::run(text).unwrap_err().to_string();
        assert!(error.contains(says), "{error}");
    }
}

#[test]
fn a_case_that_cannot_be_run_says_why() {
    for (case, says) in [
        (r#"{"kind": "sc.dance", "expect": {}}"#, "unknown kind `sc.dance`"),
        (r#"{"expect": {}}"#, "`kind` is missing"),
        (r#"{"kind": "sc.vote"}"#, "`expect` is missing"),
        (r#"{"kind": "sc.vote", "expect": {}}"#, "`input.tally` is missing"),
        (
            r#"{"kind": "sc.vote", "input": 3, "expect": {}}"#,
            "`input` is 3, not an object",
        ),
        (
            r#"{"kind": "sc.vote", "date": "1965-02-29", "expect": {}}"#,
            "is not a day",
        ),
        (
            r#"{"kind": "sc.vote", "input": {"tally": {"P": {"Y": -1}}}, "expect": {}}"#,
            "whole number",
        ),
        (
            r#"{"kind": "sc.vote", "input": {"tally": {"Q": {"Y": 1}}}, "expect": {}}"#,
            "`P` or `E`",
        ),
        (
            r#"{"kind": "sc.threshold", "input": {"size": 12}, "expect": {}}"#,
            "11 or 15",
        ),
        (
            r#"{"kind": "ga.vote", "input": {"members": 999, "tally": {}}, "expect": {}}"#,
            "cannot be",
        ),
        (
            r#"{"kind": "ga.majority", "input": {"category": "weather"}, "expect": {}}"#,
            "known matter",
        ),
        (
            r#"{"kind": "order", "input": {"items": [{"type": "draft"}]}, "expect": {}}"#,
            "`input.items[0].id`",
        ),
        (
            r#"{"kind": "sequence", "input": {"base": {}, "steps": [{"op": "dance"}]}, "expect": {}}"#,
            "known operation",
        ),
        (
            r#"{"kind": "sequence", "input": {"base": {}, "steps": [{"op": "whole"}]}, "expect": {}}"#,
            "no step has any votes",
        ),
        (
            r#"{"kind": "charter", "input": {"stage": "adoption", "members": 10, "yes": 11}, "expect": {}}"#,
            "number of Members",
        ),
        (
            r#"{"kind": "index", "input": {"game": {"type": "ga", "n": 0}}, "expect": {}}"#,
            "cannot be",
        ),
        (
            r#"{"kind": "counterfactual", "input": {"ask": "x", "base": {"tally": {"P": {"Y": 5}, "E": {"Y": 10}}}}, "expect": {}}"#,
            "known question",
        ),
    ] {
        let report = conformance::run(&format!(r#"{{"cases": [{case}]}}"#)).unwrap();
        assert_eq!((report.passed, report.failed), (0, 1), "{case}");
        assert!(report.to_string().contains(says), "{case}: {report}");
    }
}

#[test]
fn invalid_votes_are_an_answer_not_an_error() {
    for (input, reason) in [
        (
            r#"{"tally": {"P": {"Y": 5}, "E": {"Y": 9}}}"#,
            "SEAT_COUNT_MISMATCH",
        ),
        (
            r#"{"tally": {"P": {"Y": 4}, "E": {"Y": 11}}}"#,
            "SEAT_COUNT_MISMATCH",
        ),
        (
            r#"{"tally": {"P": {"X": 5}, "E": {"Y": 10}}}"#,
            "UNKNOWN_VOTE_VALUE",
        ),
        (r#"{"votes": {"China": "maybe"}}"#, "UNKNOWN_VOTE_VALUE"),
        (
            r#"{"members": ["China"], "votes": {"China": "Y"}}"#,
            "SEAT_COUNT_MISMATCH",
        ),
    ] {
        let case = format!(
            r#"{{"cases": [{{"kind": "sc.vote", "input": {input}, "expect":
                {{"outcome": "INVALID_INPUT", "reason": "{reason}"}}}}]}}"#
        );
        let report = conformance::run(&case).unwrap();
        assert_eq!(report.failed, 0, "{report}");
    }
}
