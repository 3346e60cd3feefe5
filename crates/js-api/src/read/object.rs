//! From a plain value to a typed one. What does not fit is named with its place, as it was given, with what is expected.
use crate::error::{ApiError, Code};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};

/// How much of a value a message shows, in characters.
const SHOWN: usize = 60;

/// Reads a value.
pub(crate) fn read<T: DeserializeOwned>(input: &Value) -> Result<T, ApiError> {
    serde_path_to_error::deserialize(input)
        .map_err(|error| explain(input, error.path(), &error.inner().to_string()))
}

/// What serde says, in our words. Its sentences begin with what went wrong.
fn explain(input: &Value, path: &Path, said: &str) -> ApiError {
    let place = written(path);
    let parts = |start: &str| {
        said.strip_prefix(start)
            .map(|rest| rest.split_once(", expected "))
    };
    if let Some(parts) = parts("unknown field ") {
        let (field, expected) = parts.unwrap_or((said, "no field"));
        let message = format!("{field} is not a field here: {expected} is expected");
        return ApiError::at(place, Code::UnknownField, message);
    }
    if let Some(parts) = parts("unknown variant ") {
        let (word, expected) = parts.unwrap_or((said, "a known word"));
        let message = format!("{word} is not known here: {expected} is expected");
        return ApiError::at(place, Code::UnknownWord, message);
    }
    if let Some(field) = said.strip_prefix("missing field ") {
        let message = format!("{field} is missing: give it");
        let name = field.trim_matches('`');
        let place = crate::error::under(&place, name);
        return ApiError::at(place, Code::MissingField, message);
    }
    let expected = said
        .rsplit_once(", expected ")
        .map_or("another value", |(_, one)| one);
    let given = shown(at(input, path).unwrap_or(input));
    let message = format!(
        "`{given}` is not what is expected here: give {}",
        in_words(expected)
    );
    ApiError::at(place, Code::WrongType, message)
}

/// The place, as a program writes it; nothing for the whole.
fn written(path: &Path) -> String {
    let mut place = String::new();
    for segment in path {
        match segment {
            Segment::Seq { index } => place.push_str(&format!("[{index}]")),
            Segment::Map { key } => place = crate::error::under(&place, key),
            Segment::Enum { variant } => place = crate::error::under(&place, variant),
            Segment::Unknown => {}
        }
    }
    place
}

/// The value at a place.
fn at<'v>(input: &'v Value, path: &Path) -> Option<&'v Value> {
    path.iter().try_fold(input, |value, segment| match segment {
        Segment::Seq { index } => value.get(index),
        Segment::Map { key } => value.get(key),
        Segment::Enum { variant } => value.get(variant).or(Some(value)),
        Segment::Unknown => Some(value),
    })
}

/// A value as given, cut short.
pub(crate) fn shown(value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let line: String = text
        .chars()
        .map(|one| if one.is_control() || one == '`' { ' ' } else { one })
        .take(SHOWN)
        .collect();
    if text.chars().nth(SHOWN).is_some() {
        format!("{line}…")
    } else {
        line
    }
}

/// What serde expects, as people say it.
fn in_words(expected: &str) -> &str {
    match expected {
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "a boolean" => "true or false",
        "a string" | "string or map" | "string or map with a single key" | "variant identifier" => {
            "one word, as text"
        }
        "a sequence" => "a list",
        "a map" => "an object",
        other if other.starts_with("struct ") => "an object",
        other if other.starts_with("enum ") || other.contains("tagged enum") => "one of the known words",
        other => other,
    }
}
