//! Days as numbers, for differences between them.
use rules::date::Date;

/// The number of a day, counted from 1 March of the year 0.
#[must_use]
pub(crate) fn number(date: Date) -> i32 {
    let (year, month) = (i32::from(date.year()), i32::from(date.month()));
    // The year begins with March, so that the day that comes and goes is its last one.
    let (year, month) = if month < 3 {
        (year - 1, month + 9)
    } else {
        (year, month - 3)
    };
    year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + i32::from(date.day()) - 1
}

/// The day of a number; the inverse of [`number`].
#[must_use]
pub(crate) fn day(number: i32) -> Option<Date> {
    if !(0..=4_000_000).contains(&number) {
        return None;
    }
    let century = (number * 4 + 3) / 146_097;
    let in_century = number - century * 146_097 / 4;
    let year = (in_century * 4 + 3) / 1_461;
    let in_year = in_century - year * 1_461 / 4;
    let month = (in_year * 5 + 2) / 153;
    let day = in_year - (month * 153 + 2) / 5 + 1;
    let year = century * 100 + year;
    let (year, month) = if month < 10 {
        (year, month + 3)
    } else {
        (year + 1, month - 9)
    };
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    #[test]
    fn every_day_has_a_number_of_its_own() {
        let first = number(Date::new(1945, 10, 24).unwrap());
        let last = number(Date::new(2040, 3, 1).unwrap());
        for at in first..=last {
            assert_eq!(number(day(at).unwrap()), at);
        }
        assert_eq!(day(first + 1).unwrap().to_string(), "1945-10-25");
        assert_eq!(last - first, 34_462);
    }
}
