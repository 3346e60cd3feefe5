//! Writes what a reader sees without scripts, and before they run, as plain HTML into pages.
//!
//! - `prerender PAGE` writes the first view into a page, which comes in on the standard input and goes out on the
//!   standard output: `meeting`, `meetings`, `new`, `import`, `odds`, `power`, `share` or `widget`; all but the first get a head of
//!   their own.
//! - `prerender widget FOLDER MEETING LANGUAGE` writes the widget with a meeting of the site in FOLDER.
//! - `prerender words FOLDER` writes the words that are loaded later: `FOLDER/wording/<language>.bin`.
//! - `prerender found FOLDER [SITE]` writes a page, a text and a drawing for each meeting in each language into the
//!   site in FOLDER, and the list of them for those who search; SITE is the address where it is published.

mod found;
mod head;
mod html;
mod not_started;
mod oembed;
mod record;
mod sitemap;
mod widget;

use std::io::{Read, Write, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use html::{escaped, replaced, with_mark};
use not_started::Shows;
use placard::context::Page;
use placard::filter::Filter;
use placard::opening::Opening;
use placard::{app, desk, numbers, pages, power};
use records::library::Library;
use records::scenario::Scenario;
use wording::lang::Lang;
use wording::messages::Texts;
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
        ["words", folder] => write_words(&Path::new(folder).join("wording")),
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
    std::fs::create_dir_all(folder).map_err(failed)?;
    for lang in Lang::ALL {
        if let Some(table) = shipped(lang) {
            std::fs::write(folder.join(lang.code()).with_extension("bin"), table).map_err(failed)?;
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
    html = not_started::added(&html, Shows::on(page), None, HERE)?;
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
        return Ok(rendered::<numbers::Numbers>(move || numbers::Props {
            page,
            root: HERE.into(),
            texts: Texts::english(),
            lang: None,
            start: Ok(match page {
                Page::Power => numbers::Shown::Power(power::games().into()),
                _ => numbers::Shown::Still,
            }),
        }));
    }
    let library = Library::read(INDEX).map_err(|error| error.to_string())?;
    Ok(desk_view(HERE, page, Texts::english(), None, library))
}

/// A meeting on the record.
fn meeting_view(root: &'static str, texts: Texts, lang: Option<Lang>, scenario: Scenario) -> String {
    rendered::<app::App>(move || app::Props {
        root: root.into(),
        texts,
        lang,
        start: Ok(Rc::new(Opening::on_the_record(Rc::new(scenario)))),
    })
}

/// A page around the meetings.
fn desk_view(root: &'static str, page: Page, texts: Texts, lang: Option<Lang>, library: Library) -> String {
    rendered::<desk::Desk>(move || desk::Props {
        page,
        root: root.into(),
        texts,
        lang,
        start: Ok(match page {
            Page::Meetings => desk::Shown::Meetings(Rc::new(library), Filter::default()),
            _ => desk::Shown::Still,
        }),
        notices: Vec::new(),
    })
}

/// Not hydratable: the app mounts afresh over this view, which paints as early and is 7 kB smaller.
fn rendered<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let renderer = ServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The page with the title, the description and the mark of another one.
fn headed(html: &str, page: Page, texts: &Texts) -> Result<String, String> {
    let (_, about) = pages::heading(page);
    let html = titled(html, &pages::title(texts, page), &texts.get(about))?;
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
