//! A decision in words: the outcome, the count and each reason, in one of six languages.
use super::question::VoteInput;
use super::words::Bearing;
use serde::{Deserialize, Serialize};

/// The input of `explain`.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ExplainInput {
    /// The vote, as for `decide`.
    pub vote: VoteInput,
    /// The words of a language: what the package's file `words/en.json` holds; also `ar`, `es`, `fr`, `ru` and `zh`.
    pub words: Words,
}

/// The words of a language. A program reads them from a file of the package and hands them on as they are; they fit the
/// version of the package that they come with.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The language: `"ar"`, `"en"`, `"es"`, `"fr"`, `"ru"` or `"zh"`.
    pub language: String,
    /// Its messages.
    pub table: String,
}

/// A decision in words. The output of `explain`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Explanation {
    /// The outcome in a word: `"Vetoed"`.
    pub outcome: String,
    /// The count: `"10–1–4"`, in favour, against, abstaining.
    pub tally: String,
    /// The outcome in a sentence, with what decided it.
    pub verdict: String,
    /// The reasons, those that decide first.
    pub reasons: Vec<ExplainedReason>,
    /// What is good to know about the decision.
    pub warnings: Vec<ExplainedNote>,
    /// What is due because of it.
    pub follow_ups: Vec<ExplainedNote>,
}

/// A reason in words.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExplainedReason {
    /// The condition: `"At least nine votes in favour"`.
    pub title: String,
    /// What it has and what it needs; may be empty.
    pub detail: String,
    /// How it bears on the outcome.
    pub bearing: Bearing,
    /// What it rests on.
    pub provision: ExplainedProvision,
}

/// A sentence with what it rests on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExplainedNote {
    /// The sentence.
    pub text: String,
    /// What it rests on.
    pub provision: ExplainedProvision,
}

/// A provision in words: an article, a rule, or an established practice.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct ExplainedProvision {
    /// Its key, the same as in the output of `decide`: `"charter-27-3"`.
    pub key: String,
    /// Its name beside a reason: `"Charter 27(3)"`.
    pub short: String,
    /// Its full name.
    pub name: String,
    /// What it is about.
    pub title: String,
    /// What it says, in our own words.
    pub text: String,
    /// Where its official text is; `null` where none is known.
    pub url: Option<String>,
}
