//! A calendar day. Which provisions are in force depends on it.
use core::fmt;
use core::str::FromStr;

/// A day of the Gregorian calendar, written `2025-02-24`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// The text is not a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDate(String);

impl fmt::Display for InvalidDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "`{}` is not a day: year, month and day are expected, such as `2025-02-24`",
            self.0
        )
    }
}
impl core::error::Error for InvalidDate {}

impl Date {
    /// A day, for tables in the code; `None` for a day that no calendar has.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let last = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        if day == 0 || day > last || year > 9999 {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// A day known when the code is written, for tables of law. A day that no calendar has does not compile
    /// in a constant.
    #[must_use]
    #[allow(
        clippy::panic,
        reason = "evaluated at compile time: a wrong constant fails the build, not a reader"
    )]
    pub(crate) const fn known(year: u16, month: u8, day: u8) -> Self {
        match Self::new(year, month, day) {
            Some(date) => date,
            None => panic!("no such day"),
        }
    }

    /// The year.
    #[must_use]
    pub const fn year(self) -> u16 {
        self.year
    }
    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }
    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }
}

impl FromStr for Date {
    type Err = InvalidDate;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let mut parts = text.split('-');
            let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
            let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            if parts.next().is_some() || [year.len(), month.len(), day.len()] != [4, 2, 2] {
                return None;
            }
            if !(digits(year) && digits(month) && digits(day)) {
                return None;
            }
            Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
        };
        parse().ok_or_else(|| InvalidDate(text.to_owned()))
    }
}
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}
impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
