//! `archive check` names every row of the tables that does not add up; `archive replay` decides every row by the law of its
//! day, and lists those that the plain rule does not explain.
use crate::fail::{Found, Res};
use archive::folder;
use archive::replay::{self, Verdict};
use archive::row::{Basis, Law};
use rules::membership::Body;
use std::io::Write;
use std::path::Path;

/// Checks the tables in `folder`.
pub fn check(out: &mut dyn Write, folder: &Path) -> Res<Found> {
    let wrong = folder::check(folder)?;
    for line in &wrong {
        writeln!(out, "{line}")?;
    }
    let (tables, _) = folder::read(folder)?;
    let rows: usize = tables.iter().map(|table| table.rows.len()).sum();
    writeln!(out, "{rows} rows, {} wrong", wrong.len())?;
    Ok(Found::when(wrong.is_empty()))
}

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
pub fn replay(out: &mut dyn Write, folder: &Path) -> Res<Found> {
    let terms = folder::terms()?;
    let (tables, unread) = folder::read(folder)?;
    let mut failed = unread.len();
    for line in unread {
        writeln!(out, "{line}")?;
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
        print(out, body, &report)?;
    }
    Ok(Found::when(failed == 0))
}

fn print(out: &mut dyn Write, body: Body, report: &Report) -> Res<()> {
    writeln!(
        out,
        "{}: {} passed by the plain rule ({} of them counted, so that they prove nothing), {} explained by the law that \
         they name, {} without counts, {} failed",
        replay::name(body),
        report.passed,
        report.counted,
        report.explained.len(),
        report.no_counts,
        report.wrong.len(),
    )?;
    for law in Law::ALL {
        let rows: Vec<&String> = report
            .explained
            .iter()
            .filter(|(of, _)| of == law)
            .map(|(_, row)| row)
            .collect();
        if !rows.is_empty() {
            writeln!(out, "  {} ({}):", law.as_str(), rows.len())?;
            for row in rows {
                writeln!(out, "    {row}")?;
            }
        }
    }
    for row in &report.wrong {
        writeln!(out, "  failed: {row}")?;
    }
    Ok(())
}
