//! A lesson: aims, steps with a question each, and a plan for the teacher; read from its file and checked.
//!
//! [`model`] has the types, [`fact`] what is asked of the engine, [`receipt`] the code that a pupil shows after a challenge.
//! `docs/lesson-format.md` describes the file. Whether the answers are right is proved by a test, which plays the meetings.
pub mod fact;
pub mod model;
pub mod own;
mod parse;
pub mod receipt;

use crate::json;
use crate::scenario::ScenarioError;
use crate::scenario::error;
use crate::translation::{BrokenTranslation, Translation, sentences_of};
use model::Lesson;

/// The fields that hold sentences for readers, or lists of them.
const SENTENCES: [&str; 15] = [
    "about", "after", "aims", "ask", "before", "better", "hints", "hold", "if-right", "if-wrong", "says",
    "text", "title", "usual", "what",
];

/// Where a lesson is not as its format has it, this is what to read.
const FORMAT: (&str, &str) = ("docs/scenario-format.md", "docs/lesson-format.md");

/// Reads and checks the file of a lesson. `file` is its name, for the error.
///
/// # Errors
/// [`ScenarioError`] with the first thing that is not right, its place and the remedy.
pub fn read(file: &str, text: &str) -> Result<Lesson, ScenarioError> {
    read_translated(file, text, &Translation::default())
}

/// Reads and checks the file of a lesson, its sentences in another language. One that is not translated stays as it is.
///
/// # Errors
/// As [`read`].
pub fn read_translated(file: &str, text: &str, translation: &Translation) -> Result<Lesson, ScenarioError> {
    json::read_file(text)
        .map_err(|error| error::not_json(&error))
        .and_then(|mut json| {
            translation.put_into_fields(&mut json, &SENTENCES);
            parse::file(json)
        })
        .map_err(|problem| {
            let mut error = problem.in_file(file);
            error.remedy = error.remedy.replace(FORMAT.0, FORMAT.1);
            error
        })
}

/// The English sentences of a lesson's file, each once, in their order: what a translation has to have.
///
/// # Errors
/// When the file is not JSON.
pub fn sentences(text: &str) -> Result<Vec<String>, BrokenTranslation> {
    sentences_of(text, &SENTENCES)
}
