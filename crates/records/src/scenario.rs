//! A scenario: one real meeting, read from its file and checked, with the votes as recorded and their sources.
//!
//! `parse` reads the file into the types of `format`; `check` makes a [`Scenario`] of them, whose types are in `model`.
//! The engine's answer is compared with what is recorded, never merged with it.
mod check;
pub(crate) mod error;
pub(crate) mod fields;
mod format;
mod governing;
mod item;
mod model;
mod own;
mod parse;
mod seats;
mod setting;
mod suggestions;
mod votes;
mod words;
mod write;

pub use error::ScenarioError;
pub use model::{
    DraftRecord, Intention, ItemRecord, Origin, President, Proposal, Recorded, RecordedGround,
    RecordedOutcome, Remark, RulingRecord, Scenario, Source, Suggestion, is_web_address,
};
pub use own::OwnVote;
pub use write::write;

use crate::translation::Translation;

/// Reads and checks a scenario file. `file` is its name, for the error.
///
/// # Errors
/// [`ScenarioError`] with the first thing that is not right, its place and the remedy.
pub fn read(file: &str, json: &str) -> Result<Scenario, ScenarioError> {
    read_translated(file, json, &Translation::default())
}

/// Reads and checks a scenario file, its sentences in another language. One that is not translated stays as it is.
///
/// # Errors
/// As [`read`]; also where a translation breaks what the file says, as an amendment whose words its paragraph lacks.
pub fn read_translated(file: &str, json: &str, translation: &Translation) -> Result<Scenario, ScenarioError> {
    crate::json::read_file(json)
        .map_err(|error| error::not_json(&error))
        .and_then(|mut json| {
            translation.put_into(&mut json);
            parse::file(json)
        })
        .and_then(|file| check::check(&file))
        .map_err(|problem| problem.in_file(file))
}
