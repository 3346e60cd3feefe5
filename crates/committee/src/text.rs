//! The paragraphs of a draft, and what amendments change in them.
use serde::{Deserialize, Serialize};

/// What an amendment changes. Paragraphs are named by their numbers when the draft was introduced, from 1, so that an
/// amendment says the same whatever was carried before it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// Another text for a paragraph.
    Replace(usize, String),
    /// A new paragraph after one; after 0 it is the first.
    Add(usize, String),
    /// A paragraph goes.
    Remove(usize),
}

/// A paragraph as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paragraph {
    /// Its number when the draft was introduced; 0 for one that was added.
    pub number: usize,
    /// Its text.
    pub text: String,
}

/// The paragraphs of a draft as it was introduced.
#[must_use]
pub fn introduced(texts: &[String]) -> Vec<Paragraph> {
    let texts = texts.iter().enumerate();
    texts
        .map(|(place, text)| Paragraph {
            number: place.saturating_add(1),
            text: text.clone(),
        })
        .collect()
}

/// Changes the paragraphs; `false` where the paragraph is gone or was never there.
pub fn apply(paragraphs: &mut Vec<Paragraph>, change: &Change) -> bool {
    let place = |number: usize| paragraphs.iter().position(|paragraph| paragraph.number == number);
    match change {
        Change::Replace(number, text) if *number > 0 => {
            let Some(paragraph) = place(*number).and_then(|place| paragraphs.get_mut(place)) else {
                return false;
            };
            paragraph.text.clone_from(text);
        }
        Change::Add(number, text) => {
            let after = match number {
                0 => Some(0),
                number => place(*number).map(|place| place.saturating_add(1)),
            };
            let Some(mut after) = after else { return false };
            // Behind what was added there before.
            while paragraphs
                .get(after)
                .is_some_and(|paragraph| paragraph.number == 0)
            {
                after = after.saturating_add(1);
            }
            let paragraph = Paragraph {
                number: 0,
                text: text.clone(),
            };
            paragraphs.insert(after, paragraph);
        }
        Change::Remove(number) if *number > 0 => {
            let Some(place) = place(*number) else { return false };
            paragraphs.remove(place);
        }
        Change::Replace(..) | Change::Remove(_) => return false,
    }
    true
}
