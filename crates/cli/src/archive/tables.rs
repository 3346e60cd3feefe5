//! The tables of the archive: those that are part of this program, or those of a folder.
use crate::fail::{Fail, Res};
use archive::Archive;
use archive::folder;
use std::path::Path;

/// A table that is part of this program.
macro_rules! tables {
    ($($name:literal,)*) => {
        &[$(($name, include_str!(concat!("../../../../archive/", $name, ".tsv")))),*]
    };
}

/// Every table of the folder `archive`, by its name.
const TABLES: &[(&str, &str)] = tables![
    "assembly-1940s",
    "assembly-1950s",
    "assembly-1960s",
    "assembly-1970s",
    "assembly-1980s",
    "assembly-1990s",
    "assembly-2000s",
    "assembly-2010s",
    "assembly-2020s",
    "council-1940s",
    "council-1950s",
    "council-1960s",
    "council-1970s",
    "council-1980s",
    "council-1990s",
    "council-2000s",
    "council-2010s",
    "council-2020s",
];

const WORDS: &str = include_str!("../../../../archive/words.tsv");
const SUBJECTS: &str = include_str!("../../../../archive/subjects.tsv");

/// What is searched.
pub struct Tables {
    /// All rows.
    pub archive: Archive,
    /// The words of the search.
    pub words: String,
    /// The subjects.
    pub subjects: String,
}

impl Tables {
    /// The tables of a folder; without one those of this program. Lines that cannot be read are an error.
    pub fn read(folder: Option<&Path>) -> Res<Self> {
        let (tables, wrong) = match folder {
            Some(folder) => folder::read(folder)?,
            None => folder::read_texts(TABLES.iter().copied())?,
        };
        if let Some(first) = wrong.first() {
            return Err(Fail::Message(format!(
                "{first}; `placard-cli archive check FOLDER` names all that is wrong"
            )));
        }
        let text = |name: &str, ours: &str| match folder {
            Some(folder) => folder::text_of(&folder.join(name)),
            None => Ok(ours.to_owned()),
        };
        Ok(Self {
            words: text("words.tsv", WORDS)?,
            subjects: text("subjects.tsv", SUBJECTS)?,
            archive: Archive::new(tables.into_iter().flat_map(|table| table.rows).collect()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_table_of_the_folder_is_part_of_the_program() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../archive");
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let tables = names.filter_map(|name| name.strip_suffix(".tsv").map(str::to_owned));
        let tables: BTreeSet<String> = tables.filter(|name| name.contains('-')).collect();
        let ours: BTreeSet<String> = TABLES.iter().map(|(name, _)| (*name).to_owned()).collect();
        assert_eq!(ours, tables);
    }
}
