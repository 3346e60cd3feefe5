//! A roll call that was pasted, as it is read.
use super::vote::{NamedVotes, Vote};
use super::words::Body;
use serde::{Deserialize, Serialize};

/// The input of `readRoll`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(deny_unknown_fields)]
pub struct RollInput {
    /// The body.
    pub body: Body,
    /// The day, as `"2025-11-17"`: who sat in the body follows from it.
    pub date: String,
    /// The text: a press release, the list of a verbatim record, a table, lines of names with votes.
    pub text: String,
    /// Whether the text is HTML, as a browser copies it.
    #[serde(default)]
    #[cfg_attr(test, ts(optional, as = "Option<bool>"))]
    pub html: bool,
}

/// What a pasted text says. Nothing is guessed: what is not plain is a doubt. The output of `readRoll`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Roll {
    /// The members whose vote the text names.
    #[cfg_attr(test, ts(type = "Record<string, Vote>"))]
    pub named: NamedVotes,
    /// What the text counts, with or without names.
    pub counts: RollCounts,
    /// What is not plain, with its place.
    pub doubts: Vec<RollDoubt>,
    /// The only vote that the counts and the seats leave for the other members, if there is one; it is not applied.
    pub offered: Option<RollOffer>,
}

/// How many votes a text counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct RollCounts {
    /// In favour.
    pub in_favour: usize,
    /// Against.
    pub against: usize,
    /// Abstaining.
    pub abstaining: usize,
    /// Not voting: absent, or present and not participating.
    pub not_voting: usize,
}

/// Something in a text that is not plain.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RollDoubt {
    /// Its line, from 1.
    pub line: usize,
    /// Its column, from 1.
    pub column: usize,
    /// The words.
    pub text: String,
    /// What is not plain, and what to write, in English.
    pub message: String,
}

/// A vote for the members that a text does not name.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct RollOffer {
    /// The vote.
    pub vote: Vote,
    /// The members by code, in the order of their seats.
    pub members: Vec<String>,
}
