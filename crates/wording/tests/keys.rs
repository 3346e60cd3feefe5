//! Every message that the code asks for exists, and every message is asked for.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use rules::provision::Provision;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use wording::messages::Texts;

/// Messages that wait for the part of the page that will show them.
const WAITING: &[&str] = &[
    "legend-unknown",
    "notice-offline",
    "page-no-scripts",
    "page-old-browser",
    "page-starting",
    "footer-sources",
    "why-convention",
    "why-practice",
];

/// Keys that the code puts together from parts.
const COMPOSED: &[&str] = &[
    "clause-",
    "group-",
    "import-doubt-",
    "import-failed-",
    "motion-",
    "new-forum-",
    "new-matter-",
    "number-",
    "power-",
    "share-",
    "subject-",
    "topic-",
    "vote-",
];

/// All Rust files under a folder, joined.
fn sources(folder: &Path) -> String {
    let Ok(entries) = fs::read_dir(folder) else {
        return String::new();
    };
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let text = |path: &std::path::PathBuf| {
        if path.is_dir() {
            sources(path)
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            fs::read_to_string(path).unwrap()
        } else {
            String::new()
        }
    };
    paths.iter().map(text).collect()
}

/// The string literals without escapes.
fn literals(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('"').skip(1).step_by(2))
}

/// What stands as the first argument of a call.
fn asked<'a>(text: &'a str, call: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(call)
        .skip(1)
        .filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next())
}

#[test]
fn what_is_asked_for_exists_and_what_exists_is_asked_for() {
    let texts = Texts::english();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let own = sources(&root.join("src"));
    let page = ["../../src", "../../prerender/src"].map(|folder| sources(&root.join(folder)));
    let page = page.concat();
    for call in [".say(", ".get(", ".find(", "ui.text("] {
        for key in asked(&own, call)
            .chain(asked(&page, call))
            .filter(|key| key.contains('-'))
        {
            assert!(
                texts.has(key) || COMPOSED.contains(&key),
                "`{key}` is asked for and is in no .ftl file"
            );
        }
    }
    // Keys that travel through variables: whatever begins as this crate's own messages do.
    let stems: BTreeSet<&str> = texts
        .keys()
        .filter_map(|key| key.split_once('-'))
        .map(|(stem, _)| stem)
        .collect();
    for literal in literals(&own).filter(|literal| {
        literal
            .split_once('-')
            .is_some_and(|(stem, _)| stems.contains(stem))
    }) {
        let known = texts.has(literal) || COMPOSED.contains(&literal) || literal.contains(' ');
        let word = ["in-favour", "not-voting", "two-thirds"].contains(&literal);
        assert!(known || word, "`{literal}` is in no .ftl file");
    }
    let used: BTreeSet<&str> = literals(&own).chain(literals(&page)).collect();
    let provisions: BTreeSet<&str> = Provision::ALL.iter().map(|provision| provision.key()).collect();
    let is_used = |key: &str| {
        let stem = key.split('.').next().unwrap_or(key);
        let name = stem.len() == 3;
        let composed = COMPOSED.iter().any(|part| stem.starts_with(part));
        name || composed || used.contains(stem) || used.contains(key) || provisions.contains(stem)
    };
    let unused: Vec<&str> = texts
        .keys()
        .filter(|key| !is_used(key) && !WAITING.contains(key))
        .collect();
    if !page.is_empty() {
        assert_eq!(
            unused,
            Vec::<&str>::new(),
            "remove these messages, or list them in WAITING"
        );
    }
    let missing: Vec<&&str> = WAITING.iter().filter(|key| !texts.has(key)).collect();
    assert!(missing.is_empty(), "no longer there: {missing:?}");
}
