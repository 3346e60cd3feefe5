//! The last work on the pages: the site's policy allows no script and no style inside a page, so those of mdBook and of
//! `cargo doc` become files of their own; and of mdBook's themes two are left, light and dark.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail};

/// Themes of mdBook that differ from the site's look.
const OTHER_THEMES: [&str; 3] = ["rust", "coal", "ayu"];

/// What assistive technology needs of mdBook's bar: that it is one, a button that can be reached by keyboard (`theme/pages.js` does
/// what it did as a label), and one first heading, that of the page. Each element, by how it begins and ends, and what it becomes.
const BAR: [[&str; 4]; 3] = [
    [
        "<div id=\"mdbook-menu-bar\"",
        ">",
        "<div role=\"banner\" id=\"mdbook-menu-bar\"",
        ">",
    ],
    [
        "<label id=\"mdbook-sidebar-toggle\"",
        "</label>",
        "<button type=\"button\" id=\"mdbook-sidebar-toggle\"",
        "</button>",
    ],
    [
        "<h1 class=\"menu-title\"",
        "</h1>",
        "<div class=\"menu-title\"",
        "</div>",
    ],
];

/// The script that lets mdBook's and rustdoc's scripts write their lists from text, which the site's headers allow code that says
/// so (Trusted Types). The policy lets the book load from the site alone.
const TRUSTED: (&str, &str) = (
    "trusted.js",
    "globalThis.trustedTypes?.createPolicy(\"default\", {\n  createHTML: (text) => text,\n  createScript: (text) => text,\n  \
     createScriptURL: (text) => text,\n});\n",
);

/// Works on every page in a folder.
pub fn finish(folder: &Path) -> Result<()> {
    let (trusted, script) = TRUSTED;
    std::fs::write(folder.join(trusted), script)?;
    for file in crate::files(folder, "html")? {
        let text = std::fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))?;
        let below = file.strip_prefix(folder)?;
        let up = "../".repeat(below.components().count() - 1);
        let mut taken = Vec::new();
        let mut page = without_inline(&text, &up, &mut taken)?;
        // It runs before all others.
        page = page.replacen(
            "<head>",
            &format!("<head><script src=\"{up}{trusted}\"></script>"),
            1,
        );
        if !below.starts_with("api") {
            page = two_themes(&with_bar(&page).with_context(|| format!("`{}`", below.display()))?);
        }
        if let Some(inline) = inline(&page) {
            bail!(
                "`{}` has a `{inline}` inside, which the site's policy forbids",
                below.display()
            );
        }
        for (name, content) in taken {
            std::fs::write(folder.join(name), content)?;
        }
        std::fs::write(&file, page)?;
    }
    Ok(())
}

/// The page with its inline scripts as files, which are added to `taken`. A script that names a file runs at the same place
/// and in the same order.
fn without_inline(page: &str, up: &str, taken: &mut Vec<(String, String)>) -> Result<String> {
    let mut text = String::new();
    let mut rest = page;
    while let Some(at) = rest.find("<script>") {
        let (before, from) = rest.split_at(at);
        let (script, after) = from["<script>".len()..]
            .split_once("</script>")
            .context("a script without an end")?;
        let mut hasher = DefaultHasher::new();
        script.hash(&mut hasher);
        let name = format!("inline-{:016x}.js", hasher.finish());
        text += before;
        text += &format!("<script src=\"{up}{name}\"></script>");
        taken.push((name, script.to_owned()));
        rest = after;
    }
    text += rest;
    // A table that scrolls is scrolled by keyboard, too; and how mdBook ends what floats.
    let text = text.replace(
        "<div class=\"table-wrapper\">",
        "<div class=\"table-wrapper\" tabindex=\"0\">",
    );
    Ok(text.replace("<div style=\"clear: both\"></div>", "<div class=\"clear\"></div>"))
}

/// The page with `BAR`. The list of pages for browsers without scripts has no bar.
fn with_bar(page: &str) -> Result<String> {
    let mut page = page.to_owned();
    if !page.contains("mdbook-menu-bar") {
        return Ok(page);
    }
    for [begins, ends, begin, end] in BAR {
        let parts = page
            .split_once(begins)
            .and_then(|(before, rest)| Some((before, rest.split_once(ends)?)));
        let Some((before, (within, after))) = parts else {
            bail!("the page has no `{begins}`: mdBook's pages have changed");
        };
        // A button is for no other field.
        let within = within.replace(" for=\"mdbook-sidebar-toggle-anchor\"", "");
        page = format!("{before}{begin}{within}{end}{after}");
    }
    Ok(page)
}

fn two_themes(page: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in page.lines() {
        let of_theme = |name: &str| line.contains(&format!("id=\"mdbook-theme-{name}\""));
        if !OTHER_THEMES.iter().any(|name| of_theme(name)) {
            let line = if of_theme("navy") {
                line.replace("Navy", "Dark")
            } else {
                line.to_owned()
            };
            lines.push(line.replace(">Auto<", ">As the system<"));
        }
    }
    lines.join("\n") + "\n"
}

/// A script or a style inside a page, which the site's policy would not run.
fn inline(page: &str) -> Option<&'static str> {
    let scripts = page
        .split("<script")
        .skip(1)
        .filter_map(|rest| rest.split_once('>'));
    // What is marked as data is not run.
    let run = |tag: &str| !tag.contains("src=") && !tag.contains("type=\"text/json\"");
    let inside = scripts
        .into_iter()
        .any(|(tag, after)| run(tag) && !after.starts_with("</script>"));
    let style = [" style=\"", "<style"]
        .into_iter()
        .find(|style| page.contains(style));
    style.or(inside.then_some("<script"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_inside_a_page_becomes_a_file_that_runs_at_the_same_place() {
        let mut taken = Vec::new();
        let page = without_inline("<p><script>let a = 1;</script><b>", "../", &mut taken).unwrap_or_default();
        assert_eq!(taken.len(), 1);
        assert_eq!(taken[0].1, "let a = 1;");
        assert_eq!(page, format!("<p><script src=\"../{}\"></script><b>", taken[0].0));
    }

    #[test]
    fn what_is_inside_a_page_is_noticed() {
        assert_eq!(inline("<script type=\"x\">1</script>"), Some("<script"));
        assert_eq!(inline("<p style=\"x\">"), Some(" style=\""));
        assert_eq!(inline("<script src=\"a.js\"></script>"), None);
    }

    #[test]
    fn the_bar_is_a_landmark_with_a_button_and_no_heading() {
        let bar = "<div id=\"mdbook-menu-bar\" class=\"a\"><label id=\"mdbook-sidebar-toggle\" for=\"mdbook-sidebar-toggle-anchor\">x</label>\
                   <h1 class=\"menu-title\">T</h1>";
        assert_eq!(
            with_bar(bar).unwrap_or_default(),
            "<div role=\"banner\" id=\"mdbook-menu-bar\" class=\"a\"><button type=\"button\" id=\"mdbook-sidebar-toggle\">x</button>\
             <div class=\"menu-title\">T</div>"
        );
        assert!(with_bar("<p id=\"mdbook-menu-bar\">").is_err());
    }

    #[test]
    fn light_and_dark_are_left() {
        let menu = "<i id=\"mdbook-theme-rust\">Rust</i>\n<i id=\"mdbook-theme-navy\">Navy</i>\n";
        assert_eq!(two_themes(menu), "<i id=\"mdbook-theme-navy\">Dark</i>\n");
    }
}
