//! A supposition: what a reader takes to have come of an item, whatever its votes give. It is no decision and rests on
//! no provision.

/// What a reader supposes of an item that is put to the vote.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Supposed {
    /// That it was carried.
    Carried,
    /// That it was not carried.
    NotCarried,
}

impl Supposed {
    /// Both.
    pub const ALL: &[Self] = &[Self::Carried, Self::NotCarried];

    /// The word for it in files and addresses, such as `not-carried`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Carried => "carried",
            Self::NotCarried => "not-carried",
        }
    }

    /// The supposition that a word stands for; the inverse of [`Supposed::as_str`].
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|one| one.as_str() == word)
    }

    /// Whether the item is taken to have been carried.
    #[must_use]
    pub const fn is_carried(self) -> bool {
        matches!(self, Self::Carried)
    }
}
