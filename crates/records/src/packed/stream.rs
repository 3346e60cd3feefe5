//! The numbers and texts of a packed file, written and read in the same order.
use super::{CannotPack, Unreadable, VERSION};
use rules::date::Date;
use rules::member::MemberId;

/// The values of an enumeration, in the order of their numbers in a file. The first is apart so that there is always one
/// to go on with when a number means none.
pub(super) struct Choice<T: 'static>(pub T, pub &'static [T]);

/// Numbers from here on take two bytes.
const TWO_BYTES: usize = 128;

/// FNV-1a, 32 bits: each byte that changes alone changes it, and it takes a few instructions.
fn hash(bytes: &[u8]) -> u32 {
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
    bytes.iter().fold(0x811c_9dc5, step)
}

/// A file that is being written.
#[derive(Default)]
pub(super) struct Writer {
    numbers: Vec<u8>,
    texts: String,
    failed: bool,
}

impl Writer {
    /// A number up to 32 767.
    pub(super) fn number(&mut self, number: usize) {
        let (low, high) = (number % TWO_BYTES, number / TWO_BYTES);
        match (u8::try_from(low), u8::try_from(high)) {
            (Ok(low), Ok(0)) => self.numbers.push(low),
            (Ok(low), Ok(high)) => self.numbers.extend([low | 0x80, high]),
            _ => self.failed = true,
        }
    }

    /// A number that may be missing.
    pub(super) fn maybe_number(&mut self, number: Option<usize>) {
        self.number(number.map_or(0, |number| number.saturating_add(1)));
    }

    pub(super) fn flag(&mut self, flag: bool) {
        self.number(usize::from(flag));
    }

    pub(super) fn text(&mut self, text: &str) {
        self.number(text.len());
        self.texts.push_str(text);
    }

    pub(super) fn maybe_text(&mut self, text: Option<&str>) {
        self.maybe_number(text.map(str::len));
        self.texts.push_str(text.unwrap_or(""));
    }

    /// A value of an enumeration.
    pub(super) fn one_of<T: PartialEq>(&mut self, choice: &Choice<T>, value: &T) {
        match place(choice, value) {
            Some(place) => self.number(place),
            None => self.failed = true,
        }
    }

    /// A value of an enumeration that may be missing.
    pub(super) fn maybe_one_of<T: PartialEq>(&mut self, choice: &Choice<T>, value: Option<&T>) {
        let found = value.map(|value| place(choice, value));
        self.failed |= found == Some(None);
        self.maybe_number(found.flatten());
    }

    /// A list, its length first.
    pub(super) fn list<T>(&mut self, list: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(list.len());
        list.iter().for_each(|element| write(self, element));
    }

    pub(super) fn date(&mut self, date: Date) {
        self.number(usize::from(date.year()));
        self.number(usize::from(date.month()));
        self.number(usize::from(date.day()));
    }

    /// The codes of members, their number first.
    pub(super) fn members(&mut self, members: impl ExactSizeIterator<Item = MemberId>) {
        self.number(members.len());
        members.for_each(|member| self.texts.push_str(member.as_str()));
    }

    /// The whole file.
    pub(super) fn finish(self) -> Result<Vec<u8>, CannotPack> {
        let length = u32::try_from(self.numbers.len()).map_err(|_| CannotPack)?;
        let content = [&length.to_le_bytes()[..], &self.numbers, self.texts.as_bytes()].concat();
        let file = [&[VERSION][..], &hash(&content).to_le_bytes(), &*content].concat();
        if self.failed { Err(CannotPack) } else { Ok(file) }
    }
}

fn place<T: PartialEq>(Choice(first, others): &Choice<T>, value: &T) -> Option<usize> {
    if value == first {
        return Some(0);
    }
    let place = others.iter().position(|other| other == value);
    place.map(|place| place.saturating_add(1))
}

/// A file that is being read.
///
/// What is not as it should be is remembered and the reading goes on with zeros and empty texts until [`Reader::done`]
/// refuses all of it, so that not every value needs code of its own for the case that it is wrong.
pub(super) struct Reader<'f> {
    numbers: &'f [u8],
    texts: &'f str,
    damaged: bool,
}

impl<'f> Reader<'f> {
    /// Opens a file: version and hash are checked.
    pub(super) fn open(file: &'f [u8]) -> Result<Self, Unreadable> {
        let Some(file) = file.strip_prefix(&[VERSION]) else {
            return Err(Unreadable::OtherVersion);
        };
        Self::content(file).ok_or(Unreadable::Damaged)
    }

    fn content(file: &'f [u8]) -> Option<Self> {
        let (expected, content) = file.split_first_chunk()?;
        let (length, content) = content
            .split_first_chunk()
            .filter(|_| hash(content) == u32::from_le_bytes(*expected))?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let (numbers, texts) = content.split_at_checked(length)?;
        Some(Self {
            numbers,
            texts: core::str::from_utf8(texts).ok()?,
            damaged: false,
        })
    }

    /// Nothing was wrong, and nothing is left.
    pub(super) fn done(&self) -> Result<(), Unreadable> {
        if self.damaged || !self.numbers.is_empty() || !self.texts.is_empty() {
            return Err(Unreadable::Damaged);
        }
        Ok(())
    }

    /// Remembers that the file is damaged.
    pub(super) fn damaged(&mut self) {
        self.damaged = true;
        self.numbers = &[];
    }

    fn byte(&mut self) -> usize {
        match self.numbers.split_first() {
            Some((byte, rest)) => {
                self.numbers = rest;
                usize::from(*byte)
            }
            None => {
                self.damaged = true;
                0
            }
        }
    }

    pub(super) fn number(&mut self) -> usize {
        match self.byte() {
            low @ ..TWO_BYTES => low,
            low => low.saturating_sub(TWO_BYTES) | (self.byte() << 7),
        }
    }

    /// A number below a limit: the place of something in a list.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let number = self.number();
        if number >= limit {
            self.damaged();
        }
        number
    }

    pub(super) fn maybe_number(&mut self) -> Option<usize> {
        self.number().checked_sub(1)
    }

    /// The place of something in a list, which may be missing.
    pub(super) fn maybe_below(&mut self, limit: usize) -> Option<usize> {
        let number = self.maybe_number();
        if number >= Some(limit) {
            self.damaged();
        }
        number
    }

    pub(super) fn flag(&mut self) -> bool {
        self.below(2) == 1
    }

    fn take(&mut self, length: usize) -> &'f str {
        match self.texts.split_at_checked(length) {
            Some((text, rest)) => {
                self.texts = rest;
                text
            }
            None => {
                self.damaged();
                ""
            }
        }
    }

    pub(super) fn text(&mut self) -> String {
        let length = self.number();
        self.take(length).to_owned()
    }

    pub(super) fn maybe_text(&mut self) -> Option<String> {
        let length = self.maybe_number()?;
        Some(self.take(length).to_owned())
    }

    fn choose<T: Copy>(&mut self, Choice(first, others): &Choice<T>, place: usize) -> T {
        let Some(place) = place.checked_sub(1) else {
            return *first;
        };
        if let Some(value) = others.get(place) {
            return *value;
        }
        self.damaged();
        *first
    }

    /// A value of an enumeration.
    pub(super) fn one_of<T: Copy>(&mut self, choice: &Choice<T>) -> T {
        let place = self.number();
        self.choose(choice, place)
    }

    /// A value of an enumeration that may be missing.
    pub(super) fn maybe_one_of<T: Copy>(&mut self, choice: &Choice<T>) -> Option<T> {
        let place = self.maybe_number()?;
        Some(self.choose(choice, place))
    }

    /// The length of a list whose elements have at least one number each.
    pub(super) fn count(&mut self) -> usize {
        let count = self.number();
        if count > self.numbers.len() {
            self.damaged();
            return 0;
        }
        count
    }

    /// A list, its length first.
    pub(super) fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.count();
        (0..count).map(|_| read(self)).collect()
    }

    pub(super) fn date(&mut self) -> Option<Date> {
        let (year, month, day) = (self.number(), self.number(), self.number());
        let date = Date::new(
            u16::try_from(year).ok()?,
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        );
        if date.is_none() {
            self.damaged();
        }
        date
    }

    /// The codes of members, their number first.
    pub(super) fn members(&mut self) -> Vec<MemberId> {
        let count = self.number();
        (0..count).map_while(|_| self.member()).collect()
    }

    fn member(&mut self) -> Option<MemberId> {
        let member = self.take(3).parse().ok();
        if member.is_none() {
            self.damaged();
        }
        member
    }
}
