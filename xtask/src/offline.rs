//! The worker that lets the site work without a network: the list of all files of this version, each with a hash of what it
//! holds.

use std::collections::BTreeMap;
use std::path::Path;

use crate::esbuild::{NOT_STARTED_NAME, OFFLINE_NAME};
use crate::report::{Res, step};
use crate::{hash, html, paths};

/// The worker.
const WORKER: &str = include_str!("service_worker.js");

/// Its file. It lies at the root, since a worker serves what is below it.
const FILE: &str = "sw.js";

/// So many digits of a hash are written for each file: enough to tell versions apart.
const DIGITS: usize = 12;

/// The pages that open without a network from the first visit on.
const PAGES: [&str; 3] = ["index.html", "meetings.html", "lessons.html"];

/// The parts of the module that these pages and a meeting need.
const PARTS: [&str; 7] = [
    "placard-panels",
    "placard-shared",
    "placard-assembly",
    "placard-own_meetings",
    "placard-qr",
    NOT_STARTED_NAME,
    OFFLINE_NAME,
];

/// Data and words that every visit needs.
const DATA: [&str; 12] = [
    "packed/en/index.bin",
    "packed/en/lessons.bin",
    "wording/en/panels.bin",
    "wording/en/library.bin",
    "wording/en/lessons.bin",
    "wording/en/law.bin",
    "data/council_terms.csv",
    "data/groups.csv",
    "manifest.webmanifest",
    "icons/placard-192.png",
    "tools/take-lesson.js",
    "tools/lesson-file.js",
];

/// What is no part of a visit: frozen copies, files for other programs, what stands in the frames of others.
const LEFT_OUT: [&str; 8] = [
    "v/",
    "scenarios/",
    "lessons/",
    "widget",
    "embed",
    "sw.js",
    "_headers",
    "robots.txt",
];

/// Writes the worker of the finished site in `folder`.
pub fn finish(folder: &Path) -> Res<()> {
    let mut files = BTreeMap::new();
    for file in paths::files(folder)? {
        let name = file.strip_prefix(folder).unwrap_or(&file);
        let name = name.to_string_lossy().replace('\\', "/");
        if is_listed(&name) {
            let digest = hash::sha256(&paths::bytes(&file)?);
            files.insert(name, digest[..DIGITS].to_owned());
        }
    }
    let mut core: Vec<String> = PAGES.iter().chain(&DATA).map(|name| (*name).to_owned()).collect();
    for page in PAGES {
        core.extend(named(&paths::text(&folder.join(page))?)?);
    }
    let part = |name: &&String| PARTS.iter().any(|part| name.starts_with(part));
    core.extend(files.keys().filter(part).cloned());
    core.sort();
    core.dedup();
    if let Some(missing) = core.iter().find(|name| !files.contains_key(*name)) {
        return Err(format!(
            "the site has no `{missing}`, which offline.rs names for every visit"
        ));
    }
    let list: Vec<String> = files
        .iter()
        .map(|(name, hash)| format!("\"{name}\":\"{hash}\""))
        .collect();
    let list = format!("{{{}}}", list.join(","));
    let version = &hash::sha256(list.as_bytes())[..DIGITS];
    let core: Vec<String> = core.iter().map(|name| format!("\"{name}\"")).collect();
    let worker = WORKER
        .replace("PLACARD_VERSION", version)
        .replace("PLACARD_FILES", &list)
        .replace("PLACARD_CORE", &format!("[{}]", core.join(",")));
    step(
        "offline",
        format_args!(
            "{} files of version {version}, {} of them kept from the first visit on",
            files.len(),
            core.len()
        ),
    );
    paths::write(&folder.join(FILE), worker)
}

/// Whether a file may be part of a visit.
fn is_listed(name: &str) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default();
    let kinds = [
        "html",
        "js",
        "css",
        "wasm",
        "bin",
        "csv",
        "svg",
        "webmanifest",
        "json",
    ];
    let icon = name.starts_with("icons/") || name.starts_with("icon");
    (kinds.contains(&ending) || icon) && !LEFT_OUT.iter().any(|left| name.starts_with(left))
}

/// The files of the site that a page names in its head.
fn named(page: &str) -> Res<Vec<String>> {
    let links = html::tags(page, "link")?;
    let links = links.iter().filter(|link| {
        let kind = link.get("rel").unwrap_or_default();
        ["preload", "stylesheet", "icon"].contains(&kind)
    });
    let scripts = html::tags(page, "script")?;
    let named = links.filter_map(|link| link.get("href"));
    let named = named.chain(scripts.iter().filter_map(|script| script.get("src")));
    let named = named.filter_map(|name| name.strip_prefix("./"));
    Ok(named.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_what_visits_ask_for() {
        for name in [
            "index.html",
            "fr/sc-2025-02-24.html",
            "packed/fr/a.bin",
            "placard-1.wasm",
            "tools/x.js",
        ] {
            assert!(is_listed(name), "{name}");
        }
        for name in [
            "index.html.br",
            "v/0.1.0/widget.html",
            "widget.html",
            "en/a.png",
            "en/a.txt",
            "sw.js",
            "embed.js",
        ] {
            assert!(!is_listed(name), "{name}");
        }
    }

    #[test]
    fn a_page_names_its_files() {
        let page = "<link rel=\"stylesheet\" href=\"./a.css\"><link rel=\"canonical\" href=\"https://a.example/\">\
                    <script src=\"./a.js\"></script>";
        assert_eq!(named(page), Ok(vec!["a.css".to_owned(), "a.js".to_owned()]));
    }
}
