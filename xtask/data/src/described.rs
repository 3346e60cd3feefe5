//! What the package says about itself: `datapackage.json` in the Frictionless format, and README.

use serde_json::{Value, json};

use crate::sha256;
use crate::table::{Kind, Table};

/// The entry of a table.
pub fn csv(table: &Table, path: &str, file: &[u8]) -> Value {
    let fields: Vec<Value> = table
        .columns
        .iter()
        .map(|column| {
            let kind = match column.kind {
                Kind::String => "string",
                Kind::Integer => "integer",
            };
            json!({ "name": column.name, "type": kind, "description": column.about })
        })
        .collect();
    json!({
        "name": table.name,
        "path": path,
        "title": table.about,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.len(),
        "hash": format!("sha256:{}", sha256(file)),
        "schema": { "fields": fields, "missingValues": [""], "primaryKey": table.key },
    })
}

/// The entry of a JSON file.
pub fn json(name: &str, path: &str, file: &[u8], about: &str) -> Value {
    json!({
        "name": name,
        "path": path,
        "title": about,
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "bytes": file.len(),
        "hash": format!("sha256:{}", sha256(file)),
    })
}

/// `datapackage.json`.
pub fn package(day: &str, resources: Vec<Value>, sources: &[[String; 2]]) -> String {
    let sources: Vec<Value> = sources
        .iter()
        .map(|[letter, title]| json!({ "title": format!("{letter}: {}", title.replace('`', "")) }))
        .collect();
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "placard-data",
        "title": "Votes of the Security Council and the General Assembly of the United Nations",
        "description": "Recorded votes since 1946 with sources, certainty and doubts. README.md has the terms.",
        "version": day,
        "sources": sources,
        "resources": resources,
    });
    format!("{package:#}\n")
}

/// README of the package.
pub fn read_me(day: &str, [votes, items, rolls]: [usize; 3], meetings: usize) -> String {
    format!(
        "\
# Placard's data, {day}

Recorded votes of the Security Council and the General Assembly of the United Nations, up to {day}.

| file | rows | what it holds |
|---|---|---|
| `votes.csv`, `votes.json` | {votes} | the archive: one row a vote; `ARCHIVE.md` describes its columns, sources and known faults |
| `meetings.csv` | {items} | what was put to the vote in {meetings} meetings that were followed item by item |
| `rolls.csv` | {rolls} | who voted how in these items, as far as it is known by name |
| `meetings/*.json` | | the meetings with their texts, amendments and motions; `MEETINGS.md` describes the format |
| `datapackage.json` | | every file and column, in the Frictionless format |
| `SHA256SUMS` | | checksums: `sha256sum --check SHA256SUMS` |

CSV files are UTF-8 with commas and a line of headings. An empty cell is a value that is not known.

## What to know before you count

- Every row has its `sources` and its `certainty`. Where sources differ, `doubts` names the members.
- A member that is not in `rolls.csv` is one whose vote is not known. It is not one that abstained.
- In `roll` of `votes.csv`, `*` stands for all other members with a seat that day.
- Some votes are in both `votes.csv` and `meetings.csv`. Do not add the two.

## Terms

Votes are facts. For data of the United Nations it asks for attribution, and for compilations to be used non-commercially, as is: United
Nations, Dag Hammarskjöld Library, voting data. Voeten's data are CC0; please cite Voeten all the same. `ARCHIVE.md` has the
terms of each source. What we wrote ourselves (titles, outlines, notes) is under MIT or Apache-2.0, at your option. The United Nations
does not endorse this package.

## Citing

Placard, data package of {day}, with the checksum of the file that you used; and, for a vote, the sources that its row names.
"
    )
}
