//! What is wrong in the settings of an embed.

/// A part of the address that was left out, and what was expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The part as it stands.
    pub part: String,
    /// What was expected.
    pub expected: String,
}

impl core::fmt::Display for Problem {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Self { part, expected } = self;
        write!(
            f,
            "widget: `{part}` in the frame's address is left out: {expected}"
        )
    }
}
