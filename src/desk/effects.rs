//! What the pages of the desk do at the window: fetch what they show, and go to a meeting.
use super::{Desk, Message, Props, Shown};
use crate::context::{Page, Request, Ui};
use crate::effects::{Told, first_words, mount, table, terms};
use crate::filter::Filter;
use crate::import::ToWorker;
use crate::notice::Notice;
use crate::own::Own;
use crate::pages::new_vote::Tables;
use crate::permalink::Address;
use crate::spot::Spot;
use crate::turn::Turns;
use crate::{browser, effects, pages};
use records::library::Library;
use records::{names, scenario};
use rules::membership::Body;
use serde::Serialize;
use std::rc::Rc;
use wording::lang::Lang;
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
    browser::set_title(&pages::title(&ui.texts, ui.here));
    if first {
        browser::announce_live();
    }
}

/// Back and forward within the page, which a link to one of its parts makes possible.
pub(super) fn follow_history(link: Scope<Desk>) {
    browser::on_history(move || link.send_message(Message::Moved));
}

/// What the address asks of the library.
pub(super) fn asked() -> Filter {
    Filter::read(&Spot::read(&browser::here()).query)
}

pub(super) fn answer(request: Request, ui: &Ui, turns: &Turns, link: &Scope<Desk>) {
    // What is left is for a meeting alone, but for the way to one.
    if let Some(Request::Visit(address)) = effects::answer(request, ui, turns, link) {
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
    link: &Scope<Desk>,
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
pub(super) fn spoken(shown: &Result<Shown, String>, ui: &Ui, turns: &Turns, link: &Scope<Desk>) {
    effects::spoken(ui);
    if matches!(shown, Ok(Shown::Meetings(..))) {
        let (lang, turn) = (ui.texts.lang(), turns.last());
        let link = link.clone();
        spawn_local(async move {
            if let Ok(library) = library(lang).await
                && turn.is_last()
            {
                link.send_message(Message::Library(library));
            }
        });
    }
}

/// The vote that an address fills the form with, and what of it was not understood.
fn filled_in(query: &str) -> (Option<Own>, Vec<Notice>) {
    let (own, unknown) = Own::read(query).and_then(Result::ok).unzip();
    let unknown = unknown.into_iter().flatten();
    (own, unknown.map(Notice::AddressPart).collect())
}

/// What a page shows, fetched, read and checked.
async fn load(page: Page, query: &str, lang: Lang) -> Result<Shown, String> {
    match page {
        Page::Meetings => Ok(Shown::Meetings(library(lang).await?, Filter::read(query))),
        Page::New => {
            let tables = Tables {
                terms: terms().await?,
                aliases: table("data/aliases.csv", names::read).await?,
            };
            let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
            let own = filled_in(query).0;
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
    let texts = first_words(lang).await;
    let start = load(page, &spot.query, texts.lang()).await;
    let notices = match page {
        Page::New => filled_in(&spot.query).1,
        _ => Vec::new(),
    };
    mount::<Desk>(Props {
        page,
        root: browser::root().into(),
        texts,
        lang,
        start,
        notices,
    });
}
