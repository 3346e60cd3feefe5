//! The first module: reducer, page, effects. It shows meetings, holds the state, and goes to the window.
#[cfg(target_arch = "wasm32")]
mod effects;

use crate::context::{Page, Request, Ui};
use crate::meeting::Meeting;
use crate::notice::Notice;
use crate::opening::Opening;
use crate::pages;
use crate::room::Scene;
use crate::state::{Action, State};
use crate::turn::Turn;
use crate::view::Present;
use rules::member::MemberId;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use effects::start;

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
    /// What was asked for and has not arrived.
    #[cfg(target_arch = "wasm32")]
    asked: effects::Asked,
}

/// What is shown.
enum Shown {
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
enum Focus {
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
    Show(Turn, Result<Rc<Opening>, String>, Option<Lang>, Texts),
    /// The meeting of a file; the error says why it could not be opened.
    File(Turn, Result<Rc<Opening>, String>),
    /// The reader went back or forward in the history.
    Moved,
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

impl App {
    fn act(&mut self, ctx: &Context<Self>, action: Action) {
        let Shown::Meeting(meeting) = &self.shown else {
            return;
        };
        let after = meeting.after(action);
        self.focus = Focus::after(&meeting.state, &after.state);
        #[cfg(target_arch = "wasm32")]
        {
            self.stand = effects::moving(meeting, &after);
            let before = Rc::clone(&meeting.state);
            self.shown = Shown::Meeting(Box::new(after));
            effects::after(&before, &self.shown, &self.ui, &mut self.asked, ctx.link());
            self.busy = self.asked.visits();
        }
        #[cfg(not(target_arch = "wasm32"))]
        {
            self.shown = Shown::Meeting(Box::new(after));
            let _ = ctx;
        }
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
            #[cfg(target_arch = "wasm32")]
            asked: effects::Asked::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                self.act(ctx, action);
                true
            }
            Message::Ask(request) => {
                #[cfg(target_arch = "wasm32")]
                {
                    effects::answer(request, &self.shown, &self.ui, &mut self.asked, ctx.link());
                    self.busy = self.asked.visits();
                }
                #[cfg(not(target_arch = "wasm32"))]
                let _ = request;
                self.busy
            }
            // What was asked later is wanted instead.
            Message::Show(turn, ..) | Message::File(turn, _) if !turn.is_last() => false,
            Message::Show(_, shown, lang, texts) => {
                #[cfg(target_arch = "wasm32")]
                self.asked.shown();
                self.busy = false;
                match (shown, &self.shown) {
                    (Err(problem), Shown::Meeting(_)) => {
                        self.act(ctx, Action::Notify(Notice::CannotOpen(problem)));
                    }
                    (shown, _) => {
                        self.ui.lang = lang;
                        // Of the same language more may have arrived meanwhile.
                        if texts.lang() != self.ui.texts.lang() {
                            self.ui.texts = texts;
                        }
                        #[cfg(target_arch = "wasm32")]
                        crate::effects::spoken(&self.ui);
                        self.shown = Shown::from(shown);
                        self.focus = Focus::Top;
                    }
                }
                true
            }
            Message::File(_, Err(problem)) => {
                match &self.shown {
                    Shown::Meeting(_) => self.act(ctx, Action::Notify(Notice::CannotOpen(problem))),
                    Shown::Problem(_) => self.shown = Shown::Problem(problem),
                }
                true
            }
            Message::File(_, opened) => {
                self.shown = Shown::from(opened);
                self.busy = false;
                self.focus = Focus::Top;
                #[cfg(target_arch = "wasm32")]
                effects::opened(&self.shown, &self.ui, &mut self.asked, ctx.link());
                true
            }
            Message::Moved => {
                #[cfg(target_arch = "wasm32")]
                {
                    effects::moved(&self.shown, &self.ui, &mut self.asked, ctx.link());
                    self.busy = self.asked.visits();
                }
                true
            }
            Message::Words(Some(texts)) => {
                #[cfg(target_arch = "wasm32")]
                if !self.asked.takes(&texts, &self.ui) {
                    return false;
                }
                self.ui.speak(texts);
                #[cfg(target_arch = "wasm32")]
                crate::effects::spoken(&self.ui);
                true
            }
            Message::Words(None) => {
                #[cfg(target_arch = "wasm32")]
                self.asked.speaks_on();
                false
            }
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let page = match &self.shown {
            Shown::Meeting(meeting) => pages::meeting::view(&Scene {
                ui: self.ui.clone(),
                state: Rc::clone(&meeting.state),
                day: Rc::clone(&meeting.day),
                order: Rc::clone(&meeting.order),
            }),
            Shown::Problem(problem) => pages::error::view(&self.ui, problem),
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
            effects::drawn(&self.shown, &self.ui, &self.asked, self.focus, _first);
        }
        self.focus = Focus::Stays;
    }
}
