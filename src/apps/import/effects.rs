//! What the page that reads voting data does in the browser: its worker, and the way to a roll call.
use crate::apps::import::event::Event;
use crate::browser;
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::model::custom_vote::Own;
use crate::pages::import::state::ToWorker;
use crate::shell::program::{Link, Message, Program};
use records::scenario;
use serde::Serialize;

pub use crate::browser::Worker;

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
        let (link, failed) = (link.clone(), link.clone());
        *worker = browser::Worker::start(
            "import/import-worker.js",
            move |data| {
                // Messages that cannot be parsed are not the worker's.
                if let Ok(message) = serde_wasm_bindgen::from_value(data) {
                    link.emit(Message::Own(Event::Worker(message)));
                }
            },
            move || failed.emit(Message::Own(Event::NoWorker)),
        );
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
        // In a tab of its own: to come back here would mean to read the whole file again.
        browser::open_beside(&ui.page(Page::Meeting, &own.write()));
    }
    Ok(())
}
