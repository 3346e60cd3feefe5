//! `archive search`: finds votes in plain words.
use super::tables::Tables;
use crate::args::RowFormat;
use crate::fail::{Found, Res};
use archive::row::Row;
use archive::search::words::Words;
use archive::search::{Filter, Search};
use archive::subjects::Subjects;
use archive::{cite, export};
use records::states;
use rules::member::MemberId;
use std::io::Write;
use std::path::Path;
use wording::messages::Texts;
use wording::names;

/// Searches. A no where nothing has all that was asked for; the nearest votes are given then, and said to be so.
pub fn run(
    out: &mut dyn Write,
    text: &str,
    limit: usize,
    format: RowFormat,
    folder: Option<&Path>,
) -> Res<Found> {
    let tables = Tables::read(folder)?;
    let mut words = Words::read(&tables.words)?;
    let texts = Texts::english();
    let named: Vec<(String, MemberId)> = states::all()
        .iter()
        .map(|state| (names::name(&texts, state.member), state.member))
        .collect();
    words.add_names(named.iter().map(|(name, member)| (name.as_str(), *member)));
    let subjects = Subjects::read(&tables.subjects);
    let archive = &tables.archive;
    let found = Search::over(archive, words, &subjects).find(archive, text, &Filter::default());
    let most = if limit == 0 { usize::MAX } else { limit };
    let rows: Vec<&Row> = found
        .hits
        .iter()
        .take(most)
        .filter_map(|hit| archive.row(*hit))
        .collect();
    match format {
        RowFormat::Json => out.write_all(export::json(rows).as_bytes())?,
        RowFormat::Csv => out.write_all(export::csv(rows).as_bytes())?,
        RowFormat::Table => {
            for row in rows {
                let known = match row.known_as.as_str() {
                    "" => String::new(),
                    known => format!(" [{known}]"),
                };
                writeln!(out, "{}{known}\n  {}", row.id, cite::plain(row))?;
            }
            let near = if found.nearest { "nearest " } else { "" };
            let count = found.hits.len();
            writeln!(out, "{count} {near}{}", if count == 1 { "vote" } else { "votes" })?;
        }
    }
    Ok(Found::when(!found.nearest && !found.hits.is_empty()))
}
