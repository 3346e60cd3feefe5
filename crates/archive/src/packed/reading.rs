//! Reads a part, a few rows at a time: a page reads on between two frames.
use super::Unreadable;
use super::bits::BitReader;
use super::columns::{Name, Reader, unfold_sign};
use super::names::{Sources, Symbols, read_id};
use super::rolls::{LISTED, NO_ROLL, PAIRS, WHOLE, WITH_DOUBTS, all_symbols, has_bits};
use crate::calendar;
use crate::roll::{Cast, Roll};
use crate::row::{Basis, Certainty, Day, Kind, Law, Outcome, Row, Tally, Told};
use rules::member::MemberId;
use rules::membership::Body;
use std::sync::Arc;

/// Reads the rows of a part.
///
/// # Errors
/// [`Unreadable`], when the file is not a part of this version as it was written.
pub fn read(file: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let mut reading = Reading::open(file)?;
    while !reading.go_on(usize::MAX)? {}
    reading.finish()
}

/// A part that is being read.
pub struct Reading<'f> {
    reader: Reader<'f>,
    body: Body,
    /// How many rows there are.
    count: usize,
    codes: Vec<MemberId>,
    bits: BitReader<'f>,
    /// The rolls of all rows: they lie member by member, so none is whole before the last member is read.
    rolls: Vec<OpenRoll>,
    /// How many members are read.
    members: usize,
    symbols: [Symbols; 3],
    sources: Sources,
    last_day: i32,
    rows: Vec<Row>,
    texts_of: Vec<Of>,
}

/// A roll that is being read.
struct OpenRoll {
    seats: Arc<[MemberId]>,
    kind: u8,
    casts: Vec<Option<Cast>>,
}

/// What of the text of a row is read before all rows are there.
enum Of {
    Known(String),
    Row(usize),
}

impl<'f> Reading<'f> {
    /// Opens a file: version, hash and who had a seat are read.
    ///
    /// # Errors
    /// [`Unreadable`], when the file is not a part of this version as it was written.
    pub fn open(file: &'f [u8]) -> Result<Self, Unreadable> {
        Self::begin(Reader::open(file)?).ok_or(Unreadable::Damaged)
    }

    fn begin(mut reader: Reader<'f>) -> Option<Self> {
        let count = reader.count(Name::Head)?;
        let council = reader.number(Name::Head)? == 1;
        let codes = codes(&mut reader)?;
        // Each row has at least one byte here, so a wrong count asks for no more memory than the file has.
        if count > reader.bytes(Name::SetOf).len() {
            return None;
        }
        let sets = sets(&mut reader, &codes)?;
        let rolls = open_rolls(&mut reader, count, &sets)?;
        Some(Self {
            body: if council {
                Body::SecurityCouncil
            } else {
                Body::GeneralAssembly
            },
            count,
            codes,
            bits: BitReader::new(reader.bytes(Name::RollBits)),
            rolls,
            members: 0,
            symbols: all_symbols(),
            sources: Sources::new(),
            last_day: 0,
            rows: Vec::with_capacity(count),
            texts_of: Vec::with_capacity(count),
            reader,
        })
    }

    /// How many rows the part has.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether the part has no rows.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// Reads a number of rows, or about as many bytes of the rolls; returns whether the whole part is read.
    ///
    /// # Errors
    /// [`Unreadable`], when the file is damaged.
    pub fn go_on(&mut self, rows: usize) -> Result<bool, Unreadable> {
        self.step(rows.max(1)).ok_or(Unreadable::Damaged)
    }

    fn step(&mut self, rows: usize) -> Option<bool> {
        if self.members < self.codes.len() {
            // As many seats as the rows have, and at least one member.
            let members = rows.saturating_mul(self.codes.len()) / self.count.max(1);
            self.read_members(members.max(1))?;
        } else {
            if self.rows.is_empty() {
                self.close_rolls()?;
            }
            for _ in 0..rows.min(self.count - self.rows.len()) {
                self.read_row()?;
            }
        }
        Some(self.members == self.codes.len() && self.rows.len() == self.count)
    }

    /// The rows, once everything is read.
    ///
    /// # Errors
    /// [`Unreadable`], when something is missing.
    pub fn finish(self) -> Result<Vec<Row>, Unreadable> {
        self.whole().ok_or(Unreadable::Damaged)
    }

    fn whole(mut self) -> Option<Vec<Row>> {
        if self.rows.len() < self.count || !self.bits.is_done() {
            return None;
        }
        for (place, of) in self.texts_of.into_iter().enumerate() {
            let of = match of {
                Of::Known(of) => of,
                Of::Row(other) => self.rows.get(other)?.id.clone(),
            };
            self.rows.get_mut(place)?.of = of;
        }
        Some(self.rows)
    }

    /// A member's bits come in the order of the codes, as the seats of each row do.
    fn read_members(&mut self, members: usize) -> Option<()> {
        for code in self.codes.iter().skip(self.members).take(members) {
            for roll in self.rolls.iter_mut().filter(|roll| has_bits(roll.kind)) {
                if roll.seats.get(roll.casts.len()) == Some(code) {
                    let cast = PAIRS.get(usize::from(self.bits.next()?))?;
                    roll.casts.push(Some(*cast));
                }
            }
            self.bits.align();
            self.members += 1;
        }
        Some(())
    }

    /// Reads the rolls that are lists, and what is doubtful in the others.
    fn close_rolls(&mut self) -> Option<()> {
        let reader = &mut self.reader;
        for roll in &mut self.rolls {
            match roll.kind {
                NO_ROLL | WHOLE => {}
                WITH_DOUBTS => {
                    for _ in 0..reader.count(Name::RollExceptions)? {
                        let seat = reader.count(Name::RollExceptions)?;
                        *roll.casts.get_mut(seat)? = Some(Cast::Doubtful);
                    }
                }
                LISTED => {
                    for _ in 0..roll.seats.len() {
                        let number = reader.count(Name::RollExceptions)?;
                        let cast = number.checked_sub(1).map(|number| Cast::ALL.get(number));
                        roll.casts.push(match cast {
                            Some(cast) => Some(*cast?),
                            None => None,
                        });
                    }
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn read_row(&mut self) -> Option<()> {
        let reader = &mut self.reader;
        let open = self.rolls.get_mut(self.rows.len())?;
        let roll = Roll::new(&open.seats, core::mem::take(&mut open.casts));
        let day = read_day(reader, &mut self.last_day)?;
        let session = reader.text(Name::Sessions)?.to_owned();
        let [meeting, symbol, document] = &mut self.symbols;
        let (meeting, symbol, document) = (
            meeting.read(reader)?,
            symbol.read(reader)?,
            document.read(reader)?,
        );
        let kind = one_of(reader, Name::Kinds, Kind::ALL)?;
        let outcome = one_of(reader, Name::Outcomes, Outcome::ALL)?;
        let basis = one_of(reader, Name::Bases, Basis::ALL)?;
        let certainty = one_of(reader, Name::Certainties, Certainty::ALL)?;
        let law = one_of(reader, Name::Laws, Law::ALL)?;
        let law_reason = match law {
            Law::Plain => "",
            _ => reader.text(Name::LawReasons)?,
        };
        let mut row = Row {
            id: String::new(),
            body: self.body,
            day,
            session,
            meeting,
            symbol,
            document,
            kind,
            of: String::new(),
            title: String::new(),
            known_as: String::new(),
            outcome,
            basis,
            vetoed_by: Vec::new(),
            tally: Tally::default(),
            certainty,
            sources: self.sources.read(reader)?,
            doubts: String::new(),
            law,
            law_reason: law_reason.to_owned(),
            told: None,
            roll,
        };
        self.texts_of.push(read_of(reader, self.rows.len())?);
        row.title = reader.text(Name::Titles)?.to_owned();
        row.known_as = reader.text(Name::KnownAs)?.to_owned();
        if outcome == Outcome::Vetoed {
            row.vetoed_by = members(reader.text(Name::VetoedBy)?.as_bytes())?;
        }
        row.tally = read_tally(reader, &row.roll)?;
        row.doubts = reader.text(Name::Doubts)?.to_owned();
        row.told = match reader.text(Name::Told)? {
            "" => None,
            told => Some(read_told(told)?),
        };
        row.id = read_id(reader, &row)?;
        self.rows.push(row);
        Some(())
    }
}

fn read_day(reader: &mut Reader<'_>, last: &mut i32) -> Option<Day> {
    let number = reader.number(Name::Days)?;
    *last = last.checked_add(unfold_sign(number / 3))?;
    let first = calendar::day(*last)?;
    Some(match number % 3 {
        0 => Day::Known(first),
        1 => Day::Derived(first),
        _ => {
            let length = unfold_sign(reader.number(Name::Days)?);
            Day::Between(first, calendar::day(last.checked_add(length)?)?)
        }
    })
}

/// Whose seats each row has, and how its roll is written.
fn open_rolls(reader: &mut Reader<'_>, count: usize, sets: &[Arc<[MemberId]>]) -> Option<Vec<OpenRoll>> {
    let mut open = Vec::with_capacity(count);
    let mut set: i32 = 0;
    for _ in 0..count {
        set = set.checked_add(unfold_sign(reader.number(Name::SetOf)?))?;
        let seats = sets.get(usize::try_from(set).ok()?)?;
        let kind = u8::try_from(reader.number(Name::RollKinds)?).ok()?;
        open.push(OpenRoll {
            seats: Arc::clone(seats),
            kind,
            casts: Vec::with_capacity(seats.len()),
        });
    }
    Some(open)
}

fn one_of<T: Copy>(reader: &mut Reader<'_>, name: Name, all: &[T]) -> Option<T> {
    all.get(reader.count(name)?).copied()
}

fn members(codes: &[u8]) -> Option<Vec<MemberId>> {
    codes
        .chunks(3)
        .map(|code| core::str::from_utf8(code).ok()?.parse().ok())
        .collect()
}

fn codes(reader: &mut Reader<'_>) -> Option<Vec<MemberId>> {
    let count = reader.count(Name::Head)?;
    let codes = members(reader.bytes(Name::Codes))?;
    (codes.len() == count && codes.is_sorted()).then_some(codes)
}

fn sets(reader: &mut Reader<'_>, codes: &[MemberId]) -> Option<Vec<Arc<[MemberId]>>> {
    let count = reader.count(Name::Sets)?;
    let mut held = vec![false; codes.len()];
    let mut sets: Vec<Arc<[MemberId]>> = Vec::new();
    for _ in 0..count {
        for _ in 0..reader.count(Name::Sets)? {
            let held = held.get_mut(reader.count(Name::Sets)?)?;
            *held = !*held;
        }
        let members = codes.iter().zip(&held).filter(|(_, held)| **held);
        sets.push(members.map(|(code, _)| *code).collect());
    }
    Some(sets)
}

fn read_tally(reader: &mut Reader<'_>, roll: &Roll) -> Option<Tally> {
    if roll.is_whole() {
        let count = |cast| Some(roll.count(cast));
        return Some(Tally {
            yes: count(Cast::Yes),
            no: count(Cast::No),
            abstaining: count(Cast::Abstaining),
            not_voting: count(Cast::NotVoting),
        });
    }
    let mut count = || -> Option<Option<u16>> {
        let number = reader.number(Name::Tallies)?;
        Some(number.checked_sub(1).and_then(|count| u16::try_from(count).ok()))
    };
    Some(Tally {
        yes: count()?,
        no: count()?,
        abstaining: count()?,
        not_voting: count()?,
    })
}

fn read_told(text: &str) -> Option<Told> {
    let mut words = text.split(' ');
    Some(Told {
        meeting: words.next()?.to_owned(),
        item: words.next()?.to_owned(),
        place: words.next()?.parse().ok()?,
    })
}

fn read_of(reader: &mut Reader<'_>, place: usize) -> Option<Of> {
    Some(match reader.number(Name::OfNumbers)? {
        0 => Of::Known(String::new()),
        1 => Of::Known(reader.text(Name::OfTexts)?.to_owned()),
        distance => {
            let distance = isize::try_from(unfold_sign(distance - 2)).ok()?;
            Of::Row(place.checked_add_signed(distance)?)
        }
    })
}
