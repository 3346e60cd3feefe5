//! The roll calls as they are gathered: texts in one arena, votes in lanes, nothing allocated for a row.
use super::codes::{Codes, LANES, NONE};
use super::doubt::{Doubts, Kind};
use super::header::TEXTS;
use rules::date::Date;
use std::collections::BTreeMap;

/// More roll calls than this are no longer a file of the United Nations: two and a half times both organs together.
pub(super) const MOST_ROLL_CALLS: usize = 20_000;

/// More text than this is not kept: ten times what the Assembly's file has.
pub(super) const MOST_TEXT: usize = 24_000_000;

/// A total that the file leaves empty, or that is no number.
pub(super) const NO_TOTAL: u16 = u16::MAX;

/// What a lane holds.
pub(super) mod vote {
    /// No row.
    pub const NO_ROW: u8 = 0;
    /// In favour.
    pub const YES: u8 = 1;
    /// Against.
    pub const NO: u8 = 2;
    /// Abstaining.
    pub const ABSTAINING: u8 = 3;
    /// Not voting.
    pub const NOT_VOTING: u8 = 4;
    /// A row whose vote cannot be read.
    pub const UNKNOWN: u8 = 5;
}

/// One roll call as it is kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Roll {
    pub id: u64,
    pub date: Date,
    pub line: u32,
    pub rows: u16,
    /// Where each text ends in the arena, from where the one before ends; the first is where the first begins.
    pub texts: [u32; TEXTS.saturating_add(1)],
    pub totals: [u16; 5],
    /// Votes under unknown codes, by kind of vote.
    pub unnamed: [u16; 6],
}

/// All of them.
#[derive(Default, Clone, PartialEq, Eq, Debug)]
pub(super) struct Rolls {
    pub list: Vec<Roll>,
    pub arena: String,
    pub votes: Vec<[u8; LANES]>,
}

/// What belongs to the gathering alone.
#[derive(Default)]
pub(super) struct Lines {
    /// By number of record; `usize::MAX` for what is left out.
    pub by_id: BTreeMap<u64, usize>,
    /// The line of each vote, so that a contradiction can name both.
    of_votes: Vec<[u32; LANES]>,
}

/// One row's vote.
pub(super) struct Row<'a> {
    pub code: &'a [u8],
    pub name: &'a [u8],
    pub vote: &'a [u8],
    pub line: u32,
}

/// The vote in a cell.
#[inline]
fn read_vote(cell: &[u8]) -> u8 {
    match cell {
        b"Y" => vote::YES,
        b"N" => vote::NO,
        b"A" => vote::ABSTAINING,
        b"X" | b"NV" => vote::NOT_VOTING,
        _ => match cell.trim_ascii() {
            b"Y" | b"y" => vote::YES,
            b"N" | b"n" => vote::NO,
            b"A" | b"a" => vote::ABSTAINING,
            b"X" | b"x" | b"NV" | b"nv" => vote::NOT_VOTING,
            _ => vote::UNKNOWN,
        },
    }
}

impl Rolls {
    pub fn add(&mut self, lines: &mut Lines, roll: Roll) -> usize {
        let number = self.list.len();
        lines.by_id.insert(roll.id, number);
        lines.of_votes.push([0; LANES]);
        self.votes.push([vote::NO_ROW; LANES]);
        self.list.push(roll);
        number
    }

    /// Enters the vote of a row. The lanes of `codes` are those of the roll call's day.
    #[inline]
    pub fn enter(&mut self, lines: &mut Lines, doubts: &mut Doubts, codes: &Codes, number: usize, row: &Row) {
        let Some(roll) = self.list.get_mut(number) else {
            return;
        };
        roll.rows = roll.rows.saturating_add(1);
        let id = Some(roll.id);
        let read = read_vote(row.vote);
        if read == vote::UNKNOWN {
            doubts.add(Kind::UnknownVote, row.line, None, id, || both(row.code, row.vote));
        }
        let mut given = codes.lane(row.code);
        if given == NONE {
            given = codes.lane(&row.code.trim_ascii().to_ascii_uppercase());
        }
        let lane = codes.on_day(given);
        if lane != given || lane == NONE {
            if given == NONE {
                doubts.add(Kind::UnknownCode, row.line, None, id, || both(row.code, row.name));
                if let Some(count) = roll.unnamed.get_mut(usize::from(read)) {
                    *count = count.saturating_add(1);
                }
                return;
            }
            if lane == NONE {
                doubts.add(Kind::NotAMember, row.line, None, id, || both(row.code, row.name));
                return;
            }
            let member = codes.member(lane);
            doubts.add(Kind::CodeOfAnotherDay, row.line, None, id, || {
                let code = super::text::shown(row.code);
                member.map_or(code.clone(), |member| format!("{code} → {member}"))
            });
        }
        let place = usize::from(lane);
        let votes = self.votes.get_mut(number).and_then(|votes| votes.get_mut(place));
        let first = lines
            .of_votes
            .get_mut(number)
            .and_then(|lines| lines.get_mut(place));
        let (Some(held), Some(first)) = (votes, first) else {
            return;
        };
        if *held == vote::NO_ROW {
            *held = read;
            *first = row.line;
        } else {
            let kind = if *held == read {
                Kind::DuplicateRow
            } else {
                Kind::ContradictingRows
            };
            doubts.add(kind, row.line, Some(*first), id, || both(row.code, row.vote));
        }
    }

    /// A text of a roll call.
    pub fn text(&self, roll: &Roll, column: usize) -> &str {
        let from = roll.texts.get(column).copied().unwrap_or(0);
        let to = column
            .checked_add(1)
            .and_then(|next| roll.texts.get(next))
            .copied()
            .unwrap_or(from);
        let place = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
        self.arena.get(place(from)..place(to)).unwrap_or("")
    }

    /// How many voted how, by kind of vote; those under unknown codes too.
    pub fn counts(&self, number: usize) -> [u16; 6] {
        let mut counts = self.list.get(number).map_or([0; 6], |roll| roll.unnamed);
        for &vote in self.votes.get(number).into_iter().flatten() {
            // What has no row is counted too, at a place that nobody reads: so the loop has no branch.
            if let Some(count) = counts.get_mut(usize::from(vote)) {
                *count = count.saturating_add(1);
            }
        }
        counts
    }
}

/// Two cells for a doubt.
fn both(one: &[u8], other: &[u8]) -> String {
    let (one, other) = (super::text::shown(one), super::text::shown(other));
    format!("{one} {other}").trim().to_owned()
}
