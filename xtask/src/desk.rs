//! The modules beside the app's, and the pages that they show: each is the finished `index.html` with another script,
//! other files to fetch first, and a head and a first view of its own.

use std::path::{Path, PathBuf};

use crate::finish::{self, pack};
use crate::page::{self, Tag};
use crate::place;
use crate::say::{Res, at};
use crate::wasm::{self, Profile};

/// The files that a page asks for first, each with its type.
type First = &'static [(&'static str, &'static str)];

/// Each module by its name, and its pages: the words that `prerender` knows, and what each asks for first.
pub const MODULES: [(&str, &[(&str, First)]); 2] = [
    (
        "desk",
        &[
            (
                "meetings",
                &[
                    ("scenarios/index.json", "application/json"),
                    ("wording/en/library.bin", WORDS),
                ],
            ),
            (
                "new",
                &[
                    ("wording/en/new-vote.bin", WORDS),
                    ("data/council_terms.csv", "text/csv"),
                    ("data/aliases.csv", "text/csv"),
                ],
            ),
            ("import", &[("wording/en/import.bin", WORDS)]),
        ],
    ),
    (
        "numbers",
        &[
            ("odds", &[("wording/en/odds.bin", WORDS)]),
            ("power", &[("wording/en/power.bin", WORDS)]),
            ("share", SHARE),
        ],
    ),
];

/// The preview is fitted by the script that hosts use.
const SHARE: First = &[("embed.js", SCRIPT), ("wording/en/share.bin", WORDS)];

/// The type of words.
const WORDS: &str = "application/octet-stream";

/// The type of what is run, not only fetched.
const SCRIPT: &str = "text/javascript";

/// The words of all pages.
pub fn pages() -> impl Iterator<Item = &'static str> {
    let pages = MODULES.into_iter().flat_map(|(_, pages)| pages);
    pages.map(|(name, _)| *name)
}

/// Compiles the modules for the browser and returns the files. Trunk's hook and our own build both call it.
pub fn compile(root: &Path, profile: Profile) -> Res<Vec<PathBuf>> {
    let module = |(name, _): (&str, _)| {
        let part = ["--package", "placard", "--bin", name];
        wasm::module(root, profile, name, &part)
    };
    MODULES.into_iter().map(module).collect()
}

/// Writes the pages beside `index.html`, which comes in without its first view; `app` is what starts the app in it.
/// Returns the library's, without its first view.
pub fn finish(
    root: &Path,
    folder: &Path,
    npm: &Path,
    profile: Profile,
    index: &str,
    app: &str,
) -> Res<String> {
    if !index.contains(app) {
        return Err("index.html has lost the links that start the app; see finish.rs".to_owned());
    }
    let mut library = String::new();
    for ((module, pages), compiled) in MODULES.into_iter().zip(compile(root, profile)?) {
        let aside = folder.join(module);
        std::fs::create_dir_all(&aside).map_err(at(format!("making `{}`", aside.display())))?;
        wasm::bind(&compiled, module, &aside, profile)?;
        let bound = aside.join(format!("{module}_bg.wasm"));
        if profile == Profile::Release {
            wasm::shrink(&bound, npm)?;
        }
        let glue = aside.join(format!("{module}.js"));
        let links = pack(module, &glue, &bound, folder, npm, profile)?;
        place::clear(&aside)?;
        let index = index.replace(app, &links);
        for (name, first) in pages {
            let html = asking_for(&index, first)?;
            if *name == "meetings" {
                library.clone_from(&html);
            }
            let html = finish::with_first_view(&html, root, name)?;
            place::write(&folder.join(name).with_extension("html"), html)?;
        }
    }
    Ok(library)
}

/// A page that asks for other files first than the one that it is made from.
fn asking_for(html: &str, files: &[(&str, &str)]) -> Res<String> {
    let ours = |link: &Tag| {
        link.get("rel") == Some("preload") && link.get("type").is_some_and(|kind| kind != "application/wasm")
    };
    let links = page::tags(html, "link")?.into_iter().filter(ours);
    let html = page::edit(html, links.map(|link| (link.span, String::new())).collect());
    let links: String = files
        .iter()
        .map(|(file, kind)| match *kind {
            SCRIPT => format!("<script async src=\"./{file}\"></script>\n"),
            _ => format!(
                "<link rel=\"preload\" href=\"./{file}\" as=\"fetch\" type=\"{kind}\" crossorigin=\"anonymous\">\n"
            ),
        })
        .collect();
    page::insert_before(&html, "</head>", &links)
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
