//! The columns of a file: numbers and texts, written and read in the same order.
use super::{Unreadable, VERSION};

/// The columns of a part, in the order in which they lie in the file. The index uses the first three.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Name {
    /// How many rows there are, and of which body.
    Head,
    /// Codes of members, or names of parts.
    Codes,
    /// Who had seats: what changes from one set of seats to the next.
    Sets,
    /// Which set each row has.
    SetOf,
    Days,
    Sessions,
    MeetingNumbers,
    MeetingTexts,
    SymbolNumbers,
    SymbolTexts,
    DocumentNumbers,
    DocumentTexts,
    Kinds,
    Outcomes,
    Bases,
    Certainties,
    Laws,
    IdNumbers,
    IdTexts,
    OfNumbers,
    OfTexts,
    Titles,
    KnownAs,
    VetoedBy,
    Tallies,
    RollKinds,
    RollBits,
    RollExceptions,
    SourceTexts,
    SourceNumbers,
    Doubts,
    LawReasons,
    Told,
}

/// How many columns there are.
const COUNT: usize = Name::Told as usize + 1;

fn hash(bytes: &[u8]) -> u32 {
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(0x811c_9dc5, step)
}

fn push(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
}

fn take(bytes: &mut &[u8]) -> Option<u32> {
    let mut number: u32 = 0;
    for shift in [0, 7, 14, 21, 28] {
        let (byte, rest) = bytes.split_first()?;
        *bytes = rest;
        number |= u32::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
    }
    None
}

/// A whole number of either sign, as one without a sign: small ones stay small.
pub(super) const fn fold_sign(number: i32) -> u32 {
    ((number << 1) ^ (number >> 31)).cast_unsigned()
}

/// The inverse of [`fold_sign`].
pub(super) const fn unfold_sign(number: u32) -> i32 {
    (number >> 1).cast_signed() ^ -((number & 1).cast_signed())
}

/// A file that is being written.
pub(super) struct Writer(Vec<Vec<u8>>);

impl Writer {
    pub(super) fn new() -> Self {
        Self(vec![Vec::new(); COUNT])
    }

    pub(super) fn bytes(&mut self, name: Name) -> &mut Vec<u8> {
        let at = name as usize;
        if self.0.len() <= at {
            self.0.resize(at + 1, Vec::new());
        }
        // The line above made room for it.
        #[allow(clippy::indexing_slicing, reason = "the vector was made long enough")]
        &mut self.0[at]
    }

    pub(super) fn number(&mut self, name: Name, number: u32) {
        push(self.bytes(name), number);
    }

    pub(super) fn count(&mut self, name: Name, count: usize) {
        self.number(name, u32::try_from(count).unwrap_or(u32::MAX));
    }

    /// A text without line breaks.
    pub(super) fn text(&mut self, name: Name, text: &str) {
        let bytes = self.bytes(name);
        bytes.extend(text.bytes().filter(|byte| *byte != b'\n'));
        bytes.push(b'\n');
    }

    /// The file, and how many bytes each column takes.
    pub(super) fn finish(self) -> Vec<u8> {
        let mut content = Vec::new();
        for column in &self.0 {
            push(&mut content, u32::try_from(column.len()).unwrap_or(u32::MAX));
        }
        for column in &self.0 {
            content.extend_from_slice(column);
        }
        let mut file = vec![VERSION];
        file.extend_from_slice(&hash(&content).to_le_bytes());
        file.extend_from_slice(&content);
        file
    }
}

/// A file that is being read.
pub(super) struct Reader<'f>(Vec<&'f [u8]>);

impl<'f> Reader<'f> {
    /// Opens a file: version and hash are checked.
    pub(super) fn open(file: &'f [u8]) -> Result<Self, Unreadable> {
        let (version, rest) = file.split_first().ok_or(Unreadable::Damaged)?;
        if *version != VERSION {
            return Err(Unreadable::OtherVersion);
        }
        Self::content(rest).ok_or(Unreadable::Damaged)
    }

    fn content(rest: &'f [u8]) -> Option<Self> {
        let (expected, mut content) = rest.split_first_chunk()?;
        if hash(content) != u32::from_le_bytes(*expected) {
            return None;
        }
        let mut lengths = Vec::with_capacity(COUNT);
        for _ in 0..COUNT {
            lengths.push(usize::try_from(take(&mut content)?).ok()?);
        }
        let mut columns = Vec::with_capacity(COUNT);
        for length in lengths {
            let (column, rest) = content.split_at_checked(length)?;
            columns.push(column);
            content = rest;
        }
        content.is_empty().then_some(Self(columns))
    }

    /// A column as it is.
    pub(super) fn bytes(&self, name: Name) -> &'f [u8] {
        self.0.get(name as usize).copied().unwrap_or_default()
    }

    pub(super) fn number(&mut self, name: Name) -> Option<u32> {
        take(self.0.get_mut(name as usize)?)
    }

    pub(super) fn count(&mut self, name: Name) -> Option<usize> {
        usize::try_from(self.number(name)?).ok()
    }

    pub(super) fn text(&mut self, name: Name) -> Option<&'f str> {
        let column = self.0.get_mut(name as usize)?;
        let end = column.iter().position(|byte| *byte == b'\n')?;
        let (text, rest) = column.split_at_checked(end)?;
        *column = rest.get(1..)?;
        core::str::from_utf8(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_either_sign_are_read_again() {
        for number in [0, 1, -1, 63, -64, 64, 70_000, -70_000, i32::MAX, i32::MIN] {
            assert_eq!(unfold_sign(fold_sign(number)), number);
            let mut bytes = Vec::new();
            push(&mut bytes, fold_sign(number));
            assert_eq!(take(&mut bytes.as_slice()), Some(fold_sign(number)));
        }
    }
}
