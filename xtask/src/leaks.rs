//! Searches the shipped files for what they must not hold: paths and the name of this machine, the registry that the crates came
//! from, files that a page would load from others, and code made from text, which the policy forbids.

use std::path::Path;

use crate::report::{Res, step};
use crate::wasm::cargo_home;
use crate::{html, meeting_pages, paths};

/// The folder of rustdoc's own scripts and styles.
const RUSTDOC: &str = "static.files";

/// The folder of the handbook.
const HANDBOOK: &str = "handbook";

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

/// Addresses that scripts may hold: names of formats, which nothing loads.
const FORMATS: &[&str] = &[
    "http://www.w3.org/",
    "http://www.imsproject.org/",
    "http://www.adlnet.org/",
    "https://schema.org",
    // Formats within PDF and Word files, which pdf.js and mammoth read.
    "http://www.xfa.org/",
    "http://ns.adobe.com/",
    "http://schemas.openxmlformats.org/",
    "http://purl.oclc.org/",
    "http://schemas.microsoft.com/",
    "http://schemas.zwobble.org/",
    // What pdf.js completes a relative address with to see whether it is one, and what JSZip's message tells programmers to read.
    "http://example.com",
    "https://foo.bar",
    "https://stuk.github.io/jszip/",
];

/// What loads a file, and by which attribute.
const LOADING: &[(&str, &str)] = &[
    ("script", "src"),
    ("link", "href"),
    ("img", "src"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
    ("audio", "src"),
    ("object", "data"),
    ("embed", "src"),
];

/// The links that load nothing: they say where a page is.
const SAYING: &[&str] = &["canonical", "alternate"];

/// What a page or a style sheet would load from another host than its own.
fn of_others(name: &str, text: &str, site: &str) -> Res<Vec<String>> {
    let elsewhere = |address: &str| {
        let whole = ["http://", "https://", "//"]
            .iter()
            .any(|start| address.starts_with(start));
        whole && (site.is_empty() || !address.starts_with(site))
    };
    let mut found = Vec::new();
    if name.ends_with(".html") {
        for (element, attribute) in LOADING {
            for tag in html::tags(text, element)? {
                let says = tag.get("rel").is_some_and(|rel| SAYING.contains(&rel));
                let address = tag.get(attribute).filter(|address| !says && elsewhere(address));
                found.extend(address.map(str::to_owned));
            }
        }
    }
    if name.ends_with(".css") {
        let parts = text.split("url(").skip(1).chain(text.split("@import").skip(1));
        let address = |part: &str| {
            part.trim_start_matches([' ', '"', '\''])
                .split(['"', '\'', ')', ';'])
                .next()
                .map(str::to_owned)
        };
        found.extend(parts.filter_map(address).filter(|address| elsewhere(address)));
    }
    if name.ends_with(".js") {
        for start in ["http://", "https://"] {
            for (place, _) in text.match_indices(start) {
                let rest = &text[place..];
                // A scheme alone is compared with, and a name of a format loads nothing.
                let host = rest[start.len()..].starts_with(|letter: char| letter.is_ascii_alphanumeric());
                if host && !FORMATS.iter().any(|format| rest.starts_with(format)) {
                    found.push(rest.chars().take(60).collect());
                }
            }
        }
    }
    Ok(found)
}

/// The name of this machine, where it is one that no text holds by chance.
fn host_name() -> Option<String> {
    let name = std::fs::read_to_string("/etc/hostname").ok()?;
    let name = name.trim().to_owned();
    (name.len() > 7 && name != "localhost").then_some(name)
}

/// Fails with the first finding, and prints all.
pub fn check(root: &Path, dist: &Path) -> Res<()> {
    let site = meeting_pages::address(root)?;
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
    own.extend(host_name());
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
        // The handbook's scripts are mdBook's and rustdoc's: they hold the words of its pages, with the addresses that a reader may
        // open. Its policy keeps them from loading anything from there.
        let in_handbook = file.components().any(|part| part.as_os_str() == HANDBOOK);
        let kinds: &[&str] = if in_handbook {
            &[".html", ".css"]
        } else {
            &[".html", ".css", ".js"]
        };
        if kinds.iter().any(|kind| name.ends_with(kind)) {
            let text = String::from_utf8_lossy(&content);
            for address in of_others(&name, &text, &site)? {
                findings += 1;
                println!("{name} would load from another host: {address}");
            }
        }
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
    fn what_a_file_would_load_from_others_is_found() {
        let found = |name: &str, text: &str| of_others(name, text, "https://a.example/").unwrap_or_default();
        let page = "<link rel=\"canonical\" href=\"https://b.example/\"><a href=\"https://un.org\">x</a>\
                    <img src=\"https://a.example/x.png\"><script src=\"./a.js\"></script>";
        assert!(found("a.html", page).is_empty());
        assert_eq!(
            found("a.html", "<img src=\"//b.example/x.png\">"),
            ["//b.example/x.png"]
        );
        assert_eq!(
            found("a.html", "<script src=\"https://b.example/a.js\"></script>").len(),
            1
        );
        assert_eq!(
            found("a.css", "a{background:url(\"https://b.example/x.png\")}"),
            ["https://b.example/x.png"]
        );
        assert_eq!(found("a.css", "@import \"//b.example/x.css\";").len(), 1);
        assert!(found("a.css", "a{background:url(./x.png)}").is_empty());
        assert_eq!(found("a.js", "fetch(\"https://b.example/x\")").len(), 1);
        assert!(
            found(
                "a.js",
                "x.startsWith(\"https://\");y=\"http://www.w3.org/2000/svg\""
            )
            .is_empty()
        );
    }

    #[test]
    fn finds_text_between_bytes_and_shows_where() {
        let found = occurrences(b"\0\0at /root/.cargo/x\xff", "/root/");
        assert_eq!(found, ["  at /root/.cargo/x "]);
        assert!(occurrences(b"/rustc/library", "/root/").is_empty());
    }
}
