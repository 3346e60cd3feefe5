//! The pages beside that of a meeting: each is the finished `index.html` with a part of the app's module, other files to
//! fetch first, and a head and a first view of its own.

use std::path::Path;

use crate::assemble::{Build, Packed, with_first_view};
use crate::html::{self, Tag};
use crate::page_table::{BEFORE_PAINT, First, PAGES, SCRIPT};
use crate::paths;
use crate::report::Res;
use crate::styles::Links;

/// Writes the pages beside `index.html`, which comes in without its first view; `app` is its module. Returns the library's
/// page, without its first view.
pub fn finish(build: Build<'_>, folder: &Path, index: &str, app: &Packed, styles: &Links) -> Res<String> {
    let mut library = String::new();
    for page in &PAGES {
        let html = styles.of(&asking_for(index, page.first)?, page.word)?;
        let html = html::insert_before(&html, "</head>", app.early(page.part)?)?;
        if page.is_library() {
            library.clone_from(&html);
        }
        let html = with_first_view(build, &html, page.word)?;
        paths::write(&folder.join(page.word).with_extension("html"), html)?;
    }
    // A meeting that somebody made opens on a page of its own, whose head says that it is no record.
    let html = with_first_view(build, &asking_for(index, &[])?, MADE_UP)?;
    paths::write(&folder.join(MADE_UP).with_extension("html"), html)?;
    Ok(library)
}

/// The page of meetings that somebody made: its file, and the word for it in `prerender`.
pub const MADE_UP: &str = "own";

/// A page that asks for other files first than the one that it is made from.
pub fn asking_for(html: &str, files: First) -> Res<String> {
    let ours = |link: &Tag| {
        link.get("rel") == Some("preload") && link.get("type").is_some_and(|kind| kind != "application/wasm")
    };
    let links = html::tags(html, "link")?.into_iter().filter(ours);
    let html = html::edit(html, links.map(|link| (link.span, String::new())).collect());
    // Scripts that wait for the whole page run in their order; the module comes after what it finds done.
    let (first, others): (Vec<_>, Vec<_>) = files.iter().partition(|(_, kind)| *kind == BEFORE_PAINT);
    let first: String = first
        .iter()
        .map(|(file, _)| format!("<script defer blocking=\"render\" src=\"./{file}\"></script>\n"))
        .collect();
    let html = match first.as_str() {
        "" => html,
        scripts => html::insert_before(&html, "<script type=\"module\"", scripts)?,
    };
    let links: String = others
        .iter()
        .map(|(file, kind)| match *kind {
            SCRIPT => format!("<script async src=\"./{file}\"></script>\n"),
            _ => format!(
                "<link rel=\"preload\" href=\"./{file}\" as=\"fetch\" type=\"{kind}\" crossorigin=\"anonymous\">\n"
            ),
        })
        .collect();
    html::insert_before(&html, "</head>", &links)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_asks_for_its_own_files_and_keeps_the_module() {
        let module = "<link rel=\"preload\" href=\"./a.wasm\" as=\"fetch\" type=\"application/wasm\">";
        let html = format!(
            "<head>\n<link rel=\"preload\" href=\"./b.json\" as=\"fetch\" type=\"application/json\">\n{module}\n</head>"
        );
        let page = asking_for(&html, &[("c.csv", "text/csv"), ("d.js", SCRIPT)]).unwrap_or_default();
        assert!(page.contains(module) && page.contains("./c.csv") && !page.contains("b.json"));
        assert!(page.contains("<script async src=\"./d.js\"></script>"));
    }

    #[test]
    fn what_runs_before_the_first_paint_stands_before_the_module() {
        let html = "<head>\n<script type=\"module\" src=\"./a.js\"></script>\n</head>";
        let page = asking_for(html, &[("b.js", BEFORE_PAINT)]).unwrap_or_default();
        let wanted = "<script defer blocking=\"render\" src=\"./b.js\"></script>\n<script type=\"module\"";
        assert!(page.contains(wanted), "{page}");
    }
}
