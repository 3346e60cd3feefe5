//! What the pages around meetings do in the browser: the worker of the import, the library in another language.
use crate::address::site_path::SitePath;
use crate::apps::library::message::Event;
use crate::browser;
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::model::custom_vote::Own;
use crate::pages::import::state::ToWorker;
use crate::pages::library::filter::Filter;
use crate::shell::loading::library;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turn;
use records::scenario;
use serde::Serialize;
use wording::lang::Lang;
use yew::platform::spawn_local;

pub use crate::browser::Worker;

/// The filter that the address of the library holds.
pub fn filter_here() -> Filter {
    Filter::read(&SitePath::read(&browser::here()).query)
}

/// Starts the worker of the import with the first file, posts requests to it, and opens a roll call that it has read.
pub fn import<P: Program<Message = Event>>(
    worker: &mut Option<browser::Worker>,
    reads: bool,
    ask: Option<ToWorker>,
    opened: Option<String>,
    ui: &Ui,
    link: &Link<P>,
) -> Result<(), String> {
    if worker.is_none() {
        let link = link.clone();
        *worker = browser::Worker::start("import/import-worker.js", move |data| {
            // Messages that cannot be parsed are not the worker's.
            if let Ok(message) = serde_wasm_bindgen::from_value(data) {
                link.emit(Message::Own(Event::Worker(message)));
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

/// Loads the library in another language.
pub fn retell_library<P: Program<Message = Event>>(lang: Lang, turn: Turn, link: &Link<P>) {
    let link = link.clone();
    spawn_local(async move {
        if let Ok(library) = library(lang).await
            && turn.is_last()
        {
            link.emit(Message::Own(Event::Library(library)));
        }
    });
}
