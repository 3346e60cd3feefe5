//! The widget once more under an address that never changes: `v/<version>/`, with what it needs and nothing else. An article
//! that names it shows the same in ten years; its links and its picture are those of the site.
//!
//! A version is released when git has a tag `v<version>`. From then on its folder is written where it is missing and never
//! changed; before that it follows the build. The folders of other versions that are in `dist` stay there.

use std::collections::BTreeSet;
use std::path::{Component, Path};
use std::process::Command;

use crate::esbuild::NOT_STARTED_NAME;
use crate::html;
use crate::paths;
use crate::report::{Res, step};

/// The version of `Cargo.toml`, which all our packages share.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is needed beside the page and what the page names: what the widget asks for, and what a host names.
const NEEDED: [&str; 5] = ["packed", "wording", "data", "embed.js", "none.svg"];

/// The page.
const PAGE: &str = "widget.html";

/// Writes the frozen copy into the finished site in `folder`.
pub fn freeze(folder: &Path) -> Res<()> {
    let to = folder.join("v").join(VERSION);
    let html = paths::text(&folder.join(PAGE))?;
    let (links, scripts) = (html::tags(&html, "link")?, html::tags(&html, "script")?);
    let named = links.iter().filter_map(|link| link.get("href"));
    let named = named.chain(scripts.iter().filter_map(|script| script.get("src")));
    let needed: BTreeSet<&str> = named
        .map(|name| name.trim_start_matches("./"))
        .chain(NEEDED)
        .collect();
    for file in paths::files(folder)? {
        let name = file.strip_prefix(folder).unwrap_or(&file);
        let first = name.components().next().map(Component::as_os_str);
        let first = first.unwrap_or_default().to_string_lossy();
        // With its compressed copies.
        let first = first.trim_end_matches(".br").trim_end_matches(".gz");
        // The parts of the module and what is loaded where it does not start are named by its script alone.
        let is_part = first.starts_with("widget-") && first.ends_with(".wasm");
        let is_part = is_part || first.starts_with(NOT_STARTED_NAME);
        if is_part || needed.contains(first) {
            paths::copy_file(&file, &to.join(name))?;
        }
    }
    // Seen from there the site is two folders up.
    let html = html.replacen("<html ", "<html data-site=\"../../\" ", 1);
    paths::write(&to.join(PAGE), html)?;
    step("frozen", format_args!("v/{VERSION}/"));
    Ok(())
}

/// The files of a built site in `dist` that no build touches: those of other versions, and of this one once it is released.
pub fn kept(dist: &Path, root: &Path) -> impl Fn(&Path) -> bool {
    let sealed = dist.join("v").join(VERSION).join(PAGE).exists() && is_released(root);
    move |name| {
        let mut parts = name.components().map(Component::as_os_str);
        let below = parts.next().is_some_and(|first| first == "v");
        below && (sealed || parts.next().is_some_and(|version| version != VERSION))
    }
}

/// Whether git has a tag for this version.
fn is_released(root: &Path) -> bool {
    let mut git = Command::new("git");
    git.args(["tag", "--list", &format!("v{VERSION}")])
        .current_dir(root);
    git.output()
        .is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_versions_stay_and_ours_follows_the_build_until_it_is_released() {
        let nowhere = std::env::temp_dir().join(format!("placard-frozen-{}", std::process::id()));
        let kept = kept(&nowhere, &nowhere);
        let stays = |name: &str| kept(Path::new(name));
        assert!(stays("v/0.0.1/widget.html"));
        assert!(!stays(&format!("v/{VERSION}/widget.html")));
        assert!(!stays("index.html") && !stays("very/old.html"));
    }

    #[test]
    fn the_copy_holds_the_widget_and_what_it_needs_and_its_links_lead_to_the_site() {
        let folder = std::env::temp_dir().join(format!("placard-freeze-{}", std::process::id()));
        let page = "<html lang=\"en\"><link href=\"./widget-1.css\"><script src=\"./widget-1.js\"></script>";
        let written = [
            (PAGE, page),
            ("widget-1.css", ""),
            ("widget-1.css.br", ""),
            ("widget-1.js", ""),
            ("widget-panels-1.wasm", ""),
            ("placard-panels-1.wasm", ""),
            ("embed.js", ""),
            ("packed/fr/a.bin", ""),
            ("index.html", ""),
            ("fr/a.html", ""),
            ("v/0.0.1/widget.html", ""),
        ]
        .map(|(name, text)| {
            let file = folder.join(name);
            std::fs::create_dir_all(file.parent().unwrap_or(&folder)).map_err(|error| error.to_string())?;
            paths::write(&file, text)
        });
        assert!(written.iter().all(Result::is_ok) && freeze(&folder).is_ok());
        let frozen = folder.join("v").join(VERSION);
        for name in [
            "widget-1.css",
            "widget-1.css.br",
            "widget-1.js",
            "widget-panels-1.wasm",
            "embed.js",
            "packed/fr/a.bin",
        ] {
            assert!(frozen.join(name).exists(), "{name}");
        }
        for name in ["index.html", "placard-panels-1.wasm", "fr", "v"] {
            assert!(!frozen.join(name).exists(), "{name}");
        }
        let html = paths::text(&frozen.join(PAGE)).unwrap_or_default();
        assert!(
            html.starts_with("<html data-site=\"../../\" lang=\"en\">"),
            "{html}"
        );
        assert_eq!(paths::clear(&folder), Ok(()));
    }
}
