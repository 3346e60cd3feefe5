//! A part: the rows of one body and decade.
use super::bits::BitWriter;
use super::columns::{Name, Writer, fold_sign};
use super::names::{Sources, write_id};
use super::rolls::{LISTED, WITH_DOUBTS, all_symbols, has_bits, pair, roll_kind};
use crate::calendar;
use crate::roll::Cast;
use crate::row::{Basis, Certainty, Day, Kind, Law, Outcome, Row, Told};
use rules::member::MemberId;
use rules::membership::Body;
use std::sync::Arc;

pub use super::reading::{Reading, read};

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
