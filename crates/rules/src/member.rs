//! A Member State, by its code; a set of seats as bits.
use core::fmt;
use core::str::FromStr;

/// A Member State: its ISO 3166-1 alpha-3 code as the UN Digital Library uses it, or such a code for a
/// former Member (`SUN`, `YUG`). Three ASCII capitals or digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MemberId([u8; 3]);

/// The text is not a member code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidMemberId(String);

impl fmt::Display for InvalidMemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a member code: three capital letters are expected, such as `FRA`",
            self.0
        )
    }
}
impl core::error::Error for InvalidMemberId {}

impl MemberId {
    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl FromStr for MemberId {
    type Err = InvalidMemberId;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match <[u8; 3]>::try_from(text.as_bytes()) {
            Ok(code)
                if code
                    .iter()
                    .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) =>
            {
                Ok(Self(code))
            }
            _ => Err(InvalidMemberId(text.to_owned())),
        }
    }
}
impl fmt::Display for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
impl fmt::Debug for MemberId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of seats, by their place in a membership: as many bits as the largest body could need.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Hash)]
pub struct SeatSet([u64; 4]);

impl SeatSet {
    /// The most seats that a membership can hold.
    pub const CAPACITY: usize = 256;

    /// The empty set.
    pub const EMPTY: Self = Self([0; 4]);

    fn place(seat: usize) -> (usize, u64) {
        (seat >> 6, 1 << (seat & 63))
    }

    /// Whether the seat is in the set.
    #[must_use]
    pub fn contains(&self, seat: usize) -> bool {
        let (word, bit) = Self::place(seat);
        self.0.get(word).is_some_and(|w| w & bit != 0)
    }

    /// Adds a seat. A seat beyond the capacity is not added.
    pub fn insert(&mut self, seat: usize) {
        let (word, bit) = Self::place(seat);
        if let Some(w) = self.0.get_mut(word) {
            *w |= bit;
        }
    }

    /// Takes a seat out.
    pub fn remove(&mut self, seat: usize) {
        let (word, bit) = Self::place(seat);
        if let Some(w) = self.0.get_mut(word) {
            *w &= !bit;
        }
    }

    /// How many seats are in the set.
    #[must_use]
    pub fn count(&self) -> u16 {
        self.0.iter().fold(0_u16, |sum, w| {
            sum.saturating_add(u16::try_from(w.count_ones()).unwrap_or(0))
        })
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::EMPTY
    }

    /// The seats in both sets.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a & e, b & f, c & g, d & h])
    }

    /// The seats in either set.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a | e, b | f, c | g, d | h])
    }

    /// The seats of this set that are not in the other.
    #[must_use]
    pub fn without(&self, other: &Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a & !e, b & !f, c & !g, d & !h])
    }

    /// The seats, in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0.iter().enumerate().flat_map(|(word, bits)| {
            let mut rest = *bits;
            core::iter::from_fn(move || {
                let bit = rest.trailing_zeros() as usize;
                if rest == 0 {
                    return None;
                }
                // Takes the lowest bit away.
                rest &= rest.wrapping_sub(1);
                Some((word << 6) | bit)
            })
        })
    }
}

impl FromIterator<usize> for SeatSet {
    fn from_iter<I: IntoIterator<Item = usize>>(seats: I) -> Self {
        let mut set = Self::EMPTY;
        seats.into_iter().for_each(|seat| set.insert(seat));
        set
    }
}
