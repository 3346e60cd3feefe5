//! What the page of the archive does in the browser: it loads the votes part by part, and saves files.
use crate::address::site_path::SitePath;
use crate::apps::archive::event::Event;
use crate::browser;
use crate::pages::archive::asked::Asked;
use crate::shell::loading::terms;
use crate::shell::program::{Link, Message, Program};
use yew::platform::spawn_local;

pub use crate::browser::save;

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

/// Loads parts by their names, in this order. The page is painted after each, so that no task is long.
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
            match file.await {
                Ok(file) => link.emit(Message::Own(Event::Part(name, file))),
                Err(problem) => {
                    link.emit(Message::Own(Event::Failed(problem)));
                    return;
                }
            }
            browser::painted().await;
        }
    });
}
