//! `conformance`: runs files of labelled cases through the law, and names those that differ.
use crate::args::Conformance;
use crate::fail::{Fail, Found, Res};
use crate::input;
use std::io::Write;

/// Runs every file.
pub fn run(out: &mut dyn Write, asked: &Conformance) -> Res<Found> {
    let mut found = Found::Yes;
    for path in &asked.files {
        let report = conformance::run(&input::text(path)?)
            .map_err(|error| Fail::Message(format!("`{}`: {error}", input::name(path))))?;
        write!(out, "{report}")?;
        found = found.and(Found::when(report.failed == 0));
    }
    Ok(found)
}
