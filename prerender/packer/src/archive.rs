//! Packs the tables of the archive: `archive/index.bin`, a part for each body and decade, and all tables as they are in
//! `archive/votes.zip`.

use std::path::Path;

use archive::folder;
use archive::packed::index::{self, Index, Part};
use archive::packed::part;
use archive::search::words::Words;
use archive::{told, worth};
use records::scenario::Scenario;

use crate::zip;

/// Writes the archive of the tables in `tables` into the site in `folder`. `meetings` are those of the library, in English:
/// each row names the meeting that tells the same vote.
///
/// # Errors
///
/// In one line: which table cannot be read, or what is wrong in it.
pub fn write(folder: &Path, tables: &Path, meetings: &[Scenario]) -> Result<(), String> {
    let (packed, words) = (folder.join("archive"), tables.join("words.tsv"));
    std::fs::create_dir_all(&packed).map_err(|error| format!("making `{}`: {error}", packed.display()))?;
    let (mut read, wrong) = folder::read(tables)?;
    if let Some(line) = wrong.first() {
        return Err(line.clone());
    }
    let mut all = Index {
        words: folder::text_of(&words)?,
        subjects: folder::text_of(&tables.join("subjects.tsv"))?,
        ..Index::default()
    };
    let listed = folder::text_of(&tables.join("worth.tsv"))?;
    let listed = worth::read(&listed).map_err(|error| format!("`worth.tsv`, {error}"))?;
    all.worth = worth::short(&listed);
    Words::read(&all.words).map_err(|error| format!("`{}`, {error}", words.display()))?;
    for table in &mut read {
        told::name_meetings(&mut table.rows, meetings);
        index::count(&table.rows, &mut all.years);
        let file = part::write(&table.rows);
        // What cannot be read again would be found out by readers only.
        if part::read(&file).as_ref() != Ok(&table.rows) {
            return Err(format!("packing `{}`: other rows are read from it", table.name));
        }
        all.parts.push(Part {
            name: table.name.clone(),
            rows: table.rows.len(),
            bytes: file.len(),
        });
        keep(&packed, &table.name, &file)?;
    }
    let download = zip::write(&files(tables)?)?;
    all.download = download.len();
    write_file(&packed.join("votes.zip"), &download)?;
    keep(&packed, "index", &index::write(&all))
}

/// Every file of the folder, sorted: the tables, and the README with their format, sources and terms.
fn files(tables: &Path) -> Result<Vec<(String, Vec<u8>)>, String> {
    let failed = |error: std::io::Error| format!("reading `{}`: {error}", tables.display());
    let mut files = Vec::new();
    for entry in std::fs::read_dir(tables).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let content = std::fs::read(entry.path()).map_err(failed)?;
        files.push((format!("votes/{}", entry.file_name().to_string_lossy()), content));
    }
    files.sort();
    Ok(files)
}

fn keep(folder: &Path, name: &str, file: &[u8]) -> Result<(), String> {
    write_file(&folder.join(name).with_extension("bin"), file)
}

fn write_file(path: &Path, file: &[u8]) -> Result<(), String> {
    std::fs::write(path, file).map_err(|error| format!("writing `{}`: {error}", path.display()))
}
