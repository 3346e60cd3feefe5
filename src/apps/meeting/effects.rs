//! What a meeting's page does in the browser: address, focus, other meetings, files, tables that load later.
use crate::address::site_path::SitePath;
use crate::apps::meeting::event::Event;
use crate::apps::meeting::focus::Focus;
use crate::apps::opening::open;
use crate::apps::parts;
use crate::browser;
use crate::browser::direction::Direction;
use crate::kit::ui::{Effect, Ui};
use crate::model::address::{self, MeetingAddress};
use crate::model::opening::{Opening, Place};
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::shell::effects::put;
use crate::shell::loading;
use crate::shell::program::{Link, Message, Program};
use crate::vote::late;
use records::groups::GroupName;
use rules::member::MemberId;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;
use wording::sets::Set;
use yew::Callback;
use yew::platform::spawn_local;

pub use crate::browser::Positions;

/// The address follows the state; so do the members of a group that is chosen.
pub fn follow(before: &State, after: &State, dispatch: &Callback<Action>, ui: &Ui) {
    if is_elsewhere(before, after) {
        let (state, ui) = (after.clone(), ui.clone());
        browser::set_address_later(move || [&*ui.root, &from_here(path(&state, &ui)).write()].concat());
    }
    if before.group != after.group {
        load_groups(after, dispatch);
    }
}

/// Whether two states may have different addresses.
fn is_elsewhere(before: &State, after: &State) -> bool {
    let options = |state: &State| (state.text, state.present, state.view, state.group, state.colours);
    before.selected != after.selected
        || !Rc::ptr_eq(&before.changes, &after.changes)
        || !Rc::ptr_eq(&before.scenario, &after.scenario)
        || options(before) != options(after)
}

/// The positions of the placards that a change moves to another group.
pub fn positions(before: &Session, after: &Session) -> Positions {
    let votes = |session: &'_ Session| session.replay.votes.get(before.state.selected).cloned();
    let moved: Vec<MemberId> = match (votes(before), votes(after)) {
        (Some(was), Some(is))
            // The Council's placards keep their places.
            if before.state.scenario.body == Body::GeneralAssembly
                && before.state.selected == after.state.selected
                && !Rc::ptr_eq(&before.state.changes, &after.state.changes) =>
        {
            let turned = |member: &MemberId| was.of(*member) != is.of(*member);
            before.order.iter().copied().filter(turned).collect()
        }
        _ => return Positions::default(),
    };
    Positions::of(moved.into_iter().map(|member| format!("seat-{member}")))
}

/// The path of the page with a state.
fn path(state: &State, ui: &Ui) -> SitePath {
    address::spot(state, ui.texts.lang(), ui.lang)
}

/// Loads who belongs to which group, once a group is chosen whose members the code does not know.
fn load_groups(state: &State, dispatch: &Callback<Action>) {
    if !matches!(state.group, Some(GroupName::Listed(_))) || state.groups.is_some() {
        return;
    }
    let dispatch = dispatch.clone();
    spawn_local(async move {
        if let Ok(part) = parts::use_assembly().await {
            (part.load_groups)(&dispatch);
        }
    });
}

/// No Member has changed its name since this year.
const NAMES_NOW: u16 = 2023;

/// Loads the names that Members had on the day of an earlier meeting.
fn load_names(state: &State, dispatch: &Callback<Action>) {
    if state.scenario.date.year() >= NAMES_NOW || !state.names_then.is_empty() {
        return;
    }
    let (state, dispatch) = (state.clone(), dispatch.clone());
    spawn_local(async move {
        if let Ok(part) = parts::use_panels().await {
            (part.load_names)(&state, &dispatch);
        }
    });
}

/// Moves the focus after the page is drawn, and loads what a meeting that was just opened needs.
pub fn drawn(state: &State, focus: Focus, first: bool, dispatch: &Callback<Action>) {
    let opened = focus == Focus::Top;
    if opened
        && !(first && browser::names_a_part())
        && let Some(item) = state.scenario.items.get(state.selected)
    {
        browser::reveal(&format!("step-{}", item.id));
    }
    if opened {
        load_groups(state, dispatch);
        load_names(state, dispatch);
    }
    match focus {
        Focus::Stays => {}
        Focus::Seat(member) => browser::focus(&format!("seat-{member}")),
        Focus::Menu(member) => browser::focus_in_menu(&format!("menu-{member}"), Direction::First),
        // The page that was loaded keeps the place to which the browser scrolled it.
        Focus::Top if first => {}
        Focus::Top => browser::to_top("headline"),
        Focus::Button(id) => browser::focus(id),
    }
}

/// Performs the effects that a meeting's page has its own way for; gives back the others.
pub fn perform<P>(effect: Effect, state: &State, ui: &Ui, link: &Link<P>) -> Option<Effect>
where
    P: Program<Start = Rc<Opening>, Message = Event>,
{
    match effect {
        // A meeting of the library is told in the language of the page, and changes with it.
        Effect::Language(lang) if matches!(state.place, Place::Library | Place::Page) => {
            let (name, link) = (state.scenario.id.clone(), link.clone());
            let parts = ui.texts.parts().collect();
            spawn_local(async move {
                if let Some((retold, texts)) = loading::retold(Some(name), lang, Set::Meeting, parts).await {
                    if let Some((scenario, notice)) = retold {
                        link.emit(Message::Own(Event::Act(Action::Retell(scenario))));
                        notice
                            .into_iter()
                            .for_each(|notice| link.emit(Message::Notify(notice)));
                    }
                    link.emit(Message::Words(Some(texts)));
                }
            });
            None
        }
        Effect::Visit(address) => {
            let path = SitePath::read(address.strip_prefix(&*ui.root).unwrap_or(&address));
            put(&path, ui, true);
            show(path, ui.texts.clone(), link);
            None
        }
        Effect::OpenFile(field) => {
            let (ui, link) = (ui.clone(), link.clone());
            spawn_local(async move {
                let opening = from_file(field, &ui).await;
                link.emit(Message::Open(opening, ui.lang, ui.texts));
            });
            None
        }
        Effect::Save(..) | Effect::SaveDrawing(..) | Effect::SavePicture(..) => {
            spawn_local(async move {
                if let Ok(part) = parts::use_panels().await {
                    (part.save)(effect);
                }
            });
            None
        }
        effect => Some(effect),
    }
}

/// Opens what the history leads to. Where the address still is that of the state, as after a link to a part of the page,
/// the meeting stays, with what can be undone.
pub fn moved<P: Program<Start = Rc<Opening>>>(state: &State, ui: &Ui, link: &Link<P>) {
    let here = SitePath::read(&browser::here());
    if from_here(path(state, ui)) != here {
        show(here, ui.texts.clone(), link);
    }
}

/// A path at the root, on the page that is shown there: several pages at the root show meetings.
fn from_here(mut path: SitePath) -> SitePath {
    let here = SitePath::read(&browser::here());
    if (path.lang, here.lang) == (None, None) {
        path.name = here.name;
    }
    path
}

/// Opens what an address names, in its language.
fn show<P: Program<Start = Rc<Opening>>>(path: SitePath, texts: Texts, link: &Link<P>) {
    let link = link.clone();
    spawn_local(async move {
        let address = MeetingAddress::of(&path);
        let texts = match address.lang {
            Some(lang) if lang != texts.lang() => {
                let parts = texts.parts().collect();
                loading::words(lang, Set::Meeting, parts).await.unwrap_or(texts)
            }
            _ => texts,
        };
        link.emit(Message::Open(open(&address, &texts).await, address.lang, texts));
    });
}

/// The meeting of the file that a form field holds.
async fn from_file(field: &str, ui: &Ui) -> Result<Rc<Opening>, String> {
    let (name, text) = browser::chosen_file(field).await?;
    let part = parts::own_meetings()
        .await
        .map_err(|problem| problem.to_string())?;
    let opening = (part.file)(&name, &text)?;
    put(&path(&State::from(&opening), ui), ui, true);
    Ok(Rc::new(opening))
}

/// Loads the panels beside the answer once the page is shown, and has them drawn.
pub fn load_panels<P: Program<Message = Event>>(link: &Link<P>) {
    if late::panels().is_some() {
        return;
    }
    let link = link.clone();
    spawn_local(async move {
        if parts::use_panels().await.is_ok() {
            link.emit(Message::Own(Event::PartArrived));
        }
    });
}
