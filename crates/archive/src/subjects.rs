//! What a vote is about, in a dozen or two subjects: by words of its title. For counting, not for finding.
use crate::row::Row;
use crate::search::words::stems_of;
use std::collections::BTreeSet;

/// The table of subjects.
#[derive(Clone, Debug, Default)]
pub struct Subjects(Vec<Subject>);

#[derive(Clone, Debug)]
struct Subject {
    name: String,
    /// Any of these, each a list of stems of which all must be there.
    any: Vec<Vec<String>>,
}

impl Subjects {
    /// Reads the table: in each line a name, a tab, and phrases with commas between them. Lines with `#` are comments.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let subject = |line: &str| {
            let (name, phrases) = line.split_once('\t')?;
            let any = phrases.split(',').map(|phrase| stems_of(phrase).collect());
            Some(Subject {
                name: name.to_owned(),
                any: any.filter(|phrase: &Vec<String>| !phrase.is_empty()).collect(),
            })
        };
        Self(lines.filter_map(subject).collect())
    }

    /// The names, in the order of the table.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|subject| subject.name.as_str())
    }

    /// The subject of a row, by its place in the table: the first that has a phrase in the title or in what the vote is
    /// known as. `None` when the words of no subject are there.
    #[must_use]
    pub fn of(&self, row: &Row) -> Option<usize> {
        let words: BTreeSet<String> = stems_of(&row.title).chain(stems_of(&row.known_as)).collect();
        let has = |phrase: &Vec<String>| phrase.iter().all(|word| words.contains(word));
        self.0.iter().position(|subject| subject.any.iter().any(has))
    }
}
