//! The parts of a module, which load after its main part: the program `bindgen` cuts them off, this makes them small, names
//! them by what they hold, and writes the script that loads them.
//!
//! `src/apps/parts.rs` marks where the app is cut.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::report::Res;
use crate::wasm::{self, Aim};
use crate::{command, hash, paths};

/// What the program `bindgen` says about the parts.
const LIST: &str = "parts.txt";

/// The script that the glue of the main part imports.
const SCRIPT: &str = "parts.js";

/// The file that holds what several parts share.
const SHARED: &str = "shared";

/// A part, as the folder of a bound module lists it.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    /// What `src/apps/parts.rs` calls it.
    name: String,
    /// The import by which the main part asks for it.
    import: String,
    /// Its files in the folder, without their ending.
    files: Vec<String>,
}

/// Joins what parts share into one file, and makes all files small. So a part takes two requests at most: there would be a
/// file for each set of parts that share something, and most of these are tiny.
pub fn make_small(folder: &Path, npm: &Path) -> Res<()> {
    let mut parts = read(folder)?;
    let chunks: Vec<String> = files_of(&parts)
        .into_iter()
        .filter(|file| file.starts_with("chunk_"))
        .collect();
    if chunks.len() > 1 {
        merge(folder, npm, &chunks)?;
        share(&mut parts, &chunks);
        paths::remove(&folder.join("base.wasm"))?;
        for chunk in &chunks {
            paths::remove(&wasm_file(folder, chunk))?;
        }
        let list: String = parts
            .iter()
            .map(|part| format!("{} {} {}\n", part.name, part.import, part.files.join(" ")))
            .collect();
        paths::write(&folder.join(LIST), list)?;
    }
    for file in files_of(&parts) {
        wasm::optimize(&wasm_file(folder, &file), npm, Aim::Size)?;
    }
    Ok(())
}

/// Merges the chunks of the folder into one file.
fn merge(folder: &Path, npm: &Path, chunks: &[String]) -> Res<()> {
    let mut merge = Command::new("node");
    merge
        .arg(npm.join("binaryen/bin/wasm-merge"))
        .arg(wasm_file(folder, "base"))
        .arg("__wasm_split");
    for chunk in chunks {
        merge.arg(wasm_file(folder, chunk)).arg(chunk);
    }
    merge
        .args(["--all-features", "-o"])
        .arg(wasm_file(folder, SHARED));
    command::run(&mut merge, "delete the folder `npm` in the cache and try again")
}

/// Names the shared file in place of the chunks that went into it.
fn share(parts: &mut [Part], chunks: &[String]) {
    for part in parts {
        let before = part.files.len();
        part.files.retain(|file| !chunks.contains(file));
        if part.files.len() < before {
            part.files.insert(0, SHARED.to_owned());
        }
    }
}

/// Puts the parts of the module that is bound in the folder `beside` into the site, and writes the script that the glue
/// imports. Returns for each part the links by which a page asks for it early. Where the module was not cut there is nothing
/// to do.
pub fn pack(name: &str, glue: &str, beside: &Path, site: &Path) -> Res<BTreeMap<String, String>> {
    if !beside.join(LIST).exists() {
        return Ok(BTreeMap::new());
    }
    let parts = read(beside)?;
    let mut named = BTreeMap::new();
    for file in files_of(&parts) {
        let from = wasm_file(beside, &file);
        let content = paths::bytes(&from)?;
        paths::remove(&from)?;
        let own = file.trim_start_matches("split_");
        let public = hash::file_name(&format!("{name}-{own}"), "wasm", &content);
        paths::write(&site.join(&public), &content)?;
        named.insert(file, (format!("./{public}"), hash::integrity(&content)));
    }
    paths::remove(&beside.join(LIST))?;
    paths::write(&beside.join(SCRIPT), script(glue, &parts, &named))?;
    let links = |part: &Part| -> String {
        let files = part.files.iter().filter_map(|file| named.get(file));
        files.map(|(name, integrity)| preload(name, integrity)).collect()
    };
    Ok(parts
        .iter()
        .map(|part| (part.name.clone(), links(part)))
        .collect())
}

/// Removes the script from the folder, once it is bundled.
pub fn clear(beside: &Path) -> Res<()> {
    let script = beside.join(SCRIPT);
    if script.exists() {
        paths::remove(&script)
    } else {
        Ok(())
    }
}

/// The link by which a page asks for a file early. It carries the same integrity as the request of the script: a browser
/// takes what was fetched early only where both agree.
fn preload(name: &str, integrity: &str) -> String {
    format!(
        "<link rel=\"preload\" href=\"{name}\" as=\"fetch\" type=\"application/wasm\" integrity=\"{integrity}\" \
         crossorigin=\"anonymous\">\n"
    )
}

/// The script that loads the parts; `named` has the public name and the integrity of each file.
fn script(glue: &str, parts: &[Part], named: &BTreeMap<String, (String, String)>) -> String {
    let function = |part: &Part| {
        let files: Vec<String> = part
            .files
            .iter()
            .filter_map(|file| named.get(file))
            .map(|(name, integrity)| format!("[\"{name}\", \"{integrity}\"]"))
            .collect();
        format!("export const {} = part({});\n", part.import, files.join(", "))
    };
    include_str!("parts.js").replace("PLACARD_GLUE", glue).replace(
        "// PLACARD_PARTS\n",
        &parts.iter().map(function).collect::<String>(),
    )
}

/// Every file of some parts once.
fn files_of(parts: &[Part]) -> Vec<String> {
    let mut files: Vec<String> = parts.iter().flat_map(|part| part.files.clone()).collect();
    files.sort();
    files.dedup();
    files
}

fn wasm_file(folder: &Path, name: &str) -> std::path::PathBuf {
    folder.join(format!("{name}.wasm"))
}

fn read(folder: &Path) -> Res<Vec<Part>> {
    list(&paths::text(&folder.join(LIST))?)
}

/// Reads the list of parts.
fn list(text: &str) -> Res<Vec<Part>> {
    let part = |line: &str| {
        let mut words = line.split_whitespace().map(str::to_owned);
        let (name, import) = words.next().zip(words.next())?;
        let files = words.collect();
        Some(Part { name, import, files })
    };
    text.lines()
        .map(|line| part(line).ok_or_else(|| format!("{LIST} has a line without a part: `{line}`")))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "a __load_a chunk_1 chunk_2 split_a\nb __load_b chunk_2 split_b\nc __load_c split_c\n";

    #[test]
    fn a_part_takes_two_files_at_most_once_the_chunks_are_one() -> Res<()> {
        let mut parts = list(TEXT)?;
        assert_eq!(
            files_of(&parts),
            ["chunk_1", "chunk_2", "split_a", "split_b", "split_c"]
        );
        share(&mut parts, &["chunk_1".to_owned(), "chunk_2".to_owned()]);
        let files: Vec<&[String]> = parts.iter().map(|part| part.files.as_slice()).collect();
        assert_eq!(files[0], ["shared", "split_a"]);
        assert_eq!(files[1], ["shared", "split_b"]);
        assert_eq!(files[2], ["split_c"]);
        Ok(())
    }

    #[test]
    fn a_line_without_a_part_is_refused() {
        assert!(list("a\n").is_err());
        assert_eq!(list(""), Ok(Vec::new()));
    }

    #[test]
    fn the_script_asks_for_each_file_with_its_integrity() -> Res<()> {
        let named = [("chunk_2", "x-1"), ("split_b", "x-2")].map(|(file, name)| {
            (
                file.to_owned(),
                (format!("./{name}.wasm"), format!("sha384-{name}")),
            )
        });
        let parts = list("b __load_b chunk_2 split_b\n")?;
        let script = script("./x.js", &parts, &named.into());
        assert!(script.contains("import { initSync } from \"./x.js\";"));
        assert!(script.ends_with(
            "export const __load_b = part([\"./x-1.wasm\", \"sha384-x-1\"], [\"./x-2.wasm\", \"sha384-x-2\"]);\n"
        ));
        assert!(!script.contains("PLACARD"));
        Ok(())
    }
}
