//! What a vote is about, in two dozen subjects: by words of its title. For counting, not for finding.
use crate::row::Row;
use crate::search::words::stems_of;
use std::collections::BTreeMap;

/// The table of subjects.
#[derive(Clone, Debug, Default)]
pub struct Subjects {
    names: Vec<String>,
    /// The phrases of all subjects by their first stems: the subject, and the other stems, which a title must have too.
    phrases: BTreeMap<String, Vec<(usize, Vec<String>)>>,
}

impl Subjects {
    /// Reads the table: in each line a name, a tab, and phrases with commas between them. Lines with `#` are comments.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let mut subjects = Self::default();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, phrases)) = line.split_once('\t') else {
                continue;
            };
            for phrase in phrases.split(',') {
                let mut stems = stems_of(phrase);
                if let Some(first) = stems.next() {
                    let phrase = (subjects.names.len(), stems.collect());
                    subjects.phrases.entry(first).or_default().push(phrase);
                }
            }
            subjects.names.push(name.to_owned());
        }
        subjects
    }

    /// The names, in the order of the table.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// The subject of each row, in the order of the rows: to be found once, since it takes a while.
    #[must_use]
    pub fn of_all(&self, rows: &[Row]) -> Vec<Option<usize>> {
        let mut known: BTreeMap<(&str, &str), Option<usize>> = BTreeMap::new();
        let of = |row| *known.entry(texts(row)).or_insert_with(|| self.of(row));
        rows.iter().map(of).collect()
    }

    /// The subject of a row, by its place in the table: the first that has a phrase in the title or in what the vote is
    /// known as. `None` when the words of no subject are there.
    #[must_use]
    pub fn of(&self, row: &Row) -> Option<usize> {
        let words: Vec<String> = stems_of(&row.title).chain(stems_of(&row.known_as)).collect();
        let phrases = words.iter().filter_map(|word| self.phrases.get(word)).flatten();
        let whole = phrases.filter(|(_, others)| others.iter().all(|other| words.contains(other)));
        whole.map(|(subject, _)| *subject).min()
    }
}

fn texts(row: &Row) -> (&str, &str) {
    (&row.title, &row.known_as)
}
