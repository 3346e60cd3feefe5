//! Cuts a linked module into a main part and parts that load later.
//!
//! A function belongs to the main part when anything there can reach it, to a part when only that part can, and to a chunk
//! when several parts share it. Beside the main part and its glue, the folder then holds a file for each part and chunk,
//! `parts.txt`, and `base.wasm`, with which these files can be merged: see [`base`]. Beside the folder, `NAME.crates.tsv` says how many
//! bytes of code the main part has from each crate, before it is made small.
//!
//! Each line of `parts.txt` names a part, the import by which the main part asks for it, and its files without their
//! ending, the chunks first.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use walrus::{ImportKind, Module};
use wasm_encoder::{ExportKind, ExportSection, RawSection};
use wasmparser::{Parser, Payload};

use crate::crates;

/// What the main part imports the loading functions from: a script beside the glue.
const LOADER: &str = "./parts.js";

/// What the parts import memory, table and stack from.
const MAIN: &str = "__wasm_split";

/// What they import it from once they are merged; it must differ from [`MAIN`], which [`base`] then is.
const MERGED_MAIN: &str = "main";

/// The section that says which features of WebAssembly a file uses.
const FEATURES: &str = "target_features";

/// Cuts a module that was linked with its relocations and its names.
pub fn cut(linked: &Path, folder: &Path, name: &str) -> Result<(), String> {
    let failed =
        |error: &dyn std::fmt::Display| format!("cutting `{}` into parts: {error}", linked.display());
    let input = fs::read(linked).map_err(|error| failed(&error))?;
    let input = without_unused_parts(&input).map_err(|error| failed(&error))?;
    let whole = folder.join("whole.wasm");
    let glue = format!("./{name}.js");
    let mut options = wasm_split_cli_support::Options::new(&input);
    options.output_dir = folder;
    options.main_out_path = &whole;
    options.main_module = &glue;
    options.link_name = LOADER;
    let done = wasm_split_cli_support::transform(options).map_err(|error| failed(&format!("{error:#}")))?;
    let parts: BTreeMap<String, Vec<String>> = done.prefetch_map.into_iter().collect();
    let main = fs::read(&whole).map_err(|error| failed(&error))?;
    let crates = crates::by_crate(&main).map_err(|error| failed(&error))?;
    let lines: String = crates
        .iter()
        .map(|(name, bytes)| format!("{name}\t{bytes}\n"))
        .collect();
    fs::write(folder.with_file_name(format!("{name}.crates.tsv")), lines).map_err(|error| failed(&error))?;
    let kind = if parts.is_empty() { "web" } else { "parts" };
    super::bind(kind, &whole.to_string_lossy(), &folder.to_string_lossy(), name)?;
    fs::remove_file(&whole).map_err(|error| failed(&error))?;
    let list: String = parts
        .iter()
        .map(|(part, files)| format!("{part} __wasm_split_load_{part} {}\n", files.join(" ")))
        .collect();
    fs::write(folder.join("parts.txt"), list).map_err(|error| failed(&error))?;
    let files: BTreeSet<&String> = parts.values().flatten().collect();
    let mut contents = Vec::new();
    for file in files {
        let file = folder.join(format!("{file}.wasm"));
        let content = fs::read(&file).map_err(|error| failed(&error))?;
        let content = without_names(&content).map_err(|error| failed(&error))?;
        fs::write(&file, &content).map_err(|error| failed(&error))?;
        contents.push(content);
    }
    let base = base(&contents).map_err(|error| failed(&error))?;
    fs::write(folder.join("base.wasm"), base).map_err(|error| failed(&error))
}

/// The module without the marked functions that nothing asks for. The linker keeps them, because they are exported: the
/// widget would hold every part of the app. Only the section of exports is written anew, so that the relocations, which
/// the cutting reads, remain right.
fn without_unused_parts(module: &[u8]) -> Result<Vec<u8>, String> {
    let failed = |error: wasmparser::BinaryReaderError| error.to_string();
    let mut asked = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        if let Payload::ImportSection(imports) = payload.map_err(failed)? {
            for import in imports.into_imports() {
                asked.extend(mark(import.map_err(failed)?.name, "_import_"));
            }
        }
    }
    rewritten(module, |payload, written| {
        let Payload::ExportSection(exports) = payload else {
            return Ok(false);
        };
        let mut section = ExportSection::new();
        for export in exports.clone() {
            let export = export.map_err(failed)?;
            if mark(export.name, "_export_").is_none_or(|mark| asked.contains(&mark)) {
                section.export(export.name, ExportKind::from(export.kind), export.index);
            }
        }
        written.section(&section);
        Ok(true)
    })
}

/// The module without the names of its functions.
fn without_names(module: &[u8]) -> Result<Vec<u8>, String> {
    rewritten(module, |payload, _| {
        Ok(matches!(payload, Payload::CustomSection(section) if section.name() == "name"))
    })
}

/// The module with some sections written anew: `section` writes what takes the place of a section, and returns whether it
/// did. All others remain as they are.
fn rewritten(
    module: &[u8],
    mut section: impl FnMut(&Payload<'_>, &mut wasm_encoder::Module) -> Result<bool, String>,
) -> Result<Vec<u8>, String> {
    let mut written = wasm_encoder::Module::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload.map_err(|error| error.to_string())?;
        if section(&payload, &mut written)? {
            continue;
        }
        if let Some((id, range)) = payload.as_section() {
            let range = usize::try_from(range.start)
                .ok()
                .zip(usize::try_from(range.end).ok());
            let data = range.and_then(|(start, end)| module.get(start..end));
            let data = data.ok_or("a section ends after the file")?;
            written.section(&RawSection { id, data });
        }
    }
    Ok(written.finish())
}

/// What the two names of a marked function have in common: the part's name and the hash of the function.
fn mark<'a>(name: &'a str, kind: &str) -> Option<(&'a str, &'a str)> {
    let (part, function) = name.strip_prefix("__wasm_split_00")?.split_once("00")?;
    let function = function.strip_prefix(kind)?;
    Some((part, function))
}

/// A module without code that hands memory, table and stack on from the main part. Merged with it, parts and chunks share
/// one memory; merged without it, each would bring a memory of its own, which browsers refuse.
fn base(files: &[Vec<u8>]) -> Result<Vec<u8>, String> {
    let mut base = Module::default();
    let (mut known, mut has_features) = (BTreeSet::new(), false);
    for file in files {
        let mut file = Module::from_buffer(file).map_err(|error| error.to_string())?;
        // What the code needs of a browser, the same in each. The program that merges takes it from the first file.
        if let Some(features) = file.customs.remove_raw(FEATURES)
            && !has_features
        {
            base.customs.add(features);
            has_features = true;
        }
        for import in file.imports.iter() {
            let name = import.name.as_str();
            if import.module != MAIN {
                return Err(format!("a part imports `{name}` from `{}`", import.module));
            }
            if !known.insert(name.to_owned()) {
                continue;
            }
            match import.kind {
                ImportKind::Memory(id) => {
                    let memory = file.memories.get(id);
                    let (id, _) = base.add_import_memory(
                        MERGED_MAIN,
                        name,
                        memory.shared,
                        memory.memory64,
                        memory.initial,
                        memory.maximum,
                        memory.page_size_log2,
                    );
                    base.exports.add(name, id);
                }
                ImportKind::Table(id) => {
                    let table = file.tables.get(id);
                    let (id, _) = base.add_import_table(
                        MERGED_MAIN,
                        name,
                        table.table64,
                        table.initial,
                        table.maximum,
                        table.element_ty,
                    );
                    base.exports.add(name, id);
                }
                ImportKind::Global(id) => {
                    let global = file.globals.get(id);
                    let (id, _) =
                        base.add_import_global(MERGED_MAIN, name, global.ty, global.mutable, global.shared);
                    base.exports.add(name, id);
                }
                ImportKind::Function(_) | ImportKind::Tag(_) => {
                    return Err(format!(
                        "a part imports `{name}`, which is not memory, table or global"
                    ));
                }
            }
        }
    }
    Ok(base.emit_wasm())
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::{FunctionBuilder, RefType, ValType};

    /// A module with a marked function for each name, which imports the other half of the first.
    fn linked(names: &[&str]) -> Vec<u8> {
        let mut module = Module::default();
        let kind = module.types.add(&[], &[]);
        if let Some(first) = names.first() {
            module.add_import_func("placeholder", &first.replace("_export_", "_import_"), kind);
        }
        for name in names.iter().copied().chain(["main"]) {
            let function =
                FunctionBuilder::new(&mut module.types, &[], &[]).finish(vec![], &mut module.funcs);
            module.exports.add(name, function);
        }
        module.emit_wasm()
    }

    #[test]
    fn a_marked_function_that_nothing_asks_for_is_no_longer_exported() -> Result<(), String> {
        let names = [
            "__wasm_split_00used00_export_0123456789abcdef0123456789abcdef_table",
            "__wasm_split_00unused00_export_0123456789abcdef0123456789abcdef_table",
        ];
        let kept = without_unused_parts(&linked(&names))?;
        let kept = Module::from_buffer(&kept).map_err(|error| error.to_string())?;
        let kept: Vec<&str> = kept.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(kept, [names[0], "main"]);
        assert!(without_unused_parts(b"not a module").is_err());
        Ok(())
    }

    /// A chunk that imports what parts and chunks import.
    fn chunk(global: Option<&str>) -> Vec<u8> {
        let mut chunk = Module::default();
        chunk.add_import_memory(MAIN, "memory", false, false, 17, None, None);
        chunk.add_import_table(MAIN, "functions", false, 100, None, RefType::FUNCREF);
        if let Some(name) = global {
            chunk.add_import_global(MAIN, name, ValType::I32, true, false);
        }
        chunk.emit_wasm()
    }

    #[test]
    fn the_base_hands_on_what_any_part_imports() -> Result<(), String> {
        let base = base(&[chunk(None), chunk(Some("stack")), chunk(Some("stack"))])?;
        let base = Module::from_buffer(&base).map_err(|error| error.to_string())?;
        let imports: Vec<[&str; 2]> = base
            .imports
            .iter()
            .map(|import| [import.module.as_str(), import.name.as_str()])
            .collect();
        let exports: Vec<&str> = base.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(exports, ["memory", "functions", "stack"]);
        assert!(
            imports.contains(&["main", "memory"]) && imports.len() == 3,
            "{imports:?}"
        );
        Ok(())
    }

    #[test]
    fn a_chunk_that_imports_a_function_is_not_merged() {
        let mut odd = Module::default();
        let kind = odd.types.add(&[], &[]);
        odd.add_import_func(MAIN, "f", kind);
        assert!(base(&[odd.emit_wasm()]).is_err());
        let mut other = Module::default();
        other.add_import_memory("elsewhere", "memory", false, false, 1, None, None);
        assert!(base(&[other.emit_wasm()]).is_err());
    }
}
