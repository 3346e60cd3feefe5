//! What a meeting's page does in the browser: address, focus, other meetings, files, tables that load later.
use crate::address::site_path::SitePath;
use crate::apps::meeting::event::Event;
use crate::apps::meeting::focus::Focus;
use crate::apps::meeting::pending::Pending;
use crate::apps::{opening, parts};
use crate::browser;
use crate::browser::direction::Direction;
use crate::kit::ui::{Effect, Ui};
use crate::model::address;
use crate::model::opening::Opening;
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::shell::effects::put;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turn;
use crate::vote::late;
use records::groups::GroupName;
use rules::member::MemberId;
use rules::membership::Body;
use std::rc::Rc;
use wording::sets::Set;
use yew::Callback;
use yew::platform::spawn_local;

pub use crate::browser::Positions;

/// The address follows the state; so do the members of a group that is chosen. A reader who changes something stays with
/// the meeting.
pub fn follow<P>(
    [before, after]: [&State; 2],
    pending: &mut Pending,
    dispatch: &Callback<Action>,
    ui: &Ui,
    link: &Link<P>,
) where
    P: Program<Start = Rc<Opening>, Message = Event>,
{
    if is_elsewhere(before, after) {
        let (state, ui) = (after.clone(), ui.clone());
        let later = move || [&*ui.root, &from_here(path(&state, &ui)).write()].concat();
        // An address that belongs to a meeting on its way is replaced at once.
        match pending.is_visit() {
            true => browser::set_address(&later(), false),
            false => browser::set_address_later(later),
        }
    }
    if is_elsewhere(before, after) {
        pending.stay(after, ui, link);
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
fn load_names(state: &State, turn: Turn, dispatch: &Callback<Action>) {
    if state.scenario.date.year() >= NAMES_NOW || !state.names_then.is_empty() {
        return;
    }
    let state = state.clone();
    let of_meeting = dispatch.clone();
    let dispatch = Callback::from(move |action| {
        if turn.is_last() {
            of_meeting.emit(action);
        }
    });
    spawn_local(async move {
        if let Ok(part) = parts::use_panels().await {
            (part.load_names)(&state, &dispatch);
        }
    });
}

/// Moves the focus after the page is drawn, and loads what a meeting that was just opened needs.
pub fn drawn(state: &State, pending: &Pending, focus: Focus, first: bool, dispatch: &Callback<Action>) {
    let opened = focus == Focus::Top;
    if opened
        && !(first && browser::names_a_part())
        && let Some(item) = state.scenario.items.get(state.selected)
    {
        browser::reveal(&format!("step-{}", item.id));
    }
    if opened {
        load_groups(state, dispatch);
        load_names(state, pending.beside.last(), dispatch);
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
pub fn perform<P>(
    effect: Effect,
    state: &State,
    pending: &mut Pending,
    ui: &Ui,
    link: &Link<P>,
) -> Option<Effect>
where
    P: Program<Start = Rc<Opening>, Message = Event>,
{
    match effect {
        Effect::Language(lang) => pending.speak(lang, state, ui, link),
        Effect::Visit(address) => {
            let mut path = SitePath::read(address.strip_prefix(&*ui.root).unwrap_or(&address));
            // The link is of the language of the page; the one that was chosen may not have arrived.
            if let Some(lang) = pending.lang {
                path = path.in_language(lang);
            }
            put(&path, ui, true);
            pending.show(path, ui, link);
        }
        Effect::OpenFile(field) => {
            let (turn, ui, link) = (pending.files.ask(), ui.clone(), link.clone());
            spawn_local(async move {
                let opening = from_file(field).await;
                if turn.is_last() {
                    if let Ok(opening) = &opening {
                        put(&path(&State::from(&**opening), &ui), &ui, true);
                    }
                    browser::forget_static_meeting();
                    link.emit(Message::Open(opening, ui.lang, ui.texts));
                }
            });
        }
        Effect::Save(..) | Effect::SaveDrawing(..) | Effect::SavePicture(..) => {
            spawn_local(async move {
                if let Ok(part) = parts::use_panels().await {
                    (part.save)(effect);
                }
            });
        }
        effect => return Some(effect),
    }
    None
}

/// Opens what the history leads to. Where the address still is that of the state, as after a link to a part of the page,
/// the meeting stays, with what can be undone.
pub fn moved<P>(state: &State, pending: &mut Pending, ui: &Ui, link: &Link<P>)
where
    P: Program<Start = Rc<Opening>, Message = Event>,
{
    let here = SitePath::read(&browser::here());
    if from_here(path(state, ui)) == here {
        pending.stay(state, ui, link);
    } else {
        pending.lang = None;
        pending.show(here, ui, link);
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

/// The meeting of the file that a form field holds.
async fn from_file(field: &str) -> Result<Rc<Opening>, String> {
    let (name, text) = browser::chosen_file(field).await?;
    let part = parts::own_meetings()
        .await
        .map_err(|problem| problem.to_string())?;
    (part.file)(&name, &text).map(Rc::new)
}

/// Whether the panels beside the answer are there, with their messages in the language of the page.
pub fn has_panels(ui: &Ui) -> bool {
    late::panels().is_some() && ui.texts.holds(Set::Panels)
}

/// Loads the panels beside the answer with their messages, and has them drawn.
pub fn load_panels<P: Program<Message = Event>>(ui: &Ui, link: &Link<P>) {
    let (texts, link) = (ui.texts.clone(), link.clone());
    spawn_local(async move {
        let with_panels = opening::with_panels(&texts).await;
        if let Some(texts) = with_panels
            && parts::use_panels().await.is_ok()
        {
            link.emit(Message::Words(Some(texts)));
            link.emit(Message::Own(Event::PartArrived));
        }
    });
}
