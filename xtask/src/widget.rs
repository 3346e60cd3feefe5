//! The widget's module, and the page that articles show in a frame: the finished `index.html` with another script, and a style sheet
//! that holds what the widget shows and nothing else.

use std::path::Path;

use crate::assemble::{Build, POLICY, pack, with_first_view};
use crate::html::{self, Tag};
use crate::report::Res;
use crate::{paths, styles};

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

/// What hosts that read a file `_headers` (Netlify, Cloudflare Pages) are to send; the handbook has it for others (publish.md). Without it the
/// site works, but for frames in a sandbox: their page has no origin, so files must be free to load. Only a header can say
/// `frame-ancestors`: `*` means that anybody may embed.
fn headers() -> String {
    format!(
        "/*\n  Access-Control-Allow-Origin: *\n  Cross-Origin-Resource-Policy: cross-origin\n  \
         Cross-Origin-Embedder-Policy: require-corp\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Content-Security-Policy: {}; frame-ancestors *\n",
        POLICY
    )
}

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
