//! What fills a place in a message: a text or a number.

/// A value for a place in a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// A whole number; it can choose a plural form.
    Number(i64),
    /// Words, a name, a symbol.
    Text(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u16> for Arg {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
