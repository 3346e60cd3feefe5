//! What the pages of the desk do at the window: fetch what they show, and go to a meeting.
use crate::address::site_path::Spot;
use crate::apps::library::app::{LibraryApp, Message, Props, Shown};
use crate::browser;
use crate::kit::page;
use crate::kit::page::Page;
use crate::kit::ui::{Request, Ui};
use crate::model::address::Address;
use crate::model::custom_vote::Own;
use crate::pages::import::state::ToWorker;
use crate::pages::library::filter::Filter;
use crate::pages::new_vote::page::Tables;
use crate::shell::effects;
use crate::shell::effects::{Told, first_words, mount, table, terms};
use records::library::Library;
use records::{names, scenario};
use rules::membership::Body;
use serde::Serialize;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::html::Scope;
use yew::platform::spawn_local;

impl From<Told> for Message {
    fn from(told: Told) -> Self {
        match told {
            Told::Act(action) => Self::Act(action),
            Told::Words(texts) => Self::Words(texts),
        }
    }
}

/// The worker that reads voting data.
pub(super) type Reader = browser::Worker;

/// The title follows the language.
pub(super) fn drawn(ui: &Ui, first: bool) {
    browser::set_title(&page::title(&ui.texts, ui.here));
    if first {
        browser::announce_live();
    }
}

/// Back and forward within the page, which a link to one of its parts makes possible.
pub(super) fn follow_history(link: Scope<LibraryApp>) {
    browser::on_history(move || link.send_message(Message::Moved));
}

/// What the address asks of the library.
pub(super) fn asked() -> Filter {
    Filter::read(&Spot::read(&browser::here()).query)
}

pub(super) fn answer(request: Request, ui: &Ui, link: &Scope<LibraryApp>) {
    // What is left is for a meeting alone, but for the way to one.
    if let Some(Request::Visit(address)) = effects::answer(request, ui, link) {
        browser::go(&address);
    }
}

/// What the page of imports needs: the worker is started with the first file, told what is asked, and a roll call that
/// it opened is gone to.
pub(super) fn import(
    worker: &mut Option<Reader>,
    reads: bool,
    ask: Option<ToWorker>,
    opened: Option<String>,
    ui: &Ui,
    link: &Scope<LibraryApp>,
) -> Result<(), String> {
    if worker.is_none() {
        let link = link.clone();
        *worker = Reader::start("import/import-worker.js", move |data| {
            // A message that is none of ours is no message.
            if let Ok(message) = serde_wasm_bindgen::from_value(data) {
                link.send_message(Message::Worker(message));
            }
        });
    }
    let worker = worker.as_ref().ok_or("this browser does not start workers")?;
    if reads && !worker.read("import-field") {
        return Err("no file was chosen".to_owned());
    }
    if let Some(ask) = ask {
        let ask = ask.serialize(&serde_wasm_bindgen::Serializer::json_compatible());
        worker.tell(&ask.map_err(|error| error.to_string())?);
    }
    if let Some(json) = opened {
        let scenario = scenario::read("import", &json).map_err(|error| error.to_string())?;
        let own = Own::of(&scenario).ok_or("the file does not tell how every member voted")?;
        browser::go(&ui.page(Page::Meeting, &own.write()));
    }
    Ok(())
}

/// The library in a language. Without its translation it is whole all the same.
async fn library(lang: Lang) -> Result<Rc<Library>, String> {
    let (json, words) = (
        browser::fetch_text("scenarios/index.json"),
        effects::translation("index", lang),
    );
    let (json, words) = (json.await?, words.await.unwrap_or_default());
    Library::read_translated(&json, &words)
        .map(Rc::new)
        .map_err(|error| error.to_string())
}

/// The page speaks another language: the titles of the library follow.
pub(super) fn spoken(shown: &Result<Shown, String>, ui: &Ui, link: &Scope<LibraryApp>) {
    effects::spoken(ui);
    if matches!(shown, Ok(Shown::Meetings(..))) {
        let lang = ui.texts.lang();
        let link = link.clone();
        spawn_local(async move {
            if let Ok(library) = library(lang).await {
                link.send_message(Message::Library(library));
            }
        });
    }
}

/// What a page shows, fetched, read and checked.
async fn load(page: Page, query: &str, texts: &Texts) -> Result<Shown, String> {
    // Without the words of these pages there is nothing to read on them.
    if !texts.holds(page.words()) {
        return Err("the words of the page could not be fetched: load it again".to_owned());
    }
    match page {
        Page::Meetings => Ok(Shown::Meetings(library(texts.lang()).await?, Filter::read(query))),
        Page::New => {
            let tables = Tables {
                terms: terms().await?,
                aliases: table("data/aliases.csv", names::read).await?,
            };
            let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
            let own = Own::read(query).and_then(Result::ok).map(|(own, _)| own);
            let own = own.unwrap_or_else(|| Own::blank(Body::SecurityCouncil, today));
            Ok(Shown::New(Rc::new(tables), own))
        }
        Page::Import => Ok(Shown::Import(Box::default())),
        // These are of other modules.
        Page::Meeting | Page::Odds | Page::Power | Page::Share => Ok(Shown::Still),
    }
}

/// Mounts the desk over the static view of the page that was loaded.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let spot = Spot::read(&browser::here());
    let lang = Address::of(&spot).lang;
    let texts = first_words(lang, page.words()).await;
    let start = load(page, &spot.query, &texts).await;
    mount::<LibraryApp>(Props {
        page,
        root: browser::root().into(),
        texts,
        lang,
        start,
    });
}
