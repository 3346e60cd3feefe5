//! Which rows contain which word stems, and how well each row matches a query.
use super::understand::Term;
use crate::row::{Kind, Outcome, Row};
use crate::search::words::stems_of;
use crate::told::plain;
use std::collections::BTreeMap;
use std::ops::Bound;

/// The stems of the rows that it has taken in.
#[derive(Debug, Default)]
pub(super) struct Index {
    /// In the order of the stems, so that those with one beginning lie together.
    stems: BTreeMap<Box<str>, Places>,
    /// The symbols of each row: of the resolution, the document, the meeting.
    symbols: Vec<[Box<str>; 3]>,
    /// The score of each row without a query.
    worth: Vec<f32>,
}

/// Where a stem is: the places of the rows, with 2 where the vote is known under it and 1 where it is in the title alone.
type Places = Vec<(u32, Weight)>;
type Weight = u8;

/// How well a row matches a query.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Score {
    /// How many terms it has.
    pub terms: u8,
    /// How well it has them.
    pub value: f32,
}

/// How much a word counts that only begins as the one asked for.
const BEGINS: f32 = 0.7;
/// How much a word counts that is spelled nearly as the one asked for.
const SPELLED: f32 = 0.5;
/// What a row is worth that is meant by name.
const MEANT: f32 = 30.0;

impl Index {
    /// How many rows it has taken in.
    pub(super) const fn len(&self) -> usize {
        self.worth.len()
    }

    /// Takes in rows, which follow those that it has.
    pub(super) fn add(&mut self, rows: &[Row]) {
        // The stems of a text: a third of the titles come more than once.
        let mut known: BTreeMap<&str, Vec<Box<str>>> = BTreeMap::new();
        for row in rows {
            let place = u32::try_from(self.len()).unwrap_or(u32::MAX);
            for (text, weight) in [(row.title.as_str(), 1), (&row.known_as, 2)] {
                if text.is_empty() {
                    continue;
                }
                let stems = known
                    .entry(text)
                    .or_insert_with(|| stems_of(text).map(String::into_boxed_str).collect());
                for stem in stems {
                    add_place(&mut self.stems, stem, (place, weight));
                }
            }
            let symbols = [&row.symbol, &row.document, &row.meeting];
            self.symbols.push(symbols.map(|symbol| plain(symbol).into()));
            self.worth.push(worth(row));
        }
    }

    /// How well each row meets the terms. `alone`: there is one term, and no condition.
    pub(super) fn scores(&self, rows: &[Row], terms: &[Term], alone: bool) -> Vec<Score> {
        let mut scores: Vec<Score> = self
            .worth
            .iter()
            .map(|&value| Score { terms: 0, value })
            .collect();
        for term in terms {
            let mut best = vec![0.0_f32; rows.len()];
            for phrase in &term.about {
                self.phrase(phrase, &mut best);
            }
            for (place, row) in rows.iter().enumerate() {
                let Some(best) = best.get_mut(place) else { continue };
                if let Some(number) = term.number {
                    *best = best.max(by_number(row, number, alone));
                }
                if term.rows.contains(&row.id) {
                    *best += MEANT;
                }
                if let (Some(wanted), Some(symbols)) = (&term.symbol, self.symbols.get(place)) {
                    *best = best.max(by_symbol(symbols, wanted));
                }
            }
            for (score, best) in scores.iter_mut().zip(best) {
                if best > 0.0 {
                    score.terms = score.terms.saturating_add(1);
                    score.value += best;
                }
            }
        }
        scores
    }

    /// Adds to each row what a phrase is worth in it, where it has all words of the phrase and no better phrase before.
    fn phrase(&self, phrase: &[String], best: &mut [f32]) {
        let mut sums: Vec<f32> = Vec::new();
        for stem in phrase {
            let values = self.word(stem, best.len());
            if sums.is_empty() {
                sums = values;
                continue;
            }
            for (sum, value) in sums.iter_mut().zip(values) {
                // A row without one of the words has none of the phrase.
                *sum = if *sum > 0.0 && value > 0.0 {
                    *sum + value
                } else {
                    0.0
                };
            }
        }
        for (best, sum) in best.iter_mut().zip(sums) {
            *best = best.max(sum);
        }
    }

    /// What a word is worth in each row.
    fn word(&self, stem: &str, rows: usize) -> Vec<f32> {
        let mut values = vec![0.0_f32; rows];
        let mut found = false;
        let mut add = |places: &[(u32, Weight)], share: f32| {
            let value = rarity(places.len(), rows) * share;
            for &(place, weight) in places {
                let place = usize::try_from(place).unwrap_or(usize::MAX);
                if let Some(held) = values.get_mut(place) {
                    *held = held.max(value * if weight > 1 { 1.5 } else { 1.0 });
                }
            }
        };
        let same_beginning = self
            .stems
            .range::<str, _>((Bound::Included(stem), Bound::Unbounded))
            .take_while(|(other, _)| other.starts_with(stem));
        for (other, places) in same_beginning {
            if &**other == stem {
                add(places, 1.0);
                found = true;
            } else if stem.len() > 3 {
                add(places, BEGINS);
                found = true;
            }
        }
        // A longer form of a word that the rows have: `decolonisation` for `decolonis`.
        if !found && stem.len() > 4 {
            let far = if stem.chars().count() > 5 { 2 } else { 1 };
            for (other, places) in &self.stems {
                if other.len().abs_diff(stem.len()) <= far && is_near(stem, other, far) {
                    add(places, SPELLED);
                }
            }
        }
        values
    }
}

/// Notes that a row has a stem.
fn add_place(stems: &mut BTreeMap<Box<str>, Places>, stem: &str, (place, weight): (u32, Weight)) {
    let Some(places) = stems.get_mut(stem) else {
        stems.insert(stem.into(), vec![(place, weight)]);
        return;
    };
    match places.last_mut().filter(|(last, _)| *last == place) {
        Some((_, held)) => *held = (*held).max(weight),
        None => places.push((place, weight)),
    }
}

/// How much a word tells: the fewer rows have it, the more. About the number of doublings from the rows that have it to all.
fn rarity(places: usize, rows: usize) -> f32 {
    let share = rows / places.max(1);
    let doublings = usize::BITS - share.leading_zeros();
    // At most 64.
    f32::from(u8::try_from(doublings).unwrap_or(u8::MAX)) * 0.5 + 0.5
}

/// The score of a row without a query: higher for votes with a common name, for whole texts, for short titles, for later
/// days.
fn worth(row: &Row) -> f32 {
    let mut worth = 0.0;
    if !row.known_as.is_empty() {
        worth += 2.0;
    }
    if row.told.is_some() {
        worth += 0.5;
    }
    if row.kind == Kind::Draft {
        worth += 0.6;
    }
    if row.outcome == Outcome::Vetoed {
        worth += 0.4;
    }
    let length = u16::try_from(row.title.len()).unwrap_or(u16::MAX);
    worth - f32::from(length) / 400.0 + f32::from(row.year().saturating_sub(1945)) / 300.0
}

/// The number of a resolution, or of a year.
fn by_number(row: &Row, number: u32, alone: bool) -> f32 {
    if u32::from(row.year()) == number {
        return if alone { 8.0 } else { 42.0 };
    }
    let is_first = |text: &str| {
        let digits = text
            .find(|letter: char| !letter.is_ascii_digit())
            .unwrap_or(text.len());
        let first = text.get(..digits).and_then(|digits| digits.parse().ok());
        first == Some(number)
    };
    if let Some(rest) = row.symbol.strip_prefix("S/RES/") {
        if is_first(rest) {
            return 40.0;
        }
    } else if let Some(rest) = row.symbol.strip_prefix("A/RES/") {
        match rest.rsplit_once('/') {
            None if is_first(rest) => return 38.0,
            Some((_, rest)) if is_first(rest) => return 12.0,
            _ => {}
        }
    }
    0.0
}

/// A symbol, or the end of one such as `77/247`; a letter or a year may follow it.
fn by_symbol(symbols: &[Box<str>; 3], wanted: &str) -> f32 {
    let mut best = 0.0_f32;
    for (symbol, worth) in symbols.iter().zip([50.0, 45.0, 30.0]) {
        let at = if symbol.starts_with(wanted) {
            Some(0)
        } else {
            let found = symbol.find(wanted);
            found.filter(|at| symbol.get(..*at).is_some_and(|before| before.ends_with('/')))
        };
        let rest = at.and_then(|at| symbol.get(at + wanted.len()..));
        match rest {
            Some("") => best = best.max(worth),
            Some(rest) if !rest.starts_with(|letter: char| letter.is_ascii_digit()) => {
                best = best.max(worth - 5.0)
            }
            _ => {}
        }
    }
    best
}

/// Whether at most `far` letters must be put in, taken out or exchanged to make one word of the other.
fn is_near(one: &str, other: &str, far: usize) -> bool {
    // Nearly all mistakes leave the first letter as it is, and most words differ there.
    if one.chars().next() != other.chars().next() {
        return false;
    }
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (line, letter) in one.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line + 1;
        let mut next = vec![left];
        for (theirs, above) in other.iter().zip(row.iter().skip(1)) {
            let exchanged = diagonal + usize::from(*theirs != letter);
            left = exchanged.min(above + 1).min(left + 1);
            diagonal = *above;
            next.push(left);
        }
        row = next;
    }
    row.last().is_some_and(|distance| *distance <= far)
}
