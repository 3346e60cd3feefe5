//! What is wrong with a scenario file, where, and what to do: one line that a person can act on.
use super::format::VERSION;
use crate::json::{NotJson, Why};
use core::fmt;

/// A scenario file that cannot be used.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ScenarioError {
    /// The file.
    pub file: String,
    /// Where in the file: a line and column, or a field such as `items[3].votes`, counted from 0; with its line where
    /// it is not as the format has it.
    pub place: String,
    /// What is wrong.
    pub problem: String,
    /// What to do.
    pub remedy: String,
}

impl fmt::Display for ScenarioError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            place,
            problem,
            remedy,
        } = self;
        write!(f, "{file}: {place}: {problem}: {remedy}")
    }
}
impl core::error::Error for ScenarioError {}

/// A [`ScenarioError`] whose file is not named yet; in a box, because most values are passed on without one.
pub(crate) struct Problem(Box<ScenarioError>);

impl Problem {
    pub(crate) fn new(place: &str, problem: &str, remedy: &str) -> Self {
        Self(Box::new(ScenarioError {
            file: String::new(),
            place: place.to_owned(),
            problem: problem.to_owned(),
            remedy: remedy.to_owned(),
        }))
    }

    /// An error of `rules`, which says what is wrong, then a colon, then what is expected.
    pub(crate) fn of(place: &str, error: &dyn fmt::Display) -> Self {
        let text = error.to_string();
        let (problem, remedy) = text.split_once(": ").unwrap_or((&text, "correct it in the file"));
        Self::new(place, problem, remedy)
    }

    pub(crate) fn in_file(self, file: &str) -> ScenarioError {
        ScenarioError {
            file: file.to_owned(),
            ..*self.0
        }
    }
}

/// The text is not JSON.
pub(crate) fn not_json(error: &NotJson) -> Problem {
    let place = format!("line {}, column {}", error.line, error.column);
    match &error.why {
        Why::TooShort => Problem::new(
            &place,
            "the file ends too early",
            "complete it, every bracket and quotation mark closed",
        ),
        Why::Expected(what) => Problem::new(
            &place,
            &format!("this is not JSON, {what} is expected"),
            "correct the brackets, commas and quotation marks there",
        ),
        Why::TooMuch(what) => Problem::new(&place, "this is too much for one file", &format!("give {what}")),
        Why::Twice(name) => Problem::new(
            &place,
            &format!("the field `{name}` is given twice"),
            "leave one of the two out",
        ),
    }
}

pub(crate) fn unknown_version(version: &str) -> Problem {
    Problem::new(
        "format",
        &format!("`{version}` is not a known version of the format"),
        &format!("version {VERSION} is expected; a newer file needs a newer Placard"),
    )
}
