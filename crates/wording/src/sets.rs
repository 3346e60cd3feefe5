//! The sets of messages: what each page and each part of a page needs, so that it loads its own words and no others.

/// A set of messages. Which file of `locales` belongs to which set: `build/files.rs`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Set {
    /// What every page says: header, footer, notices, votes, the names of members.
    Core,
    /// The header, the footer and the notices of a page. The static page of a meeting has them, so that loads them with its
    /// panels.
    Shell,
    /// What is beside the seats of a meeting: what to try, the legend, the ways to show the seats.
    Seats,
    /// The numbers of the pages on odds and on power.
    Figures,
    /// The names of groups of members.
    Groups,
    /// What a reader should know of single seats on some days.
    SeatNotes,
    /// The short names of provisions, and what stands beside them.
    Provisions,
    /// The first view of a meeting, but the reasons.
    Meeting,
    /// Sentences of the Assembly, and of outcomes that are seldom in the Council.
    Seldom,
    /// Why a vote ended as it did, and what a reader supposes of it. They are in the static page, so the page of a meeting
    /// loads them with its panels.
    Reasons,
    /// What a first visit to a meeting does not need: what would change it, the difference, the text, the record, the
    /// list, the map, groups, presenting, files, help.
    Panels,
    /// What readers keep of a vote: sentences, pictures, data.
    TakeAway,
    /// What each provision says.
    Law,
    /// The library of meetings.
    Library,
    /// The page on which readers make their own vote.
    NewVote,
    /// Every recorded vote since 1946.
    Archive,
    /// The page that reads voting data.
    Import,
    /// The odds of a vote with undecided members.
    Odds,
    /// What would change a result, which a meeting's panels and a worksheet say.
    WhatIf,
    /// Lessons for a class, with their glossary.
    Lessons,
    /// A Model UN committee.
    Committee,
    /// Power in the vote.
    Power,
    /// The page that makes an embed.
    Share,
    /// What the frame in an article shows beside verdict, day and seats, which say [`Set::Meeting`].
    Widget,
    /// Tools that several pages have: an address as a QR code, a timer.
    Tools,
    /// Nothing of its own: with what it needs, the words of the function `explain` of the npm package.
    Explain,
    /// What is written into pages when the site is built. No module asks for it, so it is not shipped.
    Written,
}

impl Set {
    /// All sets.
    pub const ALL: [Self; 27] = [
        Self::Core,
        Self::Shell,
        Self::Seats,
        Self::Figures,
        Self::Groups,
        Self::SeatNotes,
        Self::Provisions,
        Self::Meeting,
        Self::Seldom,
        Self::Reasons,
        Self::Panels,
        Self::TakeAway,
        Self::Law,
        Self::Library,
        Self::NewVote,
        Self::Archive,
        Self::Import,
        Self::Odds,
        Self::WhatIf,
        Self::Lessons,
        Self::Committee,
        Self::Power,
        Self::Share,
        Self::Widget,
        Self::Tools,
        Self::Explain,
        Self::Written,
    ];

    /// The sets that have files: of a page with everything that its first view needs, of a part of a page with what it
    /// adds.
    pub const FILES: [Self; 13] = [
        Self::Meeting,
        Self::Panels,
        Self::Law,
        Self::Library,
        Self::NewVote,
        Self::Archive,
        Self::Import,
        Self::Odds,
        Self::Lessons,
        Self::Committee,
        Self::Power,
        Self::Share,
        Self::Widget,
    ];

    /// The set that has a file in the npm package, and none on the site.
    pub const PACKAGE: Self = Self::Explain;

    /// What the module carries in English: what the app itself draws in the first view of a meeting.
    pub const CARRIED: [Self; 2] = [Self::Core, Self::Meeting];

    /// The name of its file.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Core => "core",
            Self::Shell => "shell",
            Self::Seats => "seats",
            Self::Figures => "figures",
            Self::Groups => "groups",
            Self::SeatNotes => "seat-notes",
            Self::Provisions => "provisions",
            Self::Meeting => "meeting",
            Self::Seldom => "seldom",
            Self::Reasons => "reasons",
            Self::Panels => "panels",
            Self::TakeAway => "take-away",
            Self::Law => "law",
            Self::Library => "library",
            Self::NewVote => "new-vote",
            Self::Archive => "archive",
            Self::Import => "import",
            Self::Odds => "odds",
            Self::WhatIf => "what-if",
            Self::Lessons => "lessons",
            Self::Committee => "committee",
            Self::Power => "power",
            Self::Share => "share",
            Self::Widget => "widget",
            Self::Tools => "tools",
            Self::Explain => "explain",
            Self::Written => "written",
        }
    }

    /// The other sets that stand in its file.
    #[must_use]
    pub const fn needs(self) -> &'static [Self] {
        match self {
            Self::Meeting => &[Self::Core],
            Self::Widget => &[
                Self::Seldom,
                Self::Shell,
                Self::Seats,
                Self::Provisions,
                Self::Reasons,
            ],
            Self::Library | Self::Archive | Self::Import => &[Self::Core, Self::Shell],
            Self::NewVote => &[Self::Core, Self::Shell, Self::SeatNotes],
            Self::Odds => &[
                Self::Core,
                Self::Shell,
                Self::Seats,
                Self::Provisions,
                Self::Meeting,
                Self::Seldom,
                Self::Figures,
                Self::Groups,
            ],
            Self::Lessons => &[
                Self::Core,
                Self::Shell,
                Self::Seats,
                Self::Provisions,
                Self::Meeting,
                Self::Seldom,
                Self::Reasons,
                Self::WhatIf,
                Self::Tools,
            ],
            Self::Committee => &[Self::Core, Self::Shell, Self::Tools],
            Self::Explain => &[
                Self::Core,
                Self::Meeting,
                Self::Seldom,
                Self::Provisions,
                Self::Reasons,
                Self::Law,
            ],
            Self::Power => &[Self::Core, Self::Shell, Self::Provisions, Self::Figures],
            Self::Share => &[
                Self::Core,
                Self::Shell,
                Self::Seats,
                Self::Provisions,
                Self::Meeting,
                Self::Seldom,
                Self::Groups,
                Self::TakeAway,
                Self::Widget,
            ],
            Self::Panels => &[
                Self::Seldom,
                Self::Shell,
                Self::Seats,
                Self::Provisions,
                Self::Reasons,
                Self::Groups,
                Self::SeatNotes,
                Self::WhatIf,
                Self::TakeAway,
                Self::Tools,
            ],
            _ => &[],
        }
    }

    /// Its place in a number that stands for several sets.
    pub(crate) const fn bit(self) -> u32 {
        1 << self as u32
    }
}
