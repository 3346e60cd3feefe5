//! Which plural form a whole number takes, by language (the cardinal rules of CLDR, for whole numbers).
use crate::lang::Lang;

/// The plural category of a whole number: `zero`, `one`, `two`, `few`, `many` or `other`.
#[must_use]
pub const fn category(lang: Lang, number: i64) -> &'static str {
    let n = number.unsigned_abs();
    let (tens, hundreds) = (n % 10, n % 100);
    let millions = n != 0 && n.is_multiple_of(1_000_000);
    match lang {
        Lang::Ar => match (n, hundreds) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        Lang::Zh => "other",
        Lang::En if n == 1 => "one",
        Lang::Fr if n < 2 => "one",
        Lang::Es if n == 1 => "one",
        Lang::Fr | Lang::Es if millions => "many",
        Lang::En | Lang::Fr | Lang::Es => "other",
        Lang::Ru => match (tens, hundreds) {
            (1, 0..=10 | 12..=99) => "one",
            (2..=4, 0..=11 | 15..=99) => "few",
            _ => "many",
        },
    }
}
