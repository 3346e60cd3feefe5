//! What the page of the archive does in the browser: it loads the votes part by part.
use crate::address::site_path::SitePath;
use crate::apps::archive::event::Event;
use crate::browser;
use crate::kit::ui::Ui;
use crate::pages::archive::asked::Asked;
use crate::pages::archive::state::ROWS_AT_A_TIME;
use crate::shell::effects::put;
use crate::shell::loading::terms;
use crate::shell::program::{Link, Message, Program};
use crate::shell::stretch::Stretch;
use archive::packed::part::Reading;
use archive::row::Row;
use records::packed::Unreadable;
use yew::platform::spawn_local;

/// What the address asks.
pub fn asked_here() -> Asked {
    Asked::read(&SitePath::read(&browser::here()).query)
}

/// Loads the index, and who sat in the Council when.
pub fn load_index<P: Program<Message = Event>>(link: &Link<P>) {
    let index = browser::fetch_bytes("archive/index.bin");
    let send = link.clone();
    spawn_local(async move {
        send.emit(Message::Own(match index.await {
            Ok(file) => Event::Index(file),
            Err(problem) => Event::Failed(problem),
        }));
    });
    let link = link.clone();
    spawn_local(async move {
        if let Ok(terms) = terms().await {
            link.emit(Message::Own(Event::Terms(terms)));
        }
    });
}

/// Loads parts by their names, in this order, and reads each in stretches.
pub fn load_parts<P: Program<Message = Event>>(parts: Vec<String>, link: &Link<P>) {
    let link = link.clone();
    // All are asked for before the first is waited for.
    let asked: Vec<_> = parts
        .into_iter()
        .map(|name| {
            let file = browser::fetch_bytes(&format!("archive/{name}.bin"));
            (name, file)
        })
        .collect();
    spawn_local(async move {
        for (name, file) in asked {
            let rows = match file.await {
                Ok(file) => read(&file).await.map_err(|damaged| format!("{name}: {damaged}")),
                Err(problem) => Err(problem),
            };
            match rows {
                Ok(rows) => link.emit(Message::Own(Event::Part(name, rows))),
                Err(problem) => {
                    link.emit(Message::Own(Event::Failed(problem)));
                    return;
                }
            }
        }
    });
}

/// The rows of a part.
async fn read(file: &[u8]) -> Result<Vec<Row>, Unreadable> {
    let mut reading = Reading::open(file)?;
    let mut stretch = Stretch::begin();
    while !reading.go_on(ROWS_AT_A_TIME)? {
        if stretch.is_over() {
            browser::turn().await;
            stretch = Stretch::begin();
        }
    }
    browser::turn().await;
    reading.finish()
}

/// Goes on with what is left to do, in a task of its own.
pub fn work<P: Program<Message = Event>>(link: &Link<P>) {
    let link = link.clone();
    spawn_local(async move {
        browser::turn().await;
        link.emit(Message::Own(Event::Work));
    });
}

/// Writes what is asked into the address, as a new entry of the history: the way back leads to what was shown before.
pub fn enter(query: &str, ui: &Ui) {
    put(&SitePath::read(&browser::here()).asking(query, ui.lang), ui, true);
}

/// Moves the focus to the votes that were found, once they are drawn.
pub fn focus_found() {
    browser::after_paint(|| browser::focus("archive-found"));
}
