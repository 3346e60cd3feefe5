//! The messages as the files of each language have them.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test helpers fail by panicking")]

#[path = "../../build/compile.rs"]
mod compile;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wording::lang::Lang;

/// The messages of a language by key, as its own files have them; `None` for a language without files.
pub fn own(code: &str) -> Option<BTreeMap<String, String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(code);
    let mut files: Vec<(String, String)> = fs::read_dir(folder)
        .ok()?
        .map(|file| file.unwrap().path())
        .map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap()))
        .collect();
    files.sort();
    let table = compile::compile(code, &files, None).unwrap_or_else(|problems| panic!("{problems:#?}"));
    let bytes = table.bytes(code, 1, |_, _| true);
    let entries = bytes.split_once('\n').unwrap().1;
    let parts: Vec<&str> = entries.split_terminator('\0').collect();
    let pairs = parts.chunks_exact(2);
    Some(
        pairs
            .map(|pair| (pair[0].to_owned(), pair[1].to_owned()))
            .collect(),
    )
}

/// The translations.
pub fn translations() -> Vec<(Lang, BTreeMap<String, String>)> {
    let others = Lang::ALL.into_iter().filter(|lang| *lang != Lang::En);
    others
        .filter_map(|lang| Some((lang, own(lang.code())?)))
        .collect()
}
