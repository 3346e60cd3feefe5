//! Symbols and names as differences: most have the number of the one before, and a little more.
use super::columns::{Name, Reader, Writer, fold_sign, unfold_sign};
use crate::row::Row;

/// Nothing.
const EMPTY: u32 = 0;
/// In full, among the texts.
const IN_FULL: u32 = 1;
/// From here on: what stands before and after the number is as before, and the number differs by this.
const NEXT: u32 = 2;

/// A symbol before, at and after its number: `S/RES/`, 954, ` (1994)`.
fn split(symbol: &str) -> Option<(&str, u32, &str)> {
    let after_slash = symbol.rfind('/').map_or(0, |at| at + 1);
    let from = after_slash
        + symbol
            .get(after_slash..)?
            .find(|letter: char| letter.is_ascii_digit())?;
    let rest = symbol.get(from..)?;
    let length = rest
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(rest.len());
    let digits = rest.get(..length)?;
    let plain = digits.len() < 9 && (digits.len() == 1 || !digits.starts_with('0'));
    let number = digits.parse().ok().filter(|_| plain)?;
    Some((symbol.get(..from)?, number, rest.get(length..)?))
}

fn difference(to: u32, from: u32) -> i32 {
    // Both have fewer than nine digits.
    to.cast_signed().wrapping_sub(from.cast_signed())
}

/// The symbols of one kind, one after the other.
pub(super) struct Symbols {
    numbers: Name,
    texts: Name,
    last: String,
}

impl Symbols {
    pub(super) fn new(numbers: Name, texts: Name) -> Self {
        Self {
            numbers,
            texts,
            last: String::new(),
        }
    }

    pub(super) fn write(&mut self, writer: &mut Writer, symbol: &str) {
        if symbol.is_empty() {
            writer.number(self.numbers, EMPTY);
            return;
        }
        let next = match (split(&self.last), split(symbol)) {
            (Some((before, last, after)), Some((start, number, end))) if before == start && after == end => {
                Some(difference(number, last))
            }
            _ => None,
        };
        if let Some(difference) = next {
            writer.number(self.numbers, fold_sign(difference) + NEXT);
        } else {
            writer.number(self.numbers, IN_FULL);
            writer.text(self.texts, symbol);
        }
        symbol.clone_into(&mut self.last);
    }

    pub(super) fn read(&mut self, reader: &mut Reader<'_>) -> Option<String> {
        match reader.number(self.numbers)? {
            EMPTY => return Some(String::new()),
            IN_FULL => reader.text(self.texts)?.clone_into(&mut self.last),
            next => {
                let (before, last, after) = split(&self.last)?;
                let number = last.checked_add_signed(unfold_sign(next - NEXT))?;
                self.last = format!("{before}{number}{after}");
            }
        }
        Some(self.last.clone())
    }
}

/// Numbers within a text that has them, each as a difference from the last one of its kind: `LV:280453 E:376`.
pub(super) struct Sources([u32; 256]);

impl Sources {
    pub(super) fn new() -> Self {
        Self([0; 256])
    }

    fn last(&mut self, letters: &str) -> Option<&mut u32> {
        self.0.get_mut(usize::from(*letters.as_bytes().first()?))
    }

    pub(super) fn write(&mut self, writer: &mut Writer, sources: &str) {
        let mut pattern = String::new();
        for (place, token) in sources.split(' ').enumerate() {
            if place > 0 {
                pattern.push(' ');
            }
            let number = token.split_once(':').and_then(|(letters, number)| {
                let plain = number.len() < 9 && !number.starts_with('0');
                let digits = plain && number.bytes().all(|byte| byte.is_ascii_digit());
                Some((letters, number.parse::<u32>().ok().filter(|_| digits)?))
            });
            let place = number.and_then(|(letters, number)| Some((letters, number, self.last(letters)?)));
            if let Some((letters, number, last)) = place {
                writer.number(Name::SourceNumbers, fold_sign(difference(number, *last)));
                *last = number;
                pattern.push_str(letters);
                pattern.push_str(":#");
            } else {
                pattern.push_str(token);
            }
        }
        writer.text(Name::SourceTexts, &pattern);
    }

    pub(super) fn read(&mut self, reader: &mut Reader<'_>) -> Option<String> {
        let mut sources = String::new();
        for (place, token) in reader.text(Name::SourceTexts)?.split(' ').enumerate() {
            if place > 0 {
                sources.push(' ');
            }
            let Some(letters) = token.strip_suffix(":#") else {
                sources.push_str(token);
                continue;
            };
            let difference = unfold_sign(reader.number(Name::SourceNumbers)?);
            let last = self.last(letters)?;
            *last = last.checked_add_signed(difference)?;
            sources.push_str(&format!("{letters}:{last}"));
        }
        Some(sources)
    }
}

/// How the name of a row follows from the row.
const WAYS: [fn(&Row) -> Option<String>; 3] = [by_symbol, by_roll_call, by_document];

/// Writes the name of a row, whose other cells are written already.
pub(super) fn write_id(writer: &mut Writer, row: &Row) {
    let way = WAYS.iter().position(|way| way(row).as_deref() == Some(&row.id));
    writer.count(Name::IdNumbers, way.unwrap_or(WAYS.len()));
    if way.is_none() {
        writer.text(Name::IdTexts, &row.id);
    }
}

/// Reads the name of a row, whose other cells are read already.
pub(super) fn read_id(reader: &mut Reader<'_>, row: &Row) -> Option<String> {
    match WAYS.get(reader.count(Name::IdNumbers)?) {
        Some(way) => way(row),
        None => reader.text(Name::IdTexts).map(str::to_owned),
    }
}

fn by_symbol(row: &Row) -> Option<String> {
    if let Some(rest) = row.symbol.strip_prefix("S/RES/") {
        return Some(format!("sc-res-{}", rest.split(' ').next()?));
    }
    let rest = row.symbol.strip_prefix("A/RES/")?;
    // `66/253B` is session 66, number 253, letter B; `3195(XXVIII)[C]` has no session before its number.
    let (session, number) = rest.rsplit_once('/').unwrap_or((row.session.as_str(), rest));
    let digits = number
        .find(|letter: char| !letter.is_ascii_digit())
        .unwrap_or(number.len());
    let (number, letters) = number.split_at_checked(digits)?;
    let letters = letters.split_once(')').map_or(letters, |(_, letters)| letters);
    let letters: String = letters
        .chars()
        .filter(|letter| letter.is_ascii_alphanumeric())
        .collect();
    let end = if letters.is_empty() { "" } else { "-" };
    Some(format!("ga-res-{session}-{number}{end}{letters}").to_ascii_lowercase())
}

fn by_roll_call(row: &Row) -> Option<String> {
    let number = row
        .sources
        .split(' ')
        .find_map(|token| token.strip_prefix("E:"))?;
    Some(format!("ga-voeten-{number}"))
}

fn by_document(row: &Row) -> Option<String> {
    let body = match row.body {
        rules::membership::Body::SecurityCouncil => "sc",
        rules::membership::Body::GeneralAssembly => "ga",
    };
    let slug = row.document.to_ascii_lowercase().replace(['/', '.', ' '], "-");
    Some(format!("{body}-draft-{slug}")).filter(|_| !slug.is_empty())
}
