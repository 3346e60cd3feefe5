//! The imports between the files of each package: no circle, and in the app no import against its layers.
mod paths;

use crate::library::root;
use paths::{Module, paths};
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

/// The packages that are read, by their folders.
const PACKAGES: &[&str] = &[
    "crates/rules",
    "crates/counterfactual",
    "crates/records",
    "crates/archive",
    "crates/committee",
    "crates/wording",
    "crates/conformance",
    "crates/js-api",
    "crates/import",
    "crates/cli",
    "prerender",
    "xtask",
    ".",
];

/// The folders of the app's `src/`, each with its layer. A file imports from its own folder and from lower layers, not
/// from another folder of the same layer. `browser` is the lowest: it knows nothing of the app.
pub(crate) const LAYERS: &[(&str, u8)] = &[
    ("browser", 0),
    ("address", 1),
    ("text", 1),
    ("kit", 2),
    ("model", 2),
    ("vote", 3),
    ("take_away", 4),
    ("embed", 5),
    ("shell", 6),
    ("pages", 6),
    ("apps", 7),
];

/// Folders of `src/` whose own folders do not import each other: one page knows no other page.
const SLICED: &[&str] = &["pages"];

/// Which file imports from which, by their paths in the package.
type Arrows = BTreeMap<String, BTreeSet<String>>;

/// The module of a file of a package's `src/`; `None` for the roots of programs beside a library.
fn module_of(file: &str, root: &str) -> Option<Module> {
    if file == root {
        return Some(Module::new());
    }
    if ["lib.rs", "main.rs"].contains(&file) || file.starts_with("bin/") {
        return None;
    }
    let name = file.trim_end_matches(".rs").trim_end_matches("/mod");
    Some(name.split('/').map(str::to_owned).collect())
}

fn arrows(files: &BTreeMap<String, String>) -> Arrows {
    let root = if files.contains_key("lib.rs") {
        "lib.rs"
    } else {
        "main.rs"
    };
    let modules: BTreeMap<Module, &String> = files
        .keys()
        .filter_map(|file| Some((module_of(file, root)?, file)))
        .collect();
    // The file of an item is that of the longest part of its path that is a module.
    let file_of = |path: &Module| (0..=path.len()).rev().find_map(|long| modules.get(&path[..long]));
    let mut arrows = Arrows::new();
    for (module, file) in &modules {
        let to = arrows.entry((*file).clone()).or_default();
        let named = paths(&files[*file], module);
        to.extend(named.iter().filter_map(file_of).map(|other| (*other).clone()));
        to.remove(*file);
    }
    arrows
}

/// The circles, each as short as it is and once.
fn circles(arrows: &Arrows) -> Vec<Vec<String>> {
    let mut found: BTreeMap<BTreeSet<String>, Vec<String>> = BTreeMap::new();
    for start in arrows.keys() {
        let mut before: BTreeMap<&String, &String> = BTreeMap::new();
        let mut waiting = VecDeque::from([start]);
        'search: while let Some(file) = waiting.pop_front() {
            for next in &arrows[file] {
                if next == start {
                    let mut circle = vec![file.clone()];
                    while let Some(earlier) = before.get(circle.last().unwrap_or(start)) {
                        circle.push((*earlier).clone());
                    }
                    circle.reverse();
                    found.entry(circle.iter().cloned().collect()).or_insert(circle);
                    break 'search;
                }
                if !before.contains_key(next) {
                    before.insert(next, file);
                    waiting.push_back(next);
                }
            }
        }
    }
    found.into_values().collect()
}

/// The imports of the app that its layers do not allow.
fn against_the_layers(arrows: &Arrows) -> Vec<String> {
    // `browser.rs` belongs to the folder `browser`.
    let folder = |file: &str| file.split(['/', '.']).next().unwrap_or_default().to_owned();
    let layer = |folder: &str| {
        LAYERS
            .iter()
            .find(|(name, _)| *name == folder)
            .map(|(_, layer)| *layer)
    };
    let slice = |file: &str| Some(file.rsplit_once('/')?.0.split('/').nth(1)?.to_owned());
    let other_slice = |from: &str, to: &str| slice(from).zip(slice(to)).is_some_and(|(from, to)| from != to);
    let mut found = Vec::new();
    for (from, all) in arrows.iter().filter(|(from, _)| *from != "lib.rs") {
        let below = folder(from);
        if layer(below.as_str()).is_none() {
            found.push(format!("src/{from} is in no folder of the table of layers"));
        }
        for to in all.iter().filter(|to| *to != "lib.rs") {
            let other = folder(to);
            let allowed = if other == below {
                !SLICED.contains(&below.as_str()) || !other_slice(from, to)
            } else {
                layer(&other) < layer(&below)
            };
            if !allowed {
                found.push(format!("src/{from} imports src/{to}"));
            }
        }
    }
    found
}

fn read(folder: &Path, name: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            read(&path, &format!("{name}/"), files);
        } else if name.ends_with(".rs") {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
}

fn arrows_of(package: &str) -> Arrows {
    let mut files = BTreeMap::new();
    read(&root().join(package).join("src"), "", &mut files);
    arrows(&files)
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut found = Vec::new();
    for package in PACKAGES {
        for circle in circles(&arrows_of(package)) {
            found.push(format!("{package}: {}", circle.join(" -> ")));
        }
    }
    assert!(found.is_empty(), "circles of imports:\n{}", found.join("\n"));
}

#[test]
fn each_type_of_the_law_has_one_path() {
    let mut files = BTreeMap::new();
    read(&root().join("crates/rules/src"), "", &mut files);
    for (name, text) in files {
        let again = text.lines().find(|line| {
            let line = line.trim_start();
            line.starts_with("pub use ") || (line.starts_with("pub(") && line.contains(") use "))
        });
        assert_eq!(again, None, "crates/rules/src/{name} gives an item a second path");
    }
}

#[test]
fn the_app_imports_downwards() {
    let found = against_the_layers(&arrows_of("."));
    assert!(
        found.is_empty(),
        "imports against the layers:\n{}",
        found.join("\n")
    );
}

#[test]
fn a_circle_is_found_and_named_once() {
    let files = [
        ("lib.rs", "mod a; mod b; mod c; mod d;"),
        ("a.rs", "use crate::b::B;"),
        ("b.rs", "use crate::c::C;"),
        ("b/c.rs", "use super::B;"),
        ("c.rs", "use crate::a::A;"),
        ("d.rs", "use crate::a::A;"),
    ]
    .map(|(file, source)| (file.to_owned(), source.to_owned()));
    let found = circles(&arrows(&files.into()));
    assert_eq!(found, [["a.rs", "b.rs", "c.rs"]]);
}

#[test]
fn an_import_against_the_layers_is_named() {
    let to = |all: &[&str]| all.iter().map(|file| (*file).to_owned()).collect();
    let arrows: Arrows = [
        ("browser.rs", to(&["browser/files.rs"])),
        ("lib.rs", to(&["apps/meeting/app.rs"])),
        (
            "kit/ui.rs",
            to(&["text/phrases.rs", "kit/page.rs", "model/state.rs"]),
        ),
        ("text/phrases.rs", to(&["pages/odds/page.rs"])),
        (
            "pages/odds/page.rs",
            to(&["pages/odds/members.rs", "pages/share/page.rs", "pages/mod.rs"]),
        ),
        ("elsewhere.rs", BTreeSet::new()),
    ]
    .map(|(file, to)| (file.to_owned(), to))
    .into();
    assert_eq!(
        against_the_layers(&arrows),
        [
            "src/elsewhere.rs is in no folder of the table of layers",
            "src/kit/ui.rs imports src/model/state.rs",
            "src/pages/odds/page.rs imports src/pages/share/page.rs",
            "src/text/phrases.rs imports src/pages/odds/page.rs",
        ]
    );
}
