//! Finds votes as people speak: words in six languages, everyday names, symbols and numbers, who vetoed, how a country
//! voted, year, body, kind, outcome, margin, and how certain. Where nothing fits all of it, the nearest votes are found.
mod filter;
mod index;
mod understand;
pub mod words;

pub use filter::Filter;
pub use understand::{Term, Understood};

use crate::Archive;
use crate::row::{Outcome, Row};
use crate::subjects::Subjects;
use index::Index;
use std::collections::BTreeMap;
use words::Words;

/// The place of an outcome in [`Outcome::ALL`].
fn outcome_place(row: &Row) -> Option<usize> {
    Outcome::ALL.iter().position(|one| *one == row.outcome)
}

/// What a search found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Found {
    /// The places of the rows, the best first.
    pub hits: Vec<usize>,
    /// Whether nothing fits everything that was asked, and these are the nearest.
    pub nearest: bool,
    /// How many rows have each outcome, in the order of [`Outcome::ALL`].
    pub outcomes: [usize; 4],
    /// How many rows of each year match, by outcome. The chosen years do not limit these counts, so that a reader sees the
    /// other years too.
    pub years: BTreeMap<u16, [usize; 4]>,
    /// What was understood.
    pub understood: Understood,
}

/// The search over the rows that it has taken in.
#[derive(Debug, Default)]
pub struct Search {
    index: Index,
    words: Words,
    subjects: Vec<Option<usize>>,
}

impl Search {
    /// Takes in all rows, and finds their subjects.
    #[must_use]
    pub fn over(archive: &Archive, words: Words, subjects: &Subjects) -> Self {
        let mut search = Self::default();
        search.speak(words);
        search.take_in(archive, usize::MAX);
        search.classify(archive, subjects, usize::MAX);
        search
    }

    /// Understands these words from now on.
    pub fn speak(&mut self, words: Words) {
        self.words = words;
    }

    /// The words that it understands.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// How many rows it has taken in.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.index.len()
    }

    /// Whether it has taken in no row.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Adds at most `at_most` more rows of the archive to the search. Adding all at once would block a page.
    pub fn take_in(&mut self, archive: &Archive, at_most: usize) {
        self.index.add(next(archive.rows(), self.len(), at_most));
    }

    /// Finds the subjects of at most `at_most` more rows; returns whether all rows have their subjects.
    pub fn classify(&mut self, archive: &Archive, subjects: &Subjects, at_most: usize) -> bool {
        let rows = next(archive.rows(), self.subjects.len(), at_most);
        self.subjects.extend(subjects.of_all(rows));
        self.subjects.len() == archive.rows().len()
    }

    /// The subject of each row that has been classified, by its place in the table of subjects.
    #[must_use]
    pub fn subjects(&self) -> &[Option<usize>] {
        &self.subjects
    }

    fn fits(&self, filter: &Filter, place: usize, row: &Row) -> bool {
        filter.fits(row, self.subjects.get(place).copied().flatten())
    }

    /// Finds votes. `text` is what a reader wrote; `filter` holds the conditions that were chosen besides.
    #[must_use]
    pub fn find(&self, archive: &Archive, text: &str, filter: &Filter) -> Found {
        let understood = understand::understand(text, &self.words, filter);
        // A number alone is that of a resolution; beside other words it is rather a year, if it can be one.
        let alone = understood.terms.len() == 1 && understood.filter == *filter;
        let rows = archive.rows().get(..self.len()).unwrap_or_default();
        let scores = self.index.scores(rows, &understood.terms, alone);
        let terms = understood.terms.len();
        let any_year = Filter {
            from_year: None,
            to_year: None,
            ..understood.filter.clone()
        };
        let of = |strict: bool, filter: &Filter| {
            let rows = rows.iter().zip(&scores).enumerate();
            let hits = rows.filter(|(place, (row, score))| {
                let fits = self.fits(filter, *place, row);
                if strict {
                    fits && usize::from(score.terms) == terms
                } else {
                    score.terms > 0 || fits && terms == 0
                }
            });
            hits.map(|(place, _)| place).collect::<Vec<usize>>()
        };
        let mut hits = of(true, &any_year);
        let mut years: BTreeMap<u16, [usize; 4]> = BTreeMap::new();
        for row in hits.iter().filter_map(|place| archive.row(*place)) {
            let counts = years.entry(row.year()).or_default();
            if let Some(count) = outcome_place(row).and_then(|place| counts.get_mut(place)) {
                *count += 1;
            }
        }
        let in_years = |row: &Row| understood.filter.has_year(row.year());
        hits.retain(|place| archive.row(*place).is_some_and(in_years));
        let nearest = hits.is_empty();
        if nearest {
            hits = of(false, &understood.filter);
        }
        let rank = |place: &usize| {
            let score = scores.get(*place).copied().unwrap_or_default();
            let row = archive.row(*place);
            let fits = nearest && row.is_some_and(|row| self.fits(&understood.filter, *place, row));
            // A search by filters alone ranks all its votes alike, so the latest come first.
            let value = if terms == 0 { 0.0 } else { score.value };
            let day = row.map(|row| row.day.first());
            (if nearest { score.terms } else { 0 }, fits, value, day)
        };
        let mut ranked: Vec<_> = hits.into_iter().map(|place| (rank(&place), place)).collect();
        ranked.sort_by(|(one, a), (other, b)| {
            let better = other.0.cmp(&one.0).then(other.1.cmp(&one.1));
            let better = better.then(other.2.total_cmp(&one.2));
            better.then(other.3.cmp(&one.3)).then(b.cmp(a))
        });
        if nearest {
            ranked.truncate(NEAREST);
        }
        let hits: Vec<usize> = ranked.into_iter().map(|(_, place)| place).collect();
        let mut found = Found {
            nearest: nearest && !hits.is_empty(),
            understood,
            years,
            ..Found::default()
        };
        for row in hits.iter().filter_map(|place| archive.row(*place)) {
            if let Some(count) = outcome_place(row).and_then(|place| found.outcomes.get_mut(place)) {
                *count += 1;
            }
        }
        found.hits = hits;
        found
    }
}

/// At most a number of rows, beginning at a place.
fn next(rows: &[Row], from: usize, at_most: usize) -> &[Row] {
    let rest = rows.get(from..).unwrap_or_default();
    rest.get(..at_most.min(rest.len())).unwrap_or_default()
}

/// How many of the nearest votes are given.
const NEAREST: usize = 50;
