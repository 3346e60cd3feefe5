//! What writing and reading a part share: the kinds of rolls, the ways of voting in two bits, the symbols of a row.
use super::columns::Name;
use super::names::Symbols;
use crate::roll::{Cast, Roll};

/// No vote of any member is known.
pub(super) const NO_ROLL: u8 = 0;
/// Every seat has its two bits.
pub(super) const WHOLE: u8 = 1;
/// Every seat has its two bits; those of whom an abstention is doubtful are listed.
pub(super) const WITH_DOUBTS: u8 = 2;
/// Those who are known are listed.
pub(super) const LISTED: u8 = 3;

/// The four ways that have two bits, by their number.
pub(super) const PAIRS: [Cast; 4] = [Cast::Yes, Cast::No, Cast::Abstaining, Cast::NotVoting];

pub(super) fn pair(cast: Option<Cast>) -> u8 {
    match cast {
        Some(Cast::Yes) | None => 0,
        Some(Cast::No) => 1,
        Some(Cast::Abstaining | Cast::Doubtful) => 2,
        Some(Cast::NotVoting) => 3,
    }
}

pub(super) fn roll_kind(roll: &Roll) -> u8 {
    if roll.is_empty() {
        NO_ROLL
    } else if !roll.is_whole() {
        LISTED
    } else if roll.count(Cast::Doubtful) > 0 {
        WITH_DOUBTS
    } else {
        WHOLE
    }
}

pub(super) const fn has_bits(kind: u8) -> bool {
    kind == WHOLE || kind == WITH_DOUBTS
}

/// The symbols of the meeting, of what was adopted, of the document.
pub(super) fn all_symbols() -> [Symbols; 3] {
    [
        Symbols::new(Name::MeetingNumbers, Name::MeetingTexts),
        Symbols::new(Name::SymbolNumbers, Name::SymbolTexts),
        Symbols::new(Name::DocumentNumbers, Name::DocumentTexts),
    ]
}
