//! Days as spreadsheets write them: 10/27/1983 or 27.10.1983. Whether the day or the month comes first is settled by the whole
//! file: by any day after the twelfth. Where none settles it, the reader is asked.
use super::wrong::WrongFile;
use rules::date::Date;

/// What comes first in a day such as 4/10/1983.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum DateOrder {
    /// The day: 4 October.
    DayFirst,
    /// The month: 10 April.
    MonthFirst,
}

impl DateOrder {
    /// The word by which programs know it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DayFirst => "day-first",
            Self::MonthFirst => "month-first",
        }
    }

    /// From its word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::DayFirst, Self::MonthFirst]
            .into_iter()
            .find(|order| order.as_str() == word)
    }
}

/// The days of a file, and what they tell of their order.
#[derive(Default)]
pub(super) struct Dates {
    /// What the reader says.
    given: Option<DateOrder>,
    /// What the file showed first.
    seen: Option<DateOrder>,
    /// Whether it shows both.
    mixed: bool,
    /// Whether a day was read of which both would fit, before anything was known.
    guessed: bool,
}

impl Dates {
    pub const fn with(given: Option<DateOrder>) -> Self {
        Self {
            given,
            seen: None,
            mixed: false,
            guessed: false,
        }
    }

    /// The day in a cell.
    pub fn read(&mut self, text: &str) -> Option<Date> {
        let text = text.trim();
        // Some programs write the midnight along.
        let day = text.split(['T', ' ']).next().unwrap_or(text);
        if let Ok(date) = day.parse() {
            return Some(date);
        }
        let mut parts = day
            .split(['/', '.', '-'])
            .map(|part| (part.len(), part.parse::<u16>()));
        let (Some((..=2, Ok(first))), Some((..=2, Ok(second))), Some((4, Ok(year))), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let small = |part: u16| u8::try_from(part).ok();
        let (first, second) = (small(first)?, small(second)?);
        let shows = match (first > 12, second > 12) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        };
        if let Some(shows) = shows {
            self.mixed |= self.seen.is_some_and(|seen| seen != shows);
            self.seen = self.seen.or(Some(shows));
        } else if first != second && self.given.or(self.seen).is_none() {
            self.guessed = true;
        }
        let order = self
            .given
            .or(shows)
            .or(self.seen)
            .unwrap_or(DateOrder::MonthFirst);
        match order {
            DateOrder::DayFirst => Date::new(year, second, first),
            DateOrder::MonthFirst => Date::new(year, first, second),
        }
    }

    /// Whether all days were read rightly.
    ///
    /// # Errors
    /// The file must be read again in the order that it showed too late (`dates-day-first`), or the reader must say the order
    /// (`date-order`).
    pub fn settled(&self) -> Result<(), WrongFile> {
        let again = |code, what: &str, remedy| {
            Err(WrongFile {
                code,
                what: what.to_owned(),
                remedy,
            })
        };
        match (self.given, self.seen) {
            (Some(_), _) => Ok(()),
            (None, _) if self.mixed => again(
                "date-order",
                "some days of the file have the day first and some the month",
                "say which comes first; days that do not fit are left out",
            ),
            (None, Some(DateOrder::DayFirst)) if self.guessed => again(
                "dates-day-first",
                "the days of the file have the day first",
                "read it again so",
            ),
            (None, None) if self.guessed => again(
                "date-order",
                "nothing in the file tells whether its days have the day or the month first",
                "say which comes first",
            ),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    fn read(given: Option<DateOrder>, days: &[&str]) -> (Vec<Option<String>>, Option<&'static str>) {
        let mut dates = Dates::with(given);
        let read = days
            .iter()
            .map(|day| dates.read(day).map(|date| date.to_string()))
            .collect();
        (read, dates.settled().err().map(|wrong| wrong.code))
    }

    #[test]
    fn a_day_after_the_twelfth_settles_the_order() {
        let some = |days: &[&str]| days.iter().map(|day| Some((*day).to_owned())).collect::<Vec<_>>();
        assert_eq!(
            read(None, &["10/27/1983", "4/5/1983"]),
            (some(&["1983-10-27", "1983-04-05"]), None)
        );
        assert_eq!(
            read(None, &["27.10.1983", "4.5.1983"]),
            (some(&["1983-10-27", "1983-05-04"]), None)
        );
        assert_eq!(
            read(None, &["1983-10-27 00:00", "3/3/1983"]),
            (some(&["1983-10-27", "1983-03-03"]), None)
        );
        // Too late: the file is read again.
        assert_eq!(read(None, &["4.5.1983", "27.10.1983"]).1, Some("dates-day-first"));
        assert_eq!(
            read(None, &["4/5/1983", "10/27/1983"]),
            (some(&["1983-04-05", "1983-10-27"]), None)
        );
        // Never: the reader is asked, and says it.
        assert_eq!(read(None, &["4/5/1983"]).1, Some("date-order"));
        assert_eq!(read(None, &["27/10/1983", "10/27/1983"]).1, Some("date-order"));
        let day_first = Some(DateOrder::DayFirst);
        assert_eq!(read(day_first, &["4/5/1983"]), (some(&["1983-05-04"]), None));
        assert_eq!(
            read(day_first, &["10/27/1983", "27 October", "1/2/83"]).0,
            [None, None, None]
        );
        assert_eq!(DateOrder::from_word("day-first"), day_first);
    }
}
