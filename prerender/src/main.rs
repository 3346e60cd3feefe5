//! Writes the first view into a page: the page comes in on the standard input and goes out with what a reader sees
//! without scripts, and before they run, as plain HTML.
//!
//! - `prerender PAGE` writes a page: `meeting`, `meetings`, `new`, `import` or `widget`; all but the first get a head of their
//!   own.
//! - `prerender widget FILE LANGUAGE` writes the widget with the meeting of a file.
//! - `prerender words FOLDER` writes the words that are loaded later: `FOLDER/wording/<language>.bin`.

use std::io::{Read, Write, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use placard::context::Page;
use placard::filter::Filter;
use placard::opening::Opening;
use placard::{app, desk, pages, phrases, widget};
use records::library::Library;
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

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["words", folder] => write_words(&Path::new(folder).join("wording")),
        ["widget"] => prerender_widget(None),
        ["widget", file, lang] => prerender_widget(Some((file, lang))),
        [word] => Page::from_word(word)
            .ok_or_else(|| format!("`{word}` is no page"))
            .and_then(prerender),
        _ => Err("`prerender PAGE` or `prerender words FOLDER` is expected".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
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
    let mut html = String::new();
    stdin()
        .read_to_string(&mut html)
        .map_err(|error| format!("reading the page: {error}"))?;
    if page != Page::Meeting {
        html = headed(&html, page)?;
    }
    html = replaced(&html, PLACEHOLDER, "", &first_view(page)?)?;
    stdout()
        .write_all(html.as_bytes())
        .map_err(|error| format!("writing the page: {error}"))
}

/// The page that stands in articles: before its scripts run it knows no meeting, unless it holds one whole.
fn prerender_widget(holds: Option<(&str, &str)>) -> Result<(), String> {
    let mut html = String::new();
    stdin()
        .read_to_string(&mut html)
        .map_err(|error| format!("reading the page: {error}"))?;
    let (mut texts, mut start, mut mark) = (Texts::english(), None, String::new());
    if let Some((file, code)) = holds {
        let json = std::fs::read_to_string(file).map_err(|error| format!("reading `{file}`: {error}"))?;
        let scenario = records::scenario::read(file, &json).map_err(|error| error.to_string())?;
        let lang =
            Lang::from_code(code).ok_or_else(|| format!("`{code}` is none of ar, zh, en, fr, ru, es"))?;
        if let Some(table) = wording::table::table(lang).filter(|_| lang != Lang::En) {
            texts = Texts::load(lang, table).map_err(|error| error.to_string())?;
        }
        mark = format!("data-query=\"meeting={}&amp;lang={code}\" ", scenario.id);
        html = replaced(&html, "<html lang=\"", "\" dir=\"", code)?;
        html = replaced(&html, "\" dir=\"", "\"", lang.direction())?;
        html = replaced(
            &html,
            "<title>",
            "</title>",
            &escaped(&phrases::page_title(&texts, &scenario)),
        )?;
        start = Some(scenario);
    }
    let view = rendered::<widget::Widget>(move || widget::Props {
        texts,
        lang: None,
        asked: Rc::default(),
        site: None,
        start: start.map(|scenario| Ok(Rc::new(Opening::on_the_record(Rc::new(scenario))))),
    });
    let html = replaced(&html, "<html ", "", &format!("<html data-page=\"widget\" {mark}"))?;
    let html = replaced(&html, PLACEHOLDER, "", &view)?;
    stdout()
        .write_all(html.as_bytes())
        .map_err(|error| format!("writing the page: {error}"))
}

/// What a page shows before anything is asked of it.
fn first_view(page: Page) -> Result<String, String> {
    let (texts, lang) = (Texts::english(), None);
    if page == Page::Meeting {
        let (file, json) = FLAGSHIP;
        let scenario = records::scenario::read(file, json).map_err(|error| error.to_string())?;
        return Ok(rendered::<app::App>(move || app::Props {
            texts,
            lang,
            start: Ok(Rc::new(Opening::on_the_record(Rc::new(scenario)))),
        }));
    }
    let library = Library::read(INDEX).map_err(|error| error.to_string())?;
    Ok(rendered::<desk::Desk>(move || desk::Props {
        page,
        texts,
        lang,
        start: Ok(match page {
            Page::Meetings => desk::Shown::Meetings(Rc::new(library), Filter::default()),
            _ => desk::Shown::Still,
        }),
    }))
}

/// Not hydratable: the app mounts afresh over this view, which paints as early and is 7 kB smaller.
fn rendered<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let renderer = ServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The page with the title, the description and the mark of another one.
fn headed(html: &str, page: Page) -> Result<String, String> {
    let texts = Texts::english();
    let (_, about) = pages::heading(page);
    let html = replaced(html, "<title>", "</title>", &escaped(&pages::title(&texts, page)))?;
    let description = "<meta name=\"description\" content=\"";
    let html = replaced(&html, description, "\"", &escaped(&texts.get(about)))?;
    let mark = format!("<html data-page=\"{}\" ", page.as_str());
    replaced(&html, "<html ", "", &mark)
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('"', "&quot;")
}

/// The text with other words between two marks; without a second mark, in place of the first.
fn replaced(html: &str, start: &str, end: &str, text: &str) -> Result<String, String> {
    let (before, after) = html
        .split_once(start)
        .ok_or_else(|| format!("the page has no `{start}`"))?;
    if end.is_empty() {
        return match after.contains(start) {
            true => Err(format!("the page has `{start}` more than once")),
            false => Ok(format!("{before}{text}{after}")),
        };
    }
    let (_, rest) = after
        .split_once(end)
        .ok_or_else(|| format!("`{start}` has no `{end}` after it"))?;
    Ok(format!("{before}{start}{text}{end}{rest}"))
}
