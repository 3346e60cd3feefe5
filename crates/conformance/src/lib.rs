//! Runs a file of labelled cases (`docs/model.md` describes the format) through the public API of the law, and says
//! which cases differ. It knows the format, never an expected value.
//!
//! ```
//! let file = r#"{"cases": [{"id": "A", "kind": "sc.threshold", "date": "1950-01-01",
//!                           "input": {}, "expect": {"size": 11, "required": 7}}]}"#;
//! let report = conformance::run(file)?;
//! assert_eq!(report.to_string(), "1 passed, 0 failed\n");
//! # Ok::<(), conformance::FileError>(())
//! ```
mod assembly;
mod codes;
mod council;
mod elections;
mod input;
mod known;
mod links;
mod meeting;
mod names;
mod ordering;
mod output;
mod played;
mod roll;
mod steps;
mod what_if;

use core::fmt;
use input::{Input, Trouble};
use output::Output;
use serde_json::Value;

/// The file cannot be read as cases at all.
#[derive(Debug)]
pub enum FileError {
    /// Not JSON.
    Json(serde_json::Error),
    /// JSON, but not a file of cases.
    Format(String),
    /// The file says another number of cases than it has.
    Count {
        /// What it says.
        said: Value,
        /// How many it has.
        cases: usize,
    },
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(error) => write!(f, "not a JSON file: {error}"),
            Self::Format(what) => write!(
                f,
                "not a file of cases: {what}; an object with a list `cases` is expected"
            ),
            Self::Count { said, cases } => write!(f, "`count` is {said}, and the file has {cases} cases"),
        }
    }
}
impl core::error::Error for FileError {}

/// A case that did not give what is expected.
#[derive(Clone, PartialEq, Debug)]
pub struct Failure {
    /// The case.
    pub id: String,
    /// What is wrong.
    pub what: Wrong,
}

/// What is wrong with a case.
#[derive(Clone, PartialEq, Debug)]
pub enum Wrong {
    /// One output key has another value than expected; `Null` for a key that was not given.
    Value {
        /// The key.
        key: String,
        /// What the case expects.
        expected: Value,
        /// What the law gives.
        got: Value,
    },
    /// The case cannot be run: an unknown kind, malformed or impossible input.
    Input(String),
}

/// What became of the cases of a file.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Report {
    /// How many cases gave what they expect.
    pub passed: usize,
    /// How many did not.
    pub failed: usize,
    /// Each thing that differs; a case can have several.
    pub failures: Vec<Failure>,
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Failure { id, what } in &self.failures {
            match what {
                Wrong::Value { key, expected, got } => {
                    writeln!(f, "{id}: `{key}`: expected {expected}, got {got}")?;
                }
                Wrong::Input(message) => writeln!(f, "{id}: {message}")?,
            }
        }
        writeln!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

/// Runs every case of a file.
///
/// # Errors
/// [`FileError`] when the text is not a file of cases. A case that cannot be run is a failure of that case.
pub fn run(text: &str) -> Result<Report, FileError> {
    let file: Value = serde_json::from_str(text).map_err(FileError::Json)?;
    let cases = file
        .get("cases")
        .ok_or_else(|| FileError::Format("`cases` is missing".into()))?
        .as_array()
        .ok_or_else(|| FileError::Format("`cases` is not a list".into()))?;
    // A case that was lost or added by mistake is noticed.
    if let Some(count) = file.get("count")
        && *count != cases.len()
    {
        return Err(FileError::Count {
            said: count.clone(),
            cases: cases.len(),
        });
    }
    let mut report = Report::default();
    for (place, case) in cases.iter().enumerate() {
        let id = match case.get("id") {
            Some(Value::String(id)) => id.clone(),
            Some(other) => other.to_string(),
            None => format!("case {}", place + 1),
        };
        let wrong = check(case);
        if wrong.is_empty() {
            report.passed += 1;
        } else {
            report.failed += 1;
        }
        let failure = |what| Failure { id: id.clone(), what };
        report.failures.extend(wrong.into_iter().map(failure));
    }
    Ok(report)
}

/// What is wrong with one case.
fn check(case: &Value) -> Vec<Wrong> {
    let expected = match case.get("expect").and_then(Value::as_object) {
        Some(expected) => expected,
        None => return vec![Wrong::Input("`expect` is missing or not an object".into())],
    };
    match answer(case) {
        Ok(got) => expected
            .iter()
            .filter_map(|(key, expected)| {
                let got = got.get(key).cloned();
                let same = got.as_ref().is_some_and(|got| agrees(expected, got));
                (!same).then(|| Wrong::Value {
                    key: key.clone(),
                    expected: expected.clone(),
                    got: got.unwrap_or(Value::Null),
                })
            })
            .collect(),
        Err(message) => vec![Wrong::Input(message)],
    }
}

/// What the law gives for a case.
///
/// # Errors
/// A message when the kind is not known, or the input is malformed or impossible.
pub fn answer(case: &Value) -> Result<Output, String> {
    let kind = match case.get("kind") {
        Some(Value::String(kind)) => kind.as_str(),
        _ => return Err("`kind` is missing or not a string".into()),
    };
    let empty = Value::Object(Output::new());
    let fields = case.get("input").unwrap_or(&empty);
    let input = Input::of(fields, "input", input::date(case)?)?;
    let output = match kind {
        "sc.threshold" => council::threshold(&input),
        "sc.seats" => council::seats(&input),
        "sc.vote" => council::vote(&input),
        "sc.classify" => council::classify(&input),
        "sc.preliminary" => council::preliminary(&input),
        "sc.ruling" => council::ruling(&input),
        "sc.straw_poll" => elections::straw_poll(&input),
        "sc.consensus" => council::consensus(&input),
        "ga.vote" => assembly::vote(&input),
        "ga.majority" => assembly::majority(&input),
        "ga.amendment_test" => ordering::amendment_test(&input),
        "ga.en_bloc" => assembly::en_bloc(&input),
        "ga.article12" => assembly::article12(&input),
        "sequence" => meeting::sequence(&input),
        "supposition" => meeting::supposition(&input),
        "order" => ordering::order(&input, case.get("body").and_then(Value::as_str)),
        "election.ballot" => elections::ballot(&input),
        "election.icj" => elections::icj(&input),
        "charter" => links::charter(&input),
        "two_organ" => links::two_organ(&input),
        "consequence" => links::consequence(&input),
        "counterfactual" => what_if::counterfactual(&input),
        "index" => what_if::index(&input),
        _ => return Err(format!("unknown kind `{kind}`")),
    };
    // Where the input is refused, what comes after it was not looked at.
    if output.is_ok() {
        known(case, kind, &input)?;
    }
    match output {
        Ok(output) => Ok(output),
        Err(Trouble::Invalid(reason)) => {
            let mut output = Output::new();
            output.insert("outcome".into(), "INVALID_INPUT".into());
            output.insert("reason".into(), reason.into());
            Ok(output)
        }
        Err(Trouble::Malformed(message)) => Err(message),
    }
}

/// A key that the format or the kind does not know is a mistake.
fn known(case: &Value, kind: &str, input: &Input<'_>) -> Result<(), String> {
    let of_the_case = case.as_object().into_iter().flat_map(|case| case.keys());
    let unknown = of_the_case.filter(|key| !known::is_of_a_case(key)).cloned();
    let in_the_input = input.not_asked_for().into_iter();
    let in_the_input = in_the_input.filter(|place| !known::is_known(kind, place));
    match unknown.chain(in_the_input).next() {
        None => Ok(()),
        Some(key) => Err(format!(
            "`{key}` is not known in a case of this kind: correct the key, or leave it out"
        )),
    }
}

/// Whether a value is the one expected: every key under an expected object, numbers that are not whole to 1e-9 or
/// one part in a million, all else exactly.
fn agrees(expected: &Value, got: &Value) -> bool {
    match (expected, got) {
        (Value::Object(expected), Value::Object(got)) => expected
            .iter()
            .all(|(key, expected)| got.get(key).is_some_and(|got| agrees(expected, got))),
        (Value::Array(expected), Value::Array(got)) => {
            expected.len() == got.len() && expected.iter().zip(got).all(|(a, b)| agrees(a, b))
        }
        (Value::Number(expected), Value::Number(got)) => {
            if expected == got {
                return true;
            }
            let whole = |n: &serde_json::Number| n.is_i64() || n.is_u64();
            match (expected.as_f64(), got.as_f64()) {
                (Some(a), Some(b)) if !(whole(expected) && whole(got)) => {
                    (a - b).abs() <= 1e-9_f64.max(1e-6 * a.abs())
                }
                _ => false,
            }
        }
        _ => expected == got,
    }
}
