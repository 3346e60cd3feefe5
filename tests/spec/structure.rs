//! The structure of the code: which crates use which, the use of the browser, the sizes and first lines of files.
use crate::library::root;
use std::fs;
use std::path::{Path, PathBuf};

/// Which of our crates each may use. Nothing else, and nothing upwards.
const ARROWS: &[(&str, &[&str])] = &[
    ("crates/rules", &[]),
    ("crates/counterfactual", &["rules"]),
    ("crates/records", &["rules"]),
    ("crates/wording", &["rules"]),
    ("crates/conformance", &["rules", "counterfactual"]),
    (
        "crates/js-api",
        &[
            "rules",
            "counterfactual",
            "records",
            "wording",
            "archive",
            "conformance",
        ],
    ),
    ("crates/import", &["rules", "records"]),
    ("crates/archive", &["rules", "records"]),
    ("crates/committee", &["rules"]),
    (
        "crates/cli",
        &[
            "rules",
            "counterfactual",
            "records",
            "archive",
            "wording",
            "js-api",
            "conformance",
        ],
    ),
    (
        ".",
        &[
            "rules",
            "counterfactual",
            "archive",
            "committee",
            "records",
            "wording",
        ],
    ),
];

const OURS: &[&str] = &[
    "rules",
    "counterfactual",
    "records",
    "wording",
    "js-api",
    "placard",
    "conformance",
    "import",
    "archive",
    "committee",
    "placard-cli",
];

const LINES: usize = 500;

/// Tables of cases may be longer: they are looked up, not read.
const TABLE_LINES: usize = 900;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() && !["target", "dist", "node_modules", ".git"].contains(&name.as_str()) {
            sources(&path, found);
        } else if name.ends_with(".rs") {
            found.push(path);
        }
    }
}

fn all_sources() -> Vec<(String, String)> {
    let root = root();
    let mut found = Vec::new();
    sources(&root, &mut found);
    found.sort();
    let read = |path: PathBuf| {
        let name = path
            .strip_prefix(&root)
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        (name, fs::read_to_string(&path).unwrap())
    };
    found.into_iter().map(read).collect()
}

/// The names under `[dependencies]` in a manifest.
pub(crate) fn dependencies(manifest: &str) -> Vec<String> {
    let section = manifest
        .split("\n[")
        .find(|section| section.starts_with("dependencies]"))
        .unwrap_or("");
    let name = |line: &str| line.split(['.', '=', ' ']).next().unwrap_or("").to_owned();
    section
        .lines()
        .skip(1)
        .map(name)
        .filter(|name| !name.is_empty() && !name.starts_with('#'))
        .collect()
}

#[test]
fn arrows_go_down() {
    for (folder, allowed) in ARROWS {
        let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        for name in dependencies(&manifest)
            .iter()
            .filter(|name| OURS.contains(&name.as_str()))
        {
            assert!(allowed.contains(&name.as_str()), "{folder} uses {name}");
        }
    }
    let rules = fs::read_to_string(root().join("crates/rules/Cargo.toml")).unwrap();
    assert!(dependencies(&rules).is_empty(), "the law depends on nothing");
}

#[test]
fn one_folder_uses_the_browser() {
    for (name, text) in all_sources().iter().filter(|(name, _)| name.starts_with("src/")) {
        let folder = name.starts_with("src/browser");
        assert!(
            folder || name == "src/kit/field.rs" || !(text.contains("web_sys") || text.contains("js_sys")),
            "{name} names types of the browser"
        );
        // Pages, votes and sentences never call the browser; `kit` waits for a frame, keeps parts of the static page, and has a
        // timer that looks at the clock.
        let may = [
            "src/apps/",
            "src/shell/",
            "src/kit/memo.rs",
            "src/kit/static_part.rs",
            "src/kit/timer.rs",
            "src/lib.rs",
        ];
        let may = folder || may.iter().any(|place| name.starts_with(place));
        let text = text.replace("browser::direction", "");
        assert!(may || !text.contains("browser::"), "{name} calls the browser");
        let part = name.starts_with("src/vote") || name.starts_with("src/kit");
        assert!(
            !part || !text.contains("crate::pages"),
            "{name} depends on a page"
        );
    }
}

#[test]
fn the_law_has_no_clock_no_chance_and_no_floats() {
    for (name, text) in all_sources()
        .iter()
        .filter(|(name, _)| name.starts_with("crates/rules/src"))
    {
        for word in [
            "std::time",
            "std::fs",
            "std::env",
            "HashMap",
            "HashSet",
            "rand",
            "f32",
            "f64",
            "println!",
        ] {
            let found = text.split(|letter: char| !(letter.is_alphanumeric() || "_:!".contains(letter)));
            assert!(
                !found
                    .into_iter()
                    .any(|found| found == word || found.starts_with(&format!("{word}::"))),
                "{name}: {word}"
            );
        }
    }
}

#[test]
fn every_file_says_first_what_it_is_for_and_stays_readable() {
    for (name, text) in all_sources() {
        assert!(text.starts_with("//!"), "{name} does not say what it is for");
        let lines = text.lines().count();
        let most = if name.contains("/tests/") {
            TABLE_LINES
        } else {
            LINES
        };
        assert!(lines <= most, "{name} has {lines} lines");
    }
}

/// The style sheets, each by its path below `www/styles` without its ending.
fn style_sheets() -> Vec<(String, String)> {
    let folder = root().join("www/styles");
    let mut found = Vec::new();
    let mut folders = vec![folder.clone()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(&folder).unwrap().with_extension("");
            let name = name.to_string_lossy().replace('\\', "/");
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

#[test]
fn each_style_sheet_says_what_it_is_for_and_keeps_its_layer() {
    let sheets = style_sheets();
    for (name, text) in &sheets {
        assert!(text.starts_with("/* "), "{name}.css does not say what it is for");
        // Beside its own, a component may have rules in the layers of all: for fingers and for paper. The widget has
        // one layer for both of its sheets.
        let layer = match name.as_str() {
            "widget_panels" => "widget",
            "title_page" => "layout",
            name if name.contains('/') => "components",
            name => name,
        };
        assert!(
            text.contains(&format!("@layer {layer} {{")),
            "{name}.css has no layer `{layer}`"
        );
        assert!(
            !text.contains("!important") || ["base", "widget"].contains(&name.as_str()),
            "{name}.css shouts"
        );
    }
    assert!(sheets.len() > 50, "only {} style sheets were found", sheets.len());
}

/// With such a rule the browser looks at all that it fits whenever anything within the element changes: at 193 seats in the Assembly.
#[test]
fn no_rule_of_the_styles_asks_what_the_whole_page_has() {
    for (name, text) in style_sheets() {
        for whole in [
            "main:has(",
            "body:has(",
            "html:has(",
            ":root:has(",
            ".page-columns:has(",
        ] {
            assert!(!text.contains(whole), "{name}.css has `{whole}…)`");
        }
    }
}

/// The sizes of type, of which none is below 12 pixels.
const TYPE_SIZES: [&str; 6] = ["0.75rem", "0.8125rem", "0.875rem", "1rem", "1.375rem", "1.75rem"];

/// Sizes for other things: marks that are drawn, the count within the table, what fits itself to a projector, paper, and text
/// that is as large as what it stands in.
const OTHER_SIZES: [(&str, &str); 21] = [
    ("base", "100%"),
    ("base", "0.85em"),
    ("base", "0.9em"),
    ("widget", "100%"),
    ("vote/hall_list", "inherit"),
    ("vote/tile_map", "0.625rem"),
    ("vote/tile_map", "0.5625rem"),
    ("vote/chamber", "clamp(2.1rem, 7cqi, 3.25rem)"),
    ("pages/meeting/presenter", "clamp(2rem, 4.6vh, 4rem)"),
    ("pages/meeting/presenter", "clamp(0.8125rem, 1.6cqi, 1.5rem)"),
    ("pages/meeting/presenter", "clamp(0.8125rem, 1.3cqi, 1.25rem)"),
    ("pages/meeting/presenter", "clamp(0.75rem, 1.5cqi, 1.375rem)"),
    ("pages/meeting/roll_call", "clamp(1.75rem, 4.5vw, 4rem)"),
    ("pages/meeting/roll_call", "0.55em"),
    ("pages/meeting/roll_call", "1.25em"),
    ("pages/committee/page", "clamp(1.75rem, 5vw, 3.5rem)"),
    ("pages/committee/page", "inherit"),
    ("pages/lessons/make", "inherit"),
    ("kit/timer", "1.35em"),
    ("print", "72%"),
    ("print", "0.85em"),
];

#[test]
fn there_are_six_sizes_of_type() {
    let mut found = Vec::new();
    for (name, text) in style_sheets() {
        for value in text
            .split("font-size: ")
            .skip(1)
            .filter_map(|rest| rest.split(';').next())
        {
            if !OTHER_SIZES.contains(&(&name, value)) && !TYPE_SIZES.contains(&value) {
                found.push(format!("{name}: {value}"));
            }
        }
    }
    assert_eq!(found, Vec::<String>::new());
}
