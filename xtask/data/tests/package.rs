//! The package as people get it: every file parses, every row has its source and its certainty, nothing is lost on the way, and
//! the checksums are those of the files.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

static PACKAGE: LazyLock<PathBuf> =
    LazyLock::new(|| data_package::write(&root(), Path::new(env!("CARGO_TARGET_TMPDIR"))).unwrap());

fn text(name: &str) -> String {
    std::fs::read_to_string(PACKAGE.join(name)).unwrap()
}

fn described() -> Value {
    serde_json::from_str(&text("datapackage.json")).unwrap()
}

/// A table: its headings and its rows.
fn table(name: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::Reader::from_path(PACKAGE.join(name)).unwrap();
    let headings = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader
        .records()
        .map(|row| row.unwrap().iter().map(str::to_owned).collect());
    (headings, rows.collect())
}

fn column(name: &str, heading: &str) -> Vec<String> {
    let (headings, rows) = table(name);
    let at = headings.iter().position(|found| found == heading).unwrap();
    rows.into_iter().map(|row| row[at].clone()).collect()
}

#[test]
fn every_row_has_its_source_and_its_certainty() {
    for name in ["votes.csv", "meetings.csv", "rolls.csv"] {
        for heading in ["sources", "certainty"] {
            let cells = column(name, heading);
            assert!(!cells.is_empty());
            assert!(
                cells.iter().all(|cell| !cell.trim().is_empty()),
                "{name}: {heading}"
            );
        }
    }
}

#[test]
fn no_row_is_lost() {
    let mut in_tables = 0;
    for entry in std::fs::read_dir(root().join("archive")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("council-") || name.starts_with("assembly-") {
            in_tables += std::fs::read_to_string(path).unwrap().lines().count() - 1;
        }
    }
    let ids = column("votes.csv", "id");
    assert_eq!(
        (ids.len(), ids.iter().collect::<BTreeSet<_>>().len()),
        (in_tables, in_tables)
    );
    let rows: Vec<Value> = serde_json::from_str(&text("votes.json")).unwrap();
    let of_json: Vec<&str> = rows.iter().map(|row| row["id"].as_str().unwrap()).collect();
    assert_eq!(of_json, ids);
    assert!(rows.iter().all(|row| row["yes"].is_u64() || row["yes"].is_null()));

    let (mut items, mut members) = (0, 0);
    for entry in std::fs::read_dir(PACKAGE.join("meetings")).unwrap() {
        let meeting: Value = serde_json::from_slice(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
        for item in meeting["items"].as_array().unwrap() {
            items += 1;
            let votes = item["votes"].as_object().unwrap().values();
            members += votes
                .map(|members| members.as_array().unwrap().len())
                .sum::<usize>();
        }
    }
    assert_eq!(column("meetings.csv", "item").len(), items);
    assert_eq!(column("rolls.csv", "member").len(), members);
}

#[test]
fn the_numbers_of_an_item_are_those_of_its_roll_where_every_member_is_known() {
    let (headings, rows) = table("meetings.csv");
    let at = |heading: &str| headings.iter().position(|found| found == heading).unwrap();
    let day = rows.iter().find(|row| row[at("item")] == "sc-2774").unwrap();
    let counts = ["in_favour", "against", "abstaining", "outcome"].map(|heading| day[at(heading)].as_str());
    assert_eq!(counts, ["10", "0", "5", "adopted"]);
    let (_, rolls) = table("rolls.csv");
    let of_day = rolls.iter().filter(|row| row[1] == "sc-2774");
    assert_eq!(of_day.clone().count(), 15);
    assert_eq!(of_day.filter(|row| row[3] == "abstaining").count(), 5);
}

#[test]
fn the_description_names_every_file_and_every_column_with_its_meaning() {
    let described = described();
    let resources = described["resources"].as_array().unwrap();
    let names: BTreeSet<&str> = resources
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names.len(), resources.len());
    for resource in resources {
        let path = resource["path"].as_str().unwrap();
        let file = std::fs::read(PACKAGE.join(path)).unwrap();
        assert_eq!(resource["bytes"], file.len(), "{path}");
        assert_eq!(
            resource["hash"],
            format!("sha256:{}", data_package::sha256(&file)),
            "{path}"
        );
        let Some(fields) = resource["schema"]["fields"].as_array() else {
            continue;
        };
        let (headings, rows) = table(path);
        let named: Vec<&str> = fields
            .iter()
            .map(|field| field["name"].as_str().unwrap())
            .collect();
        assert_eq!(named, headings, "{path}");
        assert!(
            fields
                .iter()
                .all(|field| !field["description"].as_str().unwrap().is_empty())
        );
        for (at, field) in fields
            .iter()
            .enumerate()
            .filter(|(_, field)| field["type"] == "integer")
        {
            let whole = |row: &Vec<String>| row[at].is_empty() || row[at].parse::<u32>().is_ok();
            assert!(rows.iter().all(whole), "{path}: {field}");
        }
        let key: Vec<usize> = resource["schema"]["primaryKey"]
            .as_array()
            .unwrap()
            .iter()
            .map(|name| headings.iter().position(|found| name == found).unwrap())
            .collect();
        let keys: BTreeSet<Vec<&str>> = rows
            .iter()
            .map(|row| key.iter().map(|&at| row[at].as_str()).collect())
            .collect();
        assert_eq!(keys.len(), rows.len(), "{path}: a key is there twice");
    }
    let all = described["sources"].as_array().unwrap();
    assert!(all.len() > 5);
}

#[test]
fn the_checksums_are_those_of_all_files_and_the_name_is_the_day_of_the_newest_vote() {
    let sums = text("SHA256SUMS");
    for line in sums.lines() {
        let (sum, name) = line.split_once("  ").unwrap();
        assert_eq!(
            sum,
            data_package::sha256(&std::fs::read(PACKAGE.join(name)).unwrap()),
            "{name}"
        );
    }
    for name in [
        "README.md",
        "ARCHIVE.md",
        "MEETINGS.md",
        "datapackage.json",
        "meetings/sc-2025-02-24.json",
    ] {
        assert!(
            sums.lines().any(|line| line.ends_with(&format!("  {name}"))),
            "{name}"
        );
    }
    let newest = column("meetings.csv", "day")
        .into_iter()
        .chain(column("votes.csv", "day"))
        .filter(|day| !day.contains('~'));
    let day = described()["version"].as_str().unwrap().to_owned();
    assert_eq!(newest.max().unwrap(), day);
    assert!(PACKAGE.ends_with(format!("placard-data-{day}")));
}
