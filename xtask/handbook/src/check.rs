//! Links of the finished pages that lead nowhere: to a file that is not there, or to a place that its page does not have.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

/// What is wrong, a line each. The pages of `cargo doc` are not asked: `cargo doc` does that itself.
pub fn dead_links(folder: &Path) -> Result<Vec<String>> {
    let mut places: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for page in crate::files(folder, "html")? {
        let below = page.strip_prefix(folder)?.to_path_buf();
        if below.starts_with("api") {
            continue;
        }
        let text = std::fs::read_to_string(&page)?;
        for link in values(&text, &["href", "src"]) {
            if link.contains("://") || link.starts_with("data:") {
                continue;
            }
            let (file, place) = link.split_once('#').unwrap_or((&link, ""));
            let file = file.split('?').next().unwrap_or_default();
            let to = if file.is_empty() {
                page.clone()
            } else {
                page.parent().unwrap_or(folder).join(file)
            };
            // A page of the site that the book is a part of: the tests of `tests/handbook` know these.
            let depth = below.components().count() - 1;
            if file.matches("../").count() > depth {
                continue;
            }
            if !to.is_file() {
                wrong.push(format!("{}: {link}", below.display()));
            } else if !place.is_empty() {
                let known = match places.get(&to) {
                    Some(known) => known,
                    None => {
                        let ids = values(&std::fs::read_to_string(&to)?, &["id", "name"]);
                        places.entry(to).or_insert(ids.into_iter().collect())
                    }
                };
                if !known.contains(place) {
                    wrong.push(format!("{}: {link}", below.display()));
                }
            }
        }
    }
    Ok(wrong)
}

/// The values of attributes with these names.
fn values(text: &str, names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for name in names {
        for rest in text.split(&format!(" {name}=\"")).skip(1) {
            found.extend(rest.split('"').next().map(|value| value.replace("&amp;", "&")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dead_link_and_a_missing_place_are_named() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("placard-handbook-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let page = "<a href=\"b.html#here\"><a href=\"b.html#there\"><a href=\"c.html\"><a href=\"../site.html\"><a href=\"#x\" id=\"x\">";
        std::fs::write(folder.join("a.html"), page)?;
        std::fs::write(folder.join("b.html"), "<p id=\"here\">")?;
        let wrong = dead_links(&folder)?;
        std::fs::remove_dir_all(&folder)?;
        assert_eq!(wrong, ["a.html: b.html#there", "a.html: c.html"]);
        Ok(())
    }
}
