//! What the widget does at the window: fetches the meeting, looks as the host asks, tells its height and what changed,
//! hears the host.
use super::asked::Asked;
use super::look::{Look, Theme};
use super::talk::{self, Command};
use super::{Focus, Message, Props, Widget, open};
use crate::context::{Request, Ui};
use crate::effects::{first_words, mount};
use crate::keyboard::Direction;
use crate::meeting::Meeting;
use crate::opening::{Opening, Place};
use crate::permalink::Address;
use crate::spot::Spot;
use crate::turn::Turns;
use crate::{browser, effects, phrases};
use std::rc::Rc;
use wording::messages::Texts;
use yew::html::Scope;
use yew::platform::spawn_local;

/// Mounts the widget over the static view, with the meeting that the address names.
pub async fn start() {
    // A file that stands alone says itself what it opens with, and where the site lies, if anywhere.
    let query = browser::mark_of("data-query").unwrap_or_else(|| Spot::read(&browser::here()).query);
    let site = browser::mark_of("data-site").unwrap_or_else(|| "./".to_owned());
    let asked = Asked::read(&query);
    look(&asked.look);
    let address = Address::read(&asked.rest);
    for problem in &asked.problems {
        browser::warn(&problem.to_string());
    }
    let texts = first_words(address.lang).await;
    let start = load(&asked, &address, &texts).await;
    mount::<Widget>(Props {
        texts,
        lang: address.lang,
        asked: Rc::new(asked),
        site: Some(site.into()).filter(|site: &Rc<str>| !site.is_empty()),
        start: Some(start),
    });
}

/// The meeting that an address names, with what is asked of it.
async fn load(asked: &Asked, address: &Address, texts: &Texts) -> Result<Rc<Opening>, String> {
    let opening = effects::load(address, texts).await?;
    let (opening, problems) = open(asked, Opening::clone(&opening));
    for problem in problems {
        browser::warn(&problem.to_string());
    }
    Ok(Rc::new(opening))
}

fn look(look: &Look) {
    theme(look.theme);
    browser::mark("data-font", look.font.map(super::look::Font::as_str));
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

/// From the start the host is heard, and told the height and what is shown.
pub(super) fn begin(asked: &Rc<Asked>, meeting: Option<&Meeting>, link: &Scope<Widget>) {
    let telling = Rc::clone(asked);
    browser::on_height(move |height| {
        let Some(host) = telling.host.target() else { return };
        let (objects, text) = talk::height(height, telling.pym.as_deref());
        for object in objects {
            browser::tell_parent(&object, host);
        }
        if let Some(text) = text {
            browser::tell_parent_text(&text, host);
        }
    });
    let (hearing, link) = (Rc::clone(asked), link.clone());
    browser::on_parent(move |origin, field| {
        if !hearing.host.hears(origin) {
            return;
        }
        match Command::read(field) {
            Some(Ok(command)) => link.send_message(Message::Obey(command)),
            Some(Err(problem)) => browser::warn(&problem),
            None => {}
        }
    });
    if let Some(meeting) = meeting {
        tell("ready", meeting, asked);
    }
}

fn tell(word: &str, meeting: &Meeting, asked: &Asked) {
    if let Some(host) = asked.host.target()
        && let Some(json) = talk::shown(word, &meeting.state, &meeting.day)
    {
        browser::tell_parent(&json, host);
    }
}

/// The host hears of every change.
pub(super) fn after(before: &Meeting, after: &Meeting, asked: &Asked) {
    if before.state.changes != after.state.changes || before.state.selected != after.state.selected {
        tell("change", after, asked);
    }
}

/// What a host asks that is not about the meeting.
pub(super) fn obey(
    command: &Command,
    shown: &Option<Result<Meeting, String>>,
    turns: &Turns,
    link: &Scope<Widget>,
) {
    match command {
        Command::Language(lang) => {
            let told = match shown {
                Some(Ok(Meeting { state, .. })) if state.place == Place::Library => {
                    Some(state.scenario.id.clone())
                }
                _ => None,
            };
            let (lang, turn, link) = (*lang, turns.ask(), link.clone());
            spawn_local(async move {
                if let Some((actions, texts)) = effects::retold(told, lang).await
                    && turn.is_last()
                {
                    link.send_message_batch(actions.into_iter().map(Message::Act).collect());
                    link.send_message(Message::Words(Some(texts)));
                }
            });
        }
        Command::Theme(asked) => theme(*asked),
        _ => {}
    }
}

/// The page is marked with the language that it speaks.
pub(super) fn spoken(ui: &Ui) {
    let lang = ui.texts.lang();
    browser::set_language(lang.code(), lang.direction());
}

pub(super) fn answer(request: &Request) {
    match request {
        Request::Go(member, direction) => {
            if let Some(id) = browser::seat_towards(&format!("seat-{member}"), *direction) {
                browser::focus(&id);
            }
        }
        Request::GoInMenu(member, direction) => {
            browser::focus_in_menu(&format!("menu-{member}"), *direction);
        }
        _ => {}
    }
}

/// Title and focus follow what is drawn.
pub(super) fn drawn(ui: &Ui, shown: Option<&Result<Meeting, String>>, focus: Option<Focus>, first: bool) {
    browser::set_title(&match shown {
        Some(Ok(meeting)) => phrases::page_title(&ui.texts, &meeting.state.scenario),
        _ => ui.text("page-name"),
    });
    match focus {
        Some(Focus::Seat(member)) => browser::focus(&format!("seat-{member}")),
        Some(Focus::Menu(member)) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        None => {}
    }
    if first {
        browser::announce_live();
    }
}
