//! Compiles `locales/<language>/*.ftl` into tables, one per language and page. A broken file stops the build and says where.
mod compile;
mod files;
#[path = "../src/sets.rs"]
mod sets;

use compile::Table;
use sets::Set;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("locales");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/sets.rs");
    match build(&root, &out) {
        Ok(()) => Ok(()),
        Err(problems) => {
            for problem in &problems {
                println!("cargo::error={problem}");
            }
            Err(format!("{} problem(s) in the locale files", problems.len()))
        }
    }
}

/// Writes for every folder of `locales` its whole table, `<language>.bin`, and a table for each set that is loaded,
/// `<language>-<set>.bin`; of English what every module carries, `en-carried.bin`; and `tables.rs`, which names them.
fn build(root: &Path, out: &Path) -> Result<(), Vec<String>> {
    let failed = |error: io::Error| vec![format!("{}: {error}", root.display())];
    let mut languages = BTreeMap::new();
    for folder in fs::read_dir(root).map_err(failed)? {
        let folder = folder.map_err(failed)?;
        let code = folder.file_name().to_string_lossy().into_owned();
        let files = read(&folder.path(), &code).map_err(failed)?;
        languages.insert(code, files);
    }
    let Some(english) = languages.get("en") else {
        return Err(vec![format!(
            "{}: no folder `en`: every language is measured against it",
            root.display()
        )]);
    };
    let unknown: Vec<String> = english
        .iter()
        .map(|(file, _)| file)
        .filter(|file| files::set_of("", file.rsplit('/').next().unwrap_or(file)).is_none())
        .map(|file| format!("{file}: of no set: name its set in crates/wording/build/files.rs"))
        .collect();
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let english = compile::compile("en", english, None)?;
    let mut tables = vec![("en-carried".to_owned(), of_sets(&english, "en", &Set::CARRIED))];
    for (code, files) in &languages {
        let table = match code.as_str() {
            "en" => english.clone(),
            _ => {
                let mut table = compile::compile(code, files, Some(&english))?;
                // The app has the English of what every module carries, and no other.
                table.complete(&english, |key, file| {
                    files::set_of(key, file).is_some_and(|set| !Set::CARRIED.contains(&set))
                });
                table
            }
        };
        tables.push((code.clone(), of_sets(&table, code, &Set::ALL)));
        for file in Set::FILES.into_iter().chain([Set::PACKAGE]) {
            let mut sets = vec![file];
            sets.extend(file.needs());
            if code == "en" {
                sets.retain(|set| !Set::CARRIED.contains(set));
            }
            if !sets.is_empty() {
                let name = format!("{code}-{}", file.word());
                tables.push((name, of_sets(&table, code, &sets)));
            }
        }
    }
    let mut arms = String::new();
    for (name, table) in tables {
        fs::write(out.join(format!("{name}.bin")), table).map_err(failed)?;
        let only = if name == "en-carried" {
            ""
        } else {
            "#[cfg(not(target_arch = \"wasm32\"))]\n"
        };
        arms.push_str(&format!(
            "{only}{name:?} => Some(include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}.bin\"))),\n"
        ));
    }
    let tables = format!("match name {{\n{arms}_ => None,\n}}");
    fs::write(out.join("tables.rs"), tables).map_err(failed)
}

/// The messages of some sets, as they are shipped.
fn of_sets(table: &Table, code: &str, sets: &[Set]) -> String {
    let number = sets.iter().fold(0, |number, set| number | set.bit());
    table.bytes(code, number, |key, file| {
        files::set_of(key, file).is_some_and(|set| sets.contains(&set))
    })
}

/// The `.ftl` files of a folder, by name.
fn read(folder: &Path, code: &str) -> io::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            files.push((
                format!("crates/wording/locales/{code}/{name}"),
                fs::read_to_string(&path)?,
            ));
        }
    }
    files.sort();
    Ok(files)
}
