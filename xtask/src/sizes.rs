//! Tells how many bytes a first visit loads, compressed as they travel.

use std::path::{Path, PathBuf};

use crate::report::{self, Res, at, step};
use crate::{html, meeting_pages, modules, paths, widget};

/// What a first view may weigh, in bytes after brotli.
const AIM: u64 = 150_000;

/// Says in one line what the first view of the site in `folder` weighs.
pub fn say_total(folder: &Path) -> Res<()> {
    step(
        "size",
        format_args!("the first view loads {} (brotli)", report::bytes(total(folder)?)),
    );
    Ok(())
}

/// What the first view of the site in `folder` weighs, in bytes after brotli.
pub fn total(folder: &Path) -> Res<u64> {
    let index = folder.join("index.html");
    first_view(folder, &index)?
        .iter()
        .map(|file| length(file, ".br"))
        .sum()
}

/// The pages of the site in `folder`; the first is that of a meeting, the last are samples of many.
pub fn pages(folder: &Path) -> Res<Vec<PathBuf>> {
    let pages = std::iter::once("index")
        .chain(modules::pages())
        .chain([widget::PAGE])
        .chain(meeting_pages::SAMPLES);
    Ok(pages
        .map(|name| folder.join(name).with_extension("html"))
        .collect())
}

/// Prints a table for each page of the site in `folder`: the page and every file that it names.
pub fn print(folder: &Path) -> Res<()> {
    println!(
        "\n{:<44}{:>10}{:>10}{:>10}",
        "first view, in bytes", "raw", "gzip", "brotli"
    );
    for (number, page) in pages(folder)?.iter().enumerate() {
        let brotli = print_page(folder, page)?;
        // The aim is that of a meeting: the other pages are gone to, not come from.
        if number == 0 {
            let verdict = if brotli <= AIM { "within" } else { "over" };
            println!("{verdict} the aim of {AIM} bytes");
        }
        println!();
    }
    Ok(())
}

/// Prints what a page loads, and returns what it weighs after brotli.
fn print_page(folder: &Path, page: &Path) -> Res<u64> {
    let mut total = [0, 0, 0];
    for file in first_view(folder, page)? {
        let sizes = [length(&file, "")?, length(&file, ".gz")?, length(&file, ".br")?];
        row(
            &file.strip_prefix(folder).unwrap_or(&file).display().to_string(),
            sizes,
        );
        total = std::array::from_fn(|i| total[i] + sizes[i]);
    }
    row("in all", total);
    let [_, _, brotli] = total;
    Ok(brotli)
}

fn row(name: &str, [raw, gzip, brotli]: [u64; 3]) {
    println!("{name:<44}{raw:>10}{gzip:>10}{brotli:>10}");
}

/// The page and the files of its own that it names.
fn first_view(folder: &Path, index: &Path) -> Res<Vec<PathBuf>> {
    let html = paths::text(index)?;
    let links = html::tags(&html, "link")?;
    let scripts = html::tags(&html, "script")?;
    // What a page is called elsewhere is not loaded with it, nor a style sheet that is enabled later.
    let loaded = |link: &&html::Tag| {
        !matches!(link.get("rel"), Some("alternate" | "canonical")) && link.get("disabled").is_none()
    };
    let named = links
        .iter()
        .filter(loaded)
        .filter_map(|link| link.get("href"))
        .chain(scripts.iter().filter_map(|script| script.get("src")));
    let files = named
        .filter(|name| !name.contains(':'))
        .map(|name| match name.strip_prefix("../") {
            Some(below) => folder.join(below),
            None => folder.join(name.trim_start_matches("./")),
        });
    Ok(std::iter::once(index.to_path_buf()).chain(files).collect())
}

/// The length of a file's compressed copy, or of the file where there is none.
fn length(file: &Path, suffix: &str) -> Res<u64> {
    let copy = PathBuf::from(format!("{}{suffix}", file.display()));
    let known = std::fs::metadata(copy).or_else(|_| std::fs::metadata(file));
    known
        .map(|known| known.len())
        .map_err(at(format!("a page names `{}`", file.display())))
}
