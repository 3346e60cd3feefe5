//! From what a program gives to what the core takes. Each mistake is named with its place.
#[cfg(any(feature = "scenario", feature = "permalink"))]
pub(crate) mod change;
pub(crate) mod item;
pub(crate) mod meeting;
pub(crate) mod object;
pub(crate) mod question;
pub(crate) mod seats;
pub(crate) mod votes;

use crate::error::{ApiError, Code};
use rules::date::Date;
use rules::member::MemberId;

/// A day.
pub(crate) fn date(text: &str, path: &str) -> Result<Date, ApiError> {
    text.parse()
        .map_err(|error| ApiError::at(path, Code::NotADay, error))
}

/// A member's code.
pub(crate) fn member(text: &str, path: &str) -> Result<MemberId, ApiError> {
    text.parse()
        .map_err(|error| ApiError::at(path, Code::NotAMemberCode, error))
}

/// A list of members' codes.
pub(crate) fn members(list: &[String], path: &str) -> Result<Vec<MemberId>, ApiError> {
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
