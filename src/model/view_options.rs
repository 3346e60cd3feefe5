//! The ways to show a meeting: its seats as hall, list or map; in which colours; on a projector or not.

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

/// The colours of the votes.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Colours {
    /// Blue, orange and violet, which are told apart by most who do not see colours as others do.
    #[default]
    Placard,
    /// Green, red and yellow, as on the board in the halls of the United Nations.
    Board,
}

impl Colours {
    /// The word in addresses and styles, of those that are not the usual ones.
    #[must_use]
    pub const fn word(self) -> Option<&'static str> {
        match self {
            Self::Placard => None,
            Self::Board => Some("board"),
        }
    }

    /// The others.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Placard => Self::Board,
            Self::Board => Self::Placard,
        }
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
    /// The members are called one by one.
    Roll(Roll),
}

/// How far a roll call is. The members are called in the order of their seats.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Roll {
    /// The place of the member that is called first, which the President draws by lot.
    pub first: usize,
    /// How many have been called.
    pub called: usize,
}

impl Roll {
    /// The place of the member that is called as number `turn` of `all`, both from 0.
    #[must_use]
    pub const fn place(self, turn: usize, all: usize) -> usize {
        let place = self.first.saturating_add(turn);
        if place >= all {
            place.saturating_sub(all)
        } else {
            place
        }
    }
}

/// How the text is shown.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum TextView {
    /// With insertions and deletions.
    #[default]
    Tracked,
    /// As it would be adopted.
    Clean,
}
