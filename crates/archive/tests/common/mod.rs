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

/// Packed and loaded again.
pub fn archive() -> &'static Archive {
    static ARCHIVE: LazyLock<Archive> = LazyLock::new(|| {
        let mut archive = Archive::default();
        for table in tables() {
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
