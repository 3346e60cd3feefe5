//! The pages of the site: the word, the file and the headings of each.
use wording::messages::Texts;
use wording::sets::Set;

/// A page of the site: each is a file of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Page {
    /// A meeting, of the library or of the reader's own.
    #[default]
    Meeting,
    /// The library of meetings.
    Meetings,
    /// A vote of the reader's own.
    New,
    /// Every recorded vote since 1946.
    Archive,
    /// The UN's own voting data.
    Import,
    /// The odds of a vote with undecided members.
    Odds,
    /// Lessons for a class.
    Lessons,
    /// A Model UN committee.
    Committee,
    /// Voting power.
    Power,
    /// An embed for an article.
    Share,
}

impl Page {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Meeting,
        Self::Meetings,
        Self::New,
        Self::Archive,
        Self::Import,
        Self::Odds,
        Self::Lessons,
        Self::Committee,
        Self::Power,
        Self::Share,
    ];

    /// The page of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|page| page.as_str() == word)
    }

    /// The word by which the build and the page's own mark know it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Meetings => "meetings",
            Self::New => "new",
            Self::Archive => "archive",
            Self::Import => "import",
            Self::Odds => "odds",
            Self::Lessons => "lessons",
            Self::Committee => "committee",
            Self::Power => "power",
            Self::Share => "share",
        }
    }

    /// The words of its first view.
    #[must_use]
    pub const fn words(self) -> Set {
        match self {
            Self::Meeting => Set::Meeting,
            Self::Meetings => Set::Library,
            Self::New => Set::NewVote,
            Self::Archive => Set::Archive,
            Self::Import => Set::Import,
            Self::Odds => Set::Odds,
            Self::Lessons => Set::Lessons,
            Self::Committee => Set::Committee,
            Self::Power => Set::Power,
            Self::Share => Set::Share,
        }
    }

    /// The file of the page below the root; empty for the page of a meeting.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Meeting => "",
            Self::Meetings => "meetings.html",
            Self::New => "new.html",
            Self::Archive => "archive.html",
            Self::Import => "import.html",
            Self::Odds => "odds.html",
            Self::Lessons => "lessons.html",
            Self::Committee => "committee.html",
            Self::Power => "power.html",
            Self::Share => "share.html",
        }
    }
}

/// The messages with a page's heading and with what it is for. A meeting has its own.
#[must_use]
pub const fn heading(page: Page) -> (&'static str, &'static str) {
    match page {
        Page::Meeting => ("page-tagline", "page-description"),
        Page::Meetings => ("library-title", "library-about"),
        Page::New => ("new-title", "new-lede"),
        Page::Archive => ("page-archive", "archive-about"),
        Page::Import => ("library-import", "import-lede"),
        Page::Odds => ("page-odds", "odds-about"),
        Page::Lessons => ("lessons-title", "lessons-about"),
        Page::Committee => ("committee-title", "committee-about"),
        Page::Power => ("page-power", "power-about"),
        Page::Share => ("share-title", "share-about"),
    }
}

/// The title of a page.
#[must_use]
pub fn title(texts: &Texts, page: Page) -> String {
    texts.say("page-title", &[("title", texts.get(heading(page).0).into())])
}
