//! The parts of the widget that an embed can show.

/// A part of the widget.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// The outcome, the sentence, the count.
    Verdict,
    /// The day, step by step.
    Steps,
    /// The seats.
    Room,
    /// Why, with the rules.
    Reasons,
    /// What the record says, and the way back to it.
    Record,
    /// The way to the whole page.
    Link,
}

impl Part {
    /// All of them, with their words.
    pub const ALL: [(&'static str, Self); 6] = [
        ("verdict", Self::Verdict),
        ("steps", Self::Steps),
        ("room", Self::Room),
        ("reasons", Self::Reasons),
        ("record", Self::Record),
        ("link", Self::Link),
    ];

    /// The part of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|(name, _)| *name == word).map(|(_, part)| part)
    }
}
