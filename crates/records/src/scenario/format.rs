//! A scenario file as it is written, field by field and unchecked: `docs/scenario-format.md` describes it.
use super::model::{Origin, President, Proposal, RecordedGround, RecordedOutcome, Source, Suggestion};
use crate::asked::Asked;
use rules::category::Matter;
use rules::date::Date;
use rules::draft::{ParagraphKind, TextChange};
use rules::meeting::Ruled;
use rules::member::MemberId;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::Forum;
use rules::supposition::Supposed;
use rules::vote::{ByVote, Vote};

/// The version of the format that this code reads.
pub(super) const VERSION: u16 = 1;

pub(super) struct File {
    pub id: String,
    pub origin: Origin,
    pub maker: Option<String>,
    pub title: String,
    pub introduction: String,
    pub question: String,
    pub suggestions: Vec<Suggestion>,
    pub body: Body,
    pub forum: Option<Forum>,
    pub date: Date,
    pub meeting: String,
    pub president: Option<President>,
    pub seats: Seats,
    pub sources: Vec<Source>,
    pub drafts: Vec<Draft>,
    pub items: Vec<Item>,
    pub rulings: Vec<Ruling>,
    pub intentions: Vec<Intention>,
    pub remarks: Vec<Remark>,
}

/// Either permanent and elected (Council), or members and their standing (Assembly).
pub(super) struct Seats {
    pub permanent: Option<Vec<MemberId>>,
    pub elected: Option<Vec<MemberId>>,
    pub members: Option<Members>,
    /// Members without a vote by Article 19.
    pub arrears: Vec<MemberId>,
    /// Members without a vote by rule 29.
    pub no_credentials: Vec<MemberId>,
}

/// The Assembly's seats: every Member of the day, or a list.
pub(super) enum Members {
    OnDate,
    List(Vec<MemberId>),
}

pub(super) struct Intention {
    pub member: MemberId,
    pub on: Vec<String>,
    pub condition: String,
    pub vote: Vote,
    pub certainty: String,
    pub sources: Vec<String>,
}

pub(super) struct Draft {
    pub id: String,
    pub symbol: Option<String>,
    pub title: String,
    pub paragraphs: Vec<Paragraph>,
    pub note: Option<String>,
}

pub(super) struct Paragraph {
    pub id: String,
    pub kind: ParagraphKind,
    pub outline: String,
}

pub(super) struct Item {
    pub id: String,
    pub kind: ItemKind,
    pub title: String,
    pub about: String,
    pub symbol: Option<String>,
    pub document: Option<String>,
    pub proposed_by: String,
    pub description: String,
    /// For motions.
    pub motion: Option<MotionKind>,
    /// The day, where it is not the meeting's.
    pub date: Option<Date>,
    /// For drafts that are another proposal than a draft resolution.
    pub proposal: Option<Proposal>,
    /// For motions and other proposals on one item.
    pub on: Option<String>,
    /// For a ruling and an appeal against one: what was ruled on that item.
    pub ruled: Option<Ruled>,
    /// For the order of voting: the item over which that one is given priority.
    pub over: Option<String>,
    /// For amendments, parts and drafts.
    pub draft: Option<String>,
    /// For amendments.
    pub changes: Option<Vec<TextChange>>,
    /// For parts.
    pub paragraphs: Option<Vec<String>>,
    /// What is known of the words at issue.
    pub text_note: Option<String>,
    /// What the reader whose version it is supposes.
    pub supposed: Option<Supposed>,
    pub question: Question,
    pub tally: ByVote<u16>,
    pub votes: ByVote<Vec<MemberId>>,
    pub unattributed: ByVote<u16>,
    pub unattributed_permanent: ByVote<u16>,
    pub roll_note: Option<String>,
    pub recorded: Option<Recorded>,
    pub certainty: Option<String>,
    pub order_certainty: Option<String>,
    pub note: Option<String>,
    pub sources: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ItemKind {
    Motion,
    Amendment,
    Part,
    Draft,
}

/// `matter` in the Council, `importance` in the Assembly: what people judged.
pub(super) struct Question {
    pub matter: Option<Matter>,
    pub undetermined: bool,
    pub importance: Option<Asked>,
    pub second_vote: bool,
}

pub(super) struct Recorded {
    pub outcome: RecordedOutcome,
    pub ground: Option<RecordedGround>,
    pub vetoed_by: Vec<MemberId>,
}

pub(super) struct Ruling {
    pub carried: String,
    pub excluded: String,
    pub reason: String,
}

pub(super) struct Remark {
    pub text: String,
    pub sources: Vec<String>,
}
