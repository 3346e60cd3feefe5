//! Writes into pages, as plain HTML, what a reader sees without scripts and before they run.
//!
//! - `prerender PAGE` writes the first view into a page, which comes in on the standard input and goes out on the
//!   standard output: `meeting`, `meetings`, `new`, `import`, `odds`, `lessons`, `power`, `share`, `own` or `widget`; all but the first get a
//!   head of their own.
//! - `prerender widget FOLDER MEETING LANGUAGE` writes the widget with a meeting of the site in FOLDER.
//! - `prerender words FOLDER` writes the words that are loaded later: `FOLDER/wording/<language>/<set>.bin`,
//!   and those of a page whose program does not start.
//! - `prerender package-words FOLDER` writes the words of the npm package: `FOLDER/<language>.json`.
//! - `prerender meeting-pages FOLDER [SITE]` writes a page, a text and a drawing for each meeting in each language into the
//!   site in FOLDER, and the list of them for those who search; SITE is the address where it is published.
//! - `prerender meeting-page FOLDER LANGUAGE NAME` writes one of them: that of a meeting, or `meetings`.

mod head;
mod html;
mod made_up;
mod meeting_pages;
mod not_started;
mod oembed;
mod plain_pages;
mod record;
mod site;
mod sitemap;
mod views;
mod widget;

use std::io::{Read, Write, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;

use html::replaced;
use not_started::Shows;
use placard::kit::page::Page;
use views::{HERE, PLACEHOLDER, first_view, headed};
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;
use wording::table::shipped;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["words", folder] => write_words(Path::new(folder)),
        ["package-words", folder] => write_package_words(Path::new(folder)),
        ["meeting-pages", folder] => meeting_pages::write(Path::new(folder), &input(), ""),
        ["meeting-pages", folder, site] => meeting_pages::write(Path::new(folder), &input(), site),
        ["meeting-page", folder, lang, name] => {
            meeting_pages::write_one(Path::new(folder), &input(), lang, name)
        }
        ["widget"] => widget::page(&input()).and_then(|page| put(&page)),
        ["widget", folder, id, lang] => {
            widget::with_meeting(&input(), Path::new(folder), id, lang).and_then(|page| put(&page))
        }
        [made_up::WORD] => made_up::page(&input()).and_then(|page| put(&page)),
        [word] => Page::from_word(word)
            .ok_or_else(|| format!("`{word}` is not a page"))
            .and_then(prerender),
        _ => Err(
            "`prerender PAGE`, or `prerender` with `words`, `package-words` or `meeting-pages` and a folder, is expected"
                .to_owned(),
        ),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The standard input. What cannot be read is an error where it is used.
fn input() -> String {
    let mut text = String::new();
    let _ = stdin().read_to_string(&mut text);
    text
}

/// Writes the words of the npm package: for each language an object as its function `explain` takes it.
fn write_package_words(folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("writing into `{}`: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    for lang in Lang::ALL {
        let table = shipped(lang, Set::PACKAGE).ok_or("the package has no words")?;
        let words = serde_json::json!({ "language": lang.code(), "table": table });
        std::fs::write(folder.join(format!("{}.json", lang.code())), words.to_string()).map_err(failed)?;
    }
    Ok(())
}

/// Writes the words that the app loads when it needs them.
fn write_words(folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("writing into `{}`: {error}", folder.display());
    for lang in Lang::ALL {
        for set in Set::FILES {
            if let (Some(file), Some(table)) = (set.file(lang), shipped(lang, set)) {
                let file = folder.join(file);
                std::fs::create_dir_all(file.parent().unwrap_or(folder)).map_err(failed)?;
                std::fs::write(file, table).map_err(failed)?;
            }
        }
    }
    let file = folder.join(not_started::FILE);
    std::fs::write(&file, not_started::file()?).map_err(|error| format!("{}: {error}", file.display()))?;
    Ok(())
}

fn prerender(page: Page) -> Result<(), String> {
    let mut html = input();
    if page != Page::Meeting {
        html = headed(&html, page, &Texts::english())?;
    }
    html = replaced(&html, PLACEHOLDER, "", &first_view(page)?)?;
    html = not_started::added(&html, Shows::on(page), None, HERE)?;
    put(&html)
}

/// What goes out.
fn put(html: &str) -> Result<(), String> {
    stdout()
        .write_all(html.as_bytes())
        .map_err(|error| format!("writing the page: {error}"))
}
