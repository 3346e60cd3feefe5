//! What came of replaying a file.
use serde::Serialize;

/// What came of a file.
#[derive(Serialize)]
pub struct Report {
    /// Its name.
    pub file: String,
    /// How many votes came out as recorded.
    pub passed: u32,
    /// Those that did not.
    pub failures: Vec<Failure>,
    /// All of it for people, with what else is to be known of the file.
    #[serde(skip)]
    pub text: String,
}

/// A vote whose record contradicts the law, or cannot be decided.
#[derive(Serialize)]
pub struct Failure {
    /// The vote: an item, or the roll call with its line.
    pub vote: String,
    /// What is wrong.
    pub what: String,
}
