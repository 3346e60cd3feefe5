//! The first module: reducer, page, effects. It shows meetings, holds the state, and goes to the window.
#[cfg(target_arch = "wasm32")]
use crate::apps::meeting::effects;
use crate::kit::failed;
use crate::kit::page::Page;
use crate::kit::ui::{Request, Ui};
use crate::model::opening::Opening;
use crate::model::session::Meeting;
use crate::model::state::{Action, State};
use crate::model::view_options::Present;
use crate::pages;
use crate::text::notice::Notice;
use crate::vote::shown_vote::Scene;
use rules::member::MemberId;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// How the app begins.
#[derive(Clone, Properties)]
pub struct Props {
    /// The way to the root of the site.
    pub root: Rc<str>,
    /// The words of the page.
    pub texts: Texts,
    /// The language that the address asks for.
    pub lang: Option<Lang>,
    /// The meeting that the address names, or why it could not be opened.
    pub start: Result<Rc<Opening>, String>,
}

impl PartialEq for Props {
    /// The app begins once.
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// The app.
pub struct App {
    shown: Shown,
    ui: Ui,
    /// Whether something is being fetched.
    busy: bool,
    /// Where the focus goes once the page is drawn.
    focus: Focus,
    /// Where the placards stood whose votes have changed.
    #[cfg(target_arch = "wasm32")]
    stand: effects::Stand,
}

/// What is shown.
pub enum Shown {
    Meeting(Box<Meeting>),
    Problem(String),
}

impl From<Result<Rc<Opening>, String>> for Shown {
    fn from(start: Result<Rc<Opening>, String>) -> Self {
        match start {
            Ok(opening) => Self::Meeting(Box::new(Meeting::of(State::from(&*opening)))),
            Err(problem) => Self::Problem(problem),
        }
    }
}

/// Where the focus goes once the page is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Focus {
    Stays,
    Seat(MemberId),
    Menu(MemberId),
    /// To the top of a page that was just opened.
    Top,
    /// To a button, by its id.
    Button(&'static str),
}

impl Focus {
    /// A menu that opens takes the focus, and one that closes gives it back to its seat. So does the bar of a presenter,
    /// or its keys would be heard by nobody.
    fn after(before: &State, after: &State) -> Self {
        let presents = |state: &State| state.present != Present::Off;
        match (before.menu, after.menu) {
            (was, Some(member)) if was != Some(member) => Self::Menu(member),
            (Some(member), None) => Self::Seat(member),
            _ if presents(after) && !presents(before) => Self::Button("present-show"),
            _ if presents(before) && !presents(after) => Self::Button("present"),
            _ => Self::Stays,
        }
    }
}

/// What the app is told.
#[derive(Debug)]
pub enum Message {
    /// A reader's action.
    Act(Action),
    /// Something to do at the window.
    Ask(Request),
    /// Another meeting; the error says why it could not be opened. The language as its address has it, and the words.
    Show(Result<Rc<Opening>, String>, Option<Lang>, Texts),
    /// The reader went back or forward in the history.
    Moved,
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

impl App {
    fn act(&mut self, action: Action) {
        let Shown::Meeting(meeting) = &self.shown else {
            return;
        };
        let after = meeting.after(action);
        self.focus = Focus::after(&meeting.state, &after.state);
        #[cfg(target_arch = "wasm32")]
        {
            effects::after(&meeting.state, &after.state, &self.ui);
            self.stand = effects::moving(meeting, &after);
        }
        self.shown = Shown::Meeting(Box::new(after));
    }
}

impl Component for App {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        #[cfg(target_arch = "wasm32")]
        effects::follow_history(ctx.link().clone());
        let Props {
            root,
            texts,
            lang,
            start,
        } = ctx.props().clone();
        Self {
            shown: Shown::from(start),
            ui: Ui {
                here: Page::Meeting,
                root,
                lang,
                texts,
                dispatch: ctx.link().callback(Message::Act),
                request: ctx.link().callback(Message::Ask),
            },
            busy: false,
            focus: Focus::Stays,
            #[cfg(target_arch = "wasm32")]
            stand: effects::Stand::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                self.act(action);
                true
            }
            Message::Ask(request) => {
                self.busy |= matches!(request, Request::Visit(_));
                #[cfg(target_arch = "wasm32")]
                effects::answer(request, &self.shown, &self.ui, ctx.link());
                #[cfg(not(target_arch = "wasm32"))]
                let _ = (request, ctx);
                self.busy
            }
            Message::Show(Err(problem), ..) if !matches!(self.shown, Shown::Problem(_)) => {
                self.busy = false;
                self.act(Action::Notify(Notice::CannotOpen(problem)));
                true
            }
            Message::Show(shown, lang, texts) => {
                self.busy = false;
                self.ui.lang = lang;
                self.ui.texts = self.ui.texts.joined(&texts);
                #[cfg(target_arch = "wasm32")]
                crate::shell::effects::spoken(&self.ui);
                self.shown = Shown::from(shown);
                self.focus = Focus::Top;
                true
            }
            Message::Moved => {
                #[cfg(target_arch = "wasm32")]
                effects::moved(&self.shown, &self.ui, ctx.link());
                false
            }
            Message::Words(Some(texts)) => {
                self.ui.speak(&texts);
                #[cfg(target_arch = "wasm32")]
                crate::shell::effects::spoken(&self.ui);
                true
            }
            Message::Words(None) => false,
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let page = match &self.shown {
            Shown::Meeting(meeting) => pages::meeting::page::view(&Scene {
                ui: self.ui.clone(),
                state: Rc::clone(&meeting.state),
                day: Rc::clone(&meeting.day),
                order: Rc::clone(&meeting.order),
            }),
            Shown::Problem(problem) => failed::view(&self.ui, problem),
        };
        html! {
            <>
                <div class="progress" role="progressbar" aria-label={self.ui.text("page-loading")} hidden={!self.busy}></div>
                { page }
            </>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        {
            core::mem::take(&mut self.stand).glide();
            effects::drawn(&self.shown, &self.ui, self.focus, _first);
        }
        self.focus = Focus::Stays;
    }
}
