//! Addresses of the UN's own records, by its symbols.
use crate::row::Row;

/// An address with what it leads to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// The symbol, or the number of the record.
    pub label: String,
    /// What is there.
    pub what: What,
    /// The address.
    pub url: String,
}

/// What an address leads to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum What {
    /// The text that was adopted.
    Resolution,
    /// The draft or the amendment.
    Document,
    /// The record of the meeting.
    Meeting,
    /// The voting record in the UN Digital Library.
    VotingRecord,
}

impl What {
    /// The word for it in exported files.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Resolution => "resolution",
            Self::Document => "document",
            Self::Meeting => "meeting record",
            Self::VotingRecord => "voting record",
        }
    }
}

/// The address of a document by its symbol; `None` when the text is not plainly a symbol.
#[must_use]
pub fn by_symbol(symbol: &str) -> Option<String> {
    Some(format!("https://undocs.org/en/{}", symbol_in(symbol)?))
}

/// The symbol in a cell, as the UN's addresses have it: without a blank before the year, without the letter that the library
/// adds for a part of a resolution, without remarks after it.
fn symbol_in(cell: &str) -> Option<String> {
    let cell = cell.split(['[', ',', ';']).next()?.replace(" (", "(");
    let word = cell.split_whitespace().next()?;
    let (organ, rest) = word.split_once('/')?;
    if !matches!(organ, "S" | "A") {
        return None;
    }
    let mut symbol = organ.to_owned();
    // One symbol of the library has two strokes.
    for piece in rest.split('/').filter(|piece| !piece.is_empty()) {
        symbol.push('/');
        symbol.push_str(&piece_of(piece)?);
    }
    Some(symbol)
}

/// A piece between strokes: `RES`, `1994`, `L.523`, `Rev.1`, `ES-10`, `PV.2`, `3195(XXVIII)`, `253B`.
fn piece_of(piece: &str) -> Option<String> {
    let (piece, brackets) = match piece.split_once('(') {
        Some((piece, inside)) => (piece, Some(inside.strip_suffix(')')?)),
        None => (piece, None),
    };
    let letters = piece
        .find(|letter: char| !letter.is_ascii_alphabetic())
        .unwrap_or(piece.len());
    let (head, number) = piece.split_at_checked(letters)?;
    let upper = head.to_ascii_uppercase();
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let known = match upper.as_str() {
        "" => {
            let is_letter = |letter: char| letter.is_ascii_uppercase() || letter == '-';
            let plain = number.trim_end_matches(is_letter);
            (digits(plain) && number.len() - plain.len() < 6).then(|| number.to_owned())
        }
        "RES" | "DEC" => number.is_empty().then_some(upper),
        "ES" | "S" => {
            let roman = number.strip_prefix('-')?;
            let plain = roman.bytes().all(|byte| byte.is_ascii_alphanumeric());
            (plain && !roman.is_empty()).then(|| format!("{upper}-{roman}"))
        }
        "PV" | "L" | "C" | "AC" | "BUR" | "INF" => {
            digits(number.strip_prefix('.')?).then(|| format!("{upper}{number}"))
        }
        "REV" | "ADD" | "CORR" => {
            let number = number.strip_prefix('.').filter(|number| digits(number))?;
            let mut capital = upper.chars();
            let first = capital.next()?;
            Some(format!(
                "{first}{}.{number}",
                capital.as_str().to_ascii_lowercase()
            ))
        }
        _ => None,
    }?;
    let plain = |inside: &&str| {
        inside
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    match brackets {
        Some(inside) => Some(inside)
            .filter(plain)
            .map(|inside| format!("{known}({inside})")),
        None => Some(known),
    }
}

/// The address of a record in the UN Digital Library.
#[must_use]
pub fn library_record(number: &str) -> String {
    format!("https://digitallibrary.un.org/record/{number}")
}

/// The number of the row's record in the UN Digital Library.
#[must_use]
pub fn record_number(row: &Row) -> Option<&str> {
    let tokens = row.sources.split(' ').filter_map(|token| token.split_once(':'));
    let mut numbers = tokens.filter(|(letters, _)| letters.contains(['L', 'V', 'H']));
    numbers.next().map(|(_, number)| number)
}

/// The addresses of a row's own records: the resolution, the document, the meeting, the voting record.
#[must_use]
pub fn of_row(row: &Row) -> Vec<Link> {
    let cells = [
        (What::Resolution, &row.symbol),
        (What::Document, &row.document),
        (What::Meeting, &row.meeting),
    ];
    let by_symbol = cells.into_iter().filter_map(|(what, cell)| {
        Some(Link {
            label: cell.clone(),
            what,
            url: by_symbol(cell)?,
        })
    });
    let record = record_number(row).map(|number| Link {
        label: number.to_owned(),
        what: What::VotingRecord,
        url: library_record(number),
    });
    by_symbol.chain(record).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_become_addresses() {
        for (cell, expected) in [
            ("S/RES/954 (1994)", Some("S/RES/954(1994)")),
            ("A/RES/3195(XXVIII)[C]", Some("A/RES/3195(XXVIII)")),
            ("A/RES/66/253B", Some("A/RES/66/253B")),
            ("A/RES/ES-10/25", Some("A/RES/ES-10/25")),
            ("A/RES/997(ES-I)", Some("A/RES/997(ES-I)")),
            ("A/80/534, para. 7", Some("A/80/534")),
            ("S/1148 and Corr.1", Some("S/1148")),
            ("A/L.292/REV.1", Some("A/L.292/Rev.1")),
            ("A/RES/36//235IX", Some("A/RES/36/235IX")),
            ("A/RES/61/128A-B", Some("A/RES/61/128A-B")),
            ("A/DEC/80/506", Some("A/DEC/80/506")),
            ("S/PV.23", Some("S/PV.23")),
            ("A/ES-10/PV.59", Some("A/ES-10/PV.59")),
            ("A/6.532 AND ADD.1", None),
            ("as amended", None),
            ("", None),
            ("E/2025/1", None),
        ] {
            assert_eq!(symbol_in(cell).as_deref(), expected, "{cell}");
        }
    }
}
