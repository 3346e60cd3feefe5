//! Weighs the first view of each page: the bytes that a first visit loads, compressed as they are sent.

use std::path::{Path, PathBuf};

use crate::report::{self, Res, at, step};
use crate::styles::WITHOUT_SCRIPTS;
use crate::{html, meeting_pages, page_table, paths, widget};

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
        .chain(page_table::words())
        .chain([widget::PAGE])
        .chain(meeting_pages::SAMPLES);
    Ok(pages
        .map(|name| folder.join(name).with_extension("html"))
        .collect())
}

/// What the first view of a page weighs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weight {
    /// The page, named from the site without its ending.
    pub page: String,
    /// How many files are asked for, the page among them.
    pub requests: u64,
    /// Bytes after brotli by kind of file, in the order of `KINDS`.
    pub kinds: [u64; KINDS.len()],
}

/// The kinds of files.
pub const KINDS: [&str; 7] = ["wasm", "js", "css", "html", "data", "words", "icon"];

impl Weight {
    /// Bytes after brotli in all.
    pub fn total(&self) -> u64 {
        self.kinds.iter().sum()
    }
}

/// What each page of the site in `folder` weighs.
pub fn weights(folder: &Path) -> Res<Vec<Weight>> {
    let weigh = |page: &PathBuf| {
        let name = page.with_extension("");
        let name = name.strip_prefix(folder).unwrap_or(&name);
        let files = first_view(folder, page)?;
        let mut kinds = [0; KINDS.len()];
        for file in &files {
            kinds[kind(folder, file)] += length(file, ".br")?;
        }
        Ok(Weight {
            page: name.display().to_string().replace('\\', "/"),
            requests: files.len() as u64,
            kinds,
        })
    };
    pages(folder)?.iter().map(weigh).collect()
}

/// The place of a file's kind in `KINDS`: by its ending, and for what the app decodes by its folder.
fn kind(folder: &Path, file: &Path) -> usize {
    let extension = file.extension().and_then(|extension| extension.to_str());
    let is_words = file
        .strip_prefix(folder)
        .is_ok_and(|name| name.starts_with("wording"));
    match extension.unwrap_or_default() {
        "wasm" => 0,
        "js" | "mjs" => 1,
        "css" => 2,
        "html" => 3,
        _ if is_words => 5,
        "svg" | "png" => 6,
        _ => 4,
    }
}

/// Prints for each page of the site in `folder` what its first view weighs by kind of file, and how many requests it takes.
pub fn print_kinds(folder: &Path) -> Res<()> {
    let weights = weights(folder)?;
    println!("\nfirst views, in bytes after brotli\n{}", table(&weights));
    if let Some(meeting) = weights.first() {
        let verdict = if meeting.total() <= AIM { "within" } else { "over" };
        println!("a meeting is {verdict} the aim of {AIM} bytes\n");
    }
    Ok(())
}

/// Prints what the archive of the site in `folder` weighs: its index, and each part. No first view loads any of it.
pub fn print_archive(folder: &Path) -> Res<()> {
    let packed = |file: &&PathBuf| file.extension().is_some_and(|extension| extension == "bin");
    let files = paths::files(&folder.join("archive"))?;
    println!(
        "{:<44}{:>10}{:>10}{:>10}",
        "the archive, in bytes", "raw", "gzip", "brotli"
    );
    let mut total = [0, 0, 0];
    for file in files.iter().filter(packed) {
        let sizes = [length(file, "")?, length(file, ".gz")?, length(file, ".br")?];
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        row(&name, sizes);
        total = std::array::from_fn(|i| total[i] + sizes[i]);
    }
    row("in all", total);
    println!();
    Ok(())
}

/// A table with a line for each page.
pub fn table(weights: &[Weight]) -> String {
    let mut text = format!("{:<20}{:>9}{:>10}", "page", "in all", "requests");
    text.extend(KINDS.map(|kind| format!("{kind:>9}")));
    for weight in weights {
        text += &format!(
            "\n{:<20}{:>9}{:>10}",
            weight.page,
            weight.total(),
            weight.requests
        );
        text.extend(weight.kinds.map(|bytes| format!("{bytes:>9}")));
    }
    text + "\n"
}

/// Prints a table for each page of the site in `folder`: the page and every file that it names.
pub fn print(folder: &Path) -> Res<()> {
    println!(
        "\n{:<44}{:>10}{:>10}{:>10}",
        "first view, in bytes", "raw", "gzip", "brotli"
    );
    for page in pages(folder)? {
        print_page(folder, &page)?;
        println!();
    }
    print_kinds(folder)
}

/// Prints what a page loads.
fn print_page(folder: &Path, page: &Path) -> Res<()> {
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
    Ok(())
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
        !matches!(link.get("rel"), Some("alternate" | "canonical"))
            && [link.get("disabled"), link.get(WITHOUT_SCRIPTS)] == [None, None]
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
    let mut all: Vec<PathBuf> = Vec::new();
    for file in std::iter::once(index.to_path_buf()).chain(files) {
        // What is named twice, to be fetched early and to be used, is asked for once.
        if !all.contains(&file) {
            all.push(file);
        }
    }
    Ok(all)
}

/// The length of a file's compressed copy, or of the file where there is none.
fn length(file: &Path, suffix: &str) -> Res<u64> {
    let copy = PathBuf::from(format!("{}{suffix}", file.display()));
    let known = std::fs::metadata(copy).or_else(|_| std::fs::metadata(file));
    known
        .map(|known| known.len())
        .map_err(at(format!("a page names `{}`", file.display())))
}
