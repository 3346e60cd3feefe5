//! The third module: the pages beside a vote, so that neither a meeting nor the library waits for them: exact numbers, and
//! what to embed.
#[cfg(target_arch = "wasm32")]
mod effects;

use crate::context::{Page, Request, Ui};
use crate::embed::Embed;
use crate::notice::Notice;
use crate::opening::Opening;
use crate::pages;
use crate::power::Game;
use crate::state::Action;
use crate::undecided::Undecided;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use effects::start;

/// What a page shows, fetched and read.
#[derive(Clone, Debug)]
pub enum Shown {
    /// The odds of a vote: how an address opens its meeting, and who is undecided.
    Odds(Rc<Opening>, Undecided),
    /// Voting power.
    Power(Rc<[Game]>),
    /// An embed: how an address opens its meeting, what is wanted, and where the site lies as other sites name it.
    Share(Rc<Opening>, Embed, Rc<str>),
    /// A page that needs scripts, before they run.
    Still,
}

/// How the pages begin.
#[derive(Clone, Properties)]
pub struct Props {
    /// The page.
    pub page: Page,
    /// The way to the root of the site.
    pub root: Rc<str>,
    /// The words of the page.
    pub texts: Texts,
    /// The language that the address asks for.
    pub lang: Option<Lang>,
    /// What is shown, or why it could not be fetched.
    pub start: Result<Shown, String>,
}

impl PartialEq for Props {
    /// They begin once.
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// The pages of exact numbers.
pub struct Numbers {
    ui: Ui,
    shown: Result<Shown, String>,
    /// What the reader should know.
    notices: Vec<Notice>,
    /// The languages that were asked for.
    #[cfg(target_arch = "wasm32")]
    turns: crate::turn::Turns,
}

/// What they are told.
#[derive(Debug)]
pub enum Message {
    /// A reader's action: here only on what the reader should know.
    Act(Action),
    /// Something to do at the window.
    Ask(Request),
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

impl Component for Numbers {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props {
            page,
            root,
            texts,
            lang,
            start,
        } = ctx.props().clone();
        Self {
            ui: Ui {
                here: page,
                root,
                lang,
                texts,
                dispatch: ctx.link().callback(Message::Act),
                request: ctx.link().callback(Message::Ask),
            },
            notices: match &start {
                Ok(Shown::Odds(opening, _) | Shown::Share(opening, ..)) => opening.notices.clone(),
                _ => Vec::new(),
            },
            shown: start,
            #[cfg(target_arch = "wasm32")]
            turns: crate::turn::Turns::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(Action::Notify(notice)) if !self.notices.contains(&notice) => {
                self.notices.push(notice);
            }
            Message::Act(Action::Dismiss(place)) if place < self.notices.len() => {
                self.notices.remove(place);
            }
            Message::Act(_) | Message::Words(None) => return false,
            Message::Ask(request) => {
                #[cfg(target_arch = "wasm32")]
                effects::answer(request, &self.ui, &self.turns, ctx.link());
                #[cfg(not(target_arch = "wasm32"))]
                let _ = (request, ctx);
                return false;
            }
            Message::Words(Some(texts)) => {
                self.ui.speak(texts);
                #[cfg(target_arch = "wasm32")]
                crate::effects::spoken(&self.ui);
            }
        }
        true
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        match &self.shown {
            Ok(Shown::Odds(opening, undecided)) => {
                pages::odds::view(&self.ui, opening, undecided, &self.notices)
            }
            Ok(Shown::Power(games)) => pages::power::view(&self.ui, games, &self.notices),
            Ok(Shown::Share(opening, embed, site)) => {
                pages::share::view(&self.ui, opening, embed, site, &self.notices)
            }
            Ok(Shown::Still) => pages::still::view(&self.ui),
            Err(problem) => pages::error::view(&self.ui, problem),
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        effects::drawn(&self.ui, _first);
    }
}
