//! `docs/model.md`, the audit tables in the code and the index of provisions say the same.
use rules::instrument::Instrument;
use rules::provision::Provision;
use rules::readings::{DisputedPoint, Readings};
use std::collections::BTreeSet;

const MODEL: &str = include_str!("../../../../docs/model.md");

/// The files that have an audit table.
const FILES: [(&str, &str); 7] = [
    ("security_council", include_str!("../../src/security_council.rs")),
    ("general_assembly", include_str!("../../src/general_assembly.rs")),
    ("majority", include_str!("../../src/majority.rs")),
    ("settled", include_str!("../../src/settled.rs")),
    ("election", include_str!("../../src/election.rs")),
    ("organs", include_str!("../../src/organs.rs")),
    ("charter", include_str!("../../src/charter.rs")),
];

/// The rules by their ids: in each chapter as many as it has rows, numbered from 1.
fn rules_of_the_model() -> BTreeSet<String> {
    let ids = ["SC", "GA", "EL", "XO"].iter().flat_map(|chapter| {
        let count = rows(&format!("{chapter}-")).len();
        (1..=count).map(move |number| format!("{chapter}-{number:02}"))
    });
    ids.collect()
}

/// What one set has and the other has not.
fn only(said: &BTreeSet<String>, other: &BTreeSet<String>) -> Vec<String> {
    said.difference(other).cloned().collect()
}

/// The ids in a line, with what lies between the two of `SC-06 to SC-08`.
fn ids(line: &str) -> BTreeSet<String> {
    let mut found: Vec<(String, u8)> = Vec::new();
    let mut all = BTreeSet::new();
    let words: Vec<&str> = line
        .split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|word| !word.is_empty())
        .collect();
    for (place, word) in words.iter().enumerate() {
        let Some((chapter, number)) = word.split_once('-') else {
            continue;
        };
        let Ok(number) = number.parse::<u8>() else {
            continue;
        };
        if !["SC", "GA", "EL", "XO"].contains(&chapter) {
            continue;
        }
        let from = match (place.checked_sub(1).map(|before| words[before]), found.last()) {
            (Some("to"), Some((before, from))) if before == chapter => *from,
            _ => number,
        };
        all.extend((from..=number).map(|number| format!("{chapter}-{number:02}")));
        found.push((chapter.to_owned(), number));
    }
    all
}

/// The cells of the rows whose first cell begins so.
fn rows(first: &str) -> Vec<Vec<&'static str>> {
    MODEL
        .lines()
        .filter(|line| line.starts_with(&format!("| {first}")))
        .map(|line| line.trim_matches('|').split(" | ").map(str::trim).collect())
        .collect()
}

#[test]
fn every_rule_has_one_row() {
    for id in rules_of_the_model() {
        assert_eq!(rows(&format!("{id} |")).len(), 1, "{id}");
    }
    for chapter in ["SC-", "GA-", "EL-", "XO-"] {
        for row in rows(chapter) {
            assert!(
                rules_of_the_model().contains(row[0]),
                "{row:?}: the rules of a section are numbered without a gap"
            );
        }
    }
}

#[test]
fn every_disputed_point_has_one_row() {
    for number in 1..=21 {
        assert_eq!(rows(&format!("D{number} |")).len(), 1, "D{number}");
    }
    for point in DisputedPoint::ALL {
        let row = &rows(&format!("{} |", point.id()))[0];
        assert!(
            row[3].starts_with('`'),
            "{row:?}: the reading by its field in `Readings`"
        );
    }
    // No row names a reading that `Readings` does not have.
    let named = rows("D").iter().filter(|row| row[3].starts_with('`')).count();
    assert_eq!(named, DisputedPoint::ALL.len());
    let readings = format!("{:#?}", Readings::default());
    for row in rows("D").iter().filter(|row| row[3].starts_with('`')) {
        let name = row[3].split('`').nth(1).unwrap();
        assert!(readings.contains(&format!("\n    {name}: ")), "{name}");
    }
}

#[test]
fn every_provision_has_one_row_with_its_rules_and_days() {
    let table: Vec<_> = Provision::ALL.iter().map(|one| one.key()).collect();
    for provision in Provision::ALL {
        let (key, entry) = (provision.key(), provision.entry());
        let rows = rows(&format!("`{key}`"));
        assert_eq!(rows.len(), 1, "{key}: one row in section 6 of docs/model.md");
        let row = &rows[0];
        assert_eq!(
            row[3],
            entry.model.join(", "),
            "{key}: its rules in docs/model.md"
        );
        let since = match entry.until {
            Some(until) => format!("{} to {until}", entry.from),
            None => entry.from.to_string(),
        };
        assert_eq!(row[4], since, "{key}: its days in docs/model.md");
        if let Some(symbol) = entry.symbol
            && !matches!(
                entry.instrument,
                Instrument::CouncilRules | Instrument::AssemblyRules
            )
        {
            assert!(row[1].contains(symbol), "{key}: {symbol}");
        }
        // A document named in the table is one that a reader can be shown.
        let named = row[1]
            .split(", ")
            .find(|part| part.starts_with("A/") || part.starts_with("S/"));
        assert!(named.is_none() || named == entry.symbol, "{key}: {named:?}");
        let edition = match entry.instrument {
            Instrument::CouncilRules => Some("S/96/Rev.7"),
            Instrument::AssemblyRules => Some("A/520/Rev.20"),
            _ => entry.symbol,
        };
        assert_eq!(entry.symbol, edition, "{key}");
        if let Some(rule) = entry.in_committees {
            assert!(row[1].contains(rule), "{key}: {rule}");
        }
    }
    let keys = MODEL.lines().filter(|line| line.starts_with("| `")).count();
    let kinds = MODEL
        .split("## 8.")
        .nth(1)
        .unwrap()
        .lines()
        .filter(|line| line.starts_with("| `"))
        .count();
    assert_eq!(keys - kinds, table.len());
}

#[test]
fn every_rule_rests_on_a_provision() {
    let cited: BTreeSet<String> = Provision::ALL
        .iter()
        .flat_map(|one| one.entry().model)
        .map(|id| (*id).to_owned())
        .collect();
    let all = rules_of_the_model();
    let none: [&str; 0] = [];
    assert_eq!(
        only(&cited, &all),
        none,
        "a provision in instrument.rs names rules that docs/model.md has no row for"
    );
    // The method of voting changes no outcome, so no reason names it.
    assert_eq!(
        only(&all, &cited),
        ["GA-10"],
        "docs/model.md has rules that no provision in instrument.rs names"
    );
}

#[test]
fn every_rule_stands_in_an_audit_table() {
    let mut audited = BTreeSet::new();
    for (file, text) in FILES {
        let table: Vec<&str> = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .filter(|line| line.starts_with("//! |"))
            .collect();
        assert!(table.len() > 2, "{file} has no audit table");
        audited.extend(table.iter().flat_map(|line| ids(line)));
    }
    let all = rules_of_the_model();
    assert!(
        audited == all,
        "not in the audit table at the head of a file: {:?}; in one, and without a row in docs/model.md: {:?}",
        only(&all, &audited),
        only(&audited, &all)
    );
}

#[test]
fn ids_are_read_with_what_lies_between() {
    let read: Vec<String> = ids("SC-06 to SC-08, GA-01 | XO-05").into_iter().collect();
    assert_eq!(read, ["GA-01", "SC-06", "SC-07", "SC-08", "XO-05"]);
}
