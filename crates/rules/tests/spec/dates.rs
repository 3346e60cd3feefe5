//! Days: what the calendar has, and how they are written.
use crate::help::day;
use rules::date::Date;

#[test]
fn a_day_has_a_year_a_month_and_a_day() {
    let sanctions = day("1977-11-04");
    assert_eq!(
        (sanctions.year(), sanctions.month(), sanctions.day()),
        (1977, 11, 4)
    );
    assert_eq!(Date::new(1977, 11, 4), Some(sanctions));
    assert_eq!(sanctions.to_string(), "1977-11-04");
    assert_eq!(format!("{sanctions:?}"), "1977-11-04");
    assert!(day("1977-11-04") < day("1977-12-01") && day("1977-12-31") < day("1978-01-01"));
}

#[test]
fn only_days_that_the_calendar_has() {
    for text in [
        "2024-02-29",
        "2000-02-29",
        "2023-02-28",
        "2023-04-30",
        "2023-12-31",
        "9999-12-31",
    ] {
        let read: Date = text.parse().unwrap();
        assert_eq!(read.to_string(), text);
    }
    for text in [
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-12-32",
        "2023-13-01",
        "2023-00-01",
        "2023-01-00",
    ] {
        assert!(text.parse::<Date>().is_err(), "{text}");
    }
    assert_eq!(Date::new(10_000, 1, 1), None);
}

#[test]
fn only_four_two_and_two_digits() {
    for text in [
        "",
        "2025",
        "2025-02",
        "2025-02-24-01",
        "2025-02-24-",
        "25-02-24",
        "2025-2-24",
        "2025-02-4",
        "+025-02-24",
        "2025-+2-24",
        "2025-02-+4",
        "2025/02/24",
        " 2025-02-24",
    ] {
        let refused = text.parse::<Date>().unwrap_err();
        assert!(
            refused.to_string().starts_with(&format!("`{text}` is not a day")),
            "{refused}"
        );
    }
}
