//! Splits bytes into rows and rows into cells, as RFC 4180 has them: quotes may hold separators and line breaks.
//!
//! Written here and not taken from a crate because nearly every row is the one before but for the member's cells:
//! `like.rs` compares those whole (see there for the measure), and only the others come here.

/// A row longer than this is taken to be broken: a quotation mark is never closed. Real rows have a tenth of it.
pub(super) const LONGEST_ROW: usize = 64 * 1024;

/// Where a row ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum End {
    /// After so many bytes, its line break among them.
    After(usize),
    /// Not yet: more bytes are needed.
    Open,
    /// Quotation marks are not as they must be.
    Broken,
}

/// A cell of a row: its bytes without the quotation marks around them, and whether marks within are doubled.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(super) struct Cell<'a> {
    pub bytes: &'a [u8],
    pub doubled: bool,
    /// Where it begins in its row, with its quotation mark.
    pub at: usize,
}

/// What follows a cell.
enum Next {
    Separator,
    LineBreak,
    EndOfData,
    /// The data end before a quotation mark is closed.
    Unclosed,
    Wrong,
}

/// Reads one cell from the front: the cell, what follows, and how many bytes both take.
fn cell(data: &[u8], separator: u8) -> (Cell<'_>, Next, usize) {
    if let Some((b'"', inner)) = data.split_first() {
        return quoted(data, inner, separator);
    }
    let end = data.iter().position(|&byte| byte == separator || byte == b'\n');
    let Some(end) = end else {
        return (plain(data), Next::EndOfData, data.len());
    };
    let (bytes, rest) = data.split_at_checked(end).unwrap_or((data, &[]));
    let used = end.saturating_add(1);
    match rest.first() {
        Some(b'\n') => {
            let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
            (plain(bytes), Next::LineBreak, used)
        }
        _ => (plain(bytes), Next::Separator, used),
    }
}

fn plain(bytes: &[u8]) -> Cell<'_> {
    Cell {
        bytes,
        doubled: false,
        at: 0,
    }
}

/// A cell in quotation marks; `inner` is what comes after the first.
fn quoted<'a>(data: &'a [u8], inner: &'a [u8], separator: u8) -> (Cell<'a>, Next, usize) {
    let mut from = 0_usize;
    let mut doubled = false;
    loop {
        let rest = inner.get(from..).unwrap_or(&[]);
        let Some(mark) = rest.iter().position(|&byte| byte == b'"') else {
            return (plain(inner), Next::Unclosed, data.len());
        };
        let at = from.saturating_add(mark);
        let after = inner.get(at.saturating_add(1)..).unwrap_or(&[]);
        let bytes = inner.get(..at).unwrap_or(&[]);
        let found = Cell {
            bytes,
            doubled,
            at: 0,
        };
        let used = at.saturating_add(2);
        match after {
            [b'"', ..] => {
                doubled = true;
                from = at.saturating_add(2);
            }
            [b'\n', ..] => return (found, Next::LineBreak, used.saturating_add(1)),
            [b'\r', b'\n', ..] => return (found, Next::LineBreak, used.saturating_add(2)),
            [] | [b'\r'] => return (found, Next::EndOfData, data.len()),
            [byte, ..] if *byte == separator => return (found, Next::Separator, used.saturating_add(1)),
            _ => return (found, Next::Wrong, data.len()),
        }
    }
}

/// Splits the first row off: fills `cells` and says where it ends. At the end of the file (`last`) a row may end without
/// a line break.
pub(super) fn row<'a>(data: &'a [u8], separator: u8, last: bool, cells: &mut Vec<Cell<'a>>) -> End {
    cells.clear();
    let mut used = 0_usize;
    loop {
        let rest = data.get(used..).unwrap_or(&[]);
        let (mut cell, next, length) = cell(rest, separator);
        cell.at = used;
        used = used.saturating_add(length);
        match next {
            Next::Wrong => return End::Broken,
            Next::EndOfData | Next::Unclosed if !last => {
                return if data.len() > LONGEST_ROW {
                    End::Broken
                } else {
                    End::Open
                };
            }
            Next::Unclosed => return End::Broken,
            Next::EndOfData => {
                let bytes = cell.bytes.strip_suffix(b"\r").unwrap_or(cell.bytes);
                cells.push(Cell { bytes, ..cell });
                return within_limit(used);
            }
            Next::LineBreak => {
                cells.push(cell);
                return within_limit(used);
            }
            Next::Separator => cells.push(cell),
        }
    }
}

fn within_limit(used: usize) -> End {
    if used > LONGEST_ROW {
        End::Broken
    } else {
        End::After(used)
    }
}

/// How far the line reaches in which the data begin, its break included; `None` when it does not end here.
pub(super) fn line(data: &[u8]) -> Option<usize> {
    data.iter()
        .position(|&byte| byte == b'\n')
        .map(|at| at.saturating_add(1))
}

/// How many line breaks there are.
pub(super) fn breaks(data: &[u8]) -> u32 {
    let count = data.iter().filter(|&&byte| byte == b'\n').count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str, last: bool) -> (Vec<String>, End) {
        let mut cells = Vec::new();
        let end = row(text.as_bytes(), b',', last, &mut cells);
        let text = |cell: &Cell| String::from_utf8_lossy(cell.bytes).into_owned();
        (cells.iter().map(text).collect(), end)
    }

    #[test]
    fn quotes_hold_separators_and_line_breaks() {
        let (cells, end) = split("1,\"a, \"\"b\"\"\nc\",\r\nnext", false);
        assert_eq!(cells, ["1", "a, \"\"b\"\"\nc", ""]);
        assert_eq!(end, End::After(17));
        assert_eq!(split("1,\"a\"x,2\n", false).1, End::Broken);
        assert_eq!(split("1,\"a\"", false).1, End::Open);
        assert_eq!(split("1,\"a\"\r", false).1, End::Open);
    }

    #[test]
    fn the_last_row_may_end_without_a_break() {
        assert_eq!(split("1,2", true), (vec!["1".into(), "2".into()], End::After(3)));
        assert_eq!(split("1,\"2\"", true).0, ["1", "2"]);
        assert_eq!(split("1,\"\"", true).0, ["1", ""]);
        assert_eq!(split("1,\"2", true).1, End::Broken);
        assert_eq!(split("1,\"2\"\"", true).1, End::Broken);
        assert_eq!(split("1,\"", true).1, End::Broken);
    }
}
