//! What came of a meeting: each item, and the texts afterwards.
use super::decision::{Decision, Ground, Outcome, Reason};
use super::vote::SomeMembers;
use super::words::{ParagraphKind, Supposed};
use serde::Serialize;

/// What came of a meeting. The output of `proceed`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct MeetingResult {
    /// What came of each item, from the first.
    pub steps: Vec<Step>,
    /// The item that is due and has no votes, where the meeting stops; missing when voting is over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<u32>,
    /// What became of each draft.
    pub drafts: Vec<Fate>,
    /// How many vetoes were cast, one for each permanent member and proposal.
    pub vetoes: u16,
}

/// What came of one item.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Step {
    /// The item, by its place in the meeting.
    pub item: u32,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it was not adopted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// The permanent members whose negative votes blocked it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vetoed_by: Option<SomeMembers>,
    /// Why it was not put to the vote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_put: Option<NotPut>,
    /// What is supposed of it, where that has effect. It is no decision and rests on no provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supposed: Option<Supposed>,
    /// What its votes give, where something is supposed of it. The reasons are of this.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_votes: Option<Decision>,
    /// The decision, where it was put to the vote and nothing is supposed of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
    /// Why, whether or not it was put.
    pub reasons: Vec<Reason>,
    /// The texts of the drafts afterwards.
    pub texts: Vec<Text>,
    /// Paragraphs named by changes that found no place in the text as it stood.
    pub no_place: Vec<String>,
}

/// Why an item was not put to the vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct NotPut {
    /// Why.
    pub why: NotPutReason,
    /// The item on account of which: the carried motion, the withdrawal, the earlier vote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<u32>,
}

/// Why an item was not put to the vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum NotPutReason {
    /// A carried motion ended the voting.
    NotReached,
    /// What was carried before it leaves nothing to vote on, as the presiding officer ruled.
    Excluded,
    /// No action is taken on it, as the body decided.
    NoAction,
    /// It was withdrawn.
    Withdrawn,
    /// The body refused to vote on it separately.
    DivisionRefused,
    /// The body refused to put it before another item.
    NoPriority,
    /// The original mover objects to a separate vote.
    MoverObjects,
    /// A proposal of an invited State that no member of the Council asked to put.
    NotRequested,
    /// Ruled a separate proposal, not an amendment.
    NotAnAmendment,
    /// Decided before at the same session, and not taken up again.
    AlreadyDecided,
    /// The first vote was not equally divided: no second vote is due.
    NoSecondVote,
}

/// What became of a draft.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Fate {
    /// The outcome of its vote, or why it was not put; missing while that is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// The text of a draft at one moment.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The words that stand, paragraph by paragraph: what is voted on.
    pub clean: Vec<CleanParagraph>,
    /// Every paragraph with the history of its words, deleted ones included.
    pub paragraphs: Vec<Paragraph>,
}

/// A paragraph as it reads.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CleanParagraph {
    /// Its name in the draft.
    pub id: String,
    /// Its words.
    pub text: String,
}

/// A paragraph with its history.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Paragraph {
    /// Its name in the draft.
    pub id: String,
    /// Preambular or operative.
    pub kind: ParagraphKind,
    /// Whether any of it stands.
    pub stands: bool,
    /// Its text in pieces, in order.
    pub runs: Vec<Run>,
}

/// A piece of text with one history.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// The words.
    pub text: String,
    /// The item that put them in; missing for words of the original draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inserted_by: Option<u32>,
    /// The item that took them out; missing while they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_by: Option<u32>,
}
