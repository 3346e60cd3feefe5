//! The rows that are loaded, found by name and by text.
use crate::packed::part;
use crate::row::{Kind, Row};
use records::packed::Unreadable;
use rules::membership::Body;
use std::collections::BTreeMap;

/// The rows that are loaded.
#[derive(Clone, Debug, Default)]
pub struct Archive {
    rows: Vec<Row>,
    by_id: BTreeMap<String, usize>,
    /// The rows of each text, by its name or symbol and, for a symbol, the session.
    texts: BTreeMap<String, Vec<usize>>,
}

impl Archive {
    /// From rows, in the order of their tables.
    #[must_use]
    pub fn new(rows: Vec<Row>) -> Self {
        let mut archive = Self::default();
        archive.add(rows);
        archive
    }

    /// Takes up a part.
    ///
    /// # Errors
    /// [`Unreadable`], when the file is not a part; nothing is taken up then.
    pub fn load(&mut self, file: &[u8]) -> Result<(), Unreadable> {
        self.add(part::read(file)?);
        Ok(())
    }

    /// Takes up more rows. Rows that are here already are passed over.
    pub fn add(&mut self, rows: Vec<Row>) {
        for row in rows {
            let place = self.rows.len();
            if self.by_id.contains_key(&row.id) {
                continue;
            }
            self.by_id.insert(row.id.clone(), place);
            if !row.of.is_empty() {
                self.texts.entry(text_of(&row)).or_default().push(place);
            }
            self.rows.push(row);
        }
    }

    /// Every row.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A row by its place.
    #[must_use]
    pub fn row(&self, place: usize) -> Option<&Row> {
        self.rows.get(place)
    }

    /// The place of a row, by its name.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The places of all votes on the text of a row, the row itself among them, in the order known. Where one meeting of the
    /// library tells all of them, that is its order. Else the vote on the whole comes last, since amendments and parts are
    /// voted on before it, and the others have the order of the source's numbers, which is that of voting as far as is known.
    #[must_use]
    pub fn of_one_text(&self, place: usize) -> Vec<usize> {
        let Some(row) = self.row(place) else {
            return Vec::new();
        };
        let whole = match row.of.as_str() {
            "" => Some(place),
            of if names_row(of) => self.find(of),
            _ => None,
        };
        let key = match (row.of.as_str(), whole) {
            (_, Some(whole)) => self.row(whole).map_or_else(String::new, |row| row.id.clone()),
            _ => text_of(row),
        };
        let mut places = self.texts.get(&key).cloned().unwrap_or_default();
        places.sort_by_key(|&place| self.row(place).map(|row| (row.day.first(), number(row), place)));
        places.extend(whole);
        let told = |place: &usize| self.row(*place)?.told.as_ref();
        let meeting = |place| told(place).map(|told| &told.meeting);
        let first = places.first().and_then(meeting);
        if first.is_some() && places.iter().all(|place| meeting(place) == first) {
            places.sort_by_key(|place| told(place).map(|told| told.place));
        }
        places
    }

    /// How many amendments, parts and motions have the text of this row as theirs.
    #[must_use]
    pub fn votes_on_parts(&self, row: &Row) -> usize {
        if row.kind != Kind::Draft {
            return 0;
        }
        self.texts.get(&row.id).map_or(0, Vec::len)
    }
}

/// Whether the text of a row is named by a row, and not by the symbol of a draft.
pub(crate) fn names_row(of: &str) -> bool {
    of.starts_with("sc-") || of.starts_with("ga-")
}

/// The key of a text: the name of its row, or the symbol with the session, since symbols of old come again.
fn text_of(row: &Row) -> String {
    match row.body {
        _ if names_row(&row.of) => row.of.clone(),
        Body::GeneralAssembly => format!("{} {}", row.session, row.of),
        Body::SecurityCouncil => row.of.clone(),
    }
}

/// The number of the roll call, where the source has one.
fn number(row: &Row) -> u32 {
    let mut tokens = row.sources.split(' ');
    let number = tokens.find_map(|token| token.strip_prefix("E:"));
    number.and_then(|number| number.parse().ok()).unwrap_or(u32::MAX)
}
