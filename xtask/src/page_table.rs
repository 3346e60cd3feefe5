//! The table of the pages beside that of a meeting: the part of the module and the first files of each.

/// A page of the site.
pub struct Page {
    /// Its file, without the ending, and the word by which `prerender` and the app know it.
    pub word: &'static str,
    /// The part of the module that shows it, as `src/apps/page_parts.rs` calls it. No other part is loaded with it.
    pub part: &'static str,
    /// The files that it asks for first, each with its type.
    pub first: First,
}

/// Files and their types.
pub type First = &'static [(&'static str, &'static str)];

/// The page that the pages of the library in each language are made from.
const LIBRARY: &str = "meetings";

/// All pages but those of meetings and the widget.
pub const PAGES: [Page; 9] = [
    Page {
        word: LIBRARY,
        part: "library",
        first: &[("packed/en/index.bin", DATA), ("wording/en/library.bin", DATA)],
    },
    Page {
        word: "new",
        part: "new_vote",
        first: &[
            ("wording/en/new-vote.bin", DATA),
            ("data/council_terms.csv", "text/csv"),
        ],
    },
    Page {
        word: "archive",
        part: "archive",
        first: &[("archive/index.bin", DATA), ("wording/en/archive.bin", DATA)],
    },
    Page {
        word: "import",
        part: "import",
        first: &[("wording/en/import.bin", DATA)],
    },
    Page {
        word: "odds",
        part: "odds",
        first: &[("wording/en/odds.bin", DATA)],
    },
    Page {
        word: "lessons",
        part: "lessons",
        first: &[
            ("held.js", BEFORE_PAINT),
            ("packed/en/lessons.bin", DATA),
            ("wording/en/lessons.bin", DATA),
        ],
    },
    Page {
        word: "committee",
        part: "committee",
        first: &[("wording/en/committee.bin", DATA)],
    },
    Page {
        word: "power",
        part: "power",
        first: &[("wording/en/power.bin", DATA)],
    },
    Page {
        word: "share",
        part: "share",
        // The preview is fitted by the script that hosts use.
        first: &[("embed.js", SCRIPT), ("wording/en/share.bin", DATA)],
    },
];

/// The type of packed data and words.
const DATA: &str = "application/octet-stream";

/// The type of what is run, not only fetched.
pub const SCRIPT: &str = "text/javascript";

/// The type of a script that runs before the page is first painted, where the browser can wait for it.
pub const BEFORE_PAINT: &str = "text/javascript; before paint";

/// The words of all pages.
pub fn words() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|page| page.word)
}

impl Page {
    /// Whether this is the library.
    pub fn is_library(&self) -> bool {
        self.word == LIBRARY
    }
}
