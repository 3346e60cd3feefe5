//! What the widget does in the browser: looks, height and changes told to the page around it, commands from there.
use crate::apps::widget::message::{Event, Focus};
use crate::apps::widget::messages::{self, Command};
use crate::apps::widget::options::Options;
use crate::browser;
use crate::browser::direction::Direction;
use crate::embed::look::{Font, Look, Theme};
use crate::model::opening::Place;
use crate::model::session::Session;
use crate::shell::loading;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turns;
use std::rc::Rc;
use wording::sets::Set;
use yew::platform::spawn_local;

/// Applies the look that the address asks for.
pub fn look(look: &Look) {
    theme(look.theme);
    browser::mark("data-font", look.font.map(Font::as_str));
    for (name, value) in look.properties() {
        browser::set_property(name, &value);
    }
}

fn theme(theme: Theme) {
    browser::mark(
        "data-theme",
        Some(theme.as_str()).filter(|_| theme != Theme::Auto),
    );
}

/// Sends height and content to the page around the frame, and receives its commands.
pub fn begin<P: Program<Message = Event>>(options: &Rc<Options>, session: Option<&Session>, link: &Link<P>) {
    let telling = Rc::clone(options);
    browser::on_height(move |height| {
        let Some(host) = telling.host.target() else { return };
        let (objects, text) = messages::height(height, telling.pym.as_deref());
        for object in objects {
            browser::tell_parent(&object, host);
        }
        if let Some(text) = text {
            browser::tell_parent_text(&text, host);
        }
    });
    let (hearing, link) = (Rc::clone(options), link.clone());
    browser::on_parent(move |origin, field| {
        if !hearing.host.hears(origin) {
            return;
        }
        match Command::read(field) {
            Some(Ok(command)) => link.emit(Message::Own(Event::Command(command))),
            Some(Err(problem)) => browser::warn(&problem),
            None => {}
        }
    });
    if let Some(session) = session {
        tell("ready", session, options);
    }
}

fn tell(word: &str, session: &Session, options: &Options) {
    if let Some(host) = options.host.target()
        && let Some(json) = messages::shown(word, &session.state, &session.replay)
    {
        browser::tell_parent(&json, host);
    }
}

/// Sends what has changed to the page around the frame.
pub fn after(before: &Session, after: &Session, options: &Options) {
    if before.state.changes != after.state.changes || before.state.selected != after.state.selected {
        tell("change", after, options);
    }
}

/// Performs the commands that are not about the meeting: language and theme.
pub fn obey<P: Program<Message = Event>>(
    command: &Command,
    session: Option<&Session>,
    turns: &Turns,
    link: &Link<P>,
) {
    match command {
        Command::Language(lang) => {
            let name = session
                .filter(|session| session.state.place == Place::Library)
                .map(|session| session.state.scenario.id.clone());
            let (lang, turn, link) = (*lang, turns.ask(), link.clone());
            spawn_local(async move {
                if let Some((retold, texts)) = loading::retold(name, lang, Set::Widget, Vec::new()).await
                    && turn.is_last()
                {
                    if let Some((scenario, notice)) = retold {
                        link.emit(Message::Own(Event::Retell(scenario)));
                        notice
                            .into_iter()
                            .for_each(|notice| link.emit(Message::Notify(notice)));
                    }
                    link.emit(Message::Words(Some(texts)));
                }
            });
        }
        Command::Theme(chosen) => theme(*chosen),
        _ => {}
    }
}

/// Moves the focus after the page is drawn.
pub fn focus(focus: Option<Focus>) {
    match focus {
        Some(Focus::Seat(member)) => browser::focus(&format!("seat-{member}")),
        Some(Focus::Menu(member)) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        None => {}
    }
}
