//! `replay`: decides what was recorded, file by file on all cores, and names what contradicts the law.
mod report;
mod scenario;
mod voting_data;

use crate::args::{Format, Replay};
use crate::fail::{Fail, Found, Res};
use crate::{input, json};
use rayon::iter::{IntoParallelRefIterator as _, ParallelIterator as _};
use records::library_csv::DateOrder;
use report::Report;
use std::io::{BufRead, Write};
use std::path::Path;

/// Decides every file.
pub fn run(out: &mut dyn Write, asked: &Replay) -> Res<Found> {
    let alone = asked.files.len() == 1;
    let reports: Vec<Res<Report>> = asked
        .files
        .par_iter()
        .map(|path| of_file(path, asked.dates, alone))
        .collect();
    let (mut found, mut wrong, mut answers) = (Found::Yes, Vec::new(), Vec::new());
    for report in reports {
        match report {
            Ok(report) => {
                // Where nothing was decided, nothing was checked.
                found = found.and(Found::when(report.failures.is_empty() && report.passed > 0));
                answers.push(report);
            }
            Err(Fail::Message(message)) => wrong.push(message),
            Err(Fail::Closed) => return Err(Fail::Closed),
        }
    }
    match asked.format {
        Format::Json => json::write(out, &answers)?,
        Format::Table => table(out, &answers, alone && wrong.is_empty())?,
    }
    match wrong.is_empty() {
        true => Ok(found),
        false => Err(Fail::Message(wrong.join("\nerror: "))),
    }
}

fn table(out: &mut dyn Write, reports: &[Report], alone: bool) -> Res<()> {
    for report in reports {
        if !alone {
            write!(out, "{}: ", report.file)?;
        }
        writeln!(out, "{}", report.text.trim())?;
    }
    if !alone {
        let passed: u32 = reports.iter().map(|report| report.passed).sum();
        let failed: usize = reports.iter().map(|report| report.failures.len()).sum();
        writeln!(out, "\nin all: {passed} passed, {failed} failed")?;
    }
    Ok(())
}

/// Decides one file. It is a scenario where it begins as JSON does, else voting data.
fn of_file(path: &Path, dates: Option<DateOrder>, alone: bool) -> Res<Report> {
    let mut input = input::open(path)?;
    let piece = input
        .fill_buf()
        .map_err(|error| input::unreadable(path, &error))?;
    let piece = piece.strip_prefix("\u{feff}".as_bytes()).unwrap_or(piece);
    let first = piece.iter().find(|byte| !byte.is_ascii_whitespace());
    match first {
        Some(b'{') => scenario::report(path, input),
        _ => voting_data::report(path, input, dates, alone),
    }
}
