//! A meeting as it is laid before the body: drafts, items, rulings, and the votes on each item.
use super::question::QuestionInput;
use super::readings::Readings;
use super::vote::{Members, NamedVotes, Tally};
use super::words::{Body, Matter, MotionKind, ParagraphKind, Share, Supposed};
use serde::Deserialize;

/// A whole meeting. The input of `proceed`, and part of that of `whatWouldChange`. Drafts and items are named by
/// their place in their lists, from 0.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeetingInput {
    /// The body that meets.
    pub body: Body,
    /// The day, `"2025-02-24"`.
    pub date: String,
    /// Which side is taken of disputed points; as recommended unless given.
    pub readings: Option<Readings>,
    /// General Assembly: how many Members are present (rule 67); not tested unless given.
    pub present: Option<u16>,
    /// Whether an emergency special session meets on the matter (resolution 76/262).
    pub emergency_session_meets: Option<bool>,
    /// General Assembly: whether the Council deals with the same dispute (Article 12(1)).
    pub before_the_council: Option<bool>,
    /// General Assembly: whether the Council itself asks it for a recommendation on that dispute (Article 12(1)).
    pub asked_by_the_council: Option<bool>,
    /// The members of the body.
    pub members: Option<Members>,
    /// The question of every item that states none of its own.
    pub question: Option<QuestionInput>,
    /// The drafts, as submitted.
    pub drafts: Vec<DraftInput>,
    /// What is put to the vote, in order.
    pub items: Vec<ItemInput>,
    /// What the presiding officer ruled.
    pub rulings: Option<Vec<RulingInput>>,
}

/// A draft as submitted.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct DraftInput {
    /// Its paragraphs, in order.
    pub paragraphs: Vec<ParagraphInput>,
}

/// A paragraph of a draft as submitted.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ParagraphInput {
    /// Its name in the draft, such as `"PP1"` or `"OP1"`.
    pub id: String,
    /// Preambular or operative.
    pub kind: ParagraphKind,
    /// Its words.
    pub text: String,
}

/// Something put to the vote, or settled without one. Which fields it takes follows from `kind`; any other field is
/// refused (`does-not-belong`).
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(optional_fields))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemInput {
    /// What it is.
    pub kind: ItemKind,
    /// The draft it is about, for every kind but `"motion"`; 0 unless given. A `"withdrawal"` names it or an `item`.
    pub draft: Option<u32>,
    /// `"motion"`: what is moved.
    pub motion: Option<MotionKind>,
    /// `"motion"`: the item on which no action is to be taken, or whose separate vote is asked for.
    pub on: Option<u32>,
    /// `"amendment"`, `"revision"`: what it does to the text.
    pub changes: Option<Vec<TextChange>>,
    /// `"part"`: the names of the paragraphs voted on separately.
    pub paragraphs: Option<Vec<String>>,
    /// `"withoutVote"`: how many object; 0 unless given.
    pub objections: Option<u16>,
    /// `"withdrawal"`: the item that is withdrawn, in place of a draft.
    pub item: Option<u32>,
    /// `"withdrawal"`: whether the seconder maintains it (Council rule 35).
    pub maintained: Option<bool>,
    /// `"ruling"` in the General Assembly: the majority that the question was ruled to take.
    pub takes: Option<Share>,
    /// `"ruling"` in the Security Council: whether the matter was ruled procedural.
    pub is: Option<Matter>,
    /// `"ruling"`: whether somebody challenged it, so that it is put to the vote whether to overrule it.
    pub challenged: Option<bool>,
    /// What it decides about a later item that is voted on, whichever way it goes.
    pub governs: Option<GovernsInput>,
    /// What is supposed of it, whatever its votes give: the meeting goes on by that. It still needs votes, and has no
    /// effect where the item is not put to the vote.
    pub suppose: Option<Supposed>,
    /// The question that it puts; that of the meeting unless given.
    pub question: Option<QuestionInput>,
    /// The votes by name. Votes of an item that is not put are left aside.
    #[cfg_attr(test, ts(optional, type = "{ [key in string]: Vote }"))]
    pub votes: Option<NamedVotes>,
    /// The votes in numbers.
    pub tally: Option<Tally>,
}

/// What an item is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "camelCase")]
pub enum ItemKind {
    /// A motion.
    Motion,
    /// An amendment to a draft.
    Amendment,
    /// A part of a draft, voted separately; it leaves the text when it is not carried.
    Part,
    /// A draft as a whole, with the text as it then stands.
    Draft,
    /// An amendment that the sponsors accept: in the text without a vote.
    Revision,
    /// A draft put forward without a vote: adopted if nobody objects.
    WithoutVote,
    /// A draft, or an item, is withdrawn (Council rule 35; Assembly rule 80).
    Withdrawal,
    /// Whether the question of a draft is important (Article 18(3)).
    Importance,
    /// A ruling of the presiding officer on what a draft needs (Council rule 30; Assembly rule 71).
    Ruling,
}

/// What an amendment does to a draft.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(tag = "op"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum TextChange {
    /// Puts other words in the place of some.
    Replace {
        /// The paragraph.
        paragraph: String,
        /// The words that go, as they stand in the draft.
        from: String,
        /// The words that come.
        to: String,
    },
    /// Adds words at the end of a paragraph.
    Append {
        /// The paragraph.
        paragraph: String,
        /// The words.
        text: String,
    },
    /// Adds a paragraph.
    AddParagraph {
        /// Its name.
        id: String,
        /// Preambular or operative.
        kind: ParagraphKind,
        /// The paragraph before it; at the end of its kind when not given.
        #[serde(default)]
        #[cfg_attr(test, ts(optional))]
        after: Option<String>,
        /// Its words.
        text: String,
    },
    /// Takes a paragraph out.
    DeleteParagraph {
        /// The paragraph.
        paragraph: String,
    },
}

/// What an item decides about a later one. Naming a draft's item names its amendments and parts too.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(tag = "kind"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum GovernsInput {
    /// General Assembly: whether the question is important (Article 18(3)).
    Importance {
        /// The later item.
        item: u32,
    },
    /// Security Council: whether the matter is procedural (the preliminary question of 1945).
    Character {
        /// The later item.
        item: u32,
    },
    /// Which majority was ruled to apply in the General Assembly. A draft that puts the ruling keeps it when carried.
    Takes {
        /// The later item.
        item: u32,
        /// The majority.
        share: Share,
    },
    /// Whether the matter was ruled procedural in the Security Council.
    Is {
        /// The later item.
        item: u32,
        /// What was ruled.
        matter: Matter,
    },
    /// Whether the later item is put before another that would otherwise come first.
    Order {
        /// The later item.
        item: u32,
        /// The other.
        over: u32,
    },
    /// Whether a part of the later item is voted on separately.
    Division {
        /// The later item.
        item: u32,
    },
}

/// A ruling of the presiding officer, or a fact of procedure, on an item: a judgement that is taken and never made.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(tag = "kind"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub enum RulingInput {
    /// Carrying one item leaves nothing of another to vote on (Council rule 36; Assembly rule 90).
    Excludes {
        /// The item that, once carried, excludes.
        carried: u32,
        /// The item that is then not put.
        excluded: u32,
    },
    /// The original mover of a draft of the Council objects to a separate vote (rule 32).
    MoverObjects {
        /// The item of the part.
        item: u32,
    },
    /// A proposal of a State that is not a member of the Council, which no member asks to put (rule 38).
    NotRequested {
        /// The item.
        item: u32,
    },
    /// What was put forward as an amendment is a proposal of its own (Assembly rules 90 and 91).
    SeparateProposal {
        /// The item of the amendment.
        item: u32,
    },
}

impl TextChange {
    /// How many bytes of words it brings.
    pub(crate) fn length(&self) -> usize {
        match self {
            Self::Replace { to: words, .. } | Self::Append { text: words, .. } => words.len(),
            Self::AddParagraph { id, text, .. } => id.len().saturating_add(text.len()),
            Self::DeleteParagraph { .. } => 0,
        }
    }
}
