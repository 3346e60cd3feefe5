//! What follows from a meeting's state, at the window: the address, the title, the focus, files.
use super::{App, Focus, Meeting, Message, Props, Shown};
use crate::context::{Request, Ui};
use crate::effects::{Told, first_words, load, mount, put, retold, words};
use crate::keyboard::Direction;
use crate::meeting::members;
use crate::notice::Notice;
use crate::opening::{Opening, Place};
use crate::permalink::{self, Address};
use crate::spot::Spot;
use crate::state::{Action, State};
use crate::turn::{Turn, Turns};
use crate::{browser, effects, pages};
use records::groups::GroupName;
use records::{names, scenario};
use rules::member::MemberId;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
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

/// What a reader has asked for and what is still on its way.
#[derive(Default)]
pub(super) struct Asked {
    /// Meetings and languages.
    turns: Turns,
    /// Files of the reader's.
    files: Turns,
    /// What goes with the meeting that is shown.
    beside: Turns,
    /// Where the reader goes, until the meeting there has arrived.
    visit: Option<Spot>,
    /// The language that is asked for, until its words have arrived.
    lang: Option<Lang>,
}

impl Asked {
    /// Whether a meeting is on its way.
    pub(super) const fn visits(&self) -> bool {
        self.visit.is_some()
    }

    /// Opens what an address names, in its language. What was asked before is no longer wanted.
    fn show(&mut self, spot: Spot, texts: Texts, link: &Scope<App>) {
        let turn = self.turns.ask();
        self.files.drop_answers();
        self.visit = Some(spot.clone());
        link.send_future(async move {
            let address = Address::of(&spot);
            let texts = match address.lang {
                Some(lang) if lang != texts.lang() => words(lang).await.unwrap_or(texts),
                _ => texts,
            };
            Message::Show(turn, load(&address, &texts).await, address.lang, texts)
        });
    }

    /// Speaks another language. A meeting of the library is told in it; one that is on its way arrives in it.
    fn speak(&mut self, lang: Lang, shown: &Shown, ui: &Ui, link: &Scope<App>) {
        self.lang = Some(lang);
        if let Some(spot) = self.visit.take() {
            let spot = spot.in_language(lang);
            put(&spot, ui, false);
            return self.show(spot, ui.texts.clone(), link);
        }
        let name = match shown {
            Shown::Meeting(meeting) if matches!(meeting.state.place, Place::Library | Place::Page) => {
                Some(meeting.state.scenario.id.clone())
            }
            _ => None,
        };
        let (turn, link) = (self.turns.ask(), link.clone());
        spawn_local(async move {
            let (actions, texts) = retold(name, lang).await.unzip();
            if turn.is_last() {
                let actions = actions.into_iter().flatten();
                link.send_message_batch(actions.map(Message::Act).collect());
                link.send_message(Message::Words(texts));
            }
        });
    }

    /// The reader stays with the meeting that is shown: one that is on its way is no longer wanted. A language is.
    fn stay(&mut self, shown: &Shown, ui: &Ui, link: &Scope<App>) {
        if self.visit.take().is_some() {
            self.turns.drop_answers();
            if let Some(lang) = self.lang {
                self.speak(lang, shown, ui, link);
            }
        }
    }

    /// A meeting is shown: nothing else is on its way.
    pub(super) fn shown(&mut self) {
        self.turns.drop_answers();
        self.files.drop_answers();
        self.beside.drop_answers();
        (self.visit, self.lang) = (None, None);
    }

    /// Whether words that have arrived are of the language that is spoken, or of the one that was asked for last.
    pub(super) fn takes(&mut self, texts: &Texts, ui: &Ui) -> bool {
        let asked = self.lang == Some(texts.lang());
        self.lang = self.lang.filter(|_| !asked);
        asked || (self.lang.is_none() && texts.lang() == ui.texts.lang())
    }

    /// The words that were asked for cannot be had.
    pub(super) const fn speaks_on(&mut self) {
        self.lang = None;
    }
}

/// The address follows the state.
pub(super) fn after(before: &State, after: &Shown, ui: &Ui, asked: &mut Asked, link: &Scope<App>) {
    let Shown::Meeting(meeting) = after else { return };
    let (shown, after) = (after, &meeting.state);
    let spot = stand(after, ui);
    if spot != stand(before, ui) {
        put(&from_here(spot), ui, false);
        asked.stay(shown, ui, link);
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
    permalink::spot(state, ui.texts.lang(), ui.lang)
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
fn names_then(state: &State, ui: &Ui, turn: Turn) {
    let (scenario, dispatch) = (Rc::clone(&state.scenario), ui.dispatch.clone());
    if scenario.date.year() >= NAMES_NOW || !state.names_then.is_empty() {
        return;
    }
    spawn_local(async move {
        if let Ok(aliases) = effects::table("data/aliases.csv", names::read).await {
            let then = names::names_then(&aliases, &members(&scenario), scenario.date);
            if !then.is_empty() && turn.is_last() {
                dispatch.emit(Action::NamesThen(then.into()));
            }
        }
    });
}

/// Title and focus follow what is drawn.
pub(super) fn drawn(shown: &Shown, ui: &Ui, asked: &Asked, focus: Focus, first: bool) {
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
        names_then(&meeting.state, ui, asked.beside.last());
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

pub(super) fn answer(request: Request, shown: &Shown, ui: &Ui, asked: &mut Asked, link: &Scope<App>) {
    if let Request::Language(lang) = request {
        return asked.speak(lang, shown, ui, link);
    }
    match effects::answer(request, ui, &asked.turns, link) {
        Some(Request::Go(member, direction)) => {
            if let Some(id) = browser::seat_towards(&format!("seat-{member}"), direction) {
                browser::focus(&id);
            }
        }
        Some(Request::Visit(address)) => {
            let mut spot = Spot::read(address.strip_prefix(&*ui.root).unwrap_or(&address));
            // The link is of the language that is spoken; the one that was asked for may still be on its way.
            if let Some(lang) = asked.lang {
                spot = spot.in_language(lang);
            }
            put(&spot, ui, true);
            asked.show(spot, ui.texts.clone(), link);
        }
        Some(Request::OpenFile(field)) => {
            let turn = asked.files.ask();
            link.send_future(async move { Message::File(turn, from_file(field).await) });
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
pub(super) fn moved(shown: &Shown, ui: &Ui, asked: &mut Asked, link: &Scope<App>) {
    let here = Spot::read(&browser::here());
    let stays = match shown {
        Shown::Meeting(meeting) => from_here(stand(&meeting.state, ui)) == here,
        Shown::Problem(_) => false,
    };
    if stays {
        asked.stay(shown, ui, link);
    } else {
        asked.lang = None;
        asked.show(here, ui.texts.clone(), link);
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

/// The meeting of a file that a field was given.
async fn from_file(field: &str) -> Result<Rc<Opening>, String> {
    let (name, text) = browser::chosen_file(field).await?;
    let scenario = scenario::read(&name, &text).map_err(|error| error.to_string())?;
    Ok(Rc::new(Opening::from_file(Rc::new(scenario))))
}

/// A meeting of a file is shown: it has an address of its own. A language that was asked for before is still wanted.
pub(super) fn opened(shown: &Shown, ui: &Ui, asked: &mut Asked, link: &Scope<App>) {
    let lang = asked.lang;
    asked.shown();
    if let Shown::Meeting(meeting) = shown {
        put(&stand(&meeting.state, ui), ui, true);
    }
    if let Some(lang) = lang {
        asked.speak(lang, shown, ui, link);
    }
}

/// Mounts the app over the static view, with the meeting that the address names.
pub async fn start() {
    let address = Address::of(&Spot::read(&browser::here()));
    let texts = first_words(address.lang).await;
    let start = load(&address, &texts).await;
    mount::<App>(Props {
        root: browser::root().into(),
        texts,
        lang: address.lang,
        start,
    });
}
