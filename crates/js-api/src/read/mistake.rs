//! A mistake in a plain value: what was expected, with which value it was made, and where.
use crate::error::{ApiError, Code, cut};
use records::json::{Json, Value, on_one_line};
use serde::de::{Error, Expected, Unexpected};

/// What is wrong, while it is not yet known with which value, or where. In a box, because each of some hundred small functions
/// passes it on.
#[derive(Debug)]
pub(super) struct Mistake(Box<Wrong>);

#[derive(Debug)]
enum Wrong {
    /// Something else was expected; the value is not named yet.
    Expected(String),
    /// The field of this number is missing.
    Missing(usize),
    /// There is no value here.
    Absent,
    /// Named, with its place below the value that is being read.
    Named(ApiError),
}

// Each of these is called by code that is compiled for each type.
impl Mistake {
    #[inline(never)]
    pub(super) fn expected(what: &str) -> Self {
        Self(Box::new(Wrong::Expected(what.to_owned())))
    }

    /// Something else than what a type expects, as serde words it.
    #[inline(never)]
    pub(super) fn not_as(expected: &dyn Expected) -> Self {
        Self::expected(in_words(&expected.to_string()))
    }

    #[inline(never)]
    pub(super) fn no_object() -> Self {
        Self::expected("an object")
    }

    #[inline(never)]
    pub(super) fn absent() -> Self {
        Self(Box::new(Wrong::Absent))
    }

    #[inline(never)]
    pub(super) fn missing(field: &str) -> Self {
        Self::named(
            field,
            Code::MissingField,
            format!("`{field}` is missing: give it"),
        )
    }

    pub(super) fn unknown_field(field: &str, known: &[&str]) -> Self {
        let message = format!("`{}` is not a field here: give {}", cut(field), one_of(known));
        Self::named(&cut(field), Code::UnknownField, message)
    }

    /// A word that is not known; `place` is the field that it is in.
    pub(super) fn unknown_word(word: &str, place: &str, known: &[&str]) -> Self {
        let message = format!("`{}` is not known here: give {}", cut(word), one_of(known));
        Self::named(place, Code::UnknownWord, message)
    }

    /// Something else than one of these words is given.
    pub(super) fn no_word(known: &[&str]) -> Self {
        Self::expected(&one_of(known))
    }

    fn named(path: &str, code: Code, message: String) -> Self {
        Self(Box::new(Wrong::Named(ApiError::at(path, code, message))))
    }

    /// The mistake, made with this value.
    pub(super) fn of(self, value: &Json) -> ApiError {
        match *self.0 {
            Wrong::Named(error) => error,
            Wrong::Expected(what) => {
                let message = format!("`{}` is not what is expected here: give {what}", shown(value));
                ApiError::at("", Code::WrongType, message)
            }
            // Both are named where the object is read that lacks the field.
            Wrong::Missing(_) | Wrong::Absent => {
                ApiError::at("", Code::MissingField, "a field is missing: give it")
            }
        }
    }

    /// The mistake, made with the value at this place.
    #[inline(never)]
    pub(super) fn at(self, value: &Json, place: &str) -> Self {
        let mut error = self.of(value);
        let dot = if error.path.is_empty() || error.path.starts_with('[') {
            ""
        } else {
            "."
        };
        error.path = format!("{}{dot}{}", cut(place), error.path);
        Self(Box::new(Wrong::Named(error)))
    }

    /// The mistake, made in an object with these fields.
    #[inline(never)]
    pub(super) fn among(self, fields: &[&str]) -> Self {
        match *self.0 {
            Wrong::Missing(number) => Self::missing(fields.get(number).copied().unwrap_or_default()),
            _ => self,
        }
    }
}

impl core::fmt::Display for Mistake {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match &*self.0 {
            Wrong::Expected(what) => f.write_str(what),
            Wrong::Missing(_) | Wrong::Absent => f.write_str("a field is missing"),
            Wrong::Named(error) => f.write_str(&error.message),
        }
    }
}
impl core::error::Error for Mistake {}

impl Error for Mistake {
    fn custom<T: core::fmt::Display>(message: T) -> Self {
        Self::expected(&message.to_string())
    }
    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::not_as(expected)
    }
    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::not_as(expected)
    }
    fn invalid_length(number: usize, _: &dyn Expected) -> Self {
        Self(Box::new(Wrong::Missing(number)))
    }
}

/// A value as given, cut short.
fn shown(json: &Json) -> String {
    match &json.value {
        // In quotation marks: `"5"` is no number.
        Value::Text(text) => format!("\"{}\"", cut(text)),
        _ => cut(&on_one_line(json)),
    }
}

/// What serde expects, as people say it.
fn in_words(expected: &str) -> &str {
    match expected {
        "u16" => "a whole number from 0 to 65535",
        "u32" => "a whole number from 0 to 4294967295",
        "a boolean" => "true or false",
        "a string" | "variant identifier" => "a text",
        "a sequence" => "a list",
        "a map" => "an object",
        other => other,
    }
}

fn one_of(known: &[&str]) -> String {
    match known {
        [] => "none".to_owned(),
        [only] => format!("`{only}`"),
        all => format!("one of `{}`", all.join("`, `")),
    }
}
