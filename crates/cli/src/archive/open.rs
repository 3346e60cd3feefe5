//! `archive open`: one vote, with what is known of it and what the law of its day makes of it.
use super::tables::Tables;
use crate::args::OpenFormat;
use crate::fail::{Fail, Found, Res};
use crate::input::Day;
use crate::say;
use archive::row::Row;
use archive::{Archive, cite, export, folder, notes, open, sources};
use records::scenario;
use std::io::Write;
use std::path::Path;

/// Opens a vote.
pub fn run(
    out: &mut dyn Write,
    id: &str,
    format: OpenFormat,
    lang: &str,
    tables: Option<&Path>,
) -> Res<Found> {
    let tables = Tables::read(tables)?;
    let row = named(&tables.archive, id)?;
    match format {
        OpenFormat::Table => shown(out, row, lang)?,
        OpenFormat::Json => out.write_all(export::json([row]).as_bytes())?,
        OpenFormat::Csv => out.write_all(export::csv([row]).as_bytes())?,
        OpenFormat::Bibtex => out.write_all(cite::bibtex(row).as_bytes())?,
        OpenFormat::Ris => out.write_all(cite::ris(row).as_bytes())?,
        OpenFormat::Scenario => {
            let opened = open::meeting(row, &folder::terms()?)
                .map_err(|error| Fail::Message(format!("`{}` is no meeting to play: {error}", row.id)))?;
            writeln!(out, "{}", scenario::write(&opened.scenario).trim_end())?;
        }
    }
    Ok(Found::Yes)
}

/// The row of that name, or of the text that has this symbol.
fn named<'a>(archive: &'a Archive, id: &str) -> Res<&'a Row> {
    let by_name = archive.find(id).and_then(|place| archive.row(place));
    // `S/RES/242` is written `S/RES/242 (1967)` in the tables.
    let has_symbol = |row: &&Row| {
        let symbol = row.symbol.split(" (").next().unwrap_or("");
        !id.is_empty() && (row.symbol.eq_ignore_ascii_case(id) || symbol.eq_ignore_ascii_case(id))
    };
    let whole = |row: &&Row| has_symbol(row) && row.of.is_empty();
    let by_symbol = || {
        let rows = archive.rows();
        rows.iter().find(whole).or_else(|| rows.iter().find(has_symbol))
    };
    by_name.or_else(by_symbol).ok_or_else(|| {
        Fail::Message(format!(
            "no vote is named `{id}`: `placard-cli archive search` finds the names of votes"
        ))
    })
}

fn shown(out: &mut dyn Write, row: &Row, lang: &str) -> Res<()> {
    let texts = say::texts(lang)?;
    writeln!(out, "{}\n{}", row.id, cite::plain(row))?;
    if !row.known_as.is_empty() {
        writeln!(out, "Known as: {}", row.known_as)?;
    }
    writeln!(out, "\nRoll: {}", notes::certainty(row.certainty))?;
    if !row.roll.is_empty() {
        writeln!(out, "{}", row.roll.named())?;
    }
    writeln!(out)?;
    match open::meeting(row, &folder::terms()?) {
        Err(error) => writeln!(out, "By the law: not decided, because {error}")?,
        Ok(opened) => {
            for note in opened.notes.iter().chain(&opened.roll_notes) {
                writeln!(out, "Note: {note}")?;
            }
            let day = Day::of(opened.scenario);
            writeln!(out, "By the law of {}:", day.meeting.sitting.date)?;
            for step in day.played().steps().iter().enumerate() {
                say::step(out, &texts, &day, step, false)?;
            }
        }
    }
    writeln!(out)?;
    for source in sources::of_row(row) {
        let url = source.url.map(|url| format!(" <{url}>")).unwrap_or_default();
        writeln!(out, "Source: {}{url}", source.title)?;
    }
    Ok(())
}
