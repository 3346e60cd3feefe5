//! The page around the widget's frame: what it learns, and what it asks for.
use crate::apps::widget::messages::{self, Command};
use crate::apps::widget::options::Options;
use crate::browser;
use crate::model::session::Session;
use core::cell::Cell;
use std::rc::Rc;
use yew::Callback;

/// Sends the height of what is shown, now and whenever it changes, and hands on the commands that the page may give.
pub fn begin(options: &Rc<Options>, obey: &Callback<Command>) {
    let telling = Rc::clone(options);
    let tell_height = move |height: u32| {
        let Some(host) = telling.host.target() else { return };
        let (objects, text) = messages::height(height, telling.pym.as_deref());
        for object in objects {
            browser::tell_parent(&object, host);
        }
        if let Some(text) = text {
            browser::tell_parent_text(&text, host);
        }
    };
    let last = Rc::new(Cell::new(None));
    let (told, tell_again) = (Rc::clone(&last), tell_height.clone());
    browser::on_height(move |height| {
        told.set(Some(height));
        tell_height(height);
    });
    let (hearing, obey) = (Rc::clone(options), obey.clone());
    browser::on_parent(move |origin, field| {
        if !hearing.host.hears(origin) {
            return;
        }
        match Command::read(field) {
            Some(Ok(command)) => {
                // Whoever came late learns the height.
                if command == Command::Hello
                    && let Some(height) = last.get()
                {
                    tell_again(height);
                }
                obey.emit(command);
            }
            Some(Err(problem)) => browser::warn(&problem),
            None => {}
        }
    });
}

/// Sends what is shown; `word` is `ready` or `change`.
pub fn tell(word: &str, session: &Session, options: &Options) {
    if let Some(host) = options.host.target()
        && let Some(json) = messages::shown(word, &session.state, &session.replay)
    {
        browser::tell_parent(&json, host);
    }
}
