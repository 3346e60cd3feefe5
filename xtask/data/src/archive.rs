//! The rows of the archive, from the tables in `archive/`; the meanings of the columns and the sources, from its README.

use std::path::Path;

use crate::Res;
use crate::table::{Column, Kind, Table};

/// The rows of both bodies, and their sources.
pub struct Votes {
    /// A row a vote.
    pub table: Table,
    /// Each source: its letter and its title.
    pub sources: Vec<[String; 2]>,
}

/// The columns that hold counts.
const COUNTS: [&str; 4] = ["yes", "no", "abstain", "not_voting"];

/// What the package writes where nobody voted, so that no row is without its certainty.
const NO_VOTE: &str = "no-vote";

impl Votes {
    /// The day of each vote; of a span of days the last.
    pub fn days(&self) -> impl Iterator<Item = String> {
        let at = self.table.columns.iter().position(|column| column.name == "day");
        self.table.rows.iter().filter_map(move |row| {
            let cell = row.get(at?)?;
            let last = cell.rsplit("..").next()?;
            Some(last.trim_start_matches('~').to_owned())
        })
    }
}

/// Reads the tables of a folder.
pub fn read(folder: &Path) -> Res<Votes> {
    let read_me = std::fs::read_to_string(folder.join("README.md"));
    let read_me = read_me.map_err(|error| format!("`archive/README.md`: {error}"))?;
    let meanings = meanings(&read_me);
    let mut columns = vec![Column::text("body", "`security-council` or `general-assembly`")];
    let mut tables = Vec::new();
    for (body, of) in [
        ("general-assembly", "assembly-"),
        ("security-council", "council-"),
    ] {
        for name in names(folder, of)? {
            tables.push((body, name));
        }
    }
    let mut rows = Vec::new();
    for (body, name) in tables {
        let failed = |error: csv::Error| format!("reading `archive/{name}`: {error}");
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader
            .delimiter(b'\t')
            .quoting(false)
            .from_path(folder.join(&name))
            .map_err(failed)?;
        let headings: Vec<String> = reader
            .headers()
            .map_err(failed)?
            .iter()
            .map(str::to_owned)
            .collect();
        // The first table is one of the Assembly, which has every column.
        if columns.len() == 1 {
            for heading in &headings {
                let about = meanings
                    .iter()
                    .find(|(name, _)| name == heading)
                    .map(|(_, about)| about.as_str());
                let about = about
                    .ok_or_else(|| format!("`archive/README.md` does not describe the column `{heading}`"))?;
                let kind = if COUNTS.contains(&heading.as_str()) {
                    Kind::Integer
                } else {
                    Kind::String
                };
                columns.push(Column {
                    kind,
                    ..Column::text(heading, about)
                });
            }
        }
        for record in reader.records() {
            let record = record.map_err(failed)?;
            let cell = |column: &Column| match column.name.as_str() {
                "body" => body.to_owned(),
                name => {
                    let at = headings.iter().position(|heading| heading == name);
                    let cell = at.and_then(|at| record.get(at)).unwrap_or_default();
                    let none = name == "certainty" && cell.is_empty();
                    if none { NO_VOTE.to_owned() } else { cell.to_owned() }
                }
            };
            rows.push(columns.iter().map(cell).collect());
        }
    }
    if let Some(column) = columns.iter_mut().find(|column| column.name == "certainty") {
        column.about += &format!(" In this package `{NO_VOTE}` is in the place of an empty cell.");
    }
    let table = Table {
        name: "votes",
        about: "Every recorded vote of the Security Council and the General Assembly since 1946 that public sources give",
        key: &["id"],
        columns,
        rows,
    };
    Ok(Votes {
        table,
        sources: sources(&read_me),
    })
}

fn names(folder: &Path, begins: &str) -> Res<Vec<String>> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("reading `archive`: {error}"))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names
        .filter(|name| name.starts_with(begins) && name.ends_with(".tsv"))
        .collect();
    names.sort();
    Ok(names)
}

/// The meaning of each column, from the table below "Format of the votes". A row may describe several columns.
fn meanings(read_me: &str) -> Vec<(String, String)> {
    let rows = rows_below(read_me, "## Format of the votes");
    let several = rows.iter().flat_map(|[names, about]| {
        let names = names
            .split(',')
            .map(|name| name.trim().trim_matches('`').to_owned());
        names
            .map(|name| (name, about.replace("\\|", "|")))
            .collect::<Vec<_>>()
    });
    several.collect()
}

fn sources(read_me: &str) -> Vec<[String; 2]> {
    rows_below(read_me, "## Sources and terms")
}

/// The first two cells of each row of the first table below a heading, without its own headings.
fn rows_below(text: &str, heading: &str) -> Vec<[String; 2]> {
    let below = text
        .split_once(heading)
        .map(|(_, below)| below)
        .unwrap_or_default();
    let lines = below.lines().skip_while(|line| !line.starts_with("| "));
    let lines = lines.take_while(|line| line.starts_with('|')).skip(2);
    let cells = lines.map(|line| {
        // A stroke within a cell is written with a stroke before it.
        let line = line.trim_matches(['|', ' ']).replace("\\|", "\0");
        let mut cells = line.split(" | ").map(|cell| cell.replace('\0', "|"));
        [cells.next().unwrap_or_default(), cells.next().unwrap_or_default()]
    });
    cells.collect()
}
