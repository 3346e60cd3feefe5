//! The checker names what is wrong: each slip that a person can make in a row.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use archive::check;
use archive::folder;
use archive::row::Row;
use archive::seats::Seats;
use archive::table;
use rules::membership::Body;
use std::fs;

/// A row of the tables with a cell written otherwise, and what is found wrong in it.
fn found(id: &str, column: &str, wrong: &str) -> Vec<String> {
    let folder = common::tables_folder();
    let terms = folder::terms().unwrap();
    let body = if id.starts_with("sc-") {
        Body::SecurityCouncil
    } else {
        Body::GeneralAssembly
    };
    let mut tables = common::tables().into_iter().filter(|table| table.body == body);
    let table = tables
        .find(|table| table.rows.iter().any(|row| row.id == id))
        .unwrap();
    let text = fs::read_to_string(folder.join(&table.name).with_extension("tsv")).unwrap();
    let line = text
        .lines()
        .find(|line| line.split('\t').next() == Some(id))
        .unwrap();
    let cells = table::columns(body).zip(line.split('\t'));
    let cells = cells.map(|(name, cell)| if name == column { wrong } else { cell });
    let heads: Vec<&str> = table::columns(body).collect();
    let cells: Vec<&str> = cells.collect();
    let text = format!("{}\n{}\n", heads.join("\t"), cells.join("\t"));
    let mut seats = Seats::new(terms.clone());
    match table::read(&text, body, &mut seats).remove(0) {
        Ok((_, row)) => check::row(&row, &terms),
        Err(wrong) => vec![wrong.problem],
    }
}

#[test]
fn every_slip_is_named() {
    for (id, column, wrong, problem) in [
        (
            "sc-res-2774",
            "yes",
            "11",
            "the roll has 10 `Y`, the tally says 11",
        ),
        ("sc-res-2774", "roll", "Y:*|A:CAN", "`CAN` had no seat that day"),
        (
            "sc-res-2774",
            "roll",
            "Y:*|N:FRA|A:DNK,GBR,GRC,SVN",
            "the roll has 1 `N`, the tally says 0",
        ),
        (
            "sc-res-2774",
            "outcome",
            "vetoed",
            "`vetoed_by` names members if and only if it was vetoed",
        ),
        (
            "sc-res-2774",
            "outcome",
            "not-adopted",
            "it is `not-adopted`, and the law gives Adopted",
        ),
        ("sc-res-2774", "day", "2024-02-24", "`DNK` had no seat that day"),
        (
            "sc-res-2774",
            "day",
            "24 February 2025",
            "`24 February 2025` is not a value of `day`",
        ),
        (
            "sc-res-2774",
            "certainty",
            "partial",
            "the roll does not fit the certainty `partial`",
        ),
        (
            "sc-res-2774",
            "certainty",
            "sure",
            "`sure` is not a value of `certainty`",
        ),
        (
            "sc-res-2774",
            "symbol",
            "resolution 2774",
            "`resolution 2774` is not a symbol of the UN",
        ),
        ("sc-res-2774", "sources", "", "a source is missing"),
        (
            "sc-res-2774",
            "sources",
            "Q:1",
            "`Q` is not the letter of a source",
        ),
        (
            "sc-draft-s-2025-115",
            "vetoed_by",
            "",
            "`vetoed_by` names members if and only if it was vetoed",
        ),
        (
            "sc-draft-s-2025-115",
            "vetoed_by",
            "DNK",
            "DNK is not a permanent member",
        ),
        (
            "sc-draft-s-2025-115",
            "vetoed_by",
            "USA",
            "USA is in `vetoed_by`, and not against in the roll",
        ),
        (
            "sc-draft-s-2025-115",
            "outcome",
            "adopted",
            "it is `adopted`, and the law gives NotAdopted",
        ),
        (
            "sc-res-120",
            "law",
            "",
            "it is `adopted`, and the law gives NotAdopted(DidNotConcur",
        ),
        (
            "ga-voeten-1120",
            "law",
            "",
            "it is `not-adopted`, and the law gives Adopted",
        ),
        (
            "ga-voeten-1120",
            "law",
            "two-thirds-declared",
            "the law says no reason",
        ),
        ("ga-voeten-1120", "session", "", "the session is missing"),
        ("ga-voeten-1120", "yes", "many", "`many` in `yes` is not a number"),
        (
            "ga-voeten-538",
            "basis",
            "counted",
            "an inferred outcome and the law `two-thirds-inferred` belong together",
        ),
        (
            "ga-res-33-85",
            "doubts",
            "",
            "the sources are in conflict, and no doubt names the members",
        ),
        (
            "ga-res-33-85",
            "doubts",
            "sources differ on 1: CHE X by one, Y by another",
            "the doubts name CHE",
        ),
        (
            "sc-draft-s-5033",
            "no",
            "3",
            "the tally adds up to 10, and 11 members had a seat that day",
        ),
    ] {
        let found = found(id, column, wrong);
        assert!(
            found.iter().any(|line| line.starts_with(problem)),
            "{id}, {column} `{wrong}`: {found:?}"
        );
    }
}

#[test]
fn what_is_wrong_between_rows_is_named() {
    let mut rows: Vec<Row> = common::tables()
        .into_iter()
        .flat_map(|table| table.rows)
        .collect();
    assert_eq!(check::between(&rows), []);
    let part = rows.iter().position(|row| row.of == "sc-res-2774").unwrap();
    let of = rows[part].id.clone();
    rows[part].of = "sc-res-9999".to_owned();
    rows.swap(part, part + 20);
    rows.push(rows[0].clone());
    let found = check::between(&rows);
    for (id, problem) in [
        (of.as_str(), "its text `sc-res-9999` has no row"),
        (rows[0].id.as_str(), "another row has this name"),
    ] {
        assert!(found.contains(&(id.to_owned(), problem.to_owned())), "{found:?}");
    }
    assert!(
        found
            .iter()
            .any(|(_, problem)| problem.contains("sort the table by day"))
    );
}
