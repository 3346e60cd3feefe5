//! The app inside an article's frame: one vote or one day of a meeting. It stores nothing and writes no address; it
//! exchanges messages with the page around it (`messages`), within the options of its own address (`options`).
#[cfg(not(target_arch = "wasm32"))]
use crate::apps::parts;
#[cfg(target_arch = "wasm32")]
use crate::apps::widget::effects;
use crate::apps::widget::message::{Event, Focus, Start};
#[cfg(target_arch = "wasm32")]
use crate::apps::widget::messages::Command;
use crate::apps::widget::options::Options;
use crate::apps::widget::view;
use crate::kit::ui::Ui;
use crate::model::address;
use crate::model::session::Session;
use crate::model::state::{Action, State};
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::text::notice::Notice;
use crate::text::phrases;
use crate::vote::vote_ui::VoteUi;
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
}

impl Program for WidgetApp {
    type Start = Start;
    type Message = Event;

    const OWNS_PAGE: bool = false;

    fn new(start: Start, _ui: &Ui, link: &Link<Self>) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        parts::use_all();
        let Start {
            options,
            site,
            opening,
        } = start;
        let session = opening.map(|opening| Session::of(State::from(&*opening)));
        #[cfg(target_arch = "wasm32")]
        {
            effects::load_panels(_ui, &options, link);
        }
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

    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(unused_variables, reason = "natively no page is around")
    )]
    fn update(&mut self, event: Event, ui: &Ui, link: &Link<Self>) -> bool {
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
            Event::Panels => {
                #[cfg(target_arch = "wasm32")]
                if let Some(session) = &self.session {
                    effects::tell("ready", session, &self.options);
                }
                true
            }
            #[cfg(target_arch = "wasm32")]
            Event::Command(command) => {
                if command == Command::Hello
                    && let Some(session) = &self.session
                {
                    effects::tell("ready", session, &self.options);
                }
                effects::obey(&command, self.session.as_ref(), &self.turns, ui, link);
                let action = effects::action(command, self.session.as_ref());
                action.map(|action| self.act(action)).is_some()
            }
        }
    }

    fn view(&self, ui: &Ui, _link: &Link<Self>) -> Html {
        let Some(session) = &self.session else {
            #[cfg(not(target_arch = "wasm32"))]
            return view::waiting(ui);
            #[cfg(target_arch = "wasm32")]
            return Html::default();
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
            Some(session) => phrases::page_title(&ui.texts, &session.state.scenario.title),
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
