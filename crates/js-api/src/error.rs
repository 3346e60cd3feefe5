//! What goes wrong at the border: a stable word, one line for people, and the place in what was given.
use core::fmt;
use serde::Serialize;

/// What is thrown: a plain object, never a string.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ApiError {
    /// What kind of mistake it is: for programs. These words do not change without a new major version.
    pub code: Code,
    /// One line for people: what was given, in backticks, and what to do.
    pub message: String,
    /// Where: `"votes.FRA"`, `"items[2].votes"`; empty for the whole input.
    pub path: String,
}

/// What kind of mistake it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// The input holds something that is no plain data: a cycle, a BigInt, a function, a Map, a getter that throws, half a character.
    NotPlainData,
    /// The input is larger than is taken: 32 levels, 1,000 fields in one object, 8,000,000 bytes as JSON; of items, texts and members
    /// the message says how many.
    TooLarge,
    /// A value of another type than expected.
    WrongType,
    /// A field that is not known here.
    UnknownField,
    /// A field that is needed.
    MissingField,
    /// A word that is not known here.
    UnknownWord,
    /// A field that does not belong to this body, or to this kind of item.
    DoesNotBelong,
    /// Two fields that exclude each other.
    Conflict,
    /// A text that is not a day.
    NotADay,
    /// A text that is not a member's code.
    NotAMemberCode,
    /// A member that has no seat in the body.
    NotAMember,
    /// A member named twice.
    NamedTwice,
    /// A member that may not vote that day.
    NotEntitled,
    /// Seats that the body of that day did not have.
    ImpossibleBody,
    /// No votes are given.
    VotesMissing,
    /// The votes do not add up to the seats.
    VotesDoNotAddUp,
    /// No draft stands at that place.
    NoSuchDraft,
    /// No item stands at that place, or not one of that kind.
    NoSuchItem,
    /// A question that is not decided by a vote of this kind.
    NotVotedOn,
    /// Numbers that make no game.
    ImpossibleGame,
    /// A file that is no scenario.
    NotAScenario,
    /// A file that is not one of the archive's files.
    NotOfTheArchive,
    /// A change that does not fit the votes.
    CannotChange,
    /// A labelled case that cannot be run.
    CaseNotRun,
}

impl ApiError {
    /// A mistake at a place.
    #[must_use]
    pub fn at(path: impl Into<String>, code: Code, message: impl fmt::Display) -> Self {
        Self {
            code,
            message: message.to_string(),
            path: path.into(),
        }
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.message)
        } else {
            write!(f, "`{}`: {}", self.path, self.message)
        }
    }
}
impl core::error::Error for ApiError {}

/// The place of a field under another place; the whole input is the empty place.
#[must_use]
pub(crate) fn under(path: &str, field: &str) -> String {
    let field = cut(field);
    if path.is_empty() {
        field
    } else {
        format!("{path}.{field}")
    }
}

/// How much of what is given a message shows, in characters.
const SHOWN: usize = 60;

/// A text as a message shows it: on one line, cut short.
#[must_use]
pub(crate) fn cut(text: &str) -> String {
    // Those that end a line or turn its direction, beside control characters.
    let turns = |one: char| matches!(one, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let plain = |one: char| {
        if one.is_control() || one == '`' || turns(one) {
            ' '
        } else {
            one
        }
    };
    let mut line: String = text.chars().map(plain).take(SHOWN).collect();
    if text.chars().nth(SHOWN).is_some() {
        line.push('…');
    }
    line
}
