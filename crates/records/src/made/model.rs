//! What a meeting in the making holds.
use crate::asked::Asked;
use rules::category::Importance;
use rules::date::Date;
use rules::draft::{ParagraphKind, TextChange};
use rules::member::MemberId;
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::Forum;
use rules::vote::{NotVoting, Vote};
use rules::votes::Votes;

/// A meeting in the making.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Made {
    /// The body.
    pub body: Body,
    /// Where the Assembly votes; without meaning in the Council.
    pub forum: Forum,
    /// The day, whose seats and law hold.
    pub date: Date,
    /// The title; may be empty, as the other texts may.
    pub title: String,
    /// How the meeting is called, such as `9866th meeting`.
    pub meeting: String,
    /// Who the maker says they are.
    pub maker: String,
    /// What the maker names as the source.
    pub source: String,
    /// Where the source is.
    pub address: String,
    /// What is put to the vote, in order; at least one.
    pub items: Vec<MadeItem>,
}

/// Something put to the vote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeItem {
    /// By what other items name it: it stays while items move.
    pub key: u32,
    /// Its title; may be empty, as the other texts may.
    pub title: String,
    /// The symbol of the document.
    pub document: String,
    /// The symbol of what was adopted.
    pub symbol: String,
    /// Who proposed it.
    pub proposed_by: String,
    /// What it says, in a sentence; a draft of one paragraph says that.
    pub says: String,
    /// What it is.
    pub what: What,
    /// Whether the matter is other than procedural (Council) or important (Assembly).
    pub weighty: bool,
    /// What an important question of the Assembly is; without meaning elsewhere.
    pub asked: Asked,
    /// Who voted how.
    pub roll: Roll,
}

/// What is put to the vote. Items are named by their keys.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum What {
    /// A draft as a whole, with its text.
    Draft(Vec<MadeParagraph>),
    /// An amendment to the draft of an item.
    Amendment {
        /// The item of the draft.
        of: Option<u32>,
        /// What it does to the text.
        changes: Vec<TextChange>,
    },
    /// A separate vote on paragraphs of the draft of an item.
    Part {
        /// The item of the draft.
        of: Option<u32>,
        /// The paragraphs, by their names.
        paragraphs: Vec<String>,
    },
    /// A motion.
    Motion {
        /// What is moved.
        kind: MotionKind,
        /// The item that it concerns, if one.
        on: Option<u32>,
    },
    /// Whether a later item is important (Assembly) or procedural (Council): its outcome governs that one.
    Question {
        /// The later item.
        on: Option<u32>,
    },
}

/// A paragraph of a draft.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct MadeParagraph {
    /// Its name, such as `OP1`.
    pub id: String,
    /// Preambular or operative.
    pub kind: ParagraphKind,
    /// What it says; one that says nothing is left out.
    pub outline: String,
}

/// Who voted how.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Roll {
    /// The members that are named. Who is not named does not vote.
    Named(Vec<(MemberId, Vote)>),
    /// Votes of which some have no names, as a file has them.
    Kept(Votes),
}

/// What `important` alone says.
pub const DECLARED: Asked = Asked::important(Importance::Declared);

/// How a member counts that is not named: in the Council it takes no part, in the Assembly nobody tells why.
#[must_use]
pub const fn nobody(body: Body) -> Vote {
    Vote::NotVoting(match body {
        Body::SecurityCouncil => NotVoting::NotParticipating,
        Body::GeneralAssembly => NotVoting::Unspecified,
    })
}

/// The letters before the number of a paragraph.
const fn letters(kind: ParagraphKind) -> &'static str {
    match kind {
        ParagraphKind::Preambular => "PP",
        ParagraphKind::Operative => "OP",
    }
}

impl MadeItem {
    /// An item that nobody has voted on yet.
    #[must_use]
    pub fn new(key: u32, body: Body, what: What) -> Self {
        Self {
            key,
            title: String::new(),
            document: String::new(),
            symbol: String::new(),
            proposed_by: String::new(),
            says: String::new(),
            what,
            weighty: body == Body::SecurityCouncil,
            asked: DECLARED,
            roll: Roll::Named(Vec::new()),
        }
    }
}

impl Made {
    /// A meeting with one vote, which nobody has cast yet.
    #[must_use]
    pub fn blank(body: Body, date: Date) -> Self {
        Self {
            body,
            forum: Forum::Plenary,
            date,
            title: String::new(),
            meeting: String::new(),
            maker: String::new(),
            source: String::new(),
            address: String::new(),
            items: vec![MadeItem::new(0, body, What::Draft(vec![first_paragraph()]))],
        }
    }

    /// An item by its key.
    #[must_use]
    pub fn item(&self, key: u32) -> Option<&MadeItem> {
        self.items.iter().find(|item| item.key == key)
    }

    /// An item by its key, to be changed.
    pub fn item_mut(&mut self, key: u32) -> Option<&mut MadeItem> {
        self.items.iter_mut().find(|item| item.key == key)
    }

    /// The place of an item.
    #[must_use]
    pub fn place(&self, key: u32) -> Option<usize> {
        self.items.iter().position(|item| item.key == key)
    }

    /// The drafts, by the keys of their items.
    pub fn drafts(&self) -> impl Iterator<Item = (u32, &[MadeParagraph])> {
        self.items.iter().filter_map(|item| match &item.what {
            What::Draft(paragraphs) => Some((item.key, paragraphs.as_slice())),
            _ => None,
        })
    }

    /// A key that no item has.
    #[must_use]
    pub fn free_key(&self) -> u32 {
        let largest = self.items.iter().map(|item| item.key).max();
        largest.map_or(0, |key| key.saturating_add(1))
    }

    /// A name for one more paragraph of the draft of an item: no paragraph of it has that name, and none that an amendment
    /// adds to it.
    #[must_use]
    pub fn free_name(&self, draft: u32, kind: ParagraphKind) -> String {
        let letters = letters(kind);
        let taken = |name: &str| {
            self.items.iter().any(|item| match &item.what {
                What::Draft(paragraphs) => item.key == draft && paragraphs.iter().any(|one| one.id == name),
                What::Amendment { of, changes } => {
                    *of == Some(draft)
                        && changes
                            .iter()
                            .any(|change| matches!(change, TextChange::AddParagraph { id, .. } if id == name))
                }
                _ => false,
            })
        };
        let mut names = (1_u16..).map(|number| format!("{letters}{number}"));
        names.find(|name| !taken(name)).unwrap_or_default()
    }
}

/// The paragraph with which a draft begins.
#[must_use]
pub fn first_paragraph() -> MadeParagraph {
    MadeParagraph {
        id: "OP1".to_owned(),
        kind: ParagraphKind::Operative,
        outline: String::new(),
    }
}
