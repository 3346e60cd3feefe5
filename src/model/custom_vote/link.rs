//! What an address holds of a meeting that somebody made: one plain vote in words, anything more as its whole file. Pure.
use super::Own;
use super::meeting;
use crate::address::query::Query;
use records::made::{Made, Words};
use records::scenario::{self, Scenario};
use records::seating::Seating;

/// What an address holds of a meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Held {
    /// One vote, whole in the parts of the address.
    Plain(String),
    /// The text of the meeting's file, to be compressed.
    Whole(String),
}

/// What stands before the compressed file in `own=meeting.…`.
const WHOLE: &str = "meeting.";

/// What an address holds of a meeting; `built` is its scenario.
#[must_use]
pub fn held(made: &Made, built: &Scenario, seating: &Seating, words: &Words<'_>) -> Held {
    let plain = Own::of(built).and_then(|mut own| {
        // A vote without a title is called so in the language of whoever opens it.
        if made.title.trim().is_empty() {
            own.title.clear();
        }
        (meeting::scenario(&own.made(), seating, words) == *built).then(|| own.write())
    });
    match plain {
        Some(plain) => Held::Plain(plain),
        None => Held::Whole(on_one_line(&scenario::write(built))),
    }
}

/// The parts of an address that holds a compressed file.
#[must_use]
pub fn whole(packed: &str) -> String {
    ["own=", WHOLE, packed].concat()
}

/// The compressed file that an address holds, if it holds one.
#[must_use]
pub fn packed(own: &str) -> Option<String> {
    let query = Query::read(own);
    query.get("own")?.strip_prefix(WHOLE).map(str::to_owned)
}

/// The meeting of a file that an address held.
///
/// # Errors
/// When it is none, with the place.
pub fn read(text: &str) -> Result<Scenario, String> {
    let scenario = scenario::read("the link", text).map_err(|error| error.to_string())?;
    Ok(scenario.as_made())
}

/// JSON without its line breaks: within texts they are written otherwise, so none is lost.
fn on_one_line(json: &str) -> String {
    json.lines().map(str::trim_start).collect()
}
