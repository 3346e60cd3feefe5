//! What JSON says, and what is wrong with a text that is not JSON.

/// A value and the line on which it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Json {
    /// The line of the text, from 1.
    pub line: usize,
    /// The value.
    pub value: Value,
}

/// What a value is. Numbers stay as they are written: the format has whole ones only.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in the order of the text. No name occurs twice.
    Fields(Vec<(String, Json)>),
}

/// Why a text is not JSON, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NotJson {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
    /// What is wrong.
    pub why: Why,
}

/// What is wrong with a text that is not JSON.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Why {
    /// The text ends where something is missing.
    TooShort,
    /// The text has something else in this place; this names what is expected.
    Expected(&'static str),
    /// The text has more levels or fields than the reader takes; this names the limit.
    TooMuch(&'static str),
    /// A field is given twice.
    Twice(String),
}
