//! The ways to show a meeting: its seats as hall, list or map; on a projector or not.

/// A way to show the seats.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum View {
    /// Tiles, grouped by vote.
    #[default]
    Hall,
    /// A table.
    List,
    /// Tiles of equal size, each about where its Member lies.
    Map,
}

impl View {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Hall, Self::List, Self::Map];

    /// The word in addresses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hall => "hall",
            Self::List => "list",
            Self::Map => "map",
        }
    }

    /// The view of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.as_str() == word)
    }
}

/// Whether the page is on a projector, and the verdict seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Present {
    /// It is not.
    #[default]
    Off,
    /// The verdict waits until the class has guessed.
    Hidden,
    /// The verdict is shown.
    Shown,
}
