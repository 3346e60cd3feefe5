//! The parts of a module, which load after its main part: the program `bindgen` cuts them off, this makes them small, names
//! them by what they hold, and writes the script that loads them.
//!
//! `src/apps/parts.rs` and `src/apps/page_parts.rs` mark where the app is cut.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::page_table::PAGES;
use crate::report::Res;
use crate::wasm::{self, Aim};
use crate::{command, hash, paths};

/// What the program `bindgen` says about the parts.
const LIST: &str = "parts.txt";

/// The script that the glue of the main part imports.
const SCRIPT: &str = "parts.js";

/// The file that holds what several parts of one page share.
const SHARED: &str = "shared";

/// What the program `bindgen` writes to merge files with.
const BASE: &str = "base";

/// A part, as the folder of a bound module lists it.
#[derive(Debug, PartialEq, Eq)]
struct Part {
    /// What the mark calls it.
    name: String,
    /// The import by which the main part asks for it.
    import: String,
    /// Its files in the folder, without their ending.
    files: Vec<String>,
}

impl Part {
    /// The part, where it shows a page on its own.
    fn page(&self) -> Option<&str> {
        PAGES.iter().map(|page| page.part).find(|part| *part == self.name)
    }
}

/// Merges files, so that a part takes two requests at most, and makes them small. There would be a file for each set of
/// parts that share something, and most of these are tiny.
pub fn make_small(folder: &Path, npm: &Path) -> Res<()> {
    let mut parts = read(folder)?;
    let before = files_of(&parts);
    let merged = merge(&mut parts);
    for (name, files) in &merged {
        join(folder, npm, name, files)?;
        wasm::optimize(&wasm_file(folder, name), npm, Aim::Size)?;
    }
    for file in before.iter().map(String::as_str).chain([BASE]) {
        let file = wasm_file(folder, file);
        if file.exists() {
            paths::remove(&file)?;
        }
    }
    let list: String = parts
        .iter()
        .map(|part| format!("{} {} {}\n", part.name, part.import, part.files.join(" ")))
        .collect();
    paths::write(&folder.join(LIST), list)
}

/// Plans which files become one; returns each new file with what goes into it, and names the new files in the parts.
///
/// The part of a page holds all that it needs: no other part is loaded with it, so nothing is loaded twice. Of the other
/// parts, which load in one page one after the other, each holds what it alone needs, and what several need is one file.
fn merge(parts: &mut [Part]) -> BTreeMap<String, Vec<String>> {
    let mut users: BTreeMap<String, usize> = BTreeMap::new();
    for file in parts
        .iter()
        .filter(|part| part.page().is_none())
        .flat_map(|part| &part.files)
    {
        *users.entry(file.clone()).or_default() += 1;
    }
    let mut merged: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        let is_page = part.page().is_some();
        let is_shared = |file: &String| !is_page && users.get(file).is_some_and(|&users| users > 1);
        let (shared, own): (Vec<String>, Vec<String>) = part.files.drain(..).partition(is_shared);
        for (name, files) in [(SHARED, shared), (&part.name, own)] {
            if files.is_empty() {
                continue;
            }
            let all = merged.entry(name.to_owned()).or_default();
            all.extend(files);
            all.sort();
            all.dedup();
            part.files.push(name.to_owned());
        }
    }
    merged
}

/// Writes some files of the folder as one.
fn join(folder: &Path, npm: &Path, name: &str, files: &[String]) -> Res<()> {
    if let [file] = files {
        return paths::copy_file(&wasm_file(folder, file), &wasm_file(folder, name));
    }
    let mut merge = Command::new("node");
    merge
        .arg(npm.join("binaryen/bin/wasm-merge"))
        .arg(wasm_file(folder, BASE))
        .arg("__wasm_split");
    for file in files {
        merge.arg(wasm_file(folder, file)).arg(file);
    }
    // No feature flags: the files say which features they use. With `--all-features` it writes imports in a form that no
    // browser accepts.
    merge.arg("-o").arg(wasm_file(folder, name));
    command::run(&mut merge, "delete the folder `npm` in the cache and try again")
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
        let public = hash::file_name(&format!("{name}-{file}"), "wasm", &content);
        paths::write(&site.join(&public), &content)?;
        named.insert(file, (format!("./{public}"), hash::integrity(&content)));
    }
    paths::remove(&beside.join(LIST))?;
    paths::write(&beside.join(SCRIPT), script(glue, &parts, &named))?;
    let links = |part: &Part| -> String {
        let files = part.files.iter().filter_map(|file| named.get(file));
        let mark = if part.page().is_some() { " data-part" } else { "" };
        files.map(|(name, _)| preload(name, mark)).collect()
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

/// The link by which a page asks for a file early. Like that of the module it carries no integrity, which browsers do not
/// check there and warn of. `mark` is an attribute by which the script finds the link.
fn preload(name: &str, mark: &str) -> String {
    format!(
        "<link rel=\"preload\" href=\"{name}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\"{mark}>\n"
    )
}

/// The script that loads the parts; `named` has the public name and the integrity of each file.
fn script(glue: &str, parts: &[Part], named: &BTreeMap<String, (String, String)>) -> String {
    let function = |part: &Part| {
        if let Some(page) = part.page() {
            return format!("export const {} = ofPage(\"{page}\");\n", part.import);
        }
        let files: Vec<String> = part
            .files
            .iter()
            .filter_map(|file| named.get(file))
            .map(|(name, integrity)| format!("[\"{name}\", \"{integrity}\"]"))
            .collect();
        format!(
            "export const {} = part(\"\", () => [{}]);\n",
            part.import,
            files.join(", ")
        )
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

    #[test]
    fn a_part_takes_two_files_at_most_and_a_page_one() -> Res<()> {
        let mut parts = list(
            "assembly __a chunk_1 chunk_2 split_assembly\nlibrary __l chunk_1 chunk_3 split_library\n\
             panels __p chunk_1 chunk_3 split_panels\nalone __e split_alone\n",
        )?;
        let merged = merge(&mut parts);
        let files: Vec<&[String]> = parts.iter().map(|part| part.files.as_slice()).collect();
        assert_eq!(files[0], ["shared", "assembly"]);
        assert_eq!(files[1], ["library"]);
        assert_eq!(files[2], ["shared", "panels"]);
        assert_eq!(files[3], ["alone"]);
        assert_eq!(merged["shared"], ["chunk_1"]);
        assert_eq!(merged["assembly"], ["chunk_2", "split_assembly"]);
        assert_eq!(merged["library"], ["chunk_1", "chunk_3", "split_library"]);
        assert_eq!(merged["panels"], ["chunk_3", "split_panels"]);
        assert_eq!(merged["alone"], ["split_alone"]);
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
        let parts = list("power __load_p split_power\nb __load_b chunk_2 split_b\n")?;
        let script = script("./x.js", &parts, &named.into());
        assert!(script.contains("import { initSync } from \"./x.js\";"));
        assert!(script.ends_with(
            "export const __load_b = part(\"\", () => [[\"./x-1.wasm\", \"sha384-x-1\"], [\"./x-2.wasm\", \"sha384-x-2\"]]);\n"
        ));
        assert!(script.contains("export const __load_p = ofPage(\"power\");\n"));
        assert!(!script.contains("PLACARD"));
        Ok(())
    }
}
