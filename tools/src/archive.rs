//! `cargo xtask archive check` names every row of the tables that does not add up; `cargo xtask archive replay` decides every
//! row by the law of its day, and lists those that the plain rule does not explain; `cargo xtask archive find WORDS` searches them.

use std::path::Path;

use archive::Archive;
use archive::cite;
use archive::folder;
use archive::replay::{self, Verdict};
use archive::row::{Basis, Law};
use archive::search::words::Words;
use archive::search::{Filter, Search};
use archive::subjects::Subjects;
use rules::membership::Body;

use crate::report::Res;

/// Checks the tables in `folder`.
pub fn check(folder: &Path) -> Res<()> {
    let wrong = folder::check(folder)?;
    for line in &wrong {
        println!("{line}");
    }
    let (tables, _) = folder::read(folder)?;
    let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
    println!("{rows} rows, {} wrong", wrong.len());
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(String::new())
    }
}

/// Searches the tables in `folder` for what people type, and prints the first hits.
pub fn find(folder: &Path, text: &str) -> Res<()> {
    let (tables, _) = folder::read(folder)?;
    let mut archive = Archive::default();
    for table in tables {
        archive.add(table.rows);
    }
    let words = Words::read(&folder::text_of(&folder.join("words.tsv"))?)?;
    let subjects = Subjects::read(&folder::text_of(&folder.join("subjects.tsv"))?);
    let found = Search::over(&archive, words, &subjects).find(&archive, text, &Filter::default());
    let first = found.hits.iter().take(FIRST).filter_map(|hit| archive.row(*hit));
    for row in first {
        let known = if row.known_as.is_empty() {
            String::new()
        } else {
            format!(" [{}]", row.known_as)
        };
        println!("{}{known}\n  {}", row.id, cite::plain(row));
    }
    let near = if found.nearest { "nearest " } else { "" };
    println!("{} {near}votes", found.hits.len());
    Ok(())
}

/// How many hits are printed.
const FIRST: usize = 10;

/// What came of the rows of a body.
#[derive(Default)]
struct Report {
    passed: u32,
    counted: u32,
    no_counts: u32,
    explained: Vec<(Law, String)>,
    wrong: Vec<String>,
}

/// Decides every row of the tables in `folder`.
pub fn replay(folder: &Path) -> Res<()> {
    let terms = folder::terms()?;
    let (tables, unread) = folder::read(folder)?;
    let mut failed = unread.len();
    for line in unread {
        println!("{line}");
    }
    for body in [Body::SecurityCouncil, Body::GeneralAssembly] {
        let mut report = Report::default();
        for row in tables
            .iter()
            .filter(|table| table.body == body)
            .flat_map(|table| &table.rows)
        {
            match replay::replay(row, &terms) {
                Verdict::Plain => {
                    report.passed += 1;
                    report.counted += u32::from(row.basis != Basis::Recorded);
                }
                Verdict::Explained => report.explained.push((row.law, replay::reason(row))),
                Verdict::NoCounts => report.no_counts += 1,
                Verdict::Contradicts(problem) => report.wrong.push(format!("{}: {problem}", row.id)),
            }
        }
        failed += report.wrong.len();
        print(body, &report);
    }
    if failed == 0 { Ok(()) } else { Err(String::new()) }
}

fn print(body: Body, report: &Report) {
    println!(
        "{}: {} passed by the plain rule ({} of them counted, so that they prove nothing), {} explained by the law that \
         they name, {} without counts, {} failed",
        replay::name(body),
        report.passed,
        report.counted,
        report.explained.len(),
        report.no_counts,
        report.wrong.len(),
    );
    for law in Law::ALL {
        let rows: Vec<&String> = report
            .explained
            .iter()
            .filter(|(of, _)| of == law)
            .map(|(_, row)| row)
            .collect();
        if !rows.is_empty() {
            println!("  {} ({}):", law.as_str(), rows.len());
            rows.iter().for_each(|row| println!("    {row}"));
        }
    }
    report.wrong.iter().for_each(|row| println!("  failed: {row}"));
}
