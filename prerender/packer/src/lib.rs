//! Reads the meetings of a site in a language, and writes what the app decodes in place of JSON:
//! `packed/<language>/<meeting>.bin`, and the library as `index.bin`; the lessons likewise. Beside them it packs the archive of
//! all recorded votes.

mod archive;
pub mod lessons;
mod zip;

use std::path::Path;

use records::library::Library;
use records::packed;
use records::packed::CannotPack;
use records::scenario;
use records::scenario::Scenario;
use records::translation::Translation;

/// The language of the files themselves, by its code. The others have translations beside them.
const ENGLISH: &str = "en";

/// A meeting of the site in `folder`, by its name, in the language `code`. What a meeting says in its own words is read
/// here.
///
/// # Errors
///
/// In one line: which file cannot be read, or what is wrong in it.
pub fn read(folder: &Path, id: &str, code: &str) -> Result<Scenario, String> {
    let file = format!("scenarios/{id}.json");
    let json = text_of(&folder.join(&file))?;
    let words = translation(folder, id, code)?;
    scenario::read_translated(&file, &json, &words).map_err(|error| error.to_string())
}

/// The library of the site in `folder`, in the language `code`.
///
/// # Errors
///
/// As for [`read`].
pub fn library(folder: &Path, code: &str) -> Result<Library, String> {
    let index = text_of(&folder.join("scenarios/index.json"))?;
    let words = translation(folder, "index", code)?;
    Library::read_translated(&index, &words).map_err(|error| error.to_string())
}

/// Writes the archive alone, from the tables in `tables`: its rows name no meetings of a site.
///
/// # Errors
///
/// In one line: which table cannot be read, or what is wrong in it.
pub fn write_votes(folder: &Path, tables: &Path) -> Result<(), String> {
    archive::write(folder, tables, &[])
}

/// Reads, translates and checks every meeting of the site in `folder`, and writes it in each language; and the archive from
/// the tables in `tables`.
///
/// # Errors
///
/// As for [`read`], and where a file cannot be written.
pub fn write(folder: &Path, tables: &Path) -> Result<(), String> {
    let mut english = Vec::new();
    for code in languages(folder)? {
        let aside = folder.join("packed").join(&code);
        std::fs::create_dir_all(&aside).map_err(|error| format!("making `{}`: {error}", aside.display()))?;
        let keep = |name: &str, file: Result<Vec<u8>, CannotPack>| {
            let path = aside.join(name).with_extension("bin");
            let failed = |error: String| format!("packing `{}`: {error}", path.display());
            let file = file.map_err(|error| failed(error.to_string()))?;
            std::fs::write(&path, file).map_err(|error| failed(error.to_string()))
        };
        let library = library(folder, &code)?;
        for entry in &library.entries {
            let meeting = read(folder, &entry.id, &code)?;
            keep(&entry.id, packed::meeting::write(&meeting))?;
            if code == ENGLISH {
                english.push(meeting);
            }
        }
        keep("index", packed::library::write(&library))?;
        lessons::write(folder, &code, keep)?;
    }
    archive::write(folder, tables, &english)
}

/// The languages of the meetings of the site in `folder`: English, and one for each folder of translations.
fn languages(folder: &Path) -> Result<Vec<String>, String> {
    let scenarios = folder.join("scenarios");
    let failed = |error: std::io::Error| format!("reading `{}`: {error}", scenarios.display());
    let mut codes = vec![ENGLISH.to_owned()];
    for entry in std::fs::read_dir(&scenarios).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if entry.path().is_dir() {
            codes.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(codes)
}

/// The sentences of a file of the library in a language.
fn translation(folder: &Path, name: &str, code: &str) -> Result<Translation, String> {
    if code == ENGLISH {
        return Ok(Translation::default());
    }
    let file = format!("scenarios/{code}/{name}.json");
    Translation::read(&text_of(&folder.join(&file))?).map_err(|error| format!("{file}: {error}"))
}

fn text_of(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("reading `{}`: {error}", path.display()))
}
