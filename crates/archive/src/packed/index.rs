//! The index: which parts there are, how many votes each year had by outcome, and the words for the search.
use super::Unreadable;
use super::columns::{Name, Reader, Writer};
use crate::row::{Outcome, Row};
use rules::membership::Body;

/// The index, which is loaded first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Index {
    /// The parts, in the order of body and decade.
    pub parts: Vec<Part>,
    /// How many rows each year has, by body, year and outcome; those without any are left out.
    pub years: Vec<Year>,
    /// The table of everyday names and words, to be read by [`crate::search::words::Words::read`].
    pub words: String,
    /// The table of subjects, to be read by [`crate::subjects::Subjects::read`].
    pub subjects: String,
    /// The table of votes worth opening, to be read by [`crate::worth::read`].
    pub worth: String,
    /// How many bytes the whole archive has as one file; nothing where it was not made.
    pub download: usize,
}

/// What the index says about one part.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Part {
    /// Its name, such as `council-1950s`: the file is `<name>.bin`.
    pub name: String,
    /// How many rows it has.
    pub rows: usize,
    /// How many bytes it has before compression.
    pub bytes: usize,
}

/// The votes of a body in a year.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Year {
    /// The body.
    pub body: Body,
    /// The year, by the first possible day of each vote.
    pub year: u16,
    /// How many rows have each outcome, in the order of [`Outcome::ALL`].
    pub outcomes: [u32; 4],
}

/// Adds the rows of a part to the counts of the years.
pub fn count(rows: &[Row], years: &mut Vec<Year>) {
    for row in rows {
        let (body, year) = (row.body, row.year());
        let place = years.iter().position(|one| one.body == body && one.year == year);
        let place = place.unwrap_or_else(|| {
            years.push(Year {
                body,
                year,
                outcomes: [0; 4],
            });
            years.len() - 1
        });
        let outcome = Outcome::ALL.iter().position(|one| *one == row.outcome);
        let counts = years.get_mut(place).map(|year| &mut year.outcomes);
        if let Some(count) = counts.and_then(|counts| counts.get_mut(outcome?)) {
            *count += 1;
        }
    }
}

/// Writes the index.
#[must_use]
pub fn write(index: &Index) -> Vec<u8> {
    let mut writer = Writer::new();
    writer.count(Name::Head, index.parts.len());
    for part in &index.parts {
        writer.text(Name::Codes, &part.name);
        writer.count(Name::Head, part.rows);
        writer.count(Name::Head, part.bytes);
    }
    writer.count(Name::Head, index.years.len());
    for year in &index.years {
        writer.number(Name::Days, u32::from(year.body == Body::SecurityCouncil));
        writer.number(Name::Days, u32::from(year.year));
        for count in year.outcomes {
            writer.number(Name::Outcomes, count);
        }
    }
    writer.count(Name::Head, index.download);
    for (name, table) in [
        (Name::Titles, &index.words),
        (Name::KnownAs, &index.subjects),
        (Name::Doubts, &index.worth),
    ] {
        writer.count(Name::Head, table.lines().count());
        for line in table.lines() {
            writer.text(name, line);
        }
    }
    writer.finish()
}

/// Reads the index.
///
/// # Errors
/// [`Unreadable`], when the file is not an index of this version as it was written.
pub fn read(file: &[u8]) -> Result<Index, Unreadable> {
    let mut reader = Reader::open(file)?;
    index(&mut reader).ok_or(Unreadable::Damaged)
}

fn index(reader: &mut Reader<'_>) -> Option<Index> {
    let mut index = Index::default();
    for _ in 0..reader.count(Name::Head)? {
        index.parts.push(Part {
            name: reader.text(Name::Codes)?.to_owned(),
            rows: reader.count(Name::Head)?,
            bytes: reader.count(Name::Head)?,
        });
    }
    for _ in 0..reader.count(Name::Head)? {
        let council = reader.number(Name::Days)? == 1;
        let year = u16::try_from(reader.number(Name::Days)?).ok()?;
        let mut outcomes = [0; 4];
        for count in &mut outcomes {
            *count = reader.number(Name::Outcomes)?;
        }
        index.years.push(Year {
            body: if council {
                Body::SecurityCouncil
            } else {
                Body::GeneralAssembly
            },
            year,
            outcomes,
        });
    }
    index.download = reader.count(Name::Head)?;
    index.words = lines(reader, Name::Titles)?;
    index.subjects = lines(reader, Name::KnownAs)?;
    index.worth = lines(reader, Name::Doubts)?;
    Some(index)
}

fn lines(reader: &mut Reader<'_>, name: Name) -> Option<String> {
    let mut table = String::new();
    for _ in 0..reader.count(Name::Head)? {
        table.push_str(reader.text(name)?);
        table.push('\n');
    }
    Some(table)
}
