//! A part of the check `weights`: docs/first-view.md names every crate in the code of the first view, with its bytes and a sentence why.
//! The program `bindgen` counts them when it cuts the module.

use std::collections::BTreeMap;
use std::path::Path;

use crate::paths;
use crate::report::{Res, step};

/// The page.
const PAGE: &str = "docs/first-view.md";

/// What `bindgen` has counted: a crate and its bytes on each line.
const COUNTED: &str = "target/wasm32-unknown-unknown/release/bound/placard.crates.tsv";

/// Crates with fewer bytes are not listed.
const LEAST: u64 = 500;

/// What a function counts as whose name has no crate, such as the glue's own.
const UNNAMED: &str = "?";

/// Compares the page with the module that was built last; with `record` it writes the bytes anew.
pub fn check(root: &Path, record: bool) -> Res<()> {
    let counted = counted(&paths::text(&root.join(COUNTED))?);
    let page = paths::text(&root.join(PAGE))?;
    if record {
        paths::write(&root.join(PAGE), with_bytes(&page, &counted))?;
        step("recorded", PAGE);
    }
    let problems = problems(&rows(&page), &counted, record);
    problems.iter().for_each(|problem| println!("{problem}"));
    match problems.len() {
        0 => Ok(()),
        many => Err(format!(
            "{many} lines of {PAGE} do not say what the first view is made of; write a row by hand, record its bytes with \
             `PLACARD_RECORD=1 cargo xtask test --only weights`"
        )),
    }
}

/// The crates that are listed, with their bytes.
fn counted(text: &str) -> BTreeMap<String, u64> {
    let line = |line: &str| {
        let (name, bytes) = line.split_once('\t')?;
        Some((name.to_owned(), bytes.parse().ok()?))
    };
    let all = text.lines().filter_map(line);
    all.filter(|(name, bytes)| name != UNNAMED && *bytes >= LEAST)
        .collect()
}

/// The crate of a row of the table, its bytes and its sentence.
fn row(line: &str) -> Option<(&str, u64, &str)> {
    let mut cells = line.strip_prefix("| `")?.split(" | ");
    let name = cells.next()?.strip_suffix('`')?;
    let bytes = cells.next()?.replace(',', "").parse().ok()?;
    Some((name, bytes, cells.next()?.trim_end_matches(" |").trim()))
}

fn rows(page: &str) -> Vec<(&str, u64, &str)> {
    page.lines().filter_map(row).collect()
}

/// The page with other bytes in its rows.
fn with_bytes(page: &str, counted: &BTreeMap<String, u64>) -> String {
    let line = |line: &str| match row(line) {
        Some((name, _, why)) => {
            let bytes = counted.get(name).copied().unwrap_or(0);
            format!("| `{name}` | {} | {why} |\n", grouped(bytes))
        }
        None => format!("{line}\n"),
    };
    page.lines().map(line).collect()
}

/// A number with a comma before each three digits.
fn grouped(number: u64) -> String {
    match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{},{rest:03}", grouped(thousands)),
    }
}

/// What is wrong with the rows.
fn problems(rows: &[(&str, u64, &str)], counted: &BTreeMap<String, u64>, recorded: bool) -> Vec<String> {
    let all: u64 = counted.values().sum();
    let mut problems = Vec::new();
    for (name, bytes) in counted {
        match rows.iter().find(|(row, ..)| row == name) {
            None => problems.push(format!(
                "`{name}`: the first view has {bytes} bytes of it, and no row says why"
            )),
            Some((_, _, "")) => problems.push(format!("`{name}`: its row does not say why it is there")),
            Some((_, said, _)) if !recorded && said.abs_diff(*bytes) * 50 > all => {
                problems.push(format!(
                    "`{name}`: its row says {said} bytes, and there are {bytes}"
                ));
            }
            Some(_) => {}
        }
    }
    let gone = rows.iter().filter(|(name, ..)| !counted.contains_key(*name));
    problems
        .extend(gone.map(|(name, ..)| format!("`{name}`: the first view has none of it; take its row out")));
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "| crate | bytes | why it is there |\n|---|---:|---|\n| `yew` | 1,000 | Draws. |\n";

    #[test]
    fn crates_that_come_or_go_or_grow_are_named() {
        let found = |text: &str| problems(&rows(TABLE), &counted(text), false);
        assert!(found("yew\t1010\n?\t9000\nslab\t499\n").is_empty());
        assert_eq!(found("yew\t2000\n").len(), 1);
        assert_eq!(found("yew\t1000\nslab\t500\n").len(), 1);
        assert_eq!(found("slab\t500\n").len(), 2);
    }

    #[test]
    fn bytes_are_written_anew_and_sentences_stay() {
        let page = with_bytes(TABLE, &counted("yew\t1234567\n"));
        assert!(page.ends_with("| `yew` | 1,234,567 | Draws. |\n"), "{page}");
        assert_eq!(rows(&page), [("yew", 1_234_567, "Draws.")]);
    }
}
