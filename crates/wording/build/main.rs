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

/// Writes `<language>.bin` for every folder of `locales`, and `tables.rs`, which names them.
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
    let english = compile::compile("en", english, None)?;
    let mut arms = String::new();
    for (code, files) in &languages {
        let table = match code.as_str() {
            "en" => english.clone(),
            _ => compile::compile(code, files, Some(&english))?,
        };
        fs::write(out.join(format!("{code}.bin")), table.bytes(code)).map_err(failed)?;
        let only = if code == "en" {
            ""
        } else {
            "#[cfg(not(target_arch = \"wasm32\"))]\n"
        };
        arms.push_str(&format!(
            "{only}{code:?} => Some(include_str!(concat!(env!(\"OUT_DIR\"), \"/{code}.bin\"))),\n"
        ));
    }
    let tables = format!("match code {{\n{arms}_ => None,\n}}");
    fs::write(out.join("tables.rs"), tables).map_err(failed)
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
