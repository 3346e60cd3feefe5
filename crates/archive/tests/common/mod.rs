//! The archive of the repository, as the build packs it and the app loads it.
#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a test that panics fails, and not each test asks for all"
)]
use archive::Archive;
use archive::folder::{self, Table};
use archive::packed::part;
use archive::search::Search;
use archive::search::words::Words;
use archive::subjects::Subjects;
use archive::told;
use records::scenario::{self, Scenario};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub fn tables_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../archive")
}

/// Read once for all tests of a file.
pub fn tables() -> Vec<Table> {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
        let (tables, wrong) = folder::read(&tables_folder()).unwrap();
        assert_eq!(wrong, Vec::<String>::new());
        tables
    });
    TABLES.clone()
}

/// Every meeting of the library.
pub fn meetings() -> Vec<Scenario> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/scenarios");
    let mut meetings = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".json") && name != "index.json" {
            let text = fs::read_to_string(&path).unwrap();
            meetings.push(scenario::read(&name, &text).unwrap());
        }
    }
    meetings
}

/// Packed, with the meetings that tell the votes, and loaded again.
pub fn archive() -> &'static Archive {
    static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| {
        let mut archive = Archive::default();
        let meetings = meetings();
        for mut table in tables() {
            told::name_meetings(&mut table.rows, &meetings);
            archive.load(&part::write(&table.rows)).unwrap();
        }
        archive
    });
    &ARCHIVE
}

pub fn subjects() -> Subjects {
    Subjects::read(&folder::text_of(&tables_folder().join("subjects.tsv")).unwrap())
}

pub fn words() -> Words {
    Words::read(&folder::text_of(&tables_folder().join("words.tsv")).unwrap()).unwrap()
}

pub fn search(archive: &Archive) -> Search {
    Search::over(archive, words(), &subjects())
}
