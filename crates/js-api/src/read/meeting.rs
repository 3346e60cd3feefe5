//! A meeting: the body, the drafts, the items and the votes on each.
use super::item;
use super::question::{Circumstances, question, sitting};
use super::{seats, votes};
use crate::error::{ApiError, Code, under};
use crate::types::meeting::{DraftInput, ItemInput, MeetingInput};
use crate::types::question::QuestionInput;
use rules::draft::{DraftResolution, Paragraph};
use rules::meeting::{Item, Meeting};
use rules::member::MemberId;
use rules::membership::Body;
use rules::question::Object;
use rules::votes::Votes;

/// How large a meeting may be.
#[derive(Clone, Copy)]
pub(crate) struct Most {
    items: usize,
    /// Characters of text that all steps together may show, since each step shows the texts after it.
    text: usize,
}

/// What each paragraph and each change counts beside its text.
const PIECE: usize = 512;

/// A meeting that is played once. The longest lists of separate votes have some dozens.
pub(crate) const PLAYED: Most = Most {
    items: 400,
    text: 20_000_000,
};

/// A meeting that is played thousands of times.
pub(crate) const SEARCHED: Most = Most {
    items: 40,
    text: 2_000_000,
};

/// A meeting with the votes of each item, where they are given.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The meeting.
    pub meeting: Meeting,
    /// The votes, one entry for each item.
    pub votes: Vec<Option<Votes>>,
}

/// Reads a meeting; `path` is the place of the object that holds it.
pub(crate) fn asked(input: &MeetingInput, path: &str, most: Most) -> Result<Asked, ApiError> {
    let body = input.body.into();
    let sitting = sitting(&Circumstances {
        body,
        date: &input.date,
        readings: input.readings,
        present: input.present,
        emergency_session_meets: input.emergency_session_meets,
        before_the_council: input.before_the_council,
        asked_by_the_council: input.asked_by_the_council,
        path,
    })?;
    not_too_large(input, path, most)?;
    let place = |list: &str, at: usize| format!("{}[{at}]", under(path, list));
    let places: Vec<String> = (0..input.items.len()).map(|at| place("items", at)).collect();
    let given = || {
        input
            .items
            .iter()
            .zip(&places)
            .map(|(item, path)| given_votes(item, path))
    };
    let membership = seats::seats(&seats::Given {
        body,
        date: sitting.date,
        members: input.members.as_ref(),
        voters: voters(given())?,
        counted: given().map(votes::Given::counted).max().unwrap_or(0),
        path,
    })?;
    let mut items = Vec::with_capacity(input.items.len());
    let mut all = Vec::with_capacity(input.items.len());
    for ((one, path), given) in input.items.iter().zip(&places).zip(given()) {
        let (business, object) = item::business(input, one, path)?;
        let question = match (&one.question, &input.question) {
            (Some(own), _) => question(own, body, object, &under(path, "question"))?,
            // What the meeting says of its matter does not hold for motions and rulings, which are procedural.
            (None, Some(_)) if body == Body::SecurityCouncil && is_procedural(object) => {
                question(&QuestionInput::default(), body, object, path)?
            }
            (None, Some(general)) => question(general, body, object, "question")?,
            (None, None) => question(&QuestionInput::default(), body, object, path)?,
        };
        let governs = one.governs.map(|governs| {
            let path = under(path, "governs");
            item::governs(input, governs, items.len(), &path)
        });
        items.push(Item {
            governs: governs.transpose()?,
            supposed: one.suppose.map(Into::into),
            ..Item::new(business, question)
        });
        all.push(if given.is_there() {
            Some(given.votes(&membership, input.members.as_ref())?)
        } else {
            None
        });
    }
    let rulings = input.rulings.iter().flatten().enumerate();
    let rulings = rulings.map(|(at, ruling)| item::ruling(input, *ruling, &place("rulings", at)));
    let meeting = Meeting {
        sitting,
        membership,
        drafts: input.drafts.iter().map(draft).collect(),
        items,
        rulings: rulings.collect::<Result<_, _>>()?,
    };
    Ok(Asked { meeting, votes: all })
}

const fn is_procedural(object: Object) -> bool {
    matches!(object, Object::Motion(_) | Object::Ruling)
}

fn given_votes<'a>(item: &'a ItemInput, path: &'a str) -> votes::Given<'a> {
    votes::Given {
        named: item.votes.as_ref(),
        tally: item.tally.as_ref(),
        path,
    }
}

/// Everyone who votes by name on any item, each once.
fn voters<'a>(given: impl Iterator<Item = votes::Given<'a>>) -> Result<Vec<MemberId>, ApiError> {
    let mut all = Vec::new();
    for item in given {
        for (member, _) in item.roll()? {
            if !all.contains(&member) {
                all.push(member);
            }
        }
    }
    Ok(all)
}

fn draft(given: &DraftInput) -> DraftResolution {
    let paragraphs = given.paragraphs.iter();
    let original = |one: &crate::types::meeting::ParagraphInput| {
        Paragraph::original(one.id.clone(), one.kind.into(), one.text.clone())
    };
    DraftResolution {
        paragraphs: paragraphs.map(original).collect(),
    }
}

fn not_too_large(input: &MeetingInput, path: &str, most: Most) -> Result<(), ApiError> {
    let items = input.items.len();
    if items > most.items {
        let message = format!("`{items}` items are too many: give {} at most", most.items);
        return Err(ApiError::at(under(path, "items"), Code::TooLarge, message));
    }
    let paragraphs = input.drafts.iter().flat_map(|draft| &draft.paragraphs);
    // A paragraph without words takes time too: each is compared with the others.
    let drafts = paragraphs.fold(0_usize, |sum, one| {
        sum.saturating_add(one.id.len())
            .saturating_add(one.text.len())
            .saturating_add(PIECE)
    });
    let changes = input.items.iter().flat_map(|item| item.changes.iter().flatten());
    let all = changes.fold(drafts, |sum, change| {
        sum.saturating_add(change.length()).saturating_add(PIECE)
    });
    if all.saturating_mul(items) > most.text {
        let message = format!(
            "`{all}` characters in {items} items are too many: shorten the texts, or leave words out"
        );
        return Err(ApiError::at(under(path, "drafts"), Code::TooLarge, message));
    }
    Ok(())
}
