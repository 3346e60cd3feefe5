//! The views that are rendered into pages, and the titles of the pages that hold them.

use std::path::Path;
use std::rc::Rc;

use placard::apps::archive::app::ArchiveApp;
use placard::apps::committee::app::Committee;
use placard::apps::import::app::ImportApp;
use placard::apps::lessons::app::Lessons;
use placard::apps::library::app::LibraryApp;
use placard::apps::meeting::app::MeetingApp;
use placard::apps::new_vote::app::NewVote;
use placard::apps::odds::app::Odds;
use placard::apps::power::app::Power;
use placard::apps::share::app::Share;
use placard::apps::sheet::SheetApp;
use placard::kit::page::{self, Page};
use placard::kit::ui::Ui;
use placard::model::opening::Opening;
use placard::pages::lessons::asked::{Asked, View};
use placard::pages::lessons::opened::{Opened, Shown};
use placard::pages::lessons::work::{self, Still};
use placard::pages::library::filter::Filter;
use placard::pages::power::bodies;
use placard::shell::app::{App, Props};
use placard::shell::program::Program;
use records::lesson::model::{Entry, Lesson};
use records::library::Library;
use records::scenario::Scenario;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::{BaseComponent, Callback, ServerRenderer};

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
    let texts = Texts::english();
    Ok(match page {
        Page::Meeting => {
            let (file, json) = FLAGSHIP;
            let scenario = records::scenario::read(file, json).map_err(|error| error.to_string())?;
            meeting_view(HERE, texts, None, scenario)
        }
        Page::Meetings => {
            let library = Library::read(INDEX).map_err(|error| error.to_string())?;
            library_view(HERE, texts, None, library)
        }
        Page::Archive => app_view::<ArchiveApp>(page, HERE, texts, None, || None),
        Page::Committee => app_view::<SheetApp<Committee>>(page, HERE, texts, None, || None),
        Page::Import => app_view::<ImportApp>(page, HERE, texts, None, || None),
        Page::New => app_view::<SheetApp<NewVote>>(page, HERE, texts, None, || None),
        Page::Odds => app_view::<SheetApp<Odds>>(page, HERE, texts, None, || None),
        Page::Lessons => {
            let lessons = lessons()?;
            let templates: String = lessons
                .iter()
                .enumerate()
                .map(|(place, lesson)| lesson_template(place, lesson))
                .collect();
            let list: Vec<Entry> = lessons.iter().map(|lesson| Entry::of(lesson, true)).collect();
            let view = app_view::<SheetApp<Lessons>>(page, HERE, texts, None, || {
                Some(Rc::new(Shown {
                    list: list.into(),
                    asked: Asked::default(),
                    lesson: None,
                    making: None,
                    vote: None,
                }))
            });
            let place = "<div id=\"lessons\" tabindex=\"-1\">";
            replaced(&view, place, "", &[place, &templates].concat())?
        }
        Page::Power => app_view::<SheetApp<Power>>(page, HERE, texts, None, || Some(bodies::games().into())),
        Page::Share => app_view::<SheetApp<Share>>(page, HERE, texts, None, || None),
    })
}

/// The lessons, in English.
fn lessons() -> Result<Vec<Lesson>, String> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../www"));
    let names = packer::lessons::names(folder)?;
    let read = |name: &String| packer::lessons::read(folder, name, Lang::En.code());
    let lessons: Vec<Option<Lesson>> = names.iter().map(read).collect::<Result<_, _>>()?;
    Ok(lessons.into_iter().flatten().collect())
}

/// What the page shows for the address of a lesson before its program has come. Its id is the query of that address: the script that
/// starts the program puts it in the place of the list.
fn lesson_template(place: usize, lesson: &Lesson) -> String {
    let asked = Asked::of(&lesson.id, View::Pupil);
    let id = asked.write(lesson.steps.len());
    let lesson = lesson.clone();
    let view = rendered::<Still>(move || work::Props {
        ui: Ui {
            here: Page::Lessons,
            root: HERE.into(),
            lang: None,
            texts: Texts::english(),
            effect: Callback::noop(),
        },
        opened: Opened {
            lesson: Rc::new(lesson),
            openings: Vec::new(),
            number: place.saturating_add(1),
            translated: true,
            made: None,
        },
        asked,
    });
    format!("<template id=\"?{id}\">{view}</template>")
}

/// A meeting on the record.
pub fn meeting_view(root: &'static str, texts: Texts, lang: Option<Lang>, scenario: Scenario) -> String {
    let start = || Rc::new(Opening::on_the_record(Rc::new(scenario)));
    app_view::<MeetingApp>(Page::Meeting, root, texts, lang, start)
}

/// The page of all meetings.
pub fn library_view(root: &'static str, texts: Texts, lang: Option<Lang>, library: Library) -> String {
    let start = || (Rc::new(library), Filter::default(), Vec::new());
    app_view::<LibraryApp>(Page::Meetings, root, texts, lang, start)
}

/// The page that an app shows from a start.
fn app_view<P: Program>(
    page: Page,
    root: &'static str,
    texts: Texts,
    lang: Option<Lang>,
    start: impl FnOnce() -> P::Start + Send + 'static,
) -> String {
    rendered::<App<P>>(move || Props {
        page,
        root: root.into(),
        texts,
        lang,
        start: Ok(start()),
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
