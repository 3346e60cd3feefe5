//! The answer: outcome, ground, the numbers, and the reasons in order, each with its provision.
use super::finding::Finding;
use super::vote::{Counts, SomeMembers};
use super::words::{Authority, Bearing, Instrument, Share};
use serde::Serialize;

/// The answer to a question that was put to the vote.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// What became of the question.
    pub outcome: Outcome,
    /// Why it was not adopted; missing otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<Ground>,
    /// The permanent members whose negative votes blocked it: the veto (Article 27(3)). Missing where there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vetoed_by: Option<SomeMembers>,
    /// What it needed.
    pub requirement: Requirement,
    /// The affirmative votes that these votes would have needed.
    pub needed: u16,
    /// How the votes were counted.
    #[cfg_attr(test, ts(as = "Columns"))]
    pub tally: Counts,
    /// Members present and voting: those who voted for or against (Assembly rule 86).
    pub present_and_voting: u16,
    /// Why, in the order in which the law asks.
    pub reasons: Vec<Reason>,
    /// What a reader should know, though it changes nothing.
    pub warnings: Vec<CitedWarning>,
    /// What is due because of the outcome.
    pub follow_ups: Vec<CitedFollowUp>,
}

/// How many members voted in each way, every column given.
#[cfg(test)]
#[derive(ts_rs::TS)]
#[ts(rename_all = "camelCase")]
pub struct Columns {
    /// Votes in favour.
    pub in_favour: u16,
    /// Votes against.
    pub against: u16,
    /// Abstentions.
    pub abstaining: u16,
    /// Members present that did not participate.
    pub not_participating: u16,
    /// Members absent.
    pub absent: u16,
    /// Members not voting, where the record does not tell the last two apart.
    pub not_voting: u16,
}

/// What became of a question.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// Adopted, or carried.
    Adopted,
    /// Not adopted, or not carried.
    NotAdopted,
    /// Equally divided: a second vote is due (rule 95).
    SecondVoteDue,
    /// Not put to the vote.
    NotPut,
    /// No decision could be taken: too few Members were present (rule 67).
    NoDecision,
    /// Somebody objected: a vote is required.
    VoteRequired,
    /// An amendment that the sponsors accepted: part of the text without a vote.
    Incorporated,
    /// Withdrawn by its sponsors.
    Withdrawn,
    /// The withdrawal has no effect: it came too late.
    WithdrawalRefused,
    /// Withdrawn by its sponsors and maintained by the seconder.
    Maintained,
    /// A ruling that nobody challenged.
    Unchallenged,
    /// What became of a draft: no action was taken on it.
    NoAction,
    /// Not decided: it is supposed to have been carried.
    SupposedCarried,
    /// Not decided: it is supposed not to have been carried.
    SupposedNotCarried,
}

/// Why a question was not adopted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Ground {
    /// Fewer affirmative votes than the Council needs.
    NotEnoughVotes,
    /// Enough affirmative votes, and permanent members voted against: the veto.
    DidNotConcur,
    /// A permanent member did not vote in favour, under the literal reading of "concurring" (D2).
    NotInFavour,
    /// The majority of those voting was not reached.
    NoMajority,
    /// The share of all members was not reached.
    NoMajorityOfMembers,
    /// Nobody voted for or against.
    NoVotesCast,
    /// Equally divided, and no second vote is due or it was equally divided too.
    EquallyDivided,
    /// The ruling of the presiding officer stands.
    RulingStands,
    /// All operative parts were rejected, and with them the proposal.
    NoOperativePart,
    /// A member objected to a statement or an adoption without a vote.
    Objection,
}

/// What a question needs to be adopted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Requirement {
    /// So many affirmative votes; where `concurring`, and no negative vote of a permanent member (Article 27).
    Affirmative {
        /// Affirmative votes needed.
        votes: u16,
        /// Whether a permanent member's negative vote blocks.
        concurring: bool,
    },
    /// A share of the members present and voting (Article 18).
    PresentAndVoting {
        /// The share.
        share: Share,
    },
    /// A share of all Members, voting or not.
    AllMembers {
        /// The share.
        share: Share,
    },
}

/// A finding, how it bears on the outcome, and where the law says so.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct Reason {
    /// What was found, with the numbers.
    pub finding: Finding,
    /// Whether it is a condition that is met, one that is not, or neither.
    pub bearing: Bearing,
    /// The provision it rests on.
    pub provision: Provision,
}

/// A pinpoint in a text, a settled practice, or a convention of this engine.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase")]
pub struct Provision {
    /// Its stable name: `"charter-27-3"`, `"assembly-rule-86"`.
    pub key: &'static str,
    /// The text that contains it.
    pub instrument: Instrument,
    /// Where in the text: `"27(3)"`, `"86"`; a word for practice.
    pub pinpoint: &'static str,
    /// The rule of the same content for committees: `"126"` for rule 86.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_committees: Option<&'static str>,
    /// Symbol of the document, where it has one: `"A/RES/76/262"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub symbol: Option<&'static str>,
    /// First day in force, or first instance of the practice.
    pub from: String,
    /// Last day in force; missing while it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Whether a text says so, practice does, or this engine had to choose.
    pub authority: Authority,
    /// Sections of the voting model that rest on it: `"SC-04"`.
    pub model: &'static [&'static str],
}

/// What a reader should know, though it changes nothing, with its provision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub struct CitedWarning {
    /// What.
    pub warning: Warning,
    /// The provision it rests on.
    pub provision: Provision,
}

/// What a reader should know, though it changes nothing.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Warning {
    /// A simple majority and two thirds would give different outcomes here.
    MajoritySensitive,
    /// These parties to a dispute voted, though Article 27(3) asks them to abstain.
    ProvisoNotApplied {
        /// The members known by name.
        members: Vec<String>,
        /// How many more, whose names are not known.
        unnamed: u16,
    },
    /// The Council exercises its functions on the same dispute (Article 12(1)).
    BeforeTheCouncil,
    /// So many delegations said afterwards how they had meant to vote; none of it is counted.
    LateNotes {
        /// How many.
        count: u16,
    },
    /// The record does not say whether enough Members were present.
    QuorumUnknown,
}

/// What is due because of the outcome, with its provision.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub struct CitedFollowUp {
    /// What.
    pub follow_up: FollowUp,
    /// The provision it rests on.
    pub provision: Provision,
}

/// What is due because of the outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FollowUp {
    /// The Assembly debates the veto (resolution 76/262, paragraph 1).
    DebateAfterVeto {
        /// Within this number of working days.
        within_working_days: u16,
    },
    /// A second vote is due (rule 95).
    SecondVote,
}
