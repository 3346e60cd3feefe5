//! Notices which sources have changed, by their times and lengths, and says what a change asks for. Looking at a thousand
//! files takes a few milliseconds, so no library for the system's own notices is needed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a change asks for; the later ones ask for more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// Files that are served as they are: nothing is compiled.
    Files,
    /// Meetings and tables: served as they are, and some of them are also compiled in.
    Data,
    /// The sentences: their tables are written anew by the compiler.
    Words,
    /// Rust: it is compiled.
    Code,
    /// The program that is running: it has to be started again.
    Xtask,
}

/// What a change of a file, named from the workspace, asks for; `None` where the page does not depend on it.
pub fn asks_for(file: &Path) -> Option<Change> {
    let parts: Vec<&str> = file.iter().filter_map(|part| part.to_str()).collect();
    match parts[..] {
        ["www", "scenarios" | "lessons", ..] | ["crates", "records", "data", ..] | ["archive", ..] => {
            Some(Change::Data)
        }
        ["index.html"] | ["www", ..] => Some(Change::Files),
        ["crates", "wording", "locales", ..] => Some(Change::Words),
        ["Cargo.toml" | "Cargo.lock"] | ["src" | "prerender", ..] => Some(Change::Code),
        ["crates", _, "src" | "build", ..] | ["crates", _, "Cargo.toml"] => Some(Change::Code),
        ["xtask", "weights.txt"] => None,
        ["xtask", ..] => Some(Change::Xtask),
        _ => None,
    }
}

/// The files that the page depends on, each with its time and length.
pub type Snapshot = BTreeMap<PathBuf, (SystemTime, u64)>;

/// Looks at the sources in the workspace `root`. A file that goes away meanwhile is left out.
pub fn look(root: &Path) -> Snapshot {
    let mut seen = Snapshot::new();
    let names = [
        "index.html",
        "Cargo.toml",
        "Cargo.lock",
        "www",
        "archive",
        "src",
        "crates",
        "prerender",
        "xtask",
    ];
    let mut open: Vec<PathBuf> = names.iter().map(|name| root.join(name)).collect();
    while let Some(path) = open.pop() {
        let Ok(known) = path.metadata() else { continue };
        if known.is_dir() {
            let entries = std::fs::read_dir(&path).into_iter().flatten().flatten();
            open.extend(entries.map(|entry| entry.path()));
            continue;
        }
        let name = path.strip_prefix(root).unwrap_or(&path);
        if asks_for(name).is_some() {
            let time = known.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            seen.insert(name.to_path_buf(), (time, known.len()));
        }
    }
    seen
}

/// The files that are new, gone or different.
pub fn differences(before: &Snapshot, after: &Snapshot) -> BTreeSet<PathBuf> {
    let changed = after
        .iter()
        .filter(|(name, known)| before.get(*name) != Some(*known));
    let gone = before.keys().filter(|name| !after.contains_key(*name));
    changed.map(|(name, _)| name).chain(gone).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_asks_for_what_it_needs_and_others_for_nothing() {
        let cases = [
            ("www/styles/base.css", Some(Change::Files)),
            ("index.html", Some(Change::Files)),
            ("www/scenarios/fr/sc-2025-02-24.json", Some(Change::Data)),
            ("crates/records/data/groups.csv", Some(Change::Data)),
            ("crates/wording/locales/ar/app.ftl", Some(Change::Words)),
            ("crates/wording/build/main.rs", Some(Change::Code)),
            ("src/kit/ui.rs", Some(Change::Code)),
            ("Cargo.lock", Some(Change::Code)),
            ("xtask/src/main.rs", Some(Change::Xtask)),
            ("crates/rules/tests/spec/main.rs", None),
            ("tests/e2e/site.test.mjs", None),
            ("xtask/weights.txt", None),
            ("README.md", None),
        ];
        for (file, expected) in cases {
            assert_eq!(asks_for(Path::new(file)), expected, "{file}");
        }
    }

    #[test]
    fn a_file_that_is_new_gone_or_different_is_noticed() {
        let file = |name: &str, length| (PathBuf::from(name), (SystemTime::UNIX_EPOCH, length));
        let before = Snapshot::from([file("a", 1), file("b", 1), file("c", 1)]);
        let after = Snapshot::from([file("a", 1), file("b", 2), file("d", 1)]);
        let names: Vec<PathBuf> = differences(&before, &after).into_iter().collect();
        assert_eq!(
            names,
            [PathBuf::from("b"), PathBuf::from("c"), PathBuf::from("d")]
        );
        assert!(differences(&after, &after).is_empty());
    }

    #[test]
    fn the_sources_are_seen_and_what_is_built_is_not() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let seen = look(&root);
        assert!(seen.contains_key(Path::new("index.html")) && seen.contains_key(Path::new("src/main.rs")));
        assert!(
            seen.keys()
                .all(|name| !name.starts_with("target") && !name.starts_with("dist"))
        );
    }
}
