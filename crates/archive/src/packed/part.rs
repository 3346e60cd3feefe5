//! A part: the rows of one body and decade.
use super::Unreadable;
use super::bits::{BitReader, BitWriter};
use super::columns::{Name, Reader, Writer, fold_sign, unfold_sign};
use super::names::{Sources, Symbols, read_id, write_id};
use crate::calendar;
use crate::roll::{Cast, Roll};
use crate::row::{Basis, Certainty, Day, Kind, Law, Outcome, Row, Tally, Told};
use rules::member::MemberId;
use rules::membership::Body;
use std::sync::Arc;

/// No vote of any member is known.
const NO_ROLL: u8 = 0;
/// Every seat has its two bits.
const WHOLE: u8 = 1;
/// Every seat has its two bits; those of whom an abstention is doubtful are listed.
const WITH_DOUBTS: u8 = 2;
/// Those who are known are listed.
const LISTED: u8 = 3;

/// The four ways that have two bits, by their number.
const PAIRS: [Cast; 4] = [Cast::Yes, Cast::No, Cast::Abstaining, Cast::NotVoting];

fn pair(cast: Option<Cast>) -> u8 {
    match cast {
        Some(Cast::Yes) | None => 0,
        Some(Cast::No) => 1,
        Some(Cast::Abstaining | Cast::Doubtful) => 2,
        Some(Cast::NotVoting) => 3,
    }
}

fn roll_kind(roll: &Roll) -> u8 {
    if roll.is_empty() {
        NO_ROLL
    } else if !roll.is_whole() {
        LISTED
    } else if roll.count(Cast::Doubtful) > 0 {
        WITH_DOUBTS
    } else {
        WHOLE
    }
}

const fn has_bits(kind: u8) -> bool {
    kind == WHOLE || kind == WITH_DOUBTS
}

/// Writes rows of one body, in their order.
#[must_use]
pub fn write(rows: &[Row]) -> Vec<u8> {
    let mut writer = Writer::new();
    let council = rows.first().is_some_and(|row| row.body == Body::SecurityCouncil);
    writer.count(Name::Head, rows.len());
    writer.number(Name::Head, u32::from(council));
    let mut codes: Vec<MemberId> = rows.iter().flat_map(|row| row.seats().iter().copied()).collect();
    codes.sort_unstable();
    codes.dedup();
    writer.count(Name::Head, codes.len());
    for code in &codes {
        writer
            .bytes(Name::Codes)
            .extend_from_slice(code.as_str().as_bytes());
    }
    write_seats(&mut writer, rows, &codes);
    write_rolls(&mut writer, rows, &codes);
    let mut symbols = all_symbols();
    let mut sources = Sources::new();
    let mut last_day = 0;
    for (place, row) in rows.iter().enumerate() {
        write_day(&mut writer, row.day, &mut last_day);
        writer.text(Name::Sessions, &row.session);
        let texts = [&row.meeting, &row.symbol, &row.document];
        for (symbols, text) in symbols.iter_mut().zip(texts) {
            symbols.write(&mut writer, text);
        }
        for (name, number) in [
            (Name::Kinds, place_of(Kind::ALL, &row.kind)),
            (Name::Outcomes, place_of(Outcome::ALL, &row.outcome)),
            (Name::Bases, place_of(Basis::ALL, &row.basis)),
            (Name::Certainties, place_of(Certainty::ALL, &row.certainty)),
            (Name::Laws, place_of(Law::ALL, &row.law)),
        ] {
            writer.number(name, number);
        }
        if row.law != Law::Plain {
            writer.text(Name::LawReasons, &row.law_reason);
        }
        sources.write(&mut writer, &row.sources);
        write_of(&mut writer, rows, place, &row.of);
        writer.text(Name::Titles, &row.title);
        writer.text(Name::KnownAs, &row.known_as);
        if row.outcome == Outcome::Vetoed {
            let codes: String = row.vetoed_by.iter().map(|member| member.as_str()).collect();
            writer.text(Name::VetoedBy, &codes);
        }
        if !row.roll.is_whole() {
            for count in row.tally.columns() {
                writer.number(Name::Tallies, count.map_or(0, |count| u32::from(count) + 1));
            }
        }
        writer.text(Name::Doubts, &row.doubts);
        match &row.told {
            Some(told) => {
                let Told { meeting, item, place } = told;
                writer.text(Name::Told, &format!("{meeting} {item} {place}"));
            }
            None => writer.text(Name::Told, ""),
        }
        write_id(&mut writer, row);
    }
    writer.finish()
}

fn place_of<T: PartialEq>(all: &[T], value: &T) -> u32 {
    let place = all.iter().position(|one| one == value).unwrap_or(0);
    u32::try_from(place).unwrap_or(0)
}

fn all_symbols() -> [Symbols; 3] {
    [
        Symbols::new(Name::MeetingNumbers, Name::MeetingTexts),
        Symbols::new(Name::SymbolNumbers, Name::SymbolTexts),
        Symbols::new(Name::DocumentNumbers, Name::DocumentTexts),
    ]
}

fn write_seats(writer: &mut Writer, rows: &[Row], codes: &[MemberId]) {
    let mut sets: Vec<Arc<[MemberId]>> = Vec::new();
    let mut last = 0;
    for row in rows {
        let place = sets.iter().position(|set| set == row.seats());
        let place = place.unwrap_or_else(|| {
            sets.push(Arc::clone(row.seats()));
            sets.len() - 1
        });
        let place = i32::try_from(place).unwrap_or(0);
        writer.number(Name::SetOf, fold_sign(place - last));
        last = place;
    }
    writer.count(Name::Sets, sets.len());
    let mut before: &[MemberId] = &[];
    for set in &sets {
        let differs = |code: &&MemberId| before.contains(code) != set.contains(code);
        let changed: Vec<&MemberId> = codes.iter().filter(differs).collect();
        writer.count(Name::Sets, changed.len());
        for code in changed {
            writer.count(Name::Sets, codes.binary_search(code).unwrap_or(0));
        }
        before = set;
    }
}

fn write_rolls(writer: &mut Writer, rows: &[Row], codes: &[MemberId]) {
    for row in rows {
        let kind = roll_kind(&row.roll);
        writer.number(Name::RollKinds, u32::from(kind));
        if kind == LISTED {
            for (_, cast) in row.roll.iter() {
                let number = cast.map_or(0, |cast| place_of(&Cast::ALL, &cast) + 1);
                writer.number(Name::RollExceptions, number);
            }
        }
        if kind == WITH_DOUBTS {
            writer.number(Name::RollExceptions, u32::from(row.roll.count(Cast::Doubtful)));
            for member in row.roll.members(Cast::Doubtful) {
                writer.count(
                    Name::RollExceptions,
                    row.seats().binary_search(&member).unwrap_or(0),
                );
            }
        }
    }
    let mut bits = BitWriter::default();
    for code in codes {
        for row in rows.iter().filter(|row| has_bits(roll_kind(&row.roll))) {
            if row.seats().binary_search(code).is_ok() {
                bits.push(pair(row.cast(*code)));
            }
        }
        bits.align();
    }
    *writer.bytes(Name::RollBits) = bits.finish();
}

fn write_day(writer: &mut Writer, day: Day, last: &mut i32) {
    let first = calendar::number(day.first());
    let kind = match day {
        Day::Known(_) => 0,
        Day::Derived(_) => 1,
        Day::Between(..) => 2,
    };
    // Nearly all days are known and follow the one before: one byte.
    writer.number(Name::Days, fold_sign(first - *last) * 3 + kind);
    if let Day::Between(..) = day {
        writer.number(Name::Days, fold_sign(calendar::number(day.last()) - first));
    }
    *last = first;
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

/// The text that a row belongs to: nothing, in full, or how far its row lies from this one.
fn write_of(writer: &mut Writer, rows: &[Row], place: usize, of: &str) {
    if of.is_empty() {
        writer.number(Name::OfNumbers, 0);
        return;
    }
    match rows.iter().position(|row| row.id == of) {
        Some(other) => {
            let signed = |place: usize| i32::try_from(place).unwrap_or(0);
            let distance = fold_sign(signed(other) - signed(place));
            writer.number(Name::OfNumbers, distance + 2);
        }
        None => {
            writer.number(Name::OfNumbers, 1);
            writer.text(Name::OfTexts, of);
        }
    }
}

/// Reads the rows of a part.
///
/// # Errors
/// [`Unreadable`], when the file is not a part of this version as it was written.
pub fn read(file: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let mut reader = Reader::open(file)?;
    rows(&mut reader).ok_or(Unreadable::Damaged)
}

/// What of the text of a row is read before all rows are there.
enum Of {
    Known(String),
    Row(usize),
}

fn rows(reader: &mut Reader<'_>) -> Option<Vec<Row>> {
    let count = reader.count(Name::Head)?;
    let council = reader.number(Name::Head)? == 1;
    let codes = codes(reader)?;
    // Each row has at least one byte here, so a wrong count asks for no more memory than the file has.
    if count > reader.bytes(Name::SetOf).len() {
        return None;
    }
    let sets = sets(reader, &codes)?;
    let rolls = rolls(reader, count, &codes, &sets)?;
    let mut symbols = all_symbols();
    let mut sources = Sources::new();
    let mut last_day = 0;
    let mut rows = Vec::with_capacity(count);
    let mut texts_of = Vec::with_capacity(count);
    for roll in rolls {
        let day = read_day(reader, &mut last_day)?;
        let session = reader.text(Name::Sessions)?.to_owned();
        let [meeting, symbol, document] = &mut symbols;
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
            body: if council {
                Body::SecurityCouncil
            } else {
                Body::GeneralAssembly
            },
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
            sources: sources.read(reader)?,
            doubts: String::new(),
            law,
            law_reason: law_reason.to_owned(),
            told: None,
            roll,
        };
        texts_of.push(read_of(reader, rows.len())?);
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
        rows.push(row);
    }
    for (place, of) in texts_of.into_iter().enumerate() {
        let of = match of {
            Of::Known(of) => of,
            Of::Row(other) => rows.get(other)?.id.clone(),
        };
        rows.get_mut(place)?.of = of;
    }
    Some(rows)
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

fn rolls(
    reader: &mut Reader<'_>,
    count: usize,
    codes: &[MemberId],
    sets: &[Arc<[MemberId]>],
) -> Option<Vec<Roll>> {
    struct Open<'s> {
        seats: &'s Arc<[MemberId]>,
        kind: u8,
        casts: Vec<Option<Cast>>,
    }
    let mut open = Vec::with_capacity(count);
    let mut set: i32 = 0;
    for _ in 0..count {
        set = set.checked_add(unfold_sign(reader.number(Name::SetOf)?))?;
        let seats = sets.get(usize::try_from(set).ok()?)?;
        let kind = u8::try_from(reader.number(Name::RollKinds)?).ok()?;
        open.push(Open {
            seats,
            kind,
            casts: Vec::with_capacity(seats.len()),
        });
    }
    // A member's bits come in the order of the codes, as the seats of each row do.
    let mut bits = BitReader::new(reader.bytes(Name::RollBits));
    for code in codes {
        for roll in open.iter_mut().filter(|roll| has_bits(roll.kind)) {
            if roll.seats.get(roll.casts.len()) == Some(code) {
                let cast = PAIRS.get(usize::from(bits.next()?))?;
                roll.casts.push(Some(*cast));
            }
        }
        bits.align();
    }
    if !bits.is_done() {
        return None;
    }
    for roll in &mut open {
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
    Some(
        open.into_iter()
            .map(|roll| Roll::new(roll.seats, roll.casts))
            .collect(),
    )
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
