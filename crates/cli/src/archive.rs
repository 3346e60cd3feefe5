//! `archive`: every recorded vote since 1946, searched and opened; its tables checked and replayed.
mod check;
mod open;
mod search;
mod tables;

use crate::args::Archive;
use crate::fail::{Found, Res};
use std::io::Write;

/// Runs a subcommand of `archive`.
pub fn run(out: &mut dyn Write, asked: &Archive) -> Res<Found> {
    match asked {
        Archive::Search {
            words,
            limit,
            format,
            tables,
        } => search::run(out, &words.join(" "), *limit, *format, tables.as_deref()),
        Archive::Open {
            id,
            format,
            lang,
            tables,
        } => open::run(out, id, *format, lang, tables.as_deref()),
        Archive::Check { folder } => check::check(out, folder),
        Archive::Replay { folder } => check::replay(out, folder),
    }
}
