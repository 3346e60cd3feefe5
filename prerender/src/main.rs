//! Writes what a reader sees without scripts, and before they run, as plain HTML into pages.
//!
//! - `prerender PAGE` writes the first view into a page, which comes in on the standard input and goes out on the
//!   standard output: `meeting`, `meetings`, `new`, `import`, `odds`, `power`, `share` or `widget`; all but the first get a head of
//!   their own.
//! - `prerender widget FOLDER MEETING LANGUAGE` writes the widget with a meeting of the site in FOLDER.
//! - `prerender words FOLDER` writes the words that are loaded later: `FOLDER/wording/<language>/<set>.bin`.
//! - `prerender found FOLDER [SITE]` writes a page, a text and a drawing for each meeting in each language into the
//!   site in FOLDER, and the list of them for those who search; SITE is the address where it is published.

mod found;
mod head;
mod html;
mod oembed;
mod record;
mod sitemap;
mod widget;

use placard::kit::page;
use std::io::{Read, Write, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use html::{escaped, replaced, with_mark};
use placard::apps::{library, meeting, tools};
use placard::kit::page::Page;
use placard::model::opening::Opening;
use placard::pages::library::filter::Filter;
use placard::pages::power::bodies;
use records::library::Library;
use records::scenario::Scenario;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;
use wording::table::shipped;
use yew::{BaseComponent, ServerRenderer};

/// The meeting that the site opens with, and its file.
const FLAGSHIP: (&str, &str) = (
    "www/scenarios/sc-2025-02-24.json",
    include_str!("../../www/scenarios/sc-2025-02-24.json"),
);

/// The library.
const INDEX: &str = include_str!("../../www/scenarios/index.json");

/// Where the view goes.
const PLACEHOLDER: &str = "<!--prerender-->";

/// From a page at the root, the root.
const HERE: &str = "./";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["words", folder] => write_words(Path::new(folder)),
        ["found", folder] => found::write(Path::new(folder), &input(), ""),
        ["found", folder, site] => found::write(Path::new(folder), &input(), site),
        ["widget"] => widget::page(&input()).and_then(|page| put(&page)),
        ["widget", folder, id, lang] => {
            widget::holding(&input(), Path::new(folder), id, lang).and_then(|page| put(&page))
        }
        [word] => Page::from_word(word)
            .ok_or_else(|| format!("`{word}` is no page"))
            .and_then(prerender),
        _ => Err(
            "`prerender PAGE`, `prerender words FOLDER` or `prerender found FOLDER` is expected".to_owned(),
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

/// What comes in; what cannot be read is missed where it is used.
fn input() -> String {
    let mut text = String::new();
    let _ = stdin().read_to_string(&mut text);
    text
}

/// Writes the words that are loaded when they are asked for.
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
    Ok(())
}

fn prerender(page: Page) -> Result<(), String> {
    let mut html = input();
    if page != Page::Meeting {
        html = headed(&html, page, &Texts::english())?;
    }
    html = replaced(&html, PLACEHOLDER, "", &first_view(page)?)?;
    put(&html)
}

/// What goes out.
fn put(html: &str) -> Result<(), String> {
    stdout()
        .write_all(html.as_bytes())
        .map_err(|error| format!("writing the page: {error}"))
}

/// What a page at the root shows before anything is asked of it.
fn first_view(page: Page) -> Result<String, String> {
    if page == Page::Meeting {
        let (file, json) = FLAGSHIP;
        let scenario = records::scenario::read(file, json).map_err(|error| error.to_string())?;
        return Ok(meeting_view(HERE, Texts::english(), None, scenario));
    }
    if matches!(page, Page::Odds | Page::Power | Page::Share) {
        return Ok(rendered::<tools::app::ToolsApp>(move || tools::app::Props {
            page,
            root: HERE.into(),
            texts: Texts::english(),
            lang: None,
            start: Ok(match page {
                Page::Power => tools::app::Shown::Power(bodies::games().into()),
                _ => tools::app::Shown::Still,
            }),
        }));
    }
    let library = Library::read(INDEX).map_err(|error| error.to_string())?;
    Ok(desk_view(HERE, page, Texts::english(), None, library))
}

/// A meeting on the record.
fn meeting_view(root: &'static str, texts: Texts, lang: Option<Lang>, scenario: Scenario) -> String {
    rendered::<meeting::app::App>(move || meeting::app::Props {
        root: root.into(),
        texts,
        lang,
        start: Ok(Rc::new(Opening::on_the_record(Rc::new(scenario)))),
    })
}

/// A page around the meetings.
fn desk_view(root: &'static str, page: Page, texts: Texts, lang: Option<Lang>, library: Library) -> String {
    rendered::<library::app::LibraryApp>(move || library::app::Props {
        page,
        root: root.into(),
        texts,
        lang,
        start: Ok(match page {
            Page::Meetings => library::app::Shown::Meetings(Rc::new(library), Filter::default()),
            _ => library::app::Shown::Still,
        }),
    })
}

/// Not hydratable: the app mounts afresh over this view, which paints as early and is 7 kB smaller.
fn rendered<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let renderer = ServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The page with the title, the description and the mark of another one.
fn headed(html: &str, page: Page, texts: &Texts) -> Result<String, String> {
    let (_, about) = page::heading(page);
    let html = titled(html, &page::title(texts, page), &texts.get(about))?;
    with_mark(&html, "data-page", page.as_str())
}

/// The page with another title and description.
fn titled(html: &str, title: &str, description: &str) -> Result<String, String> {
    let html = replaced(html, "<title>", "</title>", &escaped(title))?;
    replaced(
        &html,
        "<meta name=\"description\" content=\"",
        "\"",
        &escaped(description),
    )
}
