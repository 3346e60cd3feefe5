//! How a host wants the widget to look: theme, colours, letters, corners. What cannot be read is refused.
use crate::embed::colour::Colour;
use crate::embed::problem::Problem;

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Theme {
    /// As the reader's device is set.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The theme of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Auto, Self::Light, Self::Dark]
            .into_iter()
            .find(|theme| theme.as_str() == word)
    }

    /// The word in addresses, and the mark of the page.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The palettes that a reader may get to see.
    fn palettes(self) -> &'static [Palette] {
        match self {
            Self::Auto => &PALETTES,
            Self::Light => PALETTES.get(..1).unwrap_or_default(),
            Self::Dark => PALETTES.get(1..).unwrap_or_default(),
        }
    }
}

/// What stands in the style sheets: a theme's own ink and paper.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Palette {
    /// The theme.
    pub theme: &'static str,
    /// What is written with.
    pub ink: Colour,
    /// What is written on.
    pub paper: Colour,
}

/// The two; a test holds them against `www/styles/tokens.css`.
pub const PALETTES: [Palette; 2] = [
    Palette {
        theme: "light",
        ink: Colour([0x16, 0x20, 0x2e]),
        paper: Colour([0xff, 0xff, 0xff]),
    },
    Palette {
        theme: "dark",
        ink: Colour([0xe9, 0xee, 0xf5]),
        paper: Colour([0x16, 0x1d, 0x26]),
    },
];

/// What must be read needs this contrast (WCAG 2.2, 1.4.3).
pub const LEAST: f64 = 4.5;

/// The letters.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Font {
    /// Serifs throughout.
    Serif,
    /// None at all.
    Sans,
    /// As the device writes its own menus.
    System,
}

impl Font {
    /// The font of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Serif, Self::Sans, Self::System]
            .into_iter()
            .find(|font| font.as_str() == word)
    }

    /// The word in addresses, and the mark of the page.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Serif => "serif",
            Self::Sans => "sans",
            Self::System => "system",
        }
    }
}

/// The largest radius of a corner.
pub const ROUNDEST: u8 = 24;

/// How the widget looks.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// The letters, where others are asked for.
    pub font: Option<Font>,
    /// The radius of corners, in pixels.
    pub radius: Option<u8>,
    /// For what can be pressed and where the focus is.
    pub accent: Option<Colour>,
    /// What is written with.
    pub ink: Option<Colour>,
    /// What is written on.
    pub paper: Option<Colour>,
}

/// A colour that could not be read.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Refused {
    /// Its name in addresses.
    pub name: &'static str,
    /// The colour.
    pub colour: Colour,
    /// The contrast, at its weakest.
    contrast: f64,
    /// The theme in which it is.
    pub theme: &'static str,
}

impl Refused {
    /// The contrast to one, with one place: cut, not rounded, or it could look like enough. Whole numbers, since writing
    /// fractions weighs 3 kB in the frame.
    #[must_use]
    pub fn contrast(&self) -> String {
        one_place(self.contrast)
    }
}

/// A contrast with one place, cut.
#[must_use]
pub fn one_place(contrast: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a contrast is 1 to 21"
    )]
    let tenths = (contrast * 10.0) as u8;
    format!("{}.{}", tenths / 10, tenths % 10)
}

impl Look {
    /// The look without the colours that could not be read in some theme that a reader may get, and what was refused.
    #[must_use]
    pub fn readable(self) -> (Self, Vec<Problem>) {
        let (look, refused) = self.judged();
        let problem = |refused: &Refused| Problem {
            part: format!("{}={}", refused.name, refused.colour.css()),
            expected: format!(
                "a contrast of at least 4.5 to 1 is expected, and it is {} in the {} theme; give `ink` and `paper` \
                 together, or one theme alone",
                refused.contrast(),
                refused.theme
            ),
        };
        (look, refused.iter().map(problem).collect())
    }

    /// The same, with what was refused told in numbers.
    #[must_use]
    pub fn judged(mut self) -> (Self, Vec<Refused>) {
        let mut all = Vec::new();
        let weakest = |look: &Self, ink: Option<Colour>| {
            let contrast = |palette: &Palette| {
                let paper = look.paper.unwrap_or(palette.paper);
                (ink.unwrap_or(palette.ink).contrast(paper), palette.theme)
            };
            let least = |one: (f64, _), two: (f64, _)| if two.0 < one.0 { two } else { one };
            let all = look.theme.palettes().iter().map(contrast);
            all.reduce(least).filter(|(contrast, _)| *contrast < LEAST)
        };
        let refused = |name, colour: Option<Colour>, (contrast, theme)| {
            colour.map(|colour| Refused {
                name,
                colour,
                contrast,
                theme,
            })
        };
        if let Some(found) = weakest(&self, self.ink) {
            all.extend(refused("ink", self.ink.take(), found));
            all.extend(refused("paper", self.paper.take(), found));
        }
        if let Some(found) = self.accent.and_then(|accent| weakest(&self, Some(accent))) {
            all.extend(refused("accent", self.accent.take(), found));
        }
        (self, all)
    }

    /// What the style sheet is told, by the names of its properties.
    #[must_use]
    pub fn properties(&self) -> Vec<(&'static str, String)> {
        let colours = [
            ("--widget-accent", self.accent),
            ("--widget-ink", self.ink),
            ("--widget-paper", self.paper),
        ];
        let colours = colours
            .into_iter()
            .filter_map(|(name, colour)| Some((name, colour?.css())));
        let radius = self.radius.map(|radius| ("--radius", format!("{radius}px")));
        let small = self
            .radius
            .map(|radius| ("--radius-small", format!("{}px", radius.min(8))));
        colours.chain(radius).chain(small).collect()
    }
}
