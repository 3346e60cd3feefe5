//! What the library does in the browser: its filter in the address, its meetings in another language.
use crate::address::site_path::SitePath;
use crate::browser;
use crate::pages::library::filter::Filter;
use crate::shell::loading::library;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turn;
use records::library::Library;
use std::rc::Rc;
use wording::lang::Lang;
use yew::platform::spawn_local;

/// The filter that the address of the library holds.
pub fn filter_here() -> Filter {
    Filter::read(&SitePath::read(&browser::here()).query).0
}

/// Loads the library in another language.
pub fn retell_library<P: Program<Message = Rc<Library>>>(lang: Lang, turn: Turn, link: &Link<P>) {
    let link = link.clone();
    spawn_local(async move {
        if let Ok(library) = library(lang).await
            && turn.is_last()
        {
            link.emit(Message::Own(library));
        }
    });
}
