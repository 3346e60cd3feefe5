//! Reads the voting data of the UN Digital Library: CSV files of either organ, of any edition, as a stream.
//!
//! ```
//! use records::library_csv::{Import, Query};
//!
//! let mut import = Import::new();
//! // A file comes in pieces of any size; what is kept of it is an index, never the file.
//! for piece in [&b"undl_id,ms_code,ms_vote,date,resolution\n4025240,FRA,Y,2023-1"[..], b"0-27,A/RES/ES-10/21\n"] {
//!     import.push(piece)?;
//! }
//! let library = import.finish()?;
//! let found = library.search(&Query { text: "ES-10/21".to_owned(), ..Query::default() });
//! assert_eq!(found.len(), 1);
//! # Ok::<(), records::library_csv::WrongFile>(())
//! ```
//!
//! What is doubtful is counted by kind and told with its line ([`Doubts`]); the rest is imported. Only a file that is
//! something else is refused ([`WrongFile`]).
mod codes;
mod dates;
mod doubt;
mod gather;
mod header;
pub mod json;
mod library;
mod like;
mod majority;
mod named;
mod roll;
mod rows;
mod scenario;
mod search;
mod text;
mod voeten;
mod whole;
mod wrong;

pub use dates::DateOrder;
pub use doubt::{Doubt, Doubts, EXAMPLES, Kind};
pub use header::{Edition, TextColumn};
pub use library::{Counts, Library, RollCall};
pub use majority::{Grounds, asked_of};
pub use scenario::NoScenario;
pub use search::Query;
pub use wrong::WrongFile;

use gather::{Beside, Gathering};
use rows::{Cell, End};
use std::collections::BTreeMap;

/// While no row is whole, this many bytes at a time are added to what is left of the piece before.
const STEP: usize = 4096;

/// How far an import has come.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Progress {
    /// Bytes read.
    pub bytes: u64,
    /// Rows read, the header not among them.
    pub rows: u32,
    /// Roll calls found.
    pub roll_calls: u32,
    /// Doubts so far.
    pub doubts: u32,
}

/// With what the lines of a file end.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Ends {
    /// The first line has not ended yet.
    #[default]
    NotKnown,
    /// With a line feed, after a carriage return or alone.
    Feeds,
    /// With a carriage return alone, as some programs for tables still write them.
    Returns,
}

impl Ends {
    fn of(mut bytes: impl Iterator<Item = u8>) -> Self {
        match bytes.find(|byte| matches!(byte, b'\r' | b'\n')) {
            None => Self::NotKnown,
            Some(b'\n') => Self::Feeds,
            Some(_) => match bytes.next() {
                None => Self::NotKnown,
                Some(b'\n') => Self::Feeds,
                Some(_) => Self::Returns,
            },
        }
    }
}

/// An import under way.
#[derive(Default)]
pub struct Import {
    gathering: Option<Gathering>,
    dates: Option<DateOrder>,
    /// What a table of roll calls says, for a table of votes.
    beside: BTreeMap<u64, Beside>,
    refused: Option<WrongFile>,
    /// The beginning of a row whose end has not come yet.
    rest: Vec<u8>,
    /// A broken line of more bytes than a row may have: nothing is read until it ends.
    skipping: bool,
    ends: Ends,
    bytes: u64,
    /// The line on which the next row begins, counted from 0 before the header is read.
    line: u32,
}

impl Import {
    /// An import of which nothing has come yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, where the reader says what comes first in the file's days.
    #[must_use]
    pub fn with_dates(self, dates: Option<DateOrder>) -> Self {
        Self { dates, ..self }
    }

    /// The same, beside a table of roll calls that was read before ([`Edition::RollCalls`]).
    #[must_use]
    pub fn beside(self, roll_calls: &Library) -> Self {
        Self {
            beside: beside(roll_calls),
            ..self
        }
    }

    /// Takes the next piece of the file. How a file is cut into pieces makes no difference.
    ///
    /// # Errors
    /// The file is something else. Whatever comes later is then refused in the same way.
    pub fn push(&mut self, piece: &[u8]) -> Result<(), WrongFile> {
        if let Some(refused) = &self.refused {
            return Err(refused.clone());
        }
        self.bytes = self
            .bytes
            .saturating_add(u64::try_from(piece.len()).unwrap_or(u64::MAX));
        if self.ends == Ends::NotKnown {
            self.ends = Ends::of(self.rest.iter().chain(piece).copied());
            if self.ends == Ends::Returns {
                self.rest = with_feeds(&self.rest);
            }
        }
        let pushed = match self.ends {
            Ends::Returns => self.take(&with_feeds(piece)),
            Ends::NotKnown | Ends::Feeds => self.take(piece),
        };
        if let Err(refused) = &pushed {
            self.refused = Some(refused.clone());
        }
        pushed
    }

    fn take(&mut self, mut piece: &[u8]) -> Result<(), WrongFile> {
        while !self.rest.is_empty() && !piece.is_empty() {
            let before = self.rest.len();
            let (step, later) = piece.split_at_checked(STEP).unwrap_or((piece, &[]));
            let mut rest = core::mem::take(&mut self.rest);
            rest.extend_from_slice(step);
            let used = self.read(&rest, false)?;
            if used >= before {
                // What is left of the step is read again, with what follows it.
                piece = piece.get(used.saturating_sub(before)..).unwrap_or(&[]);
                rest.clear();
            } else {
                rest.drain(..used);
                piece = later;
            }
            self.rest = rest;
        }
        if !piece.is_empty() {
            let used = self.read(piece, false)?;
            self.rest.extend_from_slice(piece.get(used..).unwrap_or(&[]));
        }
        Ok(())
    }

    /// Ends the import: the file has no more pieces.
    ///
    /// # Errors
    /// The file is something else.
    pub fn finish(mut self) -> Result<Library, WrongFile> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let mut rest = core::mem::take(&mut self.rest);
        loop {
            let used = self.read(&rest, true)?;
            rest.drain(..used.min(rest.len()));
            if used == 0 || rest.is_empty() {
                break;
            }
        }
        match self.gathering {
            Some(gathering) => gathering.finish(),
            // Nothing but blank lines: `read` has refused it already.
            None => Err(wrong::empty()),
        }
    }

    /// How far it has come.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let (rows, roll_calls, doubts) = self.gathering.as_ref().map_or((0, 0, 0), Gathering::progress);
        Progress {
            bytes: self.bytes,
            rows,
            roll_calls,
            doubts,
        }
    }

    /// Reads the whole rows at the front of the data; returns how many bytes they take.
    fn read(&mut self, data: &[u8], last: bool) -> Result<usize, WrongFile> {
        let mut used = 0_usize;
        if self.gathering.is_none() {
            used = blank_lines(data);
            self.line = self
                .line
                .saturating_add(rows::breaks(data.get(..used).unwrap_or(&[])));
            let start = data.get(used..).unwrap_or(&[]);
            if start.is_empty() && !last {
                return Ok(used);
            }
            let Some(header) = header::read(start, last)? else {
                return Ok(used);
            };
            let text = start.get(..header.length).unwrap_or(start);
            self.line = self.line.saturating_add(rows::breaks(text)).saturating_add(1);
            used = used.saturating_add(header.length);
            let beside = core::mem::take(&mut self.beside);
            self.gathering = Some(Gathering::new(header, self.dates, beside)?);
        }
        let Some(gathering) = &mut self.gathering else {
            return Ok(used);
        };
        if self.skipping {
            let rest = data.get(used..).unwrap_or(&[]);
            let end = rows::line(rest);
            self.skipping = end.is_none();
            self.line = self.line.saturating_add(u32::from(end.is_some()));
            used = used.saturating_add(end.unwrap_or(rest.len()));
        }
        let mut cells: Vec<Cell> = Vec::new();
        loop {
            let rest = data.get(used..).unwrap_or(&[]);
            if let Some((length, breaks)) = gathering.like_the_one_before(rest, self.line) {
                used = used.saturating_add(length);
                self.line = self.line.saturating_add(breaks);
                continue;
            }
            if rest.is_empty() {
                return Ok(used);
            }
            let length = match rows::row(rest, gathering.separator(), last, &mut cells) {
                End::Open => return Ok(used),
                End::After(length) => {
                    let row = rest.get(..length).unwrap_or(rest);
                    let whole = row.ends_with(b"\n");
                    gathering.row(row, &cells, self.line, whole);
                    length
                }
                End::Broken => {
                    // On with the next line, whatever the quotation marks say.
                    let end = rows::line(rest);
                    let long = rest.len() > rows::LONGEST_ROW;
                    if end.is_none() && !last && !long {
                        return Ok(used);
                    }
                    let length = end.unwrap_or(rest.len());
                    let text = rest.get(..length).unwrap_or(rest);
                    gathering.broken(text, self.line, end.is_some() || long);
                    self.skipping = end.is_none();
                    length
                }
            };
            let row = rest.get(..length).unwrap_or(rest);
            self.line = self.line.saturating_add(rows::breaks(row));
            used = used.saturating_add(length);
        }
    }
}

/// The same bytes with a line feed for each carriage return.
fn with_feeds(bytes: &[u8]) -> Vec<u8> {
    let feed = |byte: &u8| if *byte == b'\r' { b'\n' } else { *byte };
    bytes.iter().map(feed).collect()
}

/// How many bytes at the front are blank lines.
fn blank_lines(data: &[u8]) -> usize {
    let blank = |byte: &u8| matches!(byte, b'\r' | b'\n');
    data.iter().take_while(|byte| blank(byte)).count()
}

/// The days and titles of a table of roll calls, for the table of votes.
fn beside(library: &Library) -> BTreeMap<u64, Beside> {
    let columns = [
        TextColumn::Resolution,
        TextColumn::Title,
        TextColumn::Subjects,
        TextColumn::Session,
    ];
    let of = |roll: RollCall| {
        let texts = columns.map(|column| (column, roll.text(column).to_owned()));
        let beside = Beside {
            date: roll.date(),
            texts: texts.to_vec(),
        };
        (roll.id(), beside)
    };
    library.roll_calls().map(of).collect()
}
