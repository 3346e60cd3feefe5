//! What a meeting's page does in the browser: address, focus, other meetings, files, tables that load later.
use crate::address::site_path::SitePath;
use crate::apps::meeting::event::Event;
use crate::apps::meeting::focus::Focus;
use crate::apps::meeting::pending::Pending;
use crate::apps::{opening, parts};
use crate::browser;
use crate::browser::direction::Direction;
use crate::kit::memo::Same;
use crate::kit::ui::{Effect, Ui};
use crate::model::address::{self, MeetingAddress};
use crate::model::history::Entry;
use crate::model::opening::{Opening, Place};
use crate::model::replay::Replay;
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::model::view_options::Present;
use crate::shell::effects::put;
use crate::shell::program::{Link, Message, Program};
use crate::shell::turn::Turn;
use crate::vote::late;
use crate::vote::shown_vote::ShownVote;
use records::groups::GroupName;
use std::rc::Rc;
use wording::lang::Lang;
use wording::sets::Set;
use yew::Callback;
use yew::platform::spawn_local;

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
        let new_entry = pending.entry.is_new(before, after);
        // An address that belongs to a meeting on its way is replaced at once.
        match pending.is_visit() {
            true => browser::set_address(&later(), false),
            false => browser::set_address_later(later, new_entry),
        }
    }
    if is_elsewhere(before, after) {
        pending.stay(after, ui, link);
    }
    if before.group != after.group {
        load_groups(after, dispatch);
    }
}

/// Gives the page back the address of the meeting that it shows: the one that the address names could not be opened.
pub fn stay_here(state: &State, ui: &Ui) {
    put(&from_here(path(state, ui)), ui, false);
}

/// Whether two states may have different addresses.
fn is_elsewhere(before: &State, after: &State) -> bool {
    let options = |state: &State| (state.text, state.present, state.view, state.group, state.colours);
    before.selected != after.selected
        || !Rc::ptr_eq(&before.changes, &after.changes)
        || !Rc::ptr_eq(&before.scenario, &after.scenario)
        || options(before) != options(after)
}

/// What the title of a page follows from: the meeting as the reader has it, the vote that is shown, whether its verdict is
/// hidden, the language.
#[derive(PartialEq)]
pub struct Titled(Same<Replay>, usize, Present, Lang);

/// Writes the title of the page after the frame, where it may be another one than before.
pub fn write_title_later(titled: &mut Option<Titled>, session: &Session, ui: &Ui) {
    let (state, lang) = (&session.state, ui.texts.lang());
    let now = Titled(
        Same(Rc::clone(&session.replay)),
        state.selected,
        state.present,
        lang,
    );
    if titled.as_ref() == Some(&now) {
        return;
    }
    *titled = Some(now);
    let (session, texts) = (session.clone(), ui.texts.clone());
    browser::after_paint(move || {
        if let Some(shown) = ShownVote::in_session(&texts, &session) {
            browser::set_title(&shown.page_title());
        }
    });
}

/// The path of the page with a state.
fn path(state: &State, ui: &Ui) -> SitePath {
    address::spot(state, ui.texts.lang(), ui.lang)
}

/// Loads who belongs to which group, once a group is chosen whose members the code does not know.
pub fn load_groups(state: &State, dispatch: &Callback<Action>) {
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
        Focus::Menu(member) => {
            browser::reveal(&format!("seat-{member}"));
            browser::focus_in_menu(&format!("menu-{member}"), Direction::First);
        }
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
        Effect::ShowQr(_) => parts::save(effect, ui),
        effect => return Some(effect),
    }
    None
}

/// Opens what the history leads to. The meeting stays, with what can be undone, where the address still is that of the
/// state, as after a link to a part of the page, and where it is another one of the same meeting: what that one holds
/// is given back.
pub fn moved<P>(state: &State, pending: &mut Pending, ui: &Ui, link: &Link<P>) -> Option<Rc<Opening>>
where
    P: Program<Start = Rc<Opening>, Message = Event>,
{
    let here = SitePath::read(&browser::here());
    if from_here(path(state, ui)) == here {
        pending.stay(state, ui, link);
        return None;
    }
    let address = MeetingAddress::of(&here);
    let opening = is_of(state, &address, ui).then(|| address.open(Rc::clone(&state.scenario)));
    let opening = opening.filter(|opening| opening.place == state.place && opening.notices.is_empty());
    pending.entry = Entry::default();
    match &opening {
        Some(_) => pending.stay(state, ui, link),
        None => {
            pending.lang = None;
            pending.show(here, ui, link);
        }
    }
    opening.map(Rc::new)
}

/// Whether an address names the meeting of a state in the language of the page.
fn is_of(state: &State, address: &MeetingAddress, ui: &Ui) -> bool {
    let lang = match state.place {
        Place::Page => Some(ui.texts.lang()),
        _ => ui.lang,
    };
    let named = matches!(state.place, Place::Own(_)) || address.meeting() == state.scenario.id;
    address.lang == lang && named
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
        let with_panels = opening::with_part(&texts, Set::Panels).await;
        if let Some(texts) = with_panels
            && parts::use_panels().await.is_ok()
        {
            link.emit(Message::Words(Some(texts)));
            link.emit(Message::Own(Event::PartArrived));
        }
    });
}

/// Replaces the first static part by the live one, which is drawn in this task, and the next ones in a frame each.
pub fn replace_static_part<P: Program<Message = Event>>(link: &Link<P>) {
    if late::panels().is_some_and(|panels| (panels.drop_static_part)()) {
        let link = link.clone();
        browser::after_paint(move || link.emit(Message::Own(Event::NextPart)));
    }
}
