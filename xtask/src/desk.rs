//! The second module, and the pages that it shows: each is the finished `index.html` with another script, other files
//! to fetch first, and a head and a first view of its own.

use std::path::{Path, PathBuf};

use crate::finish::{self, pack};
use crate::page::{self, Tag};
use crate::place;
use crate::say::{Res, at};
use crate::wasm::{self, Profile};

/// The pages, by the words that `prerender` knows, and what each asks for first.
pub const PAGES: [(&str, &[(&str, &str)]); 3] = [
    ("meetings", &[("scenarios/index.json", "application/json")]),
    (
        "new",
        &[
            ("data/council_terms.csv", "text/csv"),
            ("data/aliases.csv", "text/csv"),
        ],
    ),
    ("import", &[]),
];

/// Compiles the module for the browser and returns the file. Trunk's hook and our own build both call it.
pub fn compile(root: &Path, profile: Profile) -> Res<PathBuf> {
    let part = ["--package", "placard", "--bin", "desk"];
    wasm::module(root, profile, "the desk", &part)
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
    let module = compile(root, profile)?;
    let aside = folder.join("desk");
    std::fs::create_dir_all(&aside).map_err(at(format!("making `{}`", aside.display())))?;
    wasm::bind(&module, "desk", &aside, profile)?;
    let bound = aside.join("desk_bg.wasm");
    if profile == Profile::Release {
        wasm::shrink(&bound, npm)?;
    }
    let desk = pack("desk", &aside.join("desk.js"), &bound, folder, npm, profile)?;
    place::clear(&aside)?;
    if !index.contains(app) {
        return Err("index.html has lost the links that start the app; see finish.rs".to_owned());
    }
    let index = index.replace(app, &desk);
    let mut library = String::new();
    for (name, first) in PAGES {
        let html = asking_for(&index, first)?;
        if name == "meetings" {
            library.clone_from(&html);
        }
        let html = finish::with_first_view(&html, root, name)?;
        place::write(&folder.join(name).with_extension("html"), html)?;
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
        .map(|(file, kind)| {
            format!(
                "<link rel=\"preload\" href=\"./{file}\" as=\"fetch\" type=\"{kind}\" crossorigin=\"anonymous\">\n"
            )
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
        let page = asking_for(&html, &[("c.csv", "text/csv")]).unwrap_or_default();
        assert!(page.contains(module) && page.contains("./c.csv") && !page.contains("b.json"));
    }
}
