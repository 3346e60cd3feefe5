//! A row like the one before: the same bytes but for the member's own cells. That is nearly every row of these files, and
//! to compare it whole is far cheaper than to split it.
//!
//! Measured natively on the generated file (495 MB, 947,434 rows; `cargo bench -p placard-records --bench library_csv`), in processor
//! time: 1.8 GB a second to a searchable index, where the `csv` crate's raw reading, which splits every row and does nothing
//! more, makes 0.6 to 0.9.
use super::header::MemberColumn;
use super::rows::LONGEST_ROW;

/// The parts that the rows of a roll call share: what comes before the member's cells, and what comes after, line break
/// included.
#[derive(Default)]
pub(super) struct Pattern {
    head: Vec<u8>,
    tail: Vec<u8>,
    /// Line breaks within the tail: more than one where a quoted cell holds some.
    pub breaks: u32,
    set: bool,
}

/// The member's cells of a row.
pub(super) struct MemberCells<'a> {
    pub code: &'a [u8],
    pub name: &'a [u8],
    pub vote: &'a [u8],
    pub permanent: &'a [u8],
    /// How many bytes the row takes.
    pub length: usize,
}

impl Pattern {
    /// Takes over the pattern of a row that was split: the bytes before and after the member's cells.
    pub fn learn(&mut self, head: &[u8], tail: &[u8], breaks: u32) {
        self.head.clear();
        self.head.extend_from_slice(head);
        self.tail.clear();
        self.tail.extend_from_slice(tail);
        self.breaks = breaks;
        self.set = true;
    }

    /// No row is like the one before.
    pub fn forget(&mut self) {
        self.set = false;
    }

    /// Whether a row that ends without a line break stops within what its roll call's rows share.
    pub fn is_cut(&self, row: &[u8]) -> bool {
        let tail = self.tail.strip_suffix(b"\n").unwrap_or(&self.tail);
        let tail = tail.strip_suffix(b"\r").unwrap_or(tail);
        self.set && !row.strip_suffix(b"\r").unwrap_or(row).ends_with(tail)
    }

    /// Reads the first row of the data if it is whole and like the one before. It splits as `rows::row` would, because
    /// what it shares is the same bytes after a separator, and ends in a line break.
    #[inline]
    pub fn read<'a>(
        &self,
        data: &'a [u8],
        separator: u8,
        columns: &[MemberColumn],
    ) -> Option<MemberCells<'a>> {
        let (head, mut rest) = data.split_at_checked(self.head.len())?;
        if !self.set || head != self.head {
            return None;
        }
        let mut cells = MemberCells {
            code: &[],
            name: &[],
            vote: &[],
            permanent: &[],
            length: 0,
        };
        for column in columns {
            let (cell, after) = cell(rest, separator)?;
            match column {
                MemberColumn::Code => cells.code = cell,
                MemberColumn::Number => {}
                MemberColumn::Name => cells.name = cell,
                MemberColumn::Vote => cells.vote = cell,
                MemberColumn::Permanent => cells.permanent = cell,
            }
            rest = after;
        }
        let tail = rest.get(..self.tail.len())?;
        if !same(tail, &self.tail) {
            return None;
        }
        cells.length = data.len().saturating_sub(rest.len()).saturating_add(tail.len());
        (cells.length <= LONGEST_ROW).then_some(cells)
    }
}

/// A cell on one line, and what comes after its separator. Marks within marks are left to `rows.rs`.
#[inline]
fn cell(data: &[u8], separator: u8) -> Option<(&[u8], &[u8])> {
    // Codes and votes are this short, so the search below is spared.
    match data {
        [a, end, ..] if *end == separator && a.is_ascii_uppercase() => {
            return Some((data.get(..1)?, data.get(2..)?));
        }
        [a, b, c, end, ..]
            if *end == separator && [a, b, c].iter().all(|letter| letter.is_ascii_uppercase()) =>
        {
            return Some((data.get(..3)?, data.get(4..)?));
        }
        _ => {}
    }
    let (inner, end) = match data.split_first()? {
        (b'"', inner) => (inner, b'"'),
        _ => (data, separator),
    };
    let at = inner.iter().position(|&byte| byte == end || byte == b'\n')?;
    let (cell, rest) = inner.split_at_checked(at)?;
    match (end, rest) {
        (b'"', [b'"', next, rest @ ..]) if *next == separator => Some((cell, rest)),
        (_, [next, rest @ ..]) if *next == separator && end == separator => Some((cell, rest)),
        _ => None,
    }
}

/// Whether two texts of the same length are the same. In Wasm the compiler's own comparison goes byte by byte; written
/// like this it becomes vector instructions, without a line of unsafe code.
#[inline]
fn same(a: &[u8], b: &[u8]) -> bool {
    const BLOCK: usize = 64;
    let (mut left, mut right) = (a.chunks_exact(BLOCK), b.chunks_exact(BLOCK));
    for (one, other) in left.by_ref().zip(right.by_ref()) {
        let differ = one.iter().zip(other).fold(0, |sum, (a, b)| sum | (a ^ b));
        if differ != 0 {
            return false;
        }
    }
    let (one, other) = (left.remainder(), right.remainder());
    one.len() == other.len() && one.iter().zip(other).fold(0, |sum, (a, b)| sum | (a ^ b)) == 0
}
