//! How a command ends: with an answer, with an answer that is a no, or with what went wrong.
use std::fmt::Display;
use std::io;

/// What a command found: it decides between the exit codes 0 and 1.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Found {
    /// There is an answer, and nothing contradicts the law.
    Yes,
    /// Nothing was found, or something contradicts the law.
    No,
}

/// Why there is no answer.
#[derive(Debug)]
pub enum Fail {
    /// What is wrong, where, and what to do: one line.
    Message(String),
    /// Whoever reads the answer has stopped reading, as `head` does. That is no mistake.
    Closed,
}

/// What a command gives back.
pub type Res<T> = Result<T, Fail>;

impl From<String> for Fail {
    fn from(message: String) -> Self {
        Self::Message(message)
    }
}

impl From<io::Error> for Fail {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::Closed,
            _ => Self::Message(format!("writing the answer: {error}")),
        }
    }
}

/// A message.
pub fn fail<T>(message: impl Display) -> Res<T> {
    Err(Fail::Message(message.to_string()))
}

impl Found {
    /// A no where one of them is.
    pub fn and(self, other: Self) -> Self {
        if self == Self::Yes { other } else { self }
    }

    /// A yes where this holds.
    pub const fn when(so: bool) -> Self {
        if so { Self::Yes } else { Self::No }
    }
}
