//! The pages by which meetings are found, one for each in each language, and their pictures: `prerender` writes pages,
//! texts and drawings in one run, and the drawings become pictures.

use std::collections::HashMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use tinyjson::JsonValue;

use crate::assemble::Build;
use crate::report::{Res, at, step};
use crate::{command, paths};

/// Some of them, to be weighed and compared; the others are like these.
pub const SAMPLES: [&str; 2] = ["en/sc-2025-02-24", "fr/ga-2025-02-24"];

/// Where the site is published, with a slash at its end; empty where that is not known. `PLACARD_SITE` goes before
/// `[workspace.metadata.site]` in Cargo.toml.
pub fn address(root: &Path) -> Res<String> {
    let from = std::env::var("PLACARD_SITE").map_or_else(|_| in_manifest(root), Ok)?;
    checked(&from)
}

fn in_manifest(root: &Path) -> Res<String> {
    let mut cargo = command::cargo();
    cargo
        .args(["metadata", "--no-deps", "--format-version=1", "--offline"])
        .current_dir(root);
    let known = command::read(&mut cargo, "cargo's message above says why")?;
    let known: JsonValue = known.parse().map_err(at("reading what cargo says"))?;
    let metadata = ["metadata", "site", "address"]
        .iter()
        .try_fold(&known, |value, key| {
            let value: &HashMap<String, JsonValue> = value.get()?;
            value.get(*key)
        });
    let address = metadata.and_then(|address| address.get::<String>());
    Ok(address.cloned().unwrap_or_default())
}

/// An address that pages can be named below.
fn checked(address: &str) -> Res<String> {
    let address = address.trim();
    let whole = ["https://", "http://"].iter().any(|scheme| {
        let host = address.strip_prefix(scheme);
        host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
    });
    match address {
        "" => Ok(String::new()),
        _ if !whole || address.contains(['?', '#', ' ', '"', '<']) => Err(format!(
            "`{address}` is no address of a site: `https://`, a host and a folder are expected, such as \
             `https://placard.example/`, in Cargo.toml under [workspace.metadata.site] or in PLACARD_SITE"
        )),
        _ => Ok(format!("{}/", address.trim_end_matches('/'))),
    }
}

/// The pages that they are made from, without their first views.
#[derive(Clone)]
pub struct Templates {
    /// A meeting of the Council.
    pub council: String,
    /// A meeting of the Assembly.
    pub assembly: String,
    pub library: String,
}

impl Templates {
    /// As `prerender` reads them: with a null character between them.
    pub fn joined(&self) -> String {
        [&self.council, "\0", &self.assembly, "\0", &self.library].concat()
    }
}

/// Writes them into the site in `folder`.
pub fn finish(build: Build<'_>, folder: &Path, templates: &Templates) -> Res<()> {
    let root = build.root;
    let site = address(root)?;
    step(
        "prerender",
        "a page, a text and a drawing for each meeting in each language",
    );
    let mut prerender = build.native.prerender(root);
    prerender
        .arg("meeting-pages")
        .arg(folder)
        .arg(&site)
        .stdin(Stdio::piped());
    let mut child = prerender.spawn().map_err(at("running `prerender`"))?;
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(templates.joined().as_bytes())
            .map_err(at("writing to `prerender`"))?;
    }
    let status = child.wait().map_err(at("waiting for `prerender`"))?;
    if !status.success() {
        return Err("`prerender` failed; the message above says why".to_owned());
    }
    let mut draw = Command::new("node");
    draw.arg(root.join("xtask/src/pictures.mjs"))
        .arg(folder)
        .arg(build.npm)
        .arg(paths::cache("pictures")?);
    command::run(&mut draw, "the message above says why")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_and_ends_with_a_slash() {
        assert_eq!(checked(""), Ok(String::new()));
        assert_eq!(checked("https://a.example"), Ok("https://a.example/".to_owned()));
        assert_eq!(
            checked(" https://a.example/b/ "),
            Ok("https://a.example/b/".to_owned())
        );
        for wrong in [
            "a.example",
            "https://",
            "//a.example",
            "https:///x",
            "https://a.example/?x=1",
        ] {
            assert!(checked(wrong).is_err(), "{wrong}");
        }
    }
}
