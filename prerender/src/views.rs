//! The views that are rendered into pages, and the titles of the pages that hold them.

use std::rc::Rc;

use placard::apps::{library, meeting, tools};
use placard::kit::page::{self, Page};
use placard::model::opening::Opening;
use placard::pages::library::filter::Filter;
use placard::pages::power::bodies;
use placard::shell::app::{App, Props};
use records::library::Library;
use records::scenario::Scenario;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::{BaseComponent, ServerRenderer};

use crate::html::{escaped, replaced, with_mark};

/// The meeting that the site opens with, and its file.
const FLAGSHIP: (&str, &str) = (
    "www/scenarios/sc-2025-02-24.json",
    include_str!("../../www/scenarios/sc-2025-02-24.json"),
);

/// The library.
pub const INDEX: &str = include_str!("../../www/scenarios/index.json");

/// Where the view goes.
pub const PLACEHOLDER: &str = "<!--prerender-->";

/// From a page at the root, the root.
pub const HERE: &str = "./";

/// What a page at the root shows without an address of its own.
pub fn first_view(page: Page) -> Result<String, String> {
    if page == Page::Meeting {
        let (file, json) = FLAGSHIP;
        let scenario = records::scenario::read(file, json).map_err(|error| error.to_string())?;
        return Ok(meeting_view(HERE, Texts::english(), None, scenario));
    }
    if matches!(page, Page::Odds | Page::Power | Page::Share) {
        return Ok(rendered::<App<tools::app::ToolsApp>>(move || Props {
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
pub fn meeting_view(root: &'static str, texts: Texts, lang: Option<Lang>, scenario: Scenario) -> String {
    rendered::<App<meeting::app::MeetingApp>>(move || Props {
        page: Page::Meeting,
        root: root.into(),
        texts,
        lang,
        start: Ok(Rc::new(Opening::on_the_record(Rc::new(scenario)))),
    })
}

/// A page around the meetings.
pub fn desk_view(
    root: &'static str,
    page: Page,
    texts: Texts,
    lang: Option<Lang>,
    library: Library,
) -> String {
    rendered::<App<library::app::LibraryApp>>(move || Props {
        page,
        root: root.into(),
        texts,
        lang,
        start: Ok(match page {
            Page::Meetings => library::message::Shown::Meetings(Rc::new(library), Filter::default()),
            _ => library::message::Shown::Still,
        }),
    })
}

/// Not hydratable: the app mounts afresh over this view, which paints as early and is 7 kB smaller.
pub fn rendered<C: BaseComponent>(props: impl FnOnce() -> C::Properties + Send + 'static) -> String {
    let renderer = ServerRenderer::<C>::with_props(props).hydratable(false);
    futures::executor::block_on(renderer.render())
}

/// The page with the title, the description and the mark of another one.
pub fn headed(html: &str, page: Page, texts: &Texts) -> Result<String, String> {
    let (_, about) = page::heading(page);
    let html = titled(html, &page::title(texts, page), &texts.get(about))?;
    with_mark(&html, "data-page", page.as_str())
}

/// The page with another title and description.
pub fn titled(html: &str, title: &str, description: &str) -> Result<String, String> {
    let html = replaced(html, "<title>", "</title>", &escaped(title))?;
    replaced(
        &html,
        "<meta name=\"description\" content=\"",
        "\"",
        &escaped(description),
    )
}
