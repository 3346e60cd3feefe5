//! The widget's module, and the page that articles show in a frame: the finished `index.html` with another script, and a style sheet
//! that holds what the widget shows and nothing else.

use std::path::Path;

use crate::assemble::{Build, POLICY, TRUSTED, pack, with_first_view};
use crate::html::{self, Tag};
use crate::report::Res;
use crate::{page_table, paths, styles};

/// The page, as a file and as the word that `prerender` knows.
pub const PAGE: &str = "widget";

/// Writes the page beside `index.html`, which comes in without its first view; `app` is what starts the app in it, and the
/// module is bound in the folder `bound`.
pub fn finish(build: Build<'_>, folder: &Path, bound: &Path, index: &str, app: &str) -> Res<()> {
    let aside = bound.join(PAGE);
    let (glue, module) = (
        aside.join(format!("{PAGE}.js")),
        aside.join(format!("{PAGE}_bg.wasm")),
    );
    let own = pack(build, PAGE, &glue, &module, folder)?;
    let mut style = styles::write(&style_sheet(build.root)?, PAGE, "", folder, build.npm)?;
    let later = format!("{PAGE}-later");
    style += &styles::write(&later_sheet(build.root)?, &later, styles::LATE, folder, build.npm)?;
    let html = with_first_view(build, &page(index, app, &style, &own.starts)?, PAGE)?;
    paths::write(&folder.join("_headers"), headers())?;
    paths::write(&folder.join(PAGE).with_extension("html"), html)
}

/// The page, made from `index.html` without its first view: `style` is the link to its style sheet, and `starts` takes the
/// place of what starts the app.
pub fn page(index: &str, app: &str, style: &str, starts: &str) -> Res<String> {
    if !index.contains(app) {
        return Err("index.html has lost the links that start the app; see finish.rs".to_owned());
    }
    let links = [style, "<meta name=\"robots\" content=\"noindex\">\n", starts].concat();
    let html = without_links_of_a_meeting(index)?.replace(app, &links);
    // What is laid out before the sheet is there would move; `widget.css` shows it.
    Ok(html.replace("<div id=\"app\">", "<div id=\"app\" hidden>"))
}

/// What hosts that read a file `_headers` (Netlify, Cloudflare Pages) are to send; deploy/ has it for others, and the handbook
/// explains it (publish.md). Without it the site works, but for frames in a sandbox: their page has no origin, so files must be free
/// to load. The widget may stand in any frame, also in an app or a file, which no list of ancestors can name; so may the lessons, which
/// learning platforms frame. The other pages may stand in frames of this site alone.
fn headers() -> String {
    let mut all = format!(
        "/*\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n  \
         Cross-Origin-Embedder-Policy: require-corp\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Content-Security-Policy: {POLICY}; {TRUSTED}\n"
    );
    let pages = page_table::words()
        .filter(|word| *word != LESSONS)
        .map(|word| format!("/{word}.html"));
    let folders = ["ar", "zh", "en", "fr", "ru", "es"].map(|code| format!("/{code}/*"));
    let own = ["/".to_owned(), "/index.html".to_owned()];
    for path in own.into_iter().chain(pages).chain(folders) {
        all += &format!("{path}\n  {FRAMES}\n");
    }
    all
}

/// The page that learning platforms frame.
const LESSONS: &str = "lessons";

/// For the pages that may stand in frames of this site alone.
const FRAMES: &str = "X-Frame-Options: SAMEORIGIN";

/// The page without the style sheets and the meeting that `index.html` asks for.
fn without_links_of_a_meeting(html: &str) -> Res<String> {
    let goes = |link: &Tag| {
        let meeting = link.get("rel") == Some("preload")
            && link.get("type").is_some_and(|kind| kind != "application/wasm");
        link.get("rel") == Some("stylesheet") || meeting
    };
    let links = html::tags(html, "link")?.into_iter().filter(goes);
    let html = html::edit(html, links.map(|link| (link.span, String::new())).collect());
    Ok(html.replace("<noscript></noscript>", ""))
}

/// The text of the style sheet: what the table of style sheets names, and the themes by name after the tokens.
pub fn style_sheet(root: &Path) -> Res<String> {
    let mut all = String::new();
    for (name, text) in styles::first(root, PAGE)? {
        all += &text;
        if name == "tokens" {
            all += &themes(&text)?;
        }
    }
    Ok(all)
}

/// The text of the style sheet that loads later.
pub fn later_sheet(root: &Path) -> Res<String> {
    let sheets = styles::later(root, PAGE)?;
    Ok(sheets.into_iter().map(|(_, text)| text).collect())
}

/// The two themes of the tokens, each by its name as well: a host can ask for one of them.
fn themes(tokens: &str) -> Res<String> {
    let lost = || {
        "tokens.css has lost a theme: `:root {` and `@media (prefers-color-scheme: dark)` are expected"
            .to_owned()
    };
    let (light, rest) = tokens
        .split_once("@media (prefers-color-scheme: dark)")
        .ok_or_else(lost)?;
    let inside = |text: &str| {
        let (_, text) = text.split_once(":root {")?;
        let (text, _) = text.split_once('}')?;
        // Which of the two the browser itself draws with is said once more below.
        let lines = text.lines().filter(|line| !line.contains("color-scheme:"));
        Some(lines.collect::<Vec<_>>().join("\n"))
    };
    let (light, dark) = (inside(light).ok_or_else(lost)?, inside(rest).ok_or_else(lost)?);
    let colours: Vec<&str> = light
        .lines()
        .filter(|line| {
            line.split_once(':')
                .is_some_and(|(name, _)| dark.contains(&format!("{}:", name.trim())))
        })
        .collect();
    Ok(format!(
        "@layer tokens {{\n:root[data-theme=\"light\"] {{ color-scheme: light;\n{}\n}}\n\
         :root[data-theme=\"dark\"] {{ color-scheme: dark;\n{dark}\n}}\n}}\n",
        colours.join("\n")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the configurations of deploy/ send is what `_headers` says.
    #[test]
    fn every_server_sends_the_same_headers() {
        let headers = headers();
        let mut lines: Vec<(&str, &str)> = headers
            .lines()
            .filter_map(|line| line.trim().split_once(": "))
            .collect();
        lines.sort_unstable();
        lines.dedup();
        assert_eq!(lines.len(), 7);
        assert!(
            headers.contains("/fr/*\n  X-Frame")
                && !headers.contains("/widget")
                && !headers.contains("/lessons")
        );
        for file in ["nginx.conf", "Caddyfile", "apache.conf"] {
            let text = crate::paths::root()
                .and_then(|root| crate::paths::text(&root.join("deploy").join(file)))
                .unwrap_or_default();
            for (name, value) in &lines {
                let said = text.lines().any(|line| {
                    let plain = line.replace('"', "");
                    // nginx says by a table which pages this is for.
                    let value = if *name == "X-Frame-Options" { "" } else { value };
                    plain.contains(&format!("{name} {value}"))
                });
                assert!(said, "{file}: {name}: {value}");
            }
        }
    }

    #[test]
    fn each_theme_has_its_colours_by_name() {
        let tokens = "@layer tokens {\n  :root {\n    color-scheme: light dark;\n    --ink: #111;\n    --space: 1rem;\n  }\n  \
                      @media (prefers-color-scheme: dark) {\n    :root {\n      --ink: #eee;\n    }\n  }\n}";
        let themes = themes(tokens).unwrap_or_default();
        let (light, dark) = themes.split_once("[data-theme=\"dark\"]").unwrap_or_default();
        assert!(light.contains("--ink: #111") && !light.contains("--space"));
        assert!(dark.contains("color-scheme: dark") && dark.contains("--ink: #eee"));
    }
}
