//! Builds the handbook from `handbook/`: `handbook ROOT TO [--api FOLDER] [--repository ADDRESS]`.
//!
//! `ROOT` is the folder of the repository, `TO` the folder that the pages go into, `--api` the pages of `cargo doc` that go
//! with them, `--repository` the address below which the files of the repository can be read.

mod cases;
mod check;
mod links;
mod pages;
mod theme;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail, ensure};
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: impl Iterator<Item = String>) -> Result<()> {
    let (Some(root), Some(to)) = (arguments.next(), arguments.next()) else {
        bail!("give the folder of the repository and the folder that the pages go into");
    };
    let (root, to) = (std::path::absolute(root)?, std::path::absolute(to)?);
    let (mut api, mut repository) = (None, None);
    while let Some(option) = arguments.next() {
        let value = arguments.next();
        match option.as_str() {
            "--api" => api = value.map(PathBuf::from),
            "--repository" => repository = value.filter(|address| !address.is_empty()),
            _ => bail!("`{option}` is not an option"),
        }
    }
    let book = root.join("handbook");
    let mut config = Config::from_disk(book.join("book.toml")).context("reading `handbook/book.toml`")?;
    config.build.build_dir.clone_from(&to);
    let mut book = MDBook::load_with_config(book, config)?;
    book.with_preprocessor(cases::Cases::new(&root));
    book.with_preprocessor(links::Links::new(&root, repository)?);
    book.build()?;
    theme::write(&root, &to)?;
    if let Some(api) = api {
        copy(&api, &to.join("api"))?;
    }
    pages::finish(&to)?;
    let dead = check::dead_links(&to)?;
    ensure!(dead.is_empty(), "links that lead nowhere:\n{}", dead.join("\n"));
    Ok(())
}

/// Copies a folder with all that is in it, but for what is hidden: `cargo doc` leaves a lock there.
fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).with_context(|| format!("reading `{}`", from.display()))? {
        let (entry, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if name.to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.is_dir() {
            copy(&entry, &to.join(name))?;
        } else {
            std::fs::copy(&entry, to.join(name))?;
        }
    }
    Ok(())
}

/// Every file with this ending below a folder, sorted.
fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
