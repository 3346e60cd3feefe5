//! Tells how many bytes a first visit loads, compressed as they travel.

use std::path::{Path, PathBuf};

use crate::say::{self, Res, at, step};
use crate::{page, place};

/// What a first view may weigh, in bytes after brotli.
const AIM: u64 = 150_000;

/// Says in one line what the first view of the site in `folder` weighs.
pub fn say_total(folder: &Path) -> Res<()> {
    step(
        "size",
        format_args!("the first view loads {} (brotli)", say::bytes(total(folder)?)),
    );
    Ok(())
}

/// What the first view of the site in `folder` weighs, in bytes after brotli.
pub fn total(folder: &Path) -> Res<u64> {
    first_view(folder)?.iter().map(|file| length(file, ".br")).sum()
}

/// Prints the table for the site in `folder`: `index.html` and every file that it names.
pub fn print(folder: &Path) -> Res<()> {
    let mut total = [0, 0, 0];
    println!(
        "\n{:<44}{:>10}{:>10}{:>10}",
        "first view, in bytes", "raw", "gzip", "brotli"
    );
    for file in first_view(folder)? {
        let sizes = [length(&file, "")?, length(&file, ".gz")?, length(&file, ".br")?];
        row(
            &file.strip_prefix(folder).unwrap_or(&file).display().to_string(),
            sizes,
        );
        total = std::array::from_fn(|i| total[i] + sizes[i]);
    }
    row("in all", total);
    let [_, _, brotli] = total;
    let verdict = if brotli <= AIM { "within" } else { "over" };
    println!("{verdict} the aim of {AIM} bytes\n");
    Ok(())
}

fn row(name: &str, [raw, gzip, brotli]: [u64; 3]) {
    println!("{name:<44}{raw:>10}{gzip:>10}{brotli:>10}");
}

/// The page and the files of its own that it names.
pub fn first_view(folder: &Path) -> Res<Vec<PathBuf>> {
    let index = folder.join("index.html");
    let html = place::text(&index)?;
    let links = page::tags(&html, "link")?;
    let scripts = page::tags(&html, "script")?;
    let named = links
        .iter()
        .filter_map(|link| link.get("href"))
        .chain(scripts.iter().filter_map(|script| script.get("src")));
    let files = named
        .filter(|name| !name.contains(':'))
        .map(|name| folder.join(name.trim_start_matches("./")));
    Ok(std::iter::once(index).chain(files).collect())
}

/// The length of a file's compressed copy, or of the file where there is none.
fn length(file: &Path, suffix: &str) -> Res<u64> {
    let copy = PathBuf::from(format!("{}{suffix}", file.display()));
    let known = std::fs::metadata(copy).or_else(|_| std::fs::metadata(file));
    known
        .map(|known| known.len())
        .map_err(at(format!("index.html names `{}`", file.display())))
}
