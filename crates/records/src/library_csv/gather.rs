//! Gathers rows into roll calls, and notes what is doubtful about them.
use super::codes::Codes;
use super::dates::{DateOrder, Dates};
use super::doubt::{Doubts, Kind};
use super::header::{Column, Edition, Header, MemberColumn, TEXTS, TOTALS, TextColumn};
use super::library::{Library, finished};
use super::like::Pattern;
use super::roll::{Lines, MOST_ROLL_CALLS, MOST_TEXT, NO_TOTAL, Roll, Rolls, Row};
use super::rows::{self, Cell};
use super::text;
use super::voeten;
use super::wrong::{WrongFile, wrong};
use crate::states;
use rules::date::Date;
use std::collections::BTreeMap;

/// What is known of the file so far.
pub(super) struct Gathering {
    header: Header,
    codes: Codes,
    rolls: Rolls,
    lines: Lines,
    doubts: Doubts,
    rows: u32,
    pattern: Pattern,
    dates: Dates,
    beside: BTreeMap<u64, Beside>,
    /// The roll call of the last row.
    current: Option<Current>,
}

/// What another table says of a roll call.
pub(super) struct Beside {
    pub date: Date,
    pub texts: Vec<(TextColumn, String)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Current {
    id: u64,
    /// Its place in the list; `None` where it is left out.
    number: Option<usize>,
}

impl Gathering {
    pub fn new(
        header: Header,
        order: Option<DateOrder>,
        beside: BTreeMap<u64, Beside>,
    ) -> Result<Self, WrongFile> {
        if header.edition == Edition::UnVotes && beside.is_empty() {
            return wrong(
                "un-votes",
                "the file is the table `un_votes` of the R package unvotes, which has no days",
                "read `un_roll_calls` of the same package first, then this one",
            );
        }
        Ok(Self {
            header,
            dates: Dates::with(order),
            beside,
            codes: Codes::new(),
            rolls: Rolls::default(),
            lines: Lines::default(),
            doubts: Doubts::default(),
            rows: 0,
            pattern: Pattern::default(),
            current: None,
        })
    }

    pub fn separator(&self) -> u8 {
        self.header.separator
    }

    pub fn progress(&self) -> (u32, u32, u32) {
        let roll_calls = u32::try_from(self.rolls.list.len()).unwrap_or(u32::MAX);
        (self.rows, roll_calls, self.doubts.total())
    }

    /// Reads the first row of the data if it is whole and like the one before: how many bytes it takes, and how many lines.
    #[inline]
    pub fn like_the_one_before(&mut self, data: &[u8], line: u32) -> Option<(usize, u32)> {
        let (_, columns) = self.header.member.as_ref()?;
        let cells = self.pattern.read(data, self.header.separator, columns)?;
        let row = Row {
            code: cells.code,
            name: cells.name,
            vote: cells.vote,
            line,
        };
        self.rows = self.rows.saturating_add(1);
        if let Some(number) = self.current.and_then(|current| current.number) {
            not_utf8(&mut self.doubts, self.current, &row);
            self.rolls
                .enter(&mut self.lines, &mut self.doubts, &self.codes, number, &row);
        }
        Some((cells.length, self.pattern.breaks))
    }

    /// A line that cannot be split; `whole` when it ends in a line break.
    pub fn broken(&mut self, line: &[u8], number: u32, whole: bool) {
        self.rows = self.rows.saturating_add(1);
        let kind = if whole { Kind::BrokenRow } else { Kind::CutOff };
        self.doubts.add(kind, number, None, None, || text::shown(line));
    }

    /// A row that was split into cells; `whole` when it ends in a line break.
    pub fn row(&mut self, row: &[u8], cells: &[Cell], line: u32, whole: bool) {
        if row.iter().all(u8::is_ascii_whitespace) {
            return;
        }
        if cells.len() != self.header.columns.len() {
            self.broken(row, line, whole);
            return;
        }
        let cell = |column: Column| {
            let place = self.header.columns.iter().position(|other| *other == column);
            place
                .and_then(|place| cells.get(place))
                .copied()
                .unwrap_or_default()
        };
        let id_cell = cell(Column::Id);
        let Some(id) = number(id_cell.bytes) else {
            if self.is_header(cells) {
                self.doubts.add(Kind::HeaderAgain, line, None, None, String::new);
            } else {
                self.broken(row, line, whole);
            }
            return;
        };
        self.rows = self.rows.saturating_add(1);
        let of_member = |column: MemberColumn| cell(Column::Member(column)).bytes;
        let mut of_member = Row {
            code: of_member(MemberColumn::Code),
            name: of_member(MemberColumn::Name),
            vote: of_member(MemberColumn::Vote),
            line,
        };
        let is_voeten = self.header.edition.is_voeten();
        let meant = is_voeten
            .then(|| {
                voeten::member(
                    cell(Column::Member(MemberColumn::Number)).bytes,
                    of_member.code,
                    of_member.name,
                )
            })
            .flatten();
        if is_voeten {
            if let Some(meant) = &meant {
                of_member.code = meant.as_str().as_bytes();
            }
            match voeten::vote(of_member.vote) {
                Some(vote) => of_member.vote = vote,
                // It was no Member.
                None => return,
            }
        }
        // A last row without a line break may lack the end of its last cell, which no one can tell by itself.
        if !whole && self.is_cut(row, cells, id) {
            self.doubts
                .add(Kind::CutOff, line, None, Some(id), || text::shown(row));
        }
        let alike = match self.current {
            Some(current) if current.id == id => self.compare(cells, line),
            _ => self.open(id, cells, line),
        };
        if alike {
            self.learn(row, cells, whole);
        }
        not_utf8(&mut self.doubts, self.current, &of_member);
        let votes = self.header.edition != Edition::RollCalls;
        if let Some(number) = self.current.and_then(|current| current.number).filter(|_| votes) {
            self.rolls
                .enter(&mut self.lines, &mut self.doubts, &self.codes, number, &of_member);
        }
    }

    fn is_header(&self, cells: &[Cell]) -> bool {
        let names = self.header.names.iter();
        names.zip(cells).all(|(name, cell)| {
            let (text, _) = text::decode(cell);
            text.trim().replace([' ', '-'], "_").eq_ignore_ascii_case(name)
        })
    }

    /// Whether the last row of the file stops short of where it should end: at the end of the pattern of its roll call, or
    /// in an address that ends in the number of the record.
    fn is_cut(&self, row: &[u8], cells: &[Cell], id: u64) -> bool {
        if self.current.is_some_and(|current| current.id == id) && self.pattern.is_cut(row) {
            return true;
        }
        let last = cells.last().map_or(&[][..], |cell| cell.bytes);
        let address = self
            .header
            .names
            .last()
            .is_some_and(|name| name.ends_with("link"));
        address && !last.is_empty() && !last.ends_with(id.to_string().as_bytes())
    }

    /// Makes the roll call of this number the current one, a new one where it has not come before. False where the row
    /// says otherwise than the roll call's first row.
    fn open(&mut self, id: u64, cells: &[Cell], line: u32) -> bool {
        self.pattern.forget();
        let known = self.lines.by_id.get(&id).copied();
        let number = match known {
            Some(usize::MAX) => None,
            // Voeten's may be sorted by State.
            Some(number) if self.header.edition.is_voeten() => Some(number),
            Some(number) => {
                self.doubts
                    .add(Kind::ScatteredRows, line, None, Some(id), String::new);
                Some(number)
            }
            None => self.add(id, cells, line),
        };
        self.current = Some(Current { id, number });
        if let Some(roll) = number.and_then(|number| self.rolls.list.get(number)) {
            self.codes.set_day(roll.date);
        }
        known.is_none() || self.compare(cells, line)
    }

    fn add(&mut self, id: u64, cells: &[Cell], line: u32) -> Option<usize> {
        let full = self.rolls.list.len() >= MOST_ROLL_CALLS || self.rolls.arena.len() >= MOST_TEXT;
        let doubt = match self.date(id, cells) {
            // No vote was taken before there were Members.
            Ok(date) if states::members_on(date).is_empty() => Err((Kind::UnknownDate, date.to_string())),
            Ok(date) if !full => Ok(date),
            Ok(_) => Err((Kind::TooMuch, String::new())),
            Err(text) => Err((Kind::UnknownDate, text)),
        };
        let date = match doubt {
            Ok(date) => date,
            Err((kind, text)) => {
                // Left out once and for all. Memory is bounded: beyond that, each part of a scattered roll call is noted.
                if self.lines.by_id.len() < MOST_ROLL_CALLS.saturating_mul(2) {
                    self.lines.by_id.insert(id, usize::MAX);
                }
                self.doubts.add(kind, line, None, Some(id), || text);
                return None;
            }
        };
        let mut roll = Roll {
            id,
            date,
            line,
            rows: 0,
            texts: [0; TEXTS.saturating_add(1)],
            totals: [NO_TOTAL; 5],
            unnamed: [0; 6],
        };
        self.texts(&mut roll, cells, line);
        for (place, cell) in self.totals(cells) {
            let read = total(cell.bytes);
            if read.is_none() {
                self.doubts.add(Kind::UnreadableTotal, line, None, Some(id), || {
                    let name = TOTALS.get(place).copied().unwrap_or("");
                    format!("{name} {}", text::shown(cell.bytes))
                });
            }
            if let Some(held) = roll.totals.get_mut(place) {
                *held = read.unwrap_or(NO_TOTAL);
            }
        }
        Some(self.rolls.add(&mut self.lines, roll))
    }

    /// The day in a row, or what stands in its place.
    fn date(&mut self, id: u64, cells: &[Cell]) -> Result<Date, String> {
        if let Some(beside) = self.beside.get(&id) {
            return Ok(beside.date);
        }
        let mut given = self.header.columns.iter().zip(cells);
        let cell = given
            .find(|(column, _)| **column == Column::Date)
            .map(|(_, cell)| *cell);
        let (text, _) = text::decode(&cell.unwrap_or_default());
        self.dates.read(&text).ok_or_else(|| text.into_owned())
    }

    fn totals<'c>(&self, cells: &[Cell<'c>]) -> Vec<(usize, Cell<'c>)> {
        let columns = self.header.columns.iter().zip(cells);
        columns
            .filter_map(|(column, cell)| match column {
                Column::Total(place) => Some((*place, *cell)),
                _ => None,
            })
            .collect()
    }

    /// Keeps the texts of a roll call's first row.
    fn texts(&mut self, roll: &mut Roll, cells: &[Cell], line: u32) {
        let here = |arena: &String| u32::try_from(arena.len()).unwrap_or(u32::MAX);
        let mut latin1 = None;
        if let Some(first) = roll.texts.first_mut() {
            *first = here(&self.rolls.arena);
        }
        for number in 0..TEXTS {
            let columns = self.header.columns.iter().zip(cells);
            let of_number =
                |column: &Column| matches!(column, Column::Text(text) if *text as usize == number);
            let beside = self.beside.get(&roll.id).map_or(&[][..], |beside| &beside.texts);
            let beside = beside.iter().find(|(column, _)| *column as usize == number);
            self.rolls.arena.push_str(beside.map_or("", |(_, text)| text));
            for (_, cell) in columns.filter(|(column, _)| of_number(column)).take(1) {
                let (text, foreign) = text::decode(cell);
                self.rolls.arena.push_str(text.trim());
                if foreign {
                    latin1 = latin1.or(Some(text.into_owned()));
                }
            }
            if let Some(end) = number.checked_add(1).and_then(|next| roll.texts.get_mut(next)) {
                *end = here(&self.rolls.arena);
            }
        }
        if let Some(text) = latin1 {
            self.doubts.add(Kind::Latin1, line, None, Some(roll.id), || text);
        }
    }

    /// Whether a row says of the roll call what its first row said; a doubt where it does not.
    fn compare(&mut self, cells: &[Cell], line: u32) -> bool {
        let Some(number) = self.current.and_then(|current| current.number) else {
            return true;
        };
        let Some(id) = self.current.map(|current| current.id) else {
            return true;
        };
        let day = self.date(id, cells);
        let Some(roll) = self.rolls.list.get(number) else {
            return true;
        };
        let columns = self.header.columns.iter().zip(cells).zip(&self.header.names);
        let differing = columns.into_iter().find(|((column, cell), _)| match column {
            Column::Text(column) => self.rolls.text(roll, *column as usize) != text::decode(cell).0.trim(),
            Column::Total(place) => roll.totals.get(*place) != Some(&total(cell.bytes).unwrap_or(NO_TOTAL)),
            Column::Date => day.as_ref().ok() != Some(&roll.date),
            Column::Id | Column::Member(_) | Column::Other => false,
        });
        let Some(((_, cell), name)) = differing else {
            return true;
        };
        let first = roll.line;
        self.doubts
            .add(Kind::DifferingRow, line, Some(first), Some(id), || {
                format!("{name} {}", text::shown(cell.bytes))
            });
        false
    }

    /// Remembers what this row shares with the next ones.
    fn learn(&mut self, row: &[u8], cells: &[Cell], whole: bool) {
        self.pattern.forget();
        let Some((first, list)) = self.header.member.as_ref().filter(|_| whole) else {
            return;
        };
        let after = first.saturating_add(list.len());
        let place = |number: usize| cells.get(number).map(|cell| cell.at);
        let head = place(*first).and_then(|head| row.get(..head));
        let tail = place(after).and_then(|tail| row.get(tail..));
        if let (Some(head), Some(tail)) = (head, tail) {
            self.pattern.learn(head, tail, rows::breaks(tail));
        }
    }

    pub fn finish(self) -> Result<Library, WrongFile> {
        self.dates.settled()?;
        Ok(finished(
            self.header.edition,
            self.codes,
            self.rolls,
            self.doubts,
            self.rows,
        ))
    }
}

/// A name that is not UTF-8 gives the file's encoding away where the titles do not.
#[inline]
fn not_utf8(doubts: &mut Doubts, current: Option<Current>, row: &Row) {
    if !row.name.is_ascii() && core::str::from_utf8(row.name).is_err() {
        let id = current.map(|current| current.id);
        doubts.add(Kind::Latin1, row.line, None, id, || text::shown(row.name));
    }
}

/// The number of a record: digits alone.
fn number(cell: &[u8]) -> Option<u64> {
    let text = core::str::from_utf8(cell.trim_ascii()).ok()?;
    // Programs for statistics write whole numbers so.
    let text = text.strip_suffix(".0").unwrap_or(text);
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| digits)
}

/// A total: a whole number, written like `120.0` or `120`; [`NO_TOTAL`] where the cell is empty.
fn total(cell: &[u8]) -> Option<u16> {
    let text = core::str::from_utf8(cell.trim_ascii()).ok()?;
    if text.is_empty() || text.eq_ignore_ascii_case("nan") {
        return Some(NO_TOTAL);
    }
    let (whole, rest) = text.split_once('.').unwrap_or((text, ""));
    let digits = whole.bytes().all(|byte| byte.is_ascii_digit()) && rest.bytes().all(|byte| byte == b'0');
    whole.parse().ok().filter(|total| digits && *total != NO_TOTAL)
}
