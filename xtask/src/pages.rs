//! The pages beside that of a meeting: each is the finished `index.html` with a part of the app's module, other files to
//! fetch first, and a head and a first view of its own.

use std::path::Path;

use crate::assemble::{Build, Packed, with_first_view};
use crate::html::{self, Tag};
use crate::paths;
use crate::report::Res;
use crate::styles::Links;

/// A page of the site.
pub struct Page {
    /// Its file, without the ending, and the word by which `prerender` and the app know it.
    pub word: &'static str,
    /// The part of the module that shows it, as `src/apps/parts.rs` calls it. No other part is loaded with it.
    pub part: &'static str,
    /// The files that it asks for first, each with its type.
    first: First,
}

type First = &'static [(&'static str, &'static str)];

/// The page that the pages of the library in each language are made from.
const LIBRARY: &str = "meetings";

/// All pages but those of meetings and the widget.
pub const PAGES: [Page; 6] = [
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
            ("data/aliases.csv", "text/csv"),
        ],
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
const SCRIPT: &str = "text/javascript";

/// The words of all pages.
pub fn words() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|page| page.word)
}

/// Writes the pages beside `index.html`, which comes in without its first view; `app` is its module. Returns the library's
/// page, without its first view.
pub fn finish(build: Build<'_>, folder: &Path, index: &str, app: &Packed, styles: &Links) -> Res<String> {
    let mut library = String::new();
    for page in &PAGES {
        let html = styles.of(&page.asking_for_its_files(index)?, page.word)?;
        let html = html::insert_before(&html, "</head>", app.early(page.part)?)?;
        if page.is_library() {
            library.clone_from(&html);
        }
        let html = with_first_view(build, &html, page.word)?;
        paths::write(&folder.join(page.word).with_extension("html"), html)?;
    }
    Ok(library)
}

impl Page {
    /// The page, made from that of a meeting: it asks for its own files first, in place of the meeting's.
    pub fn asking_for_its_files(&self, html: &str) -> Res<String> {
        asking_for(html, self.first)
    }

    /// Whether this is the library.
    pub fn is_library(&self) -> bool {
        self.word == LIBRARY
    }
}

/// A page that asks for other files first than the one that it is made from.
fn asking_for(html: &str, files: First) -> Res<String> {
    let ours = |link: &Tag| {
        link.get("rel") == Some("preload") && link.get("type").is_some_and(|kind| kind != "application/wasm")
    };
    let links = html::tags(html, "link")?.into_iter().filter(ours);
    let html = html::edit(html, links.map(|link| (link.span, String::new())).collect());
    let links: String = files
        .iter()
        .map(|(file, kind)| match *kind {
            SCRIPT => format!("<script async src=\"./{file}\"></script>\n"),
            _ => format!(
                "<link rel=\"preload\" href=\"./{file}\" as=\"fetch\" type=\"{kind}\" crossorigin=\"anonymous\">\n"
            ),
        })
        .collect();
    html::insert_before(&html, "</head>", &links)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_asks_for_its_own_files_and_keeps_the_module() {
        let module = "<link rel=\"preload\" href=\"./a.wasm\" as=\"fetch\" type=\"application/wasm\">";
        let html = format!(
            "<head>\n<link rel=\"preload\" href=\"./b.json\" as=\"fetch\" type=\"application/json\">\n{module}\n</head>"
        );
        let page = asking_for(&html, &[("c.csv", "text/csv"), ("d.js", SCRIPT)]).unwrap_or_default();
        assert!(page.contains(module) && page.contains("./c.csv") && !page.contains("b.json"));
        assert!(page.contains("<script async src=\"./d.js\"></script>"));
    }
}
