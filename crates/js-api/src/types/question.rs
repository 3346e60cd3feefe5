//! What a body is asked to decide, and in which circumstances.
use super::categories::{AssemblyCategory, CouncilCategory};
use super::readings::Readings;
use super::vote::{Members, NamedVotes, Tally};
use super::words::{Body, Chapter, Forum, Importance, Matter, MotionKind, Nature};
use serde::Deserialize;

/// One vote: the question, who sits there, and who votes how. The input of `decide`, and part of that of `odds` and
/// `whatWouldChange`.
///
/// Judgements that people make (is the matter procedural, is the question important) are part of the question. They
/// are never guessed from a title.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VoteInput {
    /// The body that votes.
    pub body: Body,
    /// The day, `"2025-02-24"`, because law changes.
    pub date: String,
    /// What is put to the vote: `"draft"` unless given.
    pub object: Option<ObjectOfVote>,
    /// The motion, where the object is one.
    pub motion: Option<MotionKind>,
    /// Security Council: whether the matter is procedural (Article 27(2)) or not (27(3)); `"allOther"` unless given.
    pub matter: Option<Matter>,
    /// Security Council: who settled whether the matter is procedural; it shows in the reasons.
    pub settled_by: Option<SettledBy>,
    /// Security Council: the class of the matter, where practice or a text has settled it; in place of `matter`.
    pub council_category: Option<CouncilCategory>,
    /// Security Council: the dispute, where parties are to abstain (Article 27(3), last words).
    pub dispute: Option<Dispute>,
    /// General Assembly: where it votes; `"plenary"` unless given.
    pub forum: Option<Forum>,
    /// General Assembly: whether the question is important (Article 18(2) and (3)); follows from `assemblyCategory`
    /// unless given.
    pub importance: Option<Importance>,
    /// General Assembly: the matter, where a text lists it or fixes a majority of its own for it.
    pub assembly_category: Option<AssemblyCategory>,
    /// General Assembly: a majority in place of the one that follows from the law; the reasons say so.
    pub majority: Option<Majority>,
    /// General Assembly: whether this is the second vote after an equal division (rule 95).
    pub second_vote: Option<bool>,
    /// Which side is taken of disputed points; as recommended unless given.
    pub readings: Option<Readings>,
    /// General Assembly: how many Members are present (quorum, rule 67); not tested unless given.
    pub present: Option<u16>,
    /// Whether an emergency special session meets on the matter in the ten working days after a veto (resolution
    /// 76/262).
    pub emergency_session_meets: Option<bool>,
    /// General Assembly: whether the Council deals with the same dispute (Article 12(1)).
    pub before_the_council: Option<bool>,
    /// General Assembly: whether the Council itself asks it for a recommendation on that dispute (Article 12(1)).
    pub asked_by_the_council: Option<bool>,
    /// The members of the body.
    pub members: Option<Members>,
    /// The votes by name.
    #[cfg_attr(test, ts(optional, type = "{ [key in string]: Vote }"))]
    pub votes: Option<NamedVotes>,
    /// The votes in numbers.
    pub tally: Option<Tally>,
}

/// The question of an item of a meeting. What is put follows from the item. Fields as in [`VoteInput`].
#[derive(Clone, PartialEq, Eq, Default, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionInput {
    /// Security Council: whether the matter is procedural; `"procedural"` for motions, `"allOther"` for all else,
    /// unless given.
    pub matter: Option<Matter>,
    /// Security Council: who settled whether the matter is procedural.
    pub settled_by: Option<SettledBy>,
    /// Security Council: the class of the matter; in place of `matter`.
    pub council_category: Option<CouncilCategory>,
    /// Security Council: the dispute, where parties are to abstain.
    pub dispute: Option<Dispute>,
    /// General Assembly: where it votes; `"plenary"` unless given.
    pub forum: Option<Forum>,
    /// General Assembly: whether the question is important.
    pub importance: Option<Importance>,
    /// General Assembly: the matter.
    pub assembly_category: Option<AssemblyCategory>,
    /// General Assembly: a majority in place of the one that follows from the law.
    pub majority: Option<Majority>,
    /// General Assembly: whether this is the second vote after an equal division (rule 95).
    pub second_vote: Option<bool>,
}

/// What is put to the vote.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum ObjectOfVote {
    /// A draft resolution, or another proposal, as a whole.
    Draft,
    /// An amendment to it.
    Amendment,
    /// A part of it, voted separately.
    Part,
    /// A motion.
    Motion,
    /// To overrule a ruling of the presiding officer (Council rule 30; Assembly rules 71 and 113).
    Ruling,
    /// Whether a matter is procedural (Council), or a question important (Assembly, Article 18(3)).
    Character,
}

/// Who settled whether a matter is procedural.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum SettledBy {
    /// Practice: nobody doubts it.
    Practice,
    /// A ruling of the President that nobody challenged (rule 30).
    RulingUnchallenged,
    /// A ruling of the President that stood when it was challenged.
    RulingStands,
    /// A ruling of the President that was overruled.
    RulingOverruled,
    /// The preliminary question was carried: procedural.
    PreliminaryCarried,
    /// The preliminary question had the votes, and a permanent member voted against: not procedural.
    PreliminaryVetoed,
    /// The preliminary question was short of votes: not procedural.
    PreliminaryInsufficient,
    /// Whoever asks says so.
    Entered,
    /// Nobody: decided as other than procedural, and the reasons say so.
    Undetermined,
}

/// A majority of the General Assembly, named in place of the one that follows from the law.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum Majority {
    /// More than half of the members present and voting.
    Majority,
    /// Two thirds of the members present and voting.
    TwoThirds,
    /// More than half of all Members.
    MajorityOfMembers,
    /// Two thirds of all Members.
    TwoThirdsOfMembers,
}

/// What a decision on a dispute is about: the conditions of Article 27(3), last words, as people judge them.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Dispute {
    /// Under what the Council decides.
    pub under: Chapter,
    /// Whether it is a dispute.
    pub nature: Nature,
    /// Its parties that sit in the Council, by code.
    pub parties: Vec<String>,
}
