//! What follows from a meeting's state, at the window: the address, the title, the focus, files.
use super::{App, Focus, Meeting, Message, Props, Shown};
use crate::context::{Request, Ui};
use crate::effects::{Told, first_words, mount, terms};
use crate::keyboard::Direction;
use crate::notice::Notice;
use crate::opening::{Opening, Place};
use crate::own::Own;
use crate::permalink::{self, Address};
use crate::state::{Action, State};
use crate::{browser, effects, pages};
use records::council_terms::CouncilTerms;
use records::groups::GroupName;
use records::{names, scenario};
use rules::member::MemberId;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;
use yew::html::Scope;
use yew::platform::spawn_local;

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
    let query = permalink::write(after);
    if query != permalink::write(before) {
        browser::set_query(&ui.meeting(&query), false);
    }
    if before.group != after.group {
        groups(after, ui);
    }
}

/// Where the placards stand that a change moves to another group.
pub(super) fn stand(before: &Meeting, after: &Meeting) -> browser::Stand {
    let votes = |meeting: &Meeting| meeting.day.votes.get(before.state.selected).cloned();
    let moved: Vec<MemberId> = match (votes(before), votes(after)) {
        (Some(was), Some(is)) if before.state.selected == after.state.selected => {
            let turned = |member: &MemberId| was.of(*member) != is.of(*member);
            before.order.iter().copied().filter(turned).collect()
        }
        _ => Vec::new(),
    };
    browser::Stand::of(moved.into_iter().map(|member| format!("seat-{member}")))
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
            let members: Vec<_> = scenario
                .meeting
                .membership
                .seats()
                .iter()
                .map(|seat| seat.member)
                .collect();
            let then = names::names_then(&aliases, &members, scenario.date);
            if !then.is_empty() {
                dispatch.emit(Action::NamesThen(then.into()));
            }
        }
    });
}

/// Title and focus follow what is drawn.
pub(super) fn drawn(shown: &Shown, ui: &Ui, focus: Focus, first: bool) {
    browser::set_title(&match shown {
        Shown::Meeting(meeting) => pages::meeting::title(&ui.texts, &meeting.state),
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
        && meeting.state.place == Place::Library
    {
        let (name, lang, link) = (meeting.state.scenario.id.clone(), *lang, link.clone());
        spawn_local(async move {
            let told = effects::meeting(&name, lang);
            let Some(texts) = effects::words(lang).await else {
                return;
            };
            if let Ok((scenario, notice)) = told.await {
                link.send_message(Message::Act(Action::Retell(scenario)));
                link.send_message_batch(
                    notice
                        .map(|notice| Message::Act(Action::Notify(notice)))
                        .into_iter()
                        .collect(),
                );
            }
            link.send_message(Message::Words(Some(texts)));
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
            browser::set_query(&address, true);
            show(ui.texts.clone(), link);
        }
        Some(Request::OpenFile(field)) => {
            let ui = ui.clone();
            link.send_future(async move { Message::Show(from_file(field, &ui).await, ui.lang) });
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
    let here = match shown {
        Shown::Meeting(meeting) => {
            let address = ui.meeting(&permalink::write(&meeting.state));
            address.strip_prefix("./") == Some(&browser::query())
        }
        Shown::Problem(_) => false,
    };
    if !here {
        show(ui.texts.clone(), link);
    }
}

/// Opens what the address bar names.
fn show(texts: Texts, link: &Scope<App>) {
    let query = browser::query();
    link.send_future(async move {
        let address = Address::read(&query);
        Message::Show(load(&address, &texts).await, address.lang)
    });
}

/// The meeting that an address names, fetched, read and checked.
async fn load(address: &Address, texts: &Texts) -> Result<Rc<Opening>, String> {
    let Some(own) = &address.own else {
        let (scenario, notice) = effects::meeting(address.meeting(), texts.lang()).await?;
        let mut opening = address.open(scenario);
        opening.notices.extend(notice);
        return Ok(Rc::new(opening));
    };
    let own = own.as_ref().map_err(String::clone)?;
    let terms = match own.body {
        Body::SecurityCouncil => terms().await?,
        Body::GeneralAssembly => CouncilTerms::default(),
    };
    let untitled = texts.get("own-untitled");
    let (scenario, left_out) = own
        .scenario(&terms, &untitled)
        .map_err(|error| error.to_string())?;
    let mut opening = address.open(Rc::new(scenario));
    if !left_out.is_empty() {
        opening.notices.push(Notice::NoSeat(left_out));
    }
    Ok(Rc::new(opening))
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
    let query = permalink::write(&State::from(&opening));
    browser::set_query(&ui.meeting(&query), true);
    Ok(Rc::new(opening))
}

/// Mounts the app over the static view, with the meeting that the address names.
pub async fn start() {
    let address = Address::read(&browser::query());
    let texts = first_words(address.lang).await;
    let start = load(&address, &texts).await;
    mount::<App>(Props {
        texts,
        lang: address.lang,
        start,
    });
}
