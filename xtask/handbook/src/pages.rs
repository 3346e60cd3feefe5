//! The last work on the pages: the site's policy allows no script and no style inside a page, so those of mdBook and of
//! `cargo doc` become files of their own; and of mdBook's themes two are left, light and dark.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

/// Themes of mdBook that differ from the site's look.
const OTHER_THEMES: [&str; 3] = ["rust", "coal", "ayu"];

/// What assistive technology needs of mdBook's bar: that it is one, a button that is called one and can be reached by keyboard, and
/// one first heading, that of the page.
const BAR: [(&str, &str); 2] = [
    (
        "<div id=\"mdbook-menu-bar\" class=\"menu-bar sticky\">",
        "<div id=\"mdbook-menu-bar\" class=\"menu-bar sticky\" role=\"banner\">",
    ),
    (
        "<label id=\"mdbook-sidebar-toggle\" class=\"icon-button\"",
        "<label id=\"mdbook-sidebar-toggle\" class=\"icon-button\" role=\"button\" tabindex=\"0\"",
    ),
];

/// Works on every page in a folder.
pub fn finish(folder: &Path) -> Result<()> {
    for file in crate::files(folder, "html")? {
        let text = std::fs::read_to_string(&file).with_context(|| format!("reading `{}`", file.display()))?;
        let below = file.strip_prefix(folder)?;
        let up = "../".repeat(below.components().count() - 1);
        let mut taken = Vec::new();
        let mut page = without_inline(&text, &up, &mut taken)?;
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
    // How mdBook ends what floats.
    Ok(text.replace("<div style=\"clear: both\"></div>", "<div class=\"clear\"></div>"))
}

/// The page with `BAR`. The list of pages for browsers without scripts has no bar.
fn with_bar(page: &str) -> Result<String> {
    let mut page = page.to_owned();
    if !page.contains("mdbook-menu-bar") {
        return Ok(page);
    }
    for (old, new) in BAR {
        ensure!(
            page.contains(old),
            "the page has no `{old}`: mdBook's pages have changed"
        );
        page = page.replace(old, new);
    }
    let title = "<h1 class=\"menu-title\">";
    let (before, after) = page.split_once(title).context("the bar has no title")?;
    let (name, after) = after
        .split_once("</h1>")
        .context("the title of the bar does not end")?;
    Ok(format!("{before}<div class=\"menu-title\">{name}</div>{after}"))
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
    fn light_and_dark_are_left() {
        let menu = "<i id=\"mdbook-theme-rust\">Rust</i>\n<i id=\"mdbook-theme-navy\">Navy</i>\n";
        assert_eq!(two_themes(menu), "<i id=\"mdbook-theme-navy\">Dark</i>\n");
    }
}
