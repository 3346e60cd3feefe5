//! A draft resolution: paragraphs, and changes to them. Every phrase knows which item put it there or took it
//! out, so that the text can be shown clean or tracked.

/// The text of a draft resolution, as it stands after the votes so far.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct DraftResolution {
    /// The paragraphs in order, deleted ones included.
    pub paragraphs: Vec<Paragraph>,
}

/// One paragraph.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Paragraph {
    /// Its name in the draft, such as `PP1` or `OP1`.
    pub id: String,
    /// Preambular or operative.
    pub kind: ParagraphKind,
    /// Its text in pieces, in order.
    pub runs: Vec<Run>,
}

/// Whether a paragraph introduces or decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum ParagraphKind {
    /// Before the decision: what is recalled, noted, mourned.
    Preambular,
    /// The decision itself.
    Operative,
}

impl ParagraphKind {
    /// Both kinds.
    pub const ALL: &[Self] = &[Self::Preambular, Self::Operative];

    /// The word for it in files, such as `operative`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Preambular => "preambular",
            Self::Operative => "operative",
        }
    }

    /// The kind that a word stands for; the inverse of [`ParagraphKind::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }
}

/// A piece of text with one history.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// The words.
    pub text: String,
    /// The item that put them in; `None` for words of the original draft.
    pub inserted_by: Option<usize>,
    /// The item that took them out; `None` while they stand.
    pub deleted_by: Option<usize>,
}

/// What an amendment does to a draft.
#[derive(Clone, PartialEq, Eq, Debug)]
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

/// A change found no place in the text as it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NoPlace {
    /// The paragraph that it names.
    pub paragraph: String,
}

impl Run {
    /// Whether the words stand.
    #[must_use]
    pub const fn stands(&self) -> bool {
        self.deleted_by.is_none()
    }
}

impl Paragraph {
    /// A paragraph of an original draft.
    #[must_use]
    pub fn original(id: impl Into<String>, kind: ParagraphKind, text: impl Into<String>) -> Self {
        let run = Run {
            text: text.into(),
            inserted_by: None,
            deleted_by: None,
        };
        Self {
            id: id.into(),
            kind,
            runs: vec![run],
        }
    }

    /// The words that stand.
    #[must_use]
    pub fn clean(&self) -> String {
        self.runs
            .iter()
            .filter(|run| run.stands())
            .map(|run| run.text.as_str())
            .collect()
    }

    /// Whether any of it stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.runs.iter().any(Run::stands)
    }

    fn delete(&mut self, item: usize) {
        for run in &mut self.runs {
            run.deleted_by.get_or_insert(item);
        }
    }

    /// Deletes the words that stand from one place to another and inserts others there.
    fn replace(&mut self, start: usize, end: usize, to: &str, item: usize) {
        let mut place = 0_usize;
        let mut runs = Vec::with_capacity(self.runs.len().saturating_add(3));
        let mut inserted = false;
        for run in self.runs.drain(..) {
            if !run.stands() {
                runs.push(run);
                continue;
            }
            let next = place.saturating_add(run.text.len());
            let cut = |at: usize| at.clamp(place, next).saturating_sub(place);
            let (before, rest) = run.text.split_at_checked(cut(start)).unwrap_or((&run.text, ""));
            let (gone, after) = rest
                .split_at_checked(cut(end).saturating_sub(cut(start)))
                .unwrap_or((rest, ""));
            let piece = |text: &str, deleted_by| Run {
                text: text.to_owned(),
                inserted_by: run.inserted_by,
                deleted_by,
            };
            if !before.is_empty() {
                runs.push(piece(before, None));
            }
            if !gone.is_empty() {
                runs.push(piece(gone, Some(item)));
            }
            if !inserted && end <= next {
                runs.push(Run {
                    text: to.to_owned(),
                    inserted_by: Some(item),
                    deleted_by: None,
                });
                inserted = true;
            }
            if !after.is_empty() {
                runs.push(piece(after, None));
            }
            place = next;
        }
        self.runs = runs;
    }
}

impl DraftResolution {
    /// The words that stand, paragraph by paragraph: what is voted on.
    #[must_use]
    pub fn clean(&self) -> Vec<(&str, String)> {
        let standing = self.paragraphs.iter().filter(|paragraph| paragraph.stands());
        standing
            .map(|paragraph| (paragraph.id.as_str(), paragraph.clean()))
            .collect()
    }

    /// Whether both have the same words, whatever their history.
    #[must_use]
    pub fn reads_like(&self, other: &Self) -> bool {
        self.clean() == other.clean()
    }

    fn standing(&mut self, id: &str) -> Option<&mut Paragraph> {
        self.paragraphs
            .iter_mut()
            .find(|paragraph| paragraph.id == id && paragraph.stands())
    }

    /// Makes a change in the name of an item of the meeting.
    ///
    /// # Errors
    /// [`NoPlace`] when the paragraph or the words do not stand in the text; the text is then as before.
    pub fn change(&mut self, change: &TextChange, item: usize) -> Result<(), NoPlace> {
        let no_place = |paragraph: &str| NoPlace {
            paragraph: paragraph.to_owned(),
        };
        match change {
            TextChange::Replace {
                paragraph: id,
                from,
                to,
            } => {
                let paragraph = self.standing(id).ok_or_else(|| no_place(id))?;
                let start = paragraph
                    .clean()
                    .find(from.as_str())
                    .ok_or_else(|| no_place(id))?;
                paragraph.replace(start, start.saturating_add(from.len()), to, item);
            }
            TextChange::Append { paragraph: id, text } => {
                let paragraph = self.standing(id).ok_or_else(|| no_place(id))?;
                let run = Run {
                    text: text.clone(),
                    inserted_by: Some(item),
                    deleted_by: None,
                };
                paragraph.runs.push(run);
            }
            TextChange::AddParagraph {
                id,
                kind,
                after,
                text,
            } => {
                let after = after.as_deref();
                let place = self.paragraphs.iter().rposition(|paragraph| match after {
                    Some(after) => paragraph.id == after,
                    None => paragraph.kind == *kind,
                });
                let place = match (place, after) {
                    (Some(place), _) => place.saturating_add(1),
                    (None, Some(after)) => return Err(no_place(after)),
                    // The first of its kind: preambular paragraphs stand before operative ones.
                    (None, None) if *kind == ParagraphKind::Preambular => 0,
                    (None, None) => self.paragraphs.len(),
                };
                let run = Run {
                    text: text.clone(),
                    inserted_by: Some(item),
                    deleted_by: None,
                };
                let paragraph = Paragraph {
                    id: id.clone(),
                    kind: *kind,
                    runs: vec![run],
                };
                self.paragraphs.insert(place, paragraph);
            }
            TextChange::DeleteParagraph { paragraph: id } => {
                self.standing(id).ok_or_else(|| no_place(id))?.delete(item);
            }
        }
        Ok(())
    }

    /// Takes out a part that was put to the vote separately and not carried.
    pub fn strike(&mut self, paragraphs: &[String], item: usize) {
        for paragraph in &mut self.paragraphs {
            if paragraphs.contains(&paragraph.id) {
                paragraph.delete(item);
            }
        }
    }

    /// Whether an operative paragraph stands.
    #[must_use]
    pub fn has_operative_part(&self) -> bool {
        let operative = |paragraph: &Paragraph| paragraph.kind == ParagraphKind::Operative;
        self.paragraphs
            .iter()
            .any(|paragraph| operative(paragraph) && paragraph.stands())
    }
}
