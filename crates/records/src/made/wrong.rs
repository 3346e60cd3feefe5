//! What keeps a meeting in the making from being one: looked at while it is made, so that each is said at its item.
use super::model::{Made, What};
use rules::draft::{DraftResolution, TextChange};

/// What an item lacks, or what does not fit.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// It is about a draft, and the meeting has none.
    NoDraft,
    /// The amendment changes nothing.
    NoChange,
    /// The words to be replaced are not in the paragraph.
    WordsNotThere(String),
    /// A paragraph that it names is not in the text.
    NoParagraph,
    /// Nothing that it could decide about comes later.
    NothingLater,
}

impl Made {
    /// What is wrong, by the key of the item; empty for a meeting that can be opened.
    #[must_use]
    pub fn wrong(&self) -> Vec<(u32, Wrong)> {
        let mut wrong = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            let found = match &item.what {
                What::Draft(_) | What::Motion { .. } => None,
                What::Question { on } => {
                    let later = on.and_then(|key| self.place(key)).is_some_and(|on| on > place);
                    (!later).then_some(Wrong::NothingLater)
                }
                What::Part { of, paragraphs } => match self.text_of(*of) {
                    None => Some(Wrong::NoDraft),
                    Some(text) => {
                        let there = |id: &String| text.paragraphs.iter().any(|paragraph| paragraph.id == *id);
                        (paragraphs.is_empty() || !paragraphs.iter().all(there)).then_some(Wrong::NoParagraph)
                    }
                },
                What::Amendment { of, changes } => match self.text_of(*of) {
                    None => Some(Wrong::NoDraft),
                    Some(text) => self.changes_wrong(place, *of, text, changes),
                },
            };
            wrong.extend(found.map(|found| (item.key, found)));
        }
        wrong
    }

    fn text_of(&self, of: Option<u32>) -> Option<DraftResolution> {
        let item = self.item(of?)?;
        matches!(item.what, What::Draft(_)).then(|| item.text())?
    }

    /// Every change must find its place: in the draft as submitted, or as amended by what is put before.
    fn changes_wrong(
        &self,
        place: usize,
        of: Option<u32>,
        text: DraftResolution,
        changes: &[TextChange],
    ) -> Option<Wrong> {
        let (mut submitted, mut amended) = (text.clone(), text);
        for item in self.items.iter().take(place) {
            if let What::Amendment { of: other, changes } = &item.what
                && *other == of
            {
                for change in changes {
                    // What finds no place here may still find one in another course of the meeting.
                    drop(amended.change(change, 0));
                }
            }
        }
        if changes.is_empty() {
            return Some(Wrong::NoChange);
        }
        changes.iter().find_map(|change| {
            let empty = match change {
                TextChange::Replace { from, to, .. } => from.trim().is_empty() || from == to,
                TextChange::Append { text, .. } | TextChange::AddParagraph { text, .. } => {
                    text.trim().is_empty()
                }
                TextChange::DeleteParagraph { .. } => false,
            };
            if empty {
                return Some(Wrong::NoChange);
            }
            let has = |text: &DraftResolution, id: &str| text.paragraphs.iter().any(|one| one.id == id);
            if let TextChange::AddParagraph { id, .. } = change
                && has(&submitted, id)
            {
                return Some(Wrong::NoParagraph);
            }
            let (first, second) = (submitted.change(change, 0), amended.change(change, 0));
            let (Err(no_place), Err(_)) = (first, second) else {
                return None;
            };
            Some(match change {
                TextChange::Replace { from, .. } if has(&submitted, &no_place.paragraph) => {
                    Wrong::WordsNotThere(from.clone())
                }
                _ => Wrong::NoParagraph,
            })
        })
    }
}
