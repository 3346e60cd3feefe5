//! What follows from a meeting's state, at the window: the address, the title, the focus, files.
use crate::address::site_path::Spot;
use crate::apps::meeting::app::{App, Focus, Message, Props, Shown};
use crate::kit::direction::Direction;
use crate::kit::ui::{Request, Ui};
use crate::model::address;
use crate::model::address::Address;
use crate::model::custom_vote::Own;
use crate::model::opening::{Opening, Place};
use crate::model::session::Meeting;
use crate::model::session::members;
use crate::model::state::{Action, State};
use crate::shell::effects;
use crate::shell::effects::{Told, first_words, load, mount, put, words};
use crate::text::notice::Notice;
use crate::{browser, pages};
use records::groups::GroupName;
use records::{names, scenario};
use rules::member::MemberId;
use std::rc::Rc;
use wording::messages::Texts;
use wording::sets::Set;
use yew::html::Scope;
use yew::platform::spawn_local;

pub(super) use crate::browser::Stand;

impl From<Told> for Message {
    fn from(told: Told) -> Self {
        match told {
            Told::Act(action) => Self::Act(action),
            Told::Words(texts) => Self::Words(texts),
        }
    }
}

/// The address follows the state.
pub(super) fn after(before: &State, after: &State, ui: &Ui) {
    let spot = stand(after, ui);
    if spot != stand(before, ui) {
        put(&from_here(spot), ui, false);
    }
    if before.group != after.group {
        groups(after, ui);
    }
}

/// Where the placards stand that a change moves to another group.
pub(super) fn moving(before: &Meeting, after: &Meeting) -> Stand {
    let votes = |meeting: &Meeting| meeting.day.votes.get(before.state.selected).cloned();
    let moved: Vec<MemberId> = match (votes(before), votes(after)) {
        (Some(was), Some(is)) if before.state.selected == after.state.selected => {
            let turned = |member: &MemberId| was.of(*member) != is.of(*member);
            before.order.iter().copied().filter(turned).collect()
        }
        _ => Vec::new(),
    };
    Stand::of(moved.into_iter().map(|member| format!("seat-{member}")))
}

/// Where the page stands with a state.
fn stand(state: &State, ui: &Ui) -> Spot {
    address::spot(state, ui.texts.lang(), ui.lang)
}

/// Who belongs to which group is fetched once a group is looked at that the code does not know.
fn groups(state: &State, ui: &Ui) {
    if !matches!(state.group, Some(GroupName::Listed(_))) || state.groups.is_some() {
        return;
    }
    let dispatch = ui.dispatch.clone();
    spawn_local(async move {
        match effects::table("data/groups.csv", records::groups::read).await {
            Ok(groups) => dispatch.emit(Action::Groups(groups.into())),
            Err(problem) => {
                dispatch.emit(Action::Group(None));
                dispatch.emit(Action::Notify(Notice::NoGroups(problem)));
            }
        }
    });
}

/// No Member has another name since.
const NAMES_NOW: u16 = 2023;

/// The names that Members had on the day of an earlier meeting are fetched once it is shown. Without them it is whole.
fn names_then(state: &State, ui: &Ui) {
    let (scenario, dispatch) = (Rc::clone(&state.scenario), ui.dispatch.clone());
    if scenario.date.year() >= NAMES_NOW || !state.names_then.is_empty() {
        return;
    }
    spawn_local(async move {
        if let Ok(aliases) = effects::table("data/aliases.csv", names::read).await {
            let then = names::names_then(&aliases, &members(&scenario), scenario.date);
            if !then.is_empty() {
                dispatch.emit(Action::NamesThen(then.into()));
            }
        }
    });
}

/// Title and focus follow what is drawn.
pub(super) fn drawn(shown: &Shown, ui: &Ui, focus: Focus, first: bool) {
    browser::set_title(&match shown {
        Shown::Meeting(meeting) => pages::meeting::page::title(&ui.texts, &meeting.state),
        Shown::Problem(_) => ui.text("page-name"),
    });
    if ((first && !browser::names_a_part()) || focus == Focus::Top)
        && let Shown::Meeting(meeting) = shown
        && let Some(item) = meeting.state.scenario.items.get(meeting.state.selected)
    {
        browser::reveal(&format!("step-{}", item.id));
    }
    if (first || focus == Focus::Top)
        && let Shown::Meeting(meeting) = shown
    {
        groups(&meeting.state, ui);
        names_then(&meeting.state, ui);
    }
    match focus {
        Focus::Stays => {}
        Focus::Seat(member) => browser::focus(&format!("seat-{member}")),
        Focus::Menu(member) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        Focus::Top => browser::to_top("headline"),
        Focus::Button(id) => browser::focus(id),
    }
    if first {
        browser::announce_live();
    }
}

/// Back and forward in the history open what the address then names.
pub(super) fn follow_history(link: Scope<App>) {
    browser::on_history(move || link.send_message(Message::Moved));
}

pub(super) fn answer(request: Request, shown: &Shown, ui: &Ui, link: &Scope<App>) {
    // A meeting of the library is told in the language of the page, and changes with it.
    if let (Request::Language(lang), Shown::Meeting(meeting)) = (&request, shown)
        && matches!(meeting.state.place, Place::Library | Place::Page)
    {
        let (name, lang, link) = (meeting.state.scenario.id.clone(), *lang, link.clone());
        let parts = ui.texts.parts().collect();
        spawn_local(async move {
            if let Some((actions, texts)) = effects::retold(Some(name), lang, Set::Meeting, parts).await {
                link.send_message_batch(actions.into_iter().map(Message::Act).collect());
                link.send_message(Message::Words(Some(texts)));
            }
        });
        return;
    }
    match effects::answer(request, ui, link) {
        Some(Request::Go(member, direction)) => {
            if let Some(id) = browser::seat_towards(&format!("seat-{member}"), direction) {
                browser::focus(&id);
            }
        }
        Some(Request::Visit(address)) => {
            let spot = Spot::read(address.strip_prefix(&*ui.root).unwrap_or(&address));
            put(&spot, ui, true);
            show(spot, ui.texts.clone(), link);
        }
        Some(Request::OpenFile(field)) => {
            let ui = ui.clone();
            link.send_future(async move { Message::Show(from_file(field, &ui).await, ui.lang, ui.texts) });
        }
        Some(Request::GoInMenu(member, direction)) => {
            browser::focus_in_menu(&format!("menu-{member}"), direction);
        }
        Some(Request::Help) => browser::open_details("help"),
        _ => {}
    }
}

/// The reader went back or forward, or to a part of the page: then the address still is that of the state, and the
/// meeting stays, with what can be undone.
pub(super) fn moved(shown: &Shown, ui: &Ui, link: &Scope<App>) {
    let here = Spot::read(&browser::here());
    let stays = match shown {
        Shown::Meeting(meeting) => from_here(stand(&meeting.state, ui)) == here,
        Shown::Problem(_) => false,
    };
    if !stays {
        show(here, ui.texts.clone(), link);
    }
}

/// A place at the root, on the page there that is shown: several of them show meetings.
fn from_here(mut spot: Spot) -> Spot {
    let here = Spot::read(&browser::here());
    if (spot.lang, here.lang) == (None, None) {
        spot.name = here.name;
    }
    spot
}

/// Opens what an address names, in its language.
fn show(spot: Spot, texts: Texts, link: &Scope<App>) {
    link.send_future(async move {
        let address = Address::of(&spot);
        let texts = match address.lang {
            Some(lang) if lang != texts.lang() => words(lang, Set::Meeting, texts.parts().collect())
                .await
                .unwrap_or(texts),
            _ => texts,
        };
        Message::Show(load(&address, &texts).await, address.lang, texts)
    });
}

/// The meeting of a file that a field was given.
async fn from_file(field: &str, ui: &Ui) -> Result<Rc<Opening>, String> {
    let (name, text) = browser::chosen_file(field).await?;
    let scenario = scenario::read(&name, &text).map_err(|error| error.to_string())?;
    let mut opening = Opening::on_the_record(Rc::new(scenario));
    match Own::of(&opening.scenario) {
        Some(own) => opening.place = Place::Own(Rc::new(own)),
        None => {
            opening.place = Place::File;
            opening.notices.push(Notice::FromFile);
        }
    }
    put(&stand(&State::from(&opening), ui), ui, true);
    Ok(Rc::new(opening))
}

/// Mounts the app over the static view, with the meeting that the address names.
pub async fn start() {
    let address = Address::of(&Spot::read(&browser::here()));
    let texts = first_words(address.lang, Set::Meeting).await;
    let start = load(&address, &texts).await;
    mount::<App>(Props {
        root: browser::root().into(),
        texts,
        lang: address.lang,
        start,
    });
}
