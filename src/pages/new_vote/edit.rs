//! What each edit makes of a meeting in the making. Pure.
use records::made::{Made, MadeItem, MadeParagraph, Roll, What, first_paragraph, motions};
use rules::date::Date;
use rules::draft::{ParagraphKind, TextChange};
use rules::membership::Body;
use rules::motion::MotionKind;
use rules::question::Forum;

/// No meeting has more items: they would have no place in a link.
pub const MOST_ITEMS: usize = 30;

/// What can be added.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// An amendment to the draft.
    Amendment,
    /// A separate vote on a part of it.
    Part,
    /// A motion.
    Motion,
    /// Whether a later item is important, or procedural.
    Question,
    /// Another draft.
    Draft,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::Amendment,
        Self::Part,
        Self::Motion,
        Self::Question,
        Self::Draft,
    ];

    /// What an item is.
    #[must_use]
    pub const fn of(what: &What) -> Self {
        match what {
            What::Draft(_) => Self::Draft,
            What::Amendment { .. } => Self::Amendment,
            What::Part { .. } => Self::Part,
            What::Motion { .. } => Self::Motion,
            What::Question { .. } => Self::Question,
        }
    }

    /// Its word in the keys of messages and in ids.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Amendment => "amendment",
            Self::Part => "part",
            Self::Motion => "motion",
            Self::Question => "question",
        }
    }
}

/// An edit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Edit {
    /// The body.
    Body(Body),
    /// Where the Assembly votes.
    Forum(Forum),
    /// The day.
    Date(Date),
    /// A text about the meeting.
    Say(Field, String),
    /// One item more.
    Add(Kind),
    /// One item less.
    Remove(u32),
    /// Moves an item towards the beginning, or towards the end.
    Move(u32, bool),
    /// Something of an item.
    Of(u32, Change),
}

/// A text about the meeting.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// Its title.
    Title,
    /// How it is called.
    Meeting,
    /// The source.
    Source,
    /// Where the source is.
    Address,
    /// Who the maker says they are.
    Maker,
}

/// An edit of an item.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// Its title.
    Title(String),
    /// The symbol of its document.
    Document(String),
    /// Who proposed it.
    ProposedBy(String),
    /// What it says.
    Says(String),
    /// What the matter is.
    Weighty(bool),
    /// The draft that it is about.
    Draft(u32),
    /// The item that it concerns.
    On(Option<u32>),
    /// What is moved.
    Motion(MotionKind),
    /// What a paragraph of its text says.
    Outline(usize, String),
    /// What a paragraph is.
    Paragraph(usize, ParagraphKind),
    /// One paragraph more.
    AddParagraph,
    /// One paragraph less.
    RemoveParagraph(usize),
    /// What it does to the text, at a place in the list.
    Text(usize, TextChange),
    /// Something more that it does.
    AddText,
    /// Something less.
    RemoveText(usize),
    /// Puts a paragraph to the separate vote, or takes it out.
    Part(String, bool),
    /// Who voted how.
    Roll(Roll),
}

/// Makes an edit; the key of an item that was added.
pub fn make(made: &mut Made, edit: Edit) -> Option<u32> {
    match edit {
        Edit::Body(body) => {
            made.body = body;
            for item in &mut made.items {
                item.weighty = body == Body::SecurityCouncil;
                // A motion that the body does not know is the first that it knows.
                if let What::Motion { kind, .. } = &mut item.what
                    && motions(body).all(|known| known != *kind)
                    && let Some(first) = motions(body).next()
                {
                    *kind = first;
                }
            }
        }
        Edit::Forum(forum) => made.forum = forum,
        Edit::Date(date) => made.date = date,
        Edit::Say(field, text) => {
            *match field {
                Field::Title => &mut made.title,
                Field::Meeting => &mut made.meeting,
                Field::Source => &mut made.source,
                Field::Address => &mut made.address,
                Field::Maker => &mut made.maker,
            } = text;
        }
        Edit::Add(kind) if made.items.len() < MOST_ITEMS => return Some(add(made, kind)),
        Edit::Add(_) => {}
        Edit::Remove(key) if made.items.len() > 1 => made.items.retain(|item| item.key != key),
        Edit::Remove(_) => {}
        Edit::Move(key, earlier) => {
            let from = made.place(key);
            let to = from.and_then(|from| match earlier {
                true => from.checked_sub(1),
                false => from.checked_add(1),
            });
            if let (Some(from), Some(to)) = (from, to)
                && to < made.items.len()
            {
                made.items.swap(from, to);
            }
        }
        Edit::Of(key, edit) => change(made, key, edit),
    }
    None
}

/// Adds an item: a draft at the end, anything else before the last draft, where such items are put.
fn add(made: &mut Made, kind: Kind) -> u32 {
    let key = made.free_key();
    let last = made
        .items
        .iter()
        .rposition(|item| matches!(item.what, What::Draft(_)));
    let draft = last.and_then(|place| made.items.get(place)).map(|item| item.key);
    let what = match kind {
        Kind::Draft => What::Draft(vec![first_paragraph()]),
        Kind::Amendment => What::Amendment {
            of: draft,
            changes: vec![blank_change(made, draft)],
        },
        Kind::Part => What::Part {
            of: draft,
            paragraphs: Vec::new(),
        },
        Kind::Motion => What::Motion {
            kind: motions(made.body).next().unwrap_or(MotionKind::AdjournMeeting),
            on: None,
        },
        Kind::Question => What::Question { on: draft },
    };
    let place = match kind {
        Kind::Draft => made.items.len(),
        _ => last.unwrap_or(made.items.len()),
    };
    let mut item = MadeItem::new(key, made.body, what);
    if let Some(draft) = draft.and_then(|draft| made.item(draft)) {
        (item.weighty, item.asked) = (draft.weighty, draft.asked);
    }
    made.items.insert(place, item);
    key
}

/// The paragraphs of a draft that say something, by their names.
#[must_use]
pub fn paragraphs(made: &Made, draft: Option<u32>) -> Vec<MadeParagraph> {
    let mut drafts = made.drafts();
    let found = draft.and_then(|draft| drafts.find(|(key, _)| *key == draft));
    found
        .into_iter()
        .flat_map(|(_, paragraphs)| paragraphs)
        .filter(|paragraph| !paragraph.outline.trim().is_empty())
        .cloned()
        .collect()
}

/// The change with which an amendment begins: words in the first paragraph are replaced.
fn blank_change(made: &Made, draft: Option<u32>) -> TextChange {
    let first = paragraphs(made, draft).into_iter().next();
    TextChange::Replace {
        paragraph: first.unwrap_or_else(first_paragraph).id,
        from: String::new(),
        to: String::new(),
    }
}

fn change(made: &mut Made, key: u32, edit: Change) {
    let kind = match edit {
        Change::Paragraph(_, kind) => kind,
        _ => ParagraphKind::Operative,
    };
    // What needs the whole meeting is looked up before the item is changed.
    let name = made.free_name(key, kind);
    let draft = made.item(key).and_then(|item| match item.what {
        What::Amendment { of, .. } => of,
        _ => None,
    });
    let blank = blank_change(made, draft);
    let mut renamed = None;
    let Some(item) = made.item_mut(key) else { return };
    match (edit, &mut item.what) {
        (Change::Title(title), _) => item.title = title,
        (Change::Document(document), _) => item.document = document,
        (Change::ProposedBy(who), _) => item.proposed_by = who,
        (Change::Says(says), _) => item.says = says,
        (Change::Weighty(weighty), _) => item.weighty = weighty,
        (Change::Roll(roll), _) => item.roll = roll,
        (Change::Draft(draft), What::Amendment { of, .. } | What::Part { of, .. }) => *of = Some(draft),
        (Change::On(about), What::Motion { on, .. } | What::Question { on }) => *on = about,
        (Change::Motion(moved), What::Motion { kind, .. }) => *kind = moved,
        (Change::Outline(place, text), What::Draft(paragraphs)) => {
            if let Some(paragraph) = paragraphs.get_mut(place) {
                paragraph.outline = text;
            }
        }
        (Change::Paragraph(place, kind), What::Draft(paragraphs)) => {
            if let Some(paragraph) = paragraphs.get_mut(place)
                && paragraph.kind != kind
            {
                paragraph.kind = kind;
                renamed = Some((core::mem::replace(&mut paragraph.id, name.clone()), name));
            }
            // Preambular paragraphs are before the operative ones.
            paragraphs.sort_by_key(|paragraph| paragraph.kind == ParagraphKind::Operative);
        }
        (Change::AddParagraph, What::Draft(paragraphs)) => paragraphs.push(MadeParagraph {
            id: name,
            ..first_paragraph()
        }),
        (Change::RemoveParagraph(place), What::Draft(paragraphs)) => {
            if paragraphs.len() > 1 && place < paragraphs.len() {
                paragraphs.remove(place);
            }
        }
        (Change::Text(place, change), What::Amendment { changes, .. }) => {
            if let Some(known) = changes.get_mut(place) {
                *known = change;
            }
        }
        (Change::AddText, What::Amendment { changes, .. }) => changes.push(blank),
        (Change::RemoveText(place), What::Amendment { changes, .. }) => {
            if changes.len() > 1 && place < changes.len() {
                changes.remove(place);
            }
        }
        (Change::Part(id, voted), What::Part { paragraphs, .. }) => {
            paragraphs.retain(|known| *known != id);
            if voted {
                paragraphs.push(id);
            }
        }
        _ => {}
    }
    if let Some((from, to)) = renamed {
        rename(made, key, &from, &to);
    }
}

/// Amendments and separate votes follow a paragraph of a draft that has another name.
fn rename(made: &mut Made, draft: u32, from: &str, to: &str) {
    let follow = |name: &mut String| {
        if name == from {
            to.clone_into(name);
        }
    };
    for item in &mut made.items {
        match &mut item.what {
            What::Part { of, paragraphs } if *of == Some(draft) => paragraphs.iter_mut().for_each(follow),
            What::Amendment { of, changes } if *of == Some(draft) => {
                for change in changes {
                    match change {
                        TextChange::Replace { paragraph, .. }
                        | TextChange::Append { paragraph, .. }
                        | TextChange::DeleteParagraph { paragraph } => follow(paragraph),
                        TextChange::AddParagraph { after, .. } => after.iter_mut().for_each(follow),
                    }
                }
            }
            _ => {}
        }
    }
}

/// What an amendment can do to a text.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// Other words in the place of some.
    Replace,
    /// Words at the end of a paragraph.
    Append,
    /// A new paragraph.
    Add,
    /// A paragraph less.
    Delete,
}

impl Op {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Replace, Self::Append, Self::Add, Self::Delete];

    /// Its word in files and in the keys of messages.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::Append => "append",
            Self::Add => "add-paragraph",
            Self::Delete => "delete-paragraph",
        }
    }

    /// What a change does.
    #[must_use]
    pub const fn of(change: &TextChange) -> Self {
        match change {
            TextChange::Replace { .. } => Self::Replace,
            TextChange::Append { .. } => Self::Append,
            TextChange::AddParagraph { .. } => Self::Add,
            TextChange::DeleteParagraph { .. } => Self::Delete,
        }
    }

    /// Another change with the words of this one; `name` is free for a new paragraph, `first` is a paragraph of the draft.
    #[must_use]
    pub fn instead_of(self, change: &TextChange, name: String, first: &str) -> TextChange {
        let (paragraph, words) = match change {
            TextChange::Replace { paragraph, to, .. } => (paragraph.clone(), to.clone()),
            TextChange::Append { paragraph, text } => (paragraph.clone(), text.clone()),
            TextChange::AddParagraph { text, after, .. } => {
                (after.clone().unwrap_or_else(|| first.to_owned()), text.clone())
            }
            TextChange::DeleteParagraph { paragraph } => (paragraph.clone(), String::new()),
        };
        match self {
            Self::Replace => TextChange::Replace {
                paragraph,
                from: String::new(),
                to: words,
            },
            Self::Append => TextChange::Append {
                paragraph,
                text: words,
            },
            Self::Add => TextChange::AddParagraph {
                id: name,
                kind: ParagraphKind::Operative,
                after: None,
                text: words,
            },
            Self::Delete => TextChange::DeleteParagraph { paragraph },
        }
    }
}
