//! What ARCHITECTURE.md claims: the packages, the layers, the files and modules that it names, and what it counts.
use crate::imports::LAYERS;
use crate::library::root;
use crate::structure::dependencies;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

fn architecture() -> String {
    fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap()
}

/// The chapter of this name.
fn chapter<'t>(text: &'t str, name: &str) -> &'t str {
    let (_, after) = text.split_once(&format!("\n## {name}\n")).unwrap();
    after.split("\n## ").next().unwrap()
}

/// What stands in backticks.
fn named(text: &str) -> impl Iterator<Item = &str> {
    // Drawings and blocks of code are between three of them.
    let prose = text.split("```").step_by(2);
    prose.flat_map(|prose| prose.split('`').skip(1).step_by(2))
}

/// The names in the first column of a table.
fn first_column(chapter: &str) -> Vec<&str> {
    let rows = chapter.lines().filter(|line| line.starts_with("| `"));
    rows.flat_map(|row| named(row.split(" | ").next().unwrap()))
        .collect()
}

/// The folders below this one, two deep, that are packages.
fn packages() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let folders = |folder: &Path| {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| path.is_dir()).collect::<Vec<_>>()
    };
    for folder in folders(&root()) {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with('.') || name == "target" {
            continue;
        }
        for package in folders(&folder).into_iter().chain([folder]) {
            if package.join("Cargo.toml").exists() {
                let name = package
                    .strip_prefix(root())
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                found.insert(name);
            }
        }
    }
    found
}

#[test]
fn every_package_has_its_row_and_every_row_its_folder() {
    let text = architecture();
    let rows: Vec<_> = first_column(chapter(&text, "Where things are"))
        .into_iter()
        .map(|name| name.trim_end_matches('/').to_owned())
        .collect();
    for row in &rows {
        assert!(
            root().join(row).is_dir(),
            "ARCHITECTURE.md: there is no folder `{row}`"
        );
    }
    for package in packages() {
        assert!(
            rows.contains(&package),
            "ARCHITECTURE.md has no row for `{package}`"
        );
    }
}

#[test]
fn the_layers_are_those_that_are_checked() {
    let text = architecture();
    let told = first_column(chapter(&text, "The layers of `src/`"));
    let checked: Vec<_> = LAYERS.iter().map(|(folder, _)| *folder).collect();
    let sorted = |mut names: Vec<&str>| {
        names.sort_unstable();
        names.join(", ")
    };
    assert_eq!(sorted(told.clone()), sorted(checked));
    let layer = |name: &str| LAYERS.iter().find(|(folder, _)| *folder == name).unwrap().1;
    assert!(
        told.is_sorted_by_key(|name| layer(name)),
        "a folder stands below one that uses it: {told:?}"
    );
}

/// Every crate of the drawing, with its folder.
const CRATES: &[(&str, &str)] = &[
    ("rules", "crates/rules"),
    ("counterfactual", "crates/counterfactual"),
    ("records", "crates/records"),
    ("archive", "crates/archive"),
    ("committee", "crates/committee"),
    ("wording", "crates/wording"),
    ("conformance", "crates/conformance"),
    ("import", "crates/import"),
    ("js-api", "crates/js-api"),
    ("cli", "crates/cli"),
    ("app", "."),
    ("packer", "prerender/packer"),
    ("prerender", "prerender"),
];

/// Which crate uses which, what those use included.
fn whole(mut arrows: BTreeSet<(String, String)>) -> BTreeSet<(String, String)> {
    loop {
        let longer = |(from, by): &(String, String)| {
            let next = arrows.iter().filter(|(start, _)| start == by);
            next.map(|(_, to)| (from.clone(), to.clone())).collect::<Vec<_>>()
        };
        let more: Vec<_> = arrows.iter().flat_map(longer).collect();
        let before = arrows.len();
        arrows.extend(more);
        if arrows.len() == before {
            return arrows;
        }
    }
}

#[test]
fn the_arrows_between_crates_are_those_of_their_manifests() {
    let text = architecture();
    let chapter = chapter(&text, "Which crate uses which");
    let drawn = chapter.lines().filter_map(|line| line.split_once(" --> "));
    let drawn =
        drawn.flat_map(|(from, to)| to.split(" & ").map(|to| (from.trim().to_owned(), to.to_owned())));
    let mut used = BTreeSet::new();
    for (name, folder) in CRATES {
        let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        for dependency in dependencies(&manifest) {
            let dependency = if dependency == "placard" {
                "app"
            } else {
                &dependency
            };
            if CRATES.iter().any(|(other, _)| *other == dependency) {
                used.insert(((*name).to_owned(), dependency.to_owned()));
            }
        }
    }
    assert_eq!(whole(drawn.collect()), whole(used));
}

/// Whether a name in backticks is that of a file or of a folder of the repository: `model/replay.rs`, `tests/spec`.
fn is_path(name: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
    };
    // Pages are of the site.
    name.contains('/')
        && !name.starts_with('/')
        && !name.ends_with(".html")
        && name.trim_end_matches('/').split('/').all(part)
}

#[test]
fn every_file_and_module_that_is_named_is_there() {
    // Of the site or of another program's sources, not of the repository.
    const ELSEWHERE: &[&str] = &["archive/index.bin", "tools/licences.txt"];
    // Where a name may begin.
    const BELOW: &[&str] = &[
        "",
        "src",
        "src/pages",
        "crates",
        "crates/js-api",
        "crates/records/src",
        "xtask",
    ];
    let text = architecture();
    let (mut paths, mut modules, mut missing) = (0, 0, Vec::new());
    for name in named(&text) {
        if is_path(name) && !ELSEWHERE.contains(&name) {
            paths += 1;
            if !BELOW.iter().any(|folder| root().join(folder).join(name).exists()) {
                missing.push(name);
            }
        }
        let Some((package, module)) = name.split_once("::") else {
            continue;
        };
        let sources = root().join("crates").join(package).join("src");
        if sources.is_dir() {
            modules += 1;
            let inside: Vec<_> = module
                .split("::")
                .filter(|part| part.starts_with(char::is_lowercase))
                .collect();
            let file = sources.join(inside.join("/"));
            if !file.is_dir() && !file.with_extension("rs").exists() {
                missing.push(name);
            }
        }
    }
    assert!(
        missing.is_empty(),
        "ARCHITECTURE.md names what is not there: {missing:?}"
    );
    assert!(paths > 60 && modules > 8, "{paths} paths, {modules} modules");
}

/// The whole numbers before a word.
fn counts<'t>(text: &'t str, what: &str) -> Vec<&'t str> {
    let words: Vec<_> = text.split_whitespace().collect();
    let pairs = words
        .windows(2)
        .filter(|pair| pair[1].trim_end_matches([',', '.', ';', ':']) == what);
    let number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit() || byte == b',');
    pairs.map(|pair| pair[0]).filter(number).collect()
}

#[test]
fn what_is_counted_is_as_many() {
    let text = architecture();
    let rows: usize = fs::read_dir(root().join("archive"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "tsv"))
        .filter(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            name.starts_with("council-") || name.starts_with("assembly-")
        })
        .map(|path| fs::read_to_string(path).unwrap().lines().count() - 1)
        .sum();
    let votes = format!("{},{:03}", rows / 1000, rows % 1000);
    let told = counts(&text, "votes");
    let told: Vec<_> = told.into_iter().filter(|number| number.contains(',')).collect();
    assert!(!told.is_empty());
    assert!(
        told.iter().all(|number| **number == votes),
        "{votes} votes, and {told:?} in ARCHITECTURE.md"
    );
    // Six languages with a page for every meeting: the figure is rounded to tens.
    let meetings = fs::read_dir(root().join("www/scenarios"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "json") && !path.ends_with("index.json"))
        .count();
    let pages = format!("{}", meetings * 6 / 10 * 10);
    assert!(
        counts(&text, "pages").contains(&pages.as_str()),
        "{pages} pages of meetings, which ARCHITECTURE.md does not say"
    );
}
