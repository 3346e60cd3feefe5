//! The six languages of the United Nations.

/// An official language of the United Nations.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Lang {
    /// Arabic.
    Ar,
    /// Chinese.
    Zh,
    /// English.
    En,
    /// French.
    Fr,
    /// Russian.
    Ru,
    /// Spanish.
    Es,
}

impl Lang {
    /// The six, in the English alphabetical order that the United Nations uses.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The language's code, for addresses, files and the page's `lang`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// The language of a code; of `fr-CA` as of `fr`. Case does not matter.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let first = code.split(['-', '_']).next().unwrap_or("");
        Self::ALL
            .into_iter()
            .find(|lang| lang.code().eq_ignore_ascii_case(first))
    }

    /// The direction of writing, for the page's `dir`: `ltr` or `rtl`.
    #[must_use]
    pub const fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Whether it is written from right to left.
    #[must_use]
    pub const fn is_right_to_left(self) -> bool {
        matches!(self, Self::Ar)
    }

    /// What its speakers call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// What separates groups of three digits.
    pub(crate) const fn digit_separator(self) -> &'static str {
        match self {
            Self::Ar | Self::Zh | Self::En => ",",
            Self::Fr => "\u{202f}",
            Self::Ru | Self::Es => "\u{a0}",
        }
    }

    /// What stands before the tenths.
    #[must_use]
    pub const fn decimal_sign(self) -> &'static str {
        match self {
            Self::Ar | Self::Zh | Self::En => ".",
            Self::Fr | Self::Ru | Self::Es => ",",
        }
    }
}
