//! Every message that the code asks for exists, and every message is asked for.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use rules::motion::MotionKind;
use rules::provision::Provision;
use rules::vote::Vote;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use wording::messages::Texts;

/// The beginnings of keys that the code puts together from parts.
const COMPOSED: &[&str] = &[
    "clause-",
    "committee-motion-",
    "committee-set-",
    "committee-there-",
    "figures-",
    "group-",
    "import-doubt-",
    "import-failed-",
    "new-add-",
    "new-change-",
    "new-forum-",
    "new-item-",
    "new-matter-",
    "new-motion-",
    "note-seat-",
    "number-",
    "paste-file-",
    "power-assembly",
    "power-council",
    "power-procedural",
    "share-accent",
    "share-font-",
    "share-free-",
    "share-ink",
    "share-paper",
    "share-part-",
    "share-theme-",
    "subject-amendment-",
    "subject-draft-",
    "then-",
    "subject-part-",
    "take-shape-",
    "take-style-",
    "take-theme-",
    "topic-",
    "word-",
];

/// The beginnings of keys that end with a word of the law: those of `composed_of_words`.
const WORDS_AFTER: &[&str] = &["motion-", "vote-"];

/// Each key that ends with the word for a motion or for a vote.
fn composed_of_words() -> BTreeSet<String> {
    let motions = MotionKind::ALL
        .iter()
        .map(|kind| format!("motion-{}", kind.as_str()));
    let votes = Vote::ALL.iter().map(|vote| format!("vote-{}", vote.as_str()));
    motions.chain(votes).collect()
}

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
        let part = COMPOSED.contains(&literal) || WORDS_AFTER.contains(&literal);
        let known = texts.has(literal) || part || literal.contains(' ');
        let word = [
            "in-favour",
            "new-vote",
            "not-voting",
            "seat-notes",
            "take-away",
            "two-thirds",
        ]
        .contains(&literal);
        assert!(known || word, "`{literal}` is in no .ftl file");
    }
    let composed = composed_of_words();
    let used: BTreeSet<&str> = literals(&own).chain(literals(&page)).collect();
    let provisions: BTreeSet<&str> = Provision::ALL.iter().map(|provision| provision.key()).collect();
    let is_used = |key: &str| {
        let stem = key.split('.').next().unwrap_or(key);
        let name = stem.len() == 3;
        let composed = composed.contains(stem) || COMPOSED.iter().any(|part| stem.starts_with(part));
        name || composed || used.contains(stem) || used.contains(key) || provisions.contains(stem)
    };
    let unused: Vec<&str> = texts.keys().filter(|key| !is_used(key)).collect();
    if !page.is_empty() {
        assert!(
            unused.is_empty(),
            "the code asks for none of these by the whole key: {unused:?}\nremove them; or, where the code puts the key \
             together from parts, list its beginning in `COMPOSED` of crates/wording/tests/keys.rs"
        );
    }
}
