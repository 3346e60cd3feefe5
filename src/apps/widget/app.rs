//! The app inside an article's frame: one vote or one day of a meeting. It stores nothing and writes no address; it
//! exchanges messages with the page around it (`messages`), within the options of its own address (`options`).
#[cfg(target_arch = "wasm32")]
use crate::apps::widget::effects;
use crate::apps::widget::message::{Event, Focus, Start};
use crate::apps::widget::messages::Command;
use crate::apps::widget::options::Options;
use crate::apps::widget::view;
use crate::kit::ui::Ui;
use crate::model::address::{self, MeetingAddress};
use crate::model::session::Session;
use crate::model::state::{Action, State};
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::text::notice::Notice;
use crate::text::phrases;
use crate::vote::vote_ui::VoteUi;
use rules::votes::change::Change;
use std::rc::Rc;
use yew::prelude::*;

/// The app inside a frame.
pub struct WidgetApp {
    options: Rc<Options>,
    site: Option<Rc<str>>,
    /// `None` while the meeting is loading.
    session: Option<Session>,
    /// Changes the session, as far as readers may.
    dispatch: Callback<Action>,
    /// Where the focus goes once the page is drawn.
    focus: Option<Focus>,
    /// The languages that were requested.
    #[cfg(target_arch = "wasm32")]
    turns: crate::shell::turn::Turns,
}

impl WidgetApp {
    /// Takes in an action that is allowed.
    fn act(&mut self, action: Action) {
        let Some(session) = &self.session else { return };
        let after = session.after(action);
        let (was, is) = (session.state.menu, after.state.menu);
        self.focus = match (was, is) {
            (was, Some(member)) if was != Some(member) => Some(Focus::Menu(member)),
            (Some(member), None) => Some(Focus::Seat(member)),
            _ => None,
        };
        #[cfg(target_arch = "wasm32")]
        effects::after(session, &after, &self.options);
        self.session = Some(after);
    }

    /// The action of a command from the page around the frame, which may change what readers may not.
    fn obeyed(&self, command: Command) -> Option<Action> {
        let Some(Session { state, .. }) = &self.session else {
            return None;
        };
        let place = |name: &str| state.scenario.item_index(name);
        match command {
            Command::Set(item, member, to) => {
                let item = item.map_or(Some(state.selected), |name| place(&name))?;
                let known = state.scenario.items.get(item)?.votes.of(member).is_some();
                let change = match known {
                    true => Change::Vote { member, to },
                    false => Change::Assume { member, vote: to },
                };
                Some(Action::Apply(Rc::new([(item, change)])))
            }
            Command::Changes(changes) => {
                let mut opening = MeetingAddress::read(&changes).open(Rc::clone(&state.scenario));
                opening.selected = state.selected;
                Some(Action::Open(Rc::new(opening)))
            }
            Command::Suppose(item, supposed) => place(&item).map(|item| Action::Suppose(item, supposed)),
            Command::Reset => Some(Action::RecordAll),
            Command::Show(item) => place(&item).map(Action::Select),
            Command::Language(_) | Command::Theme(_) => None,
        }
    }
}

impl Program for WidgetApp {
    type Start = Start;
    type Message = Event;

    const OWNS_PAGE: bool = false;

    fn new(start: Start, _ui: &Ui, link: &Link<Self>) -> Self {
        let Start {
            options,
            site,
            opening,
        } = start;
        let session = opening.map(|opening| Session::of(State::from(&*opening)));
        #[cfg(target_arch = "wasm32")]
        effects::begin(&options, session.as_ref(), link);
        Self {
            options,
            site,
            session,
            dispatch: link.reform(|action| Message::Own(Event::Act(action))),
            focus: None,
            #[cfg(target_arch = "wasm32")]
            turns: crate::shell::turn::Turns::default(),
        }
    }

    fn update(&mut self, event: Event, _ui: &Ui, _link: &Link<Self>) -> bool {
        match event {
            Event::Act(action) => {
                let allowed = match &self.session {
                    Some(session) => self.options.locks.allowed(&session.state, action),
                    None => None,
                };
                allowed.map(|action| self.act(action)).is_some()
            }
            Event::Retell(scenario) => {
                self.act(Action::Retell(scenario));
                true
            }
            Event::Command(command) => {
                #[cfg(target_arch = "wasm32")]
                effects::obey(&command, self.session.as_ref(), &self.turns, _link);
                self.obeyed(command).map(|action| self.act(action)).is_some()
            }
        }
    }

    fn view(&self, ui: &Ui, _link: &Link<Self>) -> Html {
        let Some(session) = &self.session else {
            return view::waiting(ui);
        };
        let page = address::page(&session.state, ui.texts.lang()).write();
        let link = self.site.as_ref().map(|site| [site, &*page].concat());
        let ui = VoteUi {
            ui: ui.clone(),
            dispatch: self.dispatch.clone(),
        };
        view::meeting(&ui, &self.options, session, link)
    }

    fn notify(&mut self, notice: Notice, _ui: &Ui) {
        self.act(Action::Notify(notice));
    }

    fn dismiss(&mut self, place: usize, _ui: &Ui) {
        self.act(Action::Dismiss(place));
    }

    fn failed(ui: &Ui, problem: &str) -> Html {
        view::problem(ui, problem)
    }

    fn title(&self, ui: &Ui) -> String {
        match &self.session {
            Some(session) => phrases::page_title(&ui.texts, &session.state.scenario),
            None => ui.text("page-name"),
        }
    }
}

#[cfg(target_arch = "wasm32")]
impl Effects for WidgetApp {
    fn drawn(&mut self, _ui: &Ui, _link: &Link<Self>, _first: bool) {
        effects::focus(core::mem::take(&mut self.focus));
    }
}
