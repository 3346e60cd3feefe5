//! The modules beside the app's, and the pages that they show: each is the finished `index.html` with another script,
//! other files to fetch first, and a head and a first view of its own.

use std::path::Path;

use crate::assemble::{Build, pack, with_first_view};
use crate::html::{self, Tag};
use crate::paths;
use crate::report::Res;
use crate::styles::Links;

/// The files that a page asks for first, each with its type.
pub type First = &'static [(&'static str, &'static str)];

/// Each module by its name, and its pages: the words that `prerender` knows, and what each asks for first.
pub const MODULES: [(&str, &[(&str, First)]); 2] = [
    (
        "desk",
        &[
            (
                "meetings",
                &[("packed/en/index.bin", DATA), ("wording/en/library.bin", DATA)],
            ),
            (
                "new",
                &[
                    ("wording/en/new-vote.bin", DATA),
                    ("data/council_terms.csv", "text/csv"),
                    ("data/aliases.csv", "text/csv"),
                ],
            ),
            ("import", &[("wording/en/import.bin", DATA)]),
        ],
    ),
    (
        "numbers",
        &[
            ("odds", &[("wording/en/odds.bin", DATA)]),
            ("power", &[("wording/en/power.bin", DATA)]),
            ("share", SHARE),
        ],
    ),
];

/// The preview is fitted by the script that hosts use.
const SHARE: First = &[("embed.js", SCRIPT), ("wording/en/share.bin", DATA)];

/// The type of packed data and words.
const DATA: &str = "application/octet-stream";

/// The type of what is run, not only fetched.
const SCRIPT: &str = "text/javascript";

/// The words of all pages.
pub fn pages() -> impl Iterator<Item = &'static str> {
    let pages = MODULES.into_iter().flat_map(|(_, pages)| pages);
    pages.map(|(name, _)| *name)
}

/// Writes the pages beside `index.html`, which comes in without its first view; `app` is what starts the app in it, and
/// the modules are bound in the folder `bound`. Returns the library's page, without its first view.
pub fn finish(
    build: Build<'_>,
    folder: &Path,
    bound: &Path,
    index: &str,
    app: &str,
    styles: &Links,
) -> Res<String> {
    if !index.contains(app) {
        return Err("index.html has lost the links that start the app; see finish.rs".to_owned());
    }
    let mut library = String::new();
    for (module, pages) in MODULES {
        let beside = bound.join(module);
        let (glue, bound) = (
            beside.join(format!("{module}.js")),
            beside.join(format!("{module}_bg.wasm")),
        );
        let links = pack(build, module, &glue, &bound, folder)?;
        let index = index.replace(app, &links);
        for (name, first) in pages {
            let html = styles.of(&asking_for(&index, first)?, name)?;
            if *name == "meetings" {
                library.clone_from(&html);
            }
            let html = with_first_view(build, &html, name)?;
            paths::write(&folder.join(name).with_extension("html"), html)?;
        }
    }
    Ok(library)
}

/// A page that asks for other files first than the one that it is made from.
pub fn asking_for(html: &str, files: First) -> Res<String> {
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
