//! Compiles `locales/<language>/*.ftl` into one table per language. A broken file stops the build and says where.
mod compile;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), String> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("locales");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=locales");
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

/// The files that no first visit needs: what the law says, which is read when somebody opens it, and what the pages of
/// exact numbers and of embeds say.
const LATER: [&str; 3] = ["/law.ftl", "/figures.ftl", "/share.ftl"];

/// Writes `<language>.bin` for every folder of `locales`, the two parts of English, and `tables.rs`, which names them.
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
    let law: Vec<_> = english
        .iter()
        .filter(|(file, _)| LATER.iter().any(|later| file.ends_with(later)))
        .cloned()
        .collect();
    let english = compile::compile("en", english, None)?;
    let (page, law) = split(
        &english.bytes("en"),
        &compile::compile("en", &law, None)?.bytes("en"),
    );
    let mut tables = vec![("en-page".to_owned(), page), ("en-law".to_owned(), law.clone())];
    for (code, files) in &languages {
        let table = match code.as_str() {
            "en" => english.bytes(code),
            _ => with_law(
                &compile::compile(code, files, Some(&english))?.bytes(code),
                &law,
                code,
            ),
        };
        tables.push((code.clone(), table));
    }
    let mut arms = String::new();
    for (name, table) in tables {
        fs::write(out.join(format!("{name}.bin")), table).map_err(failed)?;
        let only = if name == "en-page" {
            ""
        } else {
            "#[cfg(not(target_arch = \"wasm32\"))]\n"
        };
        arms.push_str(&format!(
            "{only}{name:?} => Some(include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}.bin\"))),\n"
        ));
    }
    let tables = format!("match code {{\n{arms}_ => None,\n}}");
    fs::write(out.join("tables.rs"), tables).map_err(failed)
}

/// The messages of a table, as they are written.
fn messages(table: &str) -> BTreeMap<&str, &str> {
    let entries = table.split_once('\n').map_or("", |(_, entries)| entries);
    let parts: Vec<&str> = entries.split_terminator('\0').collect();
    parts
        .chunks_exact(2)
        .filter_map(|pair| match pair {
            [key, pattern] => Some((*key, *pattern)),
            _ => None,
        })
        .collect()
}

fn written<'a>(code: &str, messages: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let start = format!("wording 1 {code}\n");
    messages.fold(start, |table, (key, pattern)| {
        format!("{table}{key}\0{pattern}\0")
    })
}

/// English in two parts: what every page shows, and what is loaded [`LATER`]. The short names of provisions stand beside
/// every reason, so they belong to the first.
fn split(english: &str, law: &str) -> (String, String) {
    let law = messages(law);
    let later = |key: &str| law.contains_key(key) && !key.ends_with(".short");
    let part = |of_law: bool| {
        let all = messages(english).into_iter();
        written("en", all.filter(|(key, _)| later(key) == of_law))
    };
    (part(false), part(true))
}

/// A language with the English words for the provisions that it lacks: the app carries those of the page alone.
fn with_law(own: &str, law: &str, code: &str) -> String {
    let mut all = messages(law);
    all.extend(messages(own));
    written(code, all.into_iter())
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
