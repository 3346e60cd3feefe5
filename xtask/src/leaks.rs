//! Searches the shipped files for what they must not hold: paths of this machine, the registry that the crates came from,
//! and code made from text, which the policy forbids.

use std::path::Path;

use crate::paths;
use crate::report::{Res, step};
use crate::wasm::cargo_home;

/// The folder of rustdoc's own scripts and styles.
const RUSTDOC: &str = "static.files";

/// The registry's name.
const REGISTRY: &str = concat!("crates", ".io");

/// Never to be found in any shipped file.
const PLACES: &[&str] = &[
    "/root/",
    "/home/",
    "/Users/",
    "registry/src",
    REGISTRY,
    concat!("index", ".crates"),
];

/// Never to be found in a script.
const CODE_FROM_TEXT: &[&str] = &["new Function", "=Function(", "eval("];

/// Fails with the first finding, and prints all.
pub fn check(root: &Path, dist: &Path) -> Res<()> {
    let mut own: Vec<String> = PLACES.iter().map(ToString::to_string).collect();
    let home = std::env::var("HOME").unwrap_or_default();
    own.extend(
        [
            root.display().to_string(),
            cargo_home().display().to_string(),
            home.clone(),
        ]
        .into_iter()
        .filter(|path| path.len() > 3),
    );
    let mut findings = 0;
    let mut searched = 0;
    for file in paths::files(dist)? {
        let name = file
            .file_name()
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default();
        if name.ends_with(".br") || name.ends_with(".gz") {
            continue;
        }
        searched += 1;
        let content = paths::bytes(&file)?;
        let mut forbidden = own.clone();
        // What rustdoc adds to the pages of every crate comes from no crate of ours. Its help names the registry, and it has a
        // folder `search.index/root`, which is no path below the home of root.
        if file.components().any(|part| part.as_os_str() == RUSTDOC) {
            forbidden.retain(|text| text != REGISTRY && *text != home);
        }
        if name.ends_with(".js") {
            forbidden.extend(CODE_FROM_TEXT.iter().map(ToString::to_string));
        }
        for text in forbidden {
            for context in occurrences(&content, &text) {
                findings += 1;
                println!("{name} holds `{text}`: …{context}…");
            }
        }
    }
    step("searched", format_args!("{searched} files"));
    if findings == 0 {
        return Ok(());
    }
    Err(format!(
        "the shipped files tell {findings} things that they must not; for paths see `map_paths_away` in xtask"
    ))
}

/// The text around each occurrence of a text, as far as it can be printed.
fn occurrences(content: &[u8], text: &str) -> Vec<String> {
    let found = content
        .windows(text.len())
        .enumerate()
        .filter(|(_, window)| *window == text.as_bytes());
    found
        .map(|(place, _)| {
            let around = &content[place.saturating_sub(20)..content.len().min(place + text.len() + 40)];
            around
                .iter()
                .map(|&byte| {
                    if byte.is_ascii_graphic() {
                        char::from(byte)
                    } else {
                        ' '
                    }
                })
                .collect()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_text_between_bytes_and_shows_where() {
        let found = occurrences(b"\0\0at /root/.cargo/x\xff", "/root/");
        assert_eq!(found, ["  at /root/.cargo/x "]);
        assert!(occurrences(b"/rustc/library", "/root/").is_empty());
    }
}
