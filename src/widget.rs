//! The third module: what stands in an article's frame. It shows one vote or one day of a meeting, keeps nothing, writes no
//! address, and speaks with the page around it. What it may be asked for stands in `asked`, what is said in `talk`.
pub mod asked;
pub mod colour;
#[cfg(target_arch = "wasm32")]
mod effects;
pub mod locks;
pub mod look;
pub mod talk;
pub mod view;

use crate::context::{Page, Request, Ui};
use crate::meeting::Meeting;
use crate::opening::Opening;
use crate::permalink::{self, Address};
use crate::state::{Action, State};
use asked::{Asked, Problem};
use rules::member::MemberId;
use rules::vote::Change;
use std::rc::Rc;
use talk::Command;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use effects::start;

/// How the widget begins.
#[derive(Clone, Properties)]
pub struct Props {
    /// The words.
    pub texts: Texts,
    /// The language that the address asks for.
    pub lang: Option<Lang>,
    /// What the address asks for.
    pub asked: Rc<Asked>,
    /// Where the site lies, seen from this page; `None` for a file that stands alone.
    pub site: Option<Rc<str>>,
    /// The meeting, or why it could not be opened; `None` while it is not there.
    pub start: Option<Result<Rc<Opening>, String>>,
}

impl PartialEq for Props {
    /// The widget begins once.
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// What the widget is told.
#[derive(Debug)]
pub enum Message {
    /// A reader's action.
    Act(Action),
    /// Something to do at the window.
    Ask(Request),
    /// Something that the page around the frame asks for.
    Obey(Command),
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

/// The widget.
pub struct Widget {
    ui: Ui,
    asked: Rc<Asked>,
    site: Option<Rc<str>>,
    shown: Option<Result<Meeting, String>>,
    /// Where the focus goes once the page is drawn.
    focus: Option<Focus>,
    /// The languages that were asked for.
    #[cfg(target_arch = "wasm32")]
    turns: crate::turn::Turns,
}

/// Where the focus goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Focus {
    Seat(MemberId),
    Menu(MemberId),
}

/// The meeting as it was opened, with one vote alone where that is asked for; and what does not fit the meeting.
#[must_use]
pub fn open(asked: &Asked, mut opening: Opening) -> (Opening, Vec<Problem>) {
    let mut problems = Vec::new();
    let scenario = Rc::clone(&opening.scenario);
    let mut none = |part: String| {
        problems.push(Problem {
            part,
            expected: format!("`{}` has nothing of that name", scenario.id),
        });
    };
    if let Some(only) = &asked.only {
        match scenario.item_index(only) {
            Some(item) => opening.selected = item,
            None => none(format!("only={only}")),
        }
    }
    for word in asked.locks.unknown(&scenario) {
        none(format!("lock={word}"));
    }
    (opening, problems)
}

impl Widget {
    /// The meeting after an action.
    fn act(&mut self, action: Action) {
        let Some(Ok(meeting)) = &self.shown else { return };
        let after = meeting.after(action);
        let (was, is) = (meeting.state.menu, after.state.menu);
        self.focus = match (was, is) {
            (was, Some(member)) if was != Some(member) => Some(Focus::Menu(member)),
            (Some(member), None) => Some(Focus::Seat(member)),
            _ => None,
        };
        #[cfg(target_arch = "wasm32")]
        effects::after(meeting, &after, &self.asked);
        self.shown = Some(Ok(after));
    }

    /// What the page around the frame asks of the meeting, which is not bound by what readers may not change.
    fn obeyed(&self, command: Command) -> Option<Action> {
        let Some(Ok(Meeting { state, .. })) = &self.shown else {
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
                let mut opening = Address::read(&changes).open(Rc::clone(&state.scenario));
                opening.selected = state.selected;
                Some(Action::Open(Rc::new(opening)))
            }
            Command::Reset => Some(Action::RecordAll),
            Command::Show(item) => place(&item).map(Action::Select),
            Command::Language(_) | Command::Theme(_) => None,
        }
    }
}

impl Component for Widget {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props {
            texts,
            lang,
            asked,
            site,
            start,
        } = ctx.props().clone();
        let shown = start.map(|start| start.map(|opening| Meeting::of(State::from(&*opening))));
        #[cfg(target_arch = "wasm32")]
        effects::begin(
            &asked,
            shown.as_ref().and_then(|shown| shown.as_ref().ok()),
            ctx.link(),
        );
        Self {
            ui: Ui {
                here: Page::Meeting,
                root: site.clone().unwrap_or_else(|| "./".into()),
                lang,
                texts,
                dispatch: ctx.link().callback(Message::Act),
                request: ctx.link().callback(Message::Ask),
            },
            asked,
            site,
            shown,
            focus: None,
            #[cfg(target_arch = "wasm32")]
            turns: crate::turn::Turns::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(action) => {
                let allowed = match &self.shown {
                    Some(Ok(meeting)) => self.asked.locks.allowed(&meeting.state, action),
                    _ => None,
                };
                allowed.map(|action| self.act(action)).is_some()
            }
            Message::Obey(command) => {
                #[cfg(target_arch = "wasm32")]
                effects::obey(&command, &self.shown, &self.turns, ctx.link());
                self.obeyed(command).map(|action| self.act(action)).is_some()
            }
            Message::Words(Some(texts)) => {
                self.ui.speak(texts);
                #[cfg(target_arch = "wasm32")]
                effects::spoken(&self.ui);
                true
            }
            Message::Words(None) => false,
            Message::Ask(request) => {
                #[cfg(target_arch = "wasm32")]
                effects::answer(&request);
                let _ = (request, ctx);
                false
            }
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        match &self.shown {
            None => view::waiting(&self.ui),
            Some(Err(problem)) => view::problem(&self.ui, problem),
            Some(Ok(meeting)) => {
                let page = permalink::page(&meeting.state, self.ui.texts.lang()).write();
                let link = self.site.as_ref().map(|site| [site, &*page].concat());
                view::meeting(&self.ui, &self.asked, meeting, link)
            }
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        effects::drawn(&self.ui, self.shown.as_ref(), self.focus, _first);
        self.focus = None;
    }
}
