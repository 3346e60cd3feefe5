//! Effects that every app performs alike: language, files, address, focus.
use crate::address::site_path::SitePath;
use crate::browser;
use crate::kit::ui::{Effect, Ui};
use crate::shell::loading;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turns;
use wording::lang::Lang;
use wording::sets::Set;
use yew::platform::spawn_local;

pub use crate::browser::{announce_failed, host, set_title, show_language, stays_readable};

/// Performs an effect.
pub fn perform<P: Program>(effect: Effect, ui: &Ui, turns: &Turns, link: &Link<P>) {
    match effect {
        Effect::Language(lang) => {
            let (turn, link) = (turns.ask(), link.clone());
            let (page, parts) = (ui.here.words(), ui.texts.parts().collect());
            spawn_local(async move {
                let words = loading::words(lang, page, parts).await;
                if turn.is_last() {
                    link.emit(Message::Words(words));
                }
            });
        }
        Effect::Law => {
            let (link, lang) = (link.clone(), ui.texts.lang());
            spawn_local(async move {
                if let Some(law) = loading::part(lang, Set::Law).await {
                    link.emit(Message::Words(Some(law)));
                }
            });
        }
        Effect::Address(query) => {
            let here = SitePath::read(&browser::here()).asking(&query, ui.lang);
            put(&here, ui, false);
        }
        Effect::Print => browser::print(),
        Effect::Visit(address) => browser::go(&address),
        effect @ (Effect::FocusFrom(..) | Effect::FocusInMenu(..)) => perform_in_frame(&effect),
        Effect::Unfold(id) => browser::open_details(id),
        Effect::CopyLink
        | Effect::Copy(_)
        | Effect::CopyText(_)
        | Effect::Save(..)
        | Effect::SaveDrawing(..)
        | Effect::SavePicture(..)
        | Effect::Share(_) => P::save(effect, ui),
        // The apps open files and close; the shell itself removes notices.
        Effect::OpenFile(_)
        | Effect::CloseFrame
        | Effect::ShowQr(_)
        | Effect::TakeLesson(_)
        | Effect::ReadDocument(_)
        | Effect::Dismiss(_) => {}
    }
}

/// Performs an effect that the frame of an article has, too: the focus moves.
pub fn perform_in_frame(effect: &Effect) {
    match effect {
        Effect::FocusFrom(seat, direction) => {
            if let Some(id) = browser::seat_towards(seat, *direction) {
                browser::focus(&id);
            }
        }
        Effect::FocusInMenu(menu, direction) => browser::focus_in_menu(menu, *direction),
        _ => {}
    }
}

/// Writes the address of the page into the address bar.
pub fn put(path: &SitePath, ui: &Ui, new_entry: bool) {
    browser::set_address(&[&*ui.root, &path.write()].concat(), new_entry);
}

/// Marks the page with its language, and keeps the language in the address where the address names it.
pub fn spoken<P: Program>(ui: &Ui) {
    let lang = ui.texts.lang();
    browser::set_language(lang.code(), lang.direction());
    if P::OWNS_PAGE && ui.lang == Some(lang) {
        put(&SitePath::read(&browser::here()).in_language(lang), ui, false);
    }
}

/// Loads the page again in another language.
pub fn reload_in(lang: Lang, ui: &Ui) {
    let there = SitePath::read(&browser::here()).in_language(lang);
    browser::go(&[&*ui.root, &there.write()].concat());
}

/// Sends a message when the reader goes back or forward in the history, and notes which button is pressed.
pub fn follow_history<P: Program>(link: &Link<P>) {
    let link = link.clone();
    browser::watch_presses();
    browser::on_history(move || link.emit(Message::Moved));
}
