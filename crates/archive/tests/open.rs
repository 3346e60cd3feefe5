//! Every row opens as a meeting that the law decides as the row has it, and that is written and read again.
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use archive::folder;
use archive::open::{self, NotOpened};
use archive::replay::{self, Verdict};
use archive::row::{Law, Outcome, Row};
use records::scenario::{self, Scenario};
use rules::vote::Vote;

fn rows() -> Vec<Row> {
    common::tables()
        .into_iter()
        .flat_map(|table| table.rows)
        .collect()
}

fn row<'r>(rows: &'r [Row], id: &str) -> &'r Row {
    rows.iter().find(|row| row.id == id).unwrap()
}

fn opened(rows: &[Row], id: &str) -> Scenario {
    open::meeting(row(rows, id), &folder::terms().unwrap())
        .unwrap()
        .scenario
}

#[test]
fn every_row_adds_up() {
    assert_eq!(
        folder::check(&common::tables_folder()).unwrap(),
        Vec::<String>::new()
    );
}

#[test]
fn the_law_explains_every_row_and_the_labels_are_those_that_it_needs() {
    let (rows, terms) = (rows(), folder::terms().unwrap());
    let mut explained: Vec<(Law, &str)> = Vec::new();
    let mut no_counts = 0;
    for row in &rows {
        match replay::replay(row, &terms) {
            Verdict::Plain => {}
            Verdict::Explained => explained.push((row.law, &row.id)),
            Verdict::NoCounts => no_counts += 1,
            Verdict::Contradicts(problem) => unreachable!("{}: {problem}", row.id),
        }
    }
    let of = |law: Law| explained.iter().filter(|(held, _)| *held == law).count();
    assert_eq!(of(Law::Procedural), 10);
    assert_eq!(of(Law::InferredTwoThirds), 20);
    assert_eq!(of(Law::Open), 7);
    // Nine texts had a majority; a tenth was equally divided.
    assert_eq!(
        of(Law::Declared) + of(Law::PeaceAndSecurity) + of(Law::Listed),
        10
    );
    assert_eq!(of(Law::Tie), 9);
    assert_eq!(explained.len(), 56);
    assert_eq!(no_counts, 18);
}

#[test]
fn what_is_opened_is_written_and_read_again() {
    let (rows, terms) = (rows(), folder::terms().unwrap());
    let mut closed = 0;
    for (place, row) in rows.iter().enumerate() {
        let opened = match open::meeting(row, &terms) {
            Ok(opened) => opened.scenario,
            Err(NotOpened::WithoutVote | NotOpened::NoCounts) => {
                closed += 1;
                continue;
            }
            Err(error) => unreachable!("{}: {error}", row.id),
        };
        // Each row is opened; every seventh is written too.
        if place % 7 == 0 {
            let text = scenario::write(&opened);
            let again =
                scenario::read(&row.id, &text).unwrap_or_else(|error| unreachable!("{}: {error}", row.id));
            assert_eq!(again, opened, "{}", row.id);
        }
    }
    assert_eq!(closed, 59 + 18);
}

#[test]
fn an_unknown_part_of_a_roll_is_said() {
    let rows = rows();
    let goa = opened(&rows, "sc-draft-s-5033");
    let item = &goa.items[0];
    assert_eq!(
        (item.votes.count(Vote::InFavour), item.votes.count(Vote::Against)),
        (7, 4)
    );
    let note = item.roll_note.as_deref().unwrap();
    assert!(note.contains("10 of 11 members are not known by name."), "{note}");
    // Another permanent member against would be another veto, so all of them were in favour.
    assert!(!note.contains("permanent"), "{note}");
    let rhodesia = opened(&rows, "sc-draft-s-5425-rev-1");
    let note = rhodesia.items[0].roll_note.as_deref().unwrap();
    assert!(
        note.contains("How the permanent members among them voted is not known"),
        "{note}"
    );
}

#[test]
fn a_doubtful_abstention_is_no_abstention() {
    let rows = rows();
    let doubtful = rows
        .iter()
        .filter(|row| row.roll.count(archive::roll::Cast::Doubtful) > 0);
    let mut count = 0;
    for row in doubtful {
        count += 1;
        let opened = opened(&rows, &row.id);
        let votes = &opened.items[0].votes;
        let abstaining = votes.membership().members(&votes.named(Vote::Abstaining));
        for member in row.roll.members(archive::roll::Cast::Doubtful) {
            assert!(!abstaining.contains(&member), "{}", row.id);
        }
        assert!(
            opened.items[0]
                .roll_note
                .as_deref()
                .unwrap()
                .contains("by another")
        );
        assert_ne!(row.outcome, Outcome::Vetoed);
    }
    assert_eq!(count, 61);
}

#[test]
fn a_day_that_is_not_known_is_said() {
    let rows = rows();
    let opened = opened(&rows, "ga-voeten-3");
    assert_eq!(opened.date.to_string(), "1946-01-31");
    let note = opened.items[0].note.as_deref().unwrap();
    assert!(note.contains("between 1946-01-01 and 1946-01-31"), "{note}");
}
