//! Reads a change of votes that is written as in a link.
use crate::error::{ApiError, Code, cut};
use records::changes_text::{Token, read_token};

/// Reads one change.
///
/// # Errors
/// [`ApiError`] when the text is no change.
pub(crate) fn token(text: &str, path: &str) -> Result<Token, ApiError> {
    read_token(text).ok_or_else(|| {
        let message = format!(
            "`{}` is no change: give `FRA:against`, `20:in-favour:against`, `BRA:was-abstaining:against`, `carried` or \
             `not-carried`",
            cut(text)
        );
        ApiError::at(path, Code::UnknownWord, message)
    })
}
