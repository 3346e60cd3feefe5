//! Which version this is, and how new the newest record in it is. In this place alone.
use rules::date::Date;

/// The version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The day of the latest meeting in the library, as year, month, day; a test holds it against the index.
const DATA: (u16, u8, u8) = (2026, 4, 7);

/// The day of the latest meeting in the library.
#[must_use]
pub fn data_date() -> Option<Date> {
    let (year, month, day) = DATA;
    Date::new(year, month, day)
}
