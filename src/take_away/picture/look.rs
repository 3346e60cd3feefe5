//! How a picture looks: its shape, with the sizes of everything on it, and its colours.
use rules::vote::Vote;
use wording::say::outcome::Tone;

/// The shape of a picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shape {
    /// 1200 × 675, as pages and messengers show beside a link.
    Wide,
    /// 1080 × 1080.
    Square,
    /// 1080 × 1920, as phones show it whole.
    Tall,
    /// 600 × 800, for one column of a page.
    Small,
}

impl Shape {
    /// All shapes, with their words.
    pub const ALL: [(&'static str, Self); 4] = [
        ("wide", Self::Wide),
        ("square", Self::Square),
        ("tall", Self::Tall),
        ("small", Self::Small),
    ];

    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Square => "square",
            Self::Tall => "tall",
            Self::Small => "small",
        }
    }

    /// Width and height in pixels.
    #[must_use]
    pub const fn size(self) -> (u32, u32) {
        match self {
            Self::Wide => (1200, 675),
            Self::Square => (1080, 1080),
            Self::Tall => (1080, 1920),
            Self::Small => (600, 800),
        }
    }

    /// The sizes of what is on it.
    pub(super) const fn sizes(self) -> Sizes {
        match self {
            Self::Wide => Sizes {
                margin: 48,
                band: 52,
                text: 20,
                title: 40,
                sentence: 26,
                count: 30,
                columns: 5,
                name: 22,
                least: 14,
                beside: true,
                columns_beside: true,
            },
            Self::Square => Sizes {
                margin: 56,
                band: 66,
                text: 24,
                title: 54,
                sentence: 34,
                count: 40,
                columns: 3,
                name: 30,
                least: 14,
                beside: false,
                columns_beside: true,
            },
            Self::Tall => Sizes {
                margin: 64,
                band: 84,
                text: 29,
                title: 68,
                sentence: 44,
                count: 52,
                columns: 3,
                name: 34,
                least: 16,
                beside: false,
                columns_beside: false,
            },
            Self::Small => Sizes {
                margin: 32,
                band: 44,
                text: 16,
                title: 34,
                sentence: 22,
                count: 27,
                columns: 3,
                name: 19,
                least: 12,
                beside: false,
                columns_beside: false,
            },
        }
    }
}

/// Sizes in pixels; of letters, the largest.
#[derive(Clone, Copy)]
pub(super) struct Sizes {
    /// On all sides.
    pub margin: u32,
    /// The height of the band at the top.
    pub band: u32,
    /// Small letters: above the title, beside the bar, at the foot.
    pub text: u32,
    /// The title.
    pub title: u32,
    /// The answer.
    pub sentence: u32,
    /// The outcome and the count.
    pub count: u32,
    /// How many seats of the Council are in a row.
    pub columns: u32,
    /// The names of members.
    pub name: u32,
    /// The smallest that names may be.
    pub least: u32,
    /// Whether the bar is beside the count, and the regional groups beside each other.
    pub beside: bool,
    /// Whether the columns of the Assembly are beside each other.
    pub columns_beside: bool,
}

/// Light or dark.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Shade {
    /// Dark letters on white.
    Light,
    /// Light letters on a dark ground.
    Dark,
}

impl Shade {
    /// Both, with their words.
    pub const ALL: [(&'static str, Self); 2] = [("light", Self::Light), ("dark", Self::Dark)];

    /// Its word.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    pub(super) const fn colours(self) -> &'static Colours {
        match self {
            Self::Light => &LIGHT,
            Self::Dark => &DARK,
        }
    }
}

/// How a picture looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// Its shape.
    pub shape: Shape,
    /// Its colours.
    pub shade: Shade,
}

impl Look {
    /// The picture beside a link.
    pub const LINK: Self = Self {
        shape: Shape::Wide,
        shade: Shade::Light,
    };
}

/// A strong colour and the pale one of its ground.
type Pair = (&'static str, &'static str);

/// The tokens of a theme: a picture looks the same wherever it is shown.
pub(super) struct Colours {
    pub ink: &'static str,
    pub soft: &'static str,
    pub line: &'static str,
    pub card: &'static str,
    /// The band of a record: letters and ground.
    pub record: Pair,
    /// The band of what is no record.
    pub no_record: Pair,
    /// What marks a changed seat.
    pub changed: &'static str,
    in_favour: Pair,
    against: Pair,
    abstaining: Pair,
    not_voting: Pair,
}

impl Colours {
    /// The colours of a vote; of none where nobody knows how a member voted.
    pub const fn vote(&self, vote: Option<Vote>) -> Pair {
        match vote {
            Some(Vote::InFavour) => self.in_favour,
            Some(Vote::Against) => self.against,
            Some(Vote::Abstaining) => self.abstaining,
            Some(Vote::NotVoting(_)) | None => self.not_voting,
        }
    }

    /// The colour of an outcome.
    pub const fn tone(&self, tone: Tone) -> &'static str {
        match tone {
            Tone::Positive => self.in_favour.0,
            Tone::Negative | Tone::Vetoed => self.against.0,
            Tone::Neutral => self.not_voting.0,
        }
    }
}

const LIGHT: Colours = Colours {
    ink: "#16202e",
    soft: "#4d5969",
    line: "#dde2e9",
    card: "#ffffff",
    record: ("#1d2f4d", "#e9eef5"),
    no_record: ("#2b2000", "#ffc83d"),
    changed: "#b87a00",
    in_favour: ("#0c5aa3", "#e2effb"),
    against: ("#ae3603", "#fde9de"),
    abstaining: ("#5c5175", "#efedf5"),
    not_voting: ("#5d6774", "#f3f5f8"),
};

const DARK: Colours = Colours {
    ink: "#e9eef5",
    soft: "#a6b2c1",
    line: "#2a3440",
    card: "#161d26",
    record: ("#dbe6f5", "#243142"),
    no_record: ("#201700", "#f0b429"),
    changed: "#f0b429",
    in_favour: ("#82bdf5", "#14304b"),
    against: ("#ffa377", "#47210e"),
    abstaining: ("#c0b5dc", "#2d2842"),
    not_voting: ("#a0adbb", "#1b232d"),
};
