//! The app of a meeting: the session, its page, and where the focus goes.
#[cfg(target_arch = "wasm32")]
use crate::apps::meeting::effects;
use crate::apps::meeting::event::Event;
use crate::apps::meeting::focus::Focus;
#[cfg(target_arch = "wasm32")]
use crate::apps::meeting::pending::Pending;
#[cfg(not(target_arch = "wasm32"))]
use crate::apps::parts;
#[cfg(target_arch = "wasm32")]
use crate::kit::ui::Effect;
use crate::kit::ui::Ui;
use crate::model::opening::Opening;
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::pages;
#[cfg(target_arch = "wasm32")]
use crate::shell::program::Effects;
use crate::shell::program::{Link, Message, Program};
use crate::text::notice::Notice;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use std::rc::Rc;
#[cfg(target_arch = "wasm32")]
use wording::lang::Lang;
use yew::prelude::*;

/// The app of a meeting.
pub struct MeetingApp {
    session: Session,
    /// Changes the session.
    dispatch: Callback<Action>,
    /// Where the focus goes once the page is drawn.
    focus: Focus,
    /// What has been requested and has not arrived.
    #[cfg(target_arch = "wasm32")]
    pending: Pending,
    /// The language in which the panels were last requested.
    #[cfg(target_arch = "wasm32")]
    panels: Option<Lang>,
    /// What the title of the page says.
    #[cfg(target_arch = "wasm32")]
    titled: Option<effects::Titled>,
}

impl Program for MeetingApp {
    type Start = Rc<Opening>;
    type Message = Event;

    fn new(opening: Rc<Opening>, _ui: &Ui, link: &Link<Self>) -> Self {
        #[cfg(not(target_arch = "wasm32"))]
        parts::use_all();
        Self {
            session: Session::of(State::from(&*opening)),
            dispatch: link.reform(|action| Message::Own(Event::Act(action))),
            focus: Focus::Top,
            #[cfg(target_arch = "wasm32")]
            pending: Pending::default(),
            #[cfg(target_arch = "wasm32")]
            panels: None,
            #[cfg(target_arch = "wasm32")]
            titled: None,
        }
    }

    fn update(&mut self, event: Event, _ui: &Ui, _link: &Link<Self>) -> bool {
        let Event::Act(action) = event else {
            if matches!(event, Event::PartArrived) {
                self.focus = Focus::on_arrival(&self.session.state);
            }
            #[cfg(target_arch = "wasm32")]
            effects::replace_static_part(_link);
            return true;
        };
        let after = self.session.after(action);
        self.focus = Focus::after(&self.session.state, &after.state);
        #[cfg(target_arch = "wasm32")]
        {
            if !self.session.state.shows_the_same(&after.state) {
                crate::browser::forget_static_parts();
            }
            let states = [&*self.session.state, &*after.state];
            effects::follow(states, &mut self.pending, &self.dispatch, _ui, _link);
        }
        self.session = after;
        true
    }

    fn view(&self, ui: &Ui, _link: &Link<Self>) -> Html {
        let ui = VoteUi {
            ui: ui.clone(),
            dispatch: self.dispatch.clone(),
        };
        pages::meeting::page::view(&ui, &self.session)
    }

    fn notify(&mut self, notice: Notice, _ui: &Ui) {
        self.session = self.session.after(Action::Notify(notice));
    }

    fn dismiss(&mut self, place: usize, _ui: &Ui) {
        self.session = self.session.after(Action::Dismiss(place));
    }

    fn title(&self, ui: &Ui) -> String {
        let shown = ShownVote::in_session(&ui.texts, &self.session);
        shown.map(|shown| shown.page_title()).unwrap_or_default()
    }
}

#[cfg(target_arch = "wasm32")]
impl Effects for MeetingApp {
    fn save(effect: Effect, ui: &Ui) {
        crate::apps::parts::save(effect, ui);
    }

    fn perform(&mut self, effect: Effect, ui: &Ui, link: &Link<Self>) -> Option<Effect> {
        effects::perform(effect, &self.session.state, &mut self.pending, ui, link)
    }

    fn takes(&mut self, lang: Option<Lang>, ui: &Ui) -> bool {
        self.pending.takes(lang, ui)
    }

    fn is_waiting(&self) -> bool {
        self.pending.is_visit()
    }

    fn open_failed(&mut self, ui: &Ui) {
        self.pending.failed();
        effects::stay_here(&self.session.state, ui);
    }

    fn moved(&mut self, ui: &Ui, link: &Link<Self>) -> bool {
        if let Some(opening) = effects::moved(&self.session.state, &mut self.pending, ui, link) {
            let after = self.session.after(Action::Return(opening));
            self.focus = Focus::after(&self.session.state, &after.state);
            self.session = after;
            crate::browser::forget_static_parts();
            effects::load_groups(&self.session.state, &self.dispatch);
        }
        true
    }

    fn write_title(&mut self, ui: &Ui) {
        effects::write_title_later(&mut self.titled, &self.session, ui);
    }

    fn drawn(&mut self, ui: &Ui, link: &Link<Self>, first: bool) {
        let focus = core::mem::take(&mut self.focus);
        effects::drawn(&self.session.state, &self.pending, focus, first, &self.dispatch);
        // A language that was chosen before the panels arrived has come without their messages.
        let lang = Some(ui.texts.lang());
        match effects::has_panels(ui) {
            true if first => effects::replace_static_part(link),
            false if core::mem::replace(&mut self.panels, lang) != lang => effects::load_panels(ui, link),
            _ => {}
        }
    }
}
