//! From what a program gives to what the core takes. Each mistake is named with its place.
#[cfg(any(feature = "scenario", feature = "permalink"))]
pub(crate) mod change;
pub(crate) mod item;
pub(crate) mod meeting;
pub(crate) mod mistake;
pub(crate) mod object;
pub(crate) mod question;
pub(crate) mod seats;
pub(crate) mod votes;

use crate::error::{ApiError, Code, cut};
use records::json::{self, Why};
use rules::date::Date;
use rules::member::{MemberId, SeatSet};
use serde::de::DeserializeOwned;

/// How many bytes of input are taken: some hundred times the longest meeting on record.
const MOST: usize = 8_000_000;

/// The input of a function.
pub(crate) fn json<T: DeserializeOwned>(text: &str) -> Result<T, ApiError> {
    if text.len() > MOST {
        let message = format!("`{}` bytes are too many: give {MOST} at most", text.len());
        return Err(ApiError::at("", Code::TooLarge, message));
    }
    let input = json::read(text).map_err(|error| {
        let (line, column) = (error.line, error.column);
        let (code, message) = match error.why {
            Why::TooShort => (
                Code::NotPlainData,
                "the JSON ends too early: give all of it".to_owned(),
            ),
            Why::Expected(what) => (
                Code::NotPlainData,
                format!("the JSON cannot be read at line {line}, column {column}: give {what}"),
            ),
            Why::TooMuch(what) => (
                Code::TooLarge,
                format!("the JSON is too large at line {line}, column {column}: give {what}"),
            ),
            Why::Twice(field) => (
                Code::NotPlainData,
                format!("`{}` is given twice: leave one out", cut(&field)),
            ),
        };
        ApiError::at("", code, message)
    })?;
    object::read(&input)
}

/// A day.
pub(crate) fn date(text: &str, path: &str) -> Result<Date, ApiError> {
    text.parse().map_err(|error| {
        // A text that is cut is no day either, and does not fill the message.
        let error = cut(text).parse::<Date>().err().unwrap_or(error);
        ApiError::at(path, Code::NotADay, error)
    })
}

/// A member's code.
pub(crate) fn member(text: &str, path: &str) -> Result<MemberId, ApiError> {
    text.parse().map_err(|error| {
        let error = cut(text).parse::<MemberId>().err().unwrap_or(error);
        ApiError::at(path, Code::NotAMemberCode, error)
    })
}

/// A list of members' codes.
pub(crate) fn members(list: &[String], path: &str) -> Result<Vec<MemberId>, ApiError> {
    if list.len() > SeatSet::CAPACITY {
        let (given, most) = (list.len(), SeatSet::CAPACITY);
        let message = format!("`{given}` members are too many: give {most} at most");
        return Err(ApiError::at(path, Code::TooLarge, message));
    }
    let each = list.iter().enumerate();
    each.map(|(place, text)| member(text, &format!("{path}[{place}]")))
        .collect()
}

/// A field that must not be given here.
pub(crate) fn refuse(given: bool, path: String, why: &str) -> Result<(), ApiError> {
    if given {
        let field = path.rsplit('.').next().unwrap_or(&path);
        let message = format!("`{field}` does not belong here: {why}");
        return Err(ApiError::at(path, Code::DoesNotBelong, message));
    }
    Ok(())
}
