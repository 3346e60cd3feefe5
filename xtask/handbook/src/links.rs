//! Links of the sources as links of the pages. A source may be a text of the repository that a page includes, such as
//! `docs/model.md`, whose links are written for where it lies. Written are:
//!
//! - links to files, as they work in the repository: to a page where the file is one or is included whole in one, else to the
//!   repository's address, else the file's name beside the words;
//! - `site:archive.html`, a page of the site that the book is a part of;
//! - `api:rules/index.html`, a page of `cargo doc`.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use mdbook_preprocessor::book::{Book, Chapter};
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

/// Where the links of included texts start from, after the folder of the page.
const FOLDERS: [&str; 4] = ["docs", "archive", "crates/js-api/npm/package", ""];

/// Turns the links of the sources into links of the pages.
pub struct Links {
    root: PathBuf,
    repository: Option<String>,
    /// For files that a page includes whole: the page.
    included: BTreeMap<PathBuf, PathBuf>,
}

impl Links {
    /// For the repository in `root`, whose files can be read below the address `repository`.
    pub fn new(root: &Path, repository: Option<String>) -> Result<Self> {
        let mut included = BTreeMap::new();
        let source = root.join("handbook/src");
        for page in crate::files(&source, "md")? {
            let text = std::fs::read_to_string(&page)?;
            for part in text.split("{{#include ").skip(1) {
                let file = part.split("}}").next().unwrap_or_default();
                // With a colon only a part of the file is included.
                if file.ends_with(".md") {
                    let file = plain(&page.parent().unwrap_or(&source).join(file));
                    ensure!(
                        file.exists(),
                        "`{}` includes `{}`, which is not there",
                        page.display(),
                        file.display()
                    );
                    included.insert(file, page.strip_prefix(&source)?.to_path_buf());
                }
            }
        }
        Ok(Self {
            root: root.to_path_buf(),
            repository: repository.map(|address| address.trim_end_matches('/').to_owned()),
            included,
        })
    }

    fn chapter(&self, chapter: &mut Chapter) -> Result<()> {
        let Some(path) = chapter.path.clone() else {
            return Ok(());
        };
        ensure!(
            !chapter.content.contains("{{#include"),
            "`{}` includes a file that is not there",
            path.display()
        );
        let mut text = String::new();
        let mut fenced = false;
        for line in chapter.content.lines() {
            if line.trim_start().starts_with("```") {
                fenced = !fenced;
            }
            if fenced {
                text += line;
            } else {
                text += &self.line(&row_with_name(line), &path)?;
            }
            text.push('\n');
        }
        chapter.content = text;
        Ok(())
    }

    /// A line outside code, with its links turned.
    fn line(&self, line: &str, page: &Path) -> Result<String> {
        let mut text = String::new();
        let mut rest = line;
        while let Some(at) = rest.find(['`', ']']) {
            let (before, from) = rest.split_at(at);
            text += before;
            if let Some(code) = from.strip_prefix('`') {
                let end = code.find('`').map_or(from.len(), |end| end + 2);
                text += &from[..end];
                rest = &from[end..];
            } else if let Some((target, after)) =
                from.strip_prefix("](").and_then(|from| from.split_once(')'))
            {
                let end = self
                    .target(target, page)
                    .with_context(|| format!("`{}`: `{target}`", page.display()))?;
                match end {
                    Target::Link(link) => text += &format!("]({link})"),
                    Target::File(file) => unlink(&mut text, &file),
                }
                rest = after;
            } else {
                text.push(']');
                rest = &from[1..];
            }
        }
        text += rest;
        Ok(text)
    }

    fn target(&self, target: &str, page: &Path) -> Result<Target> {
        let depth = page.components().count() - 1;
        let up = "../".repeat(depth);
        if let Some(page) = target.strip_prefix("site:") {
            return Ok(Target::Link(format!("{up}../{page}")));
        }
        if let Some(page) = target.strip_prefix("api:") {
            return Ok(Target::Link(format!("{up}api/{page}")));
        }
        if target.starts_with('#') || target.starts_with("https://") {
            return Ok(Target::Link(target.to_owned()));
        }
        let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
        let source = self.root.join("handbook/src");
        let here = source.join(page.parent().unwrap_or(Path::new("")));
        let mut places = std::iter::once(here).chain(FOLDERS.iter().map(|folder| self.root.join(folder)));
        let Some(found) =
            places.find_map(|place| Some(plain(&place.join(file))).filter(|path| path.exists()))
        else {
            bail!("no such file");
        };
        let in_book = found.strip_prefix(&source).ok().filter(|_| file.ends_with(".md"));
        if let Some(to) = in_book.or_else(|| self.included.get(&found).map(PathBuf::as_path)) {
            let hash = if anchor.is_empty() {
                String::new()
            } else {
                format!("#{anchor}")
            };
            return Ok(Target::Link(format!("{up}{}{hash}", to.display())));
        }
        let name = found.strip_prefix(&self.root)?.display().to_string();
        Ok(match &self.repository {
            Some(address) => Target::Link(format!("{address}/{name}")),
            None => Target::File(name),
        })
    }
}

/// What a link becomes.
enum Target {
    Link(String),
    /// A file of the repository, whose address is not known.
    File(String),
}

impl Preprocessor for Links {
    fn name(&self) -> &str {
        "repository-links"
    }

    fn run(&self, _: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let mut outcome = Ok(());
        book.for_each_chapter_mut(|chapter| {
            if outcome.is_ok() {
                outcome = self.chapter(chapter);
            }
        });
        outcome.map(|()| book)
    }
}

/// Takes the `[` of a link away again, and names the file after its words, unless they name it.
fn unlink(text: &mut String, file: &str) {
    let Some(start) = text.rfind('[') else { return };
    let words = text.split_off(start + 1);
    text.pop();
    text.push_str(&words);
    if !words.contains(file) {
        text.push_str(&format!(" (`{file}`)"));
    }
}

/// A row of the model that begins with the name of a rule or a disputed point, with that name as an anchor.
fn row_with_name(line: &str) -> String {
    let name = line
        .strip_prefix("| ")
        .and_then(|rest| rest.split_once(" | "))
        .map(|(name, _)| name);
    let is_rule = |name: &str| {
        let letters = name.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '-');
        ["SC", "GA", "EL", "XO", "D"].contains(&letters) && letters != name
    };
    match name.filter(|name| is_rule(name)) {
        Some(name) => line.replacen(name, &format!("<a id=\"{}\"></a>{name}", name.to_lowercase()), 1),
        None => line.to_owned(),
    }
}

/// A path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => {
                plain.pop();
            }
            Component::CurDir => {}
            part => plain.push(part),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(repository: Option<&str>, line: &str) -> String {
        let root = plain(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
        let links = Links::new(&root, repository.map(str::to_owned));
        let line = links.and_then(|links| links.line(line, Path::new("contribute/rule.md")));
        line.unwrap_or_else(|error| format!("{error:#}"))
    }

    #[test]
    fn links_lead_to_pages_of_the_book_the_site_and_the_repository() {
        let law = "[the law](crates/rules/src/lib.rs)";
        assert_eq!(turned(None, law), "the law (`crates/rules/src/lib.rs`)");
        assert_eq!(
            turned(Some("https://code.example/main/"), law),
            "[the law](https://code.example/main/crates/rules/src/lib.rs)"
        );
        assert_eq!(
            turned(None, "[m](docs/model.md#d1) `](x)`"),
            "[m](../model.md#d1) `](x)`"
        );
        assert_eq!(
            turned(None, "[a](site:archive.html?find=x)"),
            "[a](../../archive.html?find=x)"
        );
        assert_eq!(
            turned(None, "[r](api:rules/index.html)"),
            "[r](../api/rules/index.html)"
        );
        assert!(turned(None, "[x](no/such.md)").ends_with("no such file"));
    }

    #[test]
    fn rows_of_the_model_have_anchors() {
        assert!(row_with_name("| SC-04 | x |").starts_with("| <a id=\"sc-04\"></a>SC-04 |"));
        assert!(row_with_name("| D12 | x |").contains("id=\"d12\""));
        assert_eq!(row_with_name("| id | rule |"), "| id | rule |");
    }
}
