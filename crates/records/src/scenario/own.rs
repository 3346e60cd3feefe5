//! A meeting of one vote, made by a reader or from somebody's file; and a reader's version of a meeting on record.
use super::model::{DraftRecord, ItemRecord, Origin, President, Proposal, Recorded, Scenario, Source};
use rules::date::Date;
use rules::draft::{DraftResolution, Paragraph, ParagraphKind};
use rules::meeting::{Business, Item, Meeting};
use rules::question::Question;
use rules::sitting::Sitting;
use rules::votes::Votes;

/// One vote of one body: what is asked of whoever enters or imports it, and nothing more.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnVote {
    /// Its name in addresses: letters from A to Z, digits and hyphens.
    pub id: String,
    /// Whether it happened, and who says so.
    pub origin: Origin,
    /// The title, of the meeting and of the vote.
    pub title: String,
    /// What it is about, in two to four words.
    pub about: String,
    /// What the text says or does, in a sentence; may be empty.
    pub description: String,
    /// Who proposed it; may be empty.
    pub proposed_by: String,
    /// The day, whose law is applied.
    pub date: Date,
    /// How the meeting is called, such as `9866th meeting`; may be empty.
    pub meeting_label: String,
    /// The member that presides over the Council.
    pub president: Option<President>,
    /// The paragraphs of the text, outlined.
    pub paragraphs: Vec<(ParagraphKind, String)>,
    /// The symbol of what was adopted.
    pub symbol: Option<String>,
    /// The symbol of the document put to the vote.
    pub document: Option<String>,
    /// What it is, where it is no draft resolution.
    pub proposal: Option<Proposal>,
    /// What people judged: of the Council or of the Assembly, as the votes are. Its object is a draft.
    pub question: Question,
    /// Who voted how, with the seats of the body.
    pub votes: Votes,
    /// What the record says of the outcome, if there is one.
    pub recorded: Option<Recorded>,
    /// How certain the votes are; may be empty for a reader's own.
    pub certainty: String,
    /// What else a reader should know.
    pub note: Option<String>,
    /// How the roll came about.
    pub roll_note: Option<String>,
    /// Where it is known from; may be empty for a reader's own.
    pub sources: Vec<Source>,
}

impl OwnVote {
    /// The name of its one item in addresses.
    pub const ITEM: &str = "vote";

    /// The meeting in which this is the only vote. It is checked when its file is read: `read(write(…))`.
    #[must_use]
    pub fn scenario(self) -> Scenario {
        let membership = self.votes.membership().clone();
        let mut counts = (0_usize, 0_usize);
        let paragraphs = self.paragraphs.iter().map(|(kind, outline)| {
            let (letters, count) = match kind {
                ParagraphKind::Preambular => ("PP", &mut counts.0),
                ParagraphKind::Operative => ("OP", &mut counts.1),
            };
            *count = count.saturating_add(1);
            Paragraph::original(format!("{letters}{count}"), *kind, outline)
        });
        let text = DraftResolution {
            paragraphs: paragraphs.collect(),
        };
        let forum = match &self.question {
            Question::Council(_) => None,
            Question::Assembly(question) => Some(question.forum),
        };
        let item = Item::new(Business::Draft { draft: 0 }, self.question);
        let record = ItemRecord {
            id: Self::ITEM.to_owned(),
            title: self.title.clone(),
            about: self.about,
            symbol: self.symbol,
            document: self.document.clone(),
            proposed_by: self.proposed_by,
            description: self.description,
            date: None,
            proposal: self.proposal,
            on: None,
            text_note: None,
            votes: self.votes,
            recorded: self.recorded,
            certainty: self.certainty,
            order_certainty: None,
            note: self.note,
            roll_note: self.roll_note,
            sources: (0..self.sources.len()).collect(),
        };
        Scenario {
            id: self.id,
            origin: self.origin,
            maker: None,
            title: self.title.clone(),
            introduction: String::new(),
            question: String::new(),
            suggestions: Vec::new(),
            body: membership.body(),
            forum,
            date: self.date,
            meeting_label: self.meeting_label,
            president: self.president,
            sources: self.sources,
            drafts: vec![DraftRecord {
                id: "text".to_owned(),
                symbol: self.document,
                title: self.title,
                note: None,
            }],
            items: vec![record],
            meeting: Meeting {
                sitting: Sitting::on(self.date),
                membership,
                drafts: vec![text],
                items: vec![item],
                rulings: Vec::new(),
            },
            rulings: Vec::new(),
            intentions: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

impl Scenario {
    /// A reader's version of this meeting, with other votes, one for each item in order. What the record says of votes
    /// that were changed is left out, because it is not true of them; votes left as they were keep it. What to try is left
    /// out too: it changes the votes of the record.
    #[must_use]
    pub fn with_votes(&self, votes: &[Votes]) -> Self {
        let mut own = self.clone();
        own.origin = Origin::Own;
        own.suggestions = Vec::new();
        for (item, votes) in own.items.iter_mut().zip(votes) {
            if item.votes != *votes {
                item.votes = votes.clone();
                item.recorded = None;
                item.certainty = String::new();
                item.roll_note = None;
                item.sources = Vec::new();
            }
        }
        own
    }
}
