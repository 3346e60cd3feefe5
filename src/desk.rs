//! The second module: the pages around the meetings, each in a file of its own, so that no meeting waits for them.
//! What it opens is a meeting of the first module (`app`): a plain link leads there.
#[cfg(target_arch = "wasm32")]
mod effects;

use crate::context::{Page, Request, Ui};
use crate::filter::Filter;
use crate::import::{FromWorker, Import, ToWorker};
use crate::notice::Notice;
use crate::own::Own;
use crate::pages;
use crate::pages::new_vote::Tables;
use crate::state::Action;
use records::library::Library;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

#[cfg(target_arch = "wasm32")]
pub use effects::start;

/// What a page shows, fetched and read.
#[derive(Clone, Debug)]
pub enum Shown {
    /// The library, and what is asked of it.
    Meetings(Rc<Library>, Filter),
    /// A vote of the reader's own, with who sat where.
    New(Rc<Tables>, Own),
    /// The UN's own voting data.
    Import(Box<Import>),
    /// A page that needs scripts, before they run.
    Still,
}

/// How the desk begins.
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
    /// What the reader should know from the start.
    pub notices: Vec<Notice>,
}

impl PartialEq for Props {
    /// The desk begins once.
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// The desk.
pub struct Desk {
    ui: Ui,
    shown: Result<Shown, String>,
    /// What the reader should know.
    notices: Vec<Notice>,
    /// Reads voting data, once a file is chosen.
    #[cfg(target_arch = "wasm32")]
    worker: Option<effects::Reader>,
    /// The languages that were asked for.
    #[cfg(target_arch = "wasm32")]
    turns: crate::turn::Turns,
}

/// What the desk is told.
#[derive(Debug)]
pub enum Message {
    /// A reader's action: here only on what the reader should know.
    Act(Action),
    /// Something to do at the window.
    Ask(Request),
    /// The worker that reads voting data tells something.
    Worker(FromWorker),
    /// The reader went back or forward within the page.
    Moved,
    /// The library, told in another language.
    Library(Rc<Library>),
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

impl Desk {
    /// The page of imports after something happened; what is asked of the worker goes there, and a roll call that it
    /// opened is gone to.
    fn import(
        &mut self,
        ctx: &Context<Self>,
        happened: impl FnOnce(Import) -> (Import, Option<ToWorker>, Option<String>),
    ) {
        let Ok(Shown::Import(import)) = &mut self.shown else {
            return;
        };
        let reads = import.progress.is_none();
        let (after, ask, opened) = happened(core::mem::take(&mut **import));
        **import = after;
        #[cfg(target_arch = "wasm32")]
        {
            let reads = reads && import.progress.is_some();
            if let Err(problem) = effects::import(&mut self.worker, reads, ask, opened, &self.ui, ctx.link())
            {
                import.progress = None;
                import.not_opened = Some(problem);
            }
        }
        #[cfg(not(target_arch = "wasm32"))]
        let _ = (ctx, reads, ask, opened);
    }
}

impl Component for Desk {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        #[cfg(target_arch = "wasm32")]
        effects::follow_history(ctx.link().clone());
        let Props {
            page,
            root,
            texts,
            lang,
            start,
            notices,
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
            shown: start,
            notices,
            #[cfg(target_arch = "wasm32")]
            worker: None,
            #[cfg(target_arch = "wasm32")]
            turns: crate::turn::Turns::default(),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Act(Action::Notify(notice)) => self.notices = vec![notice],
            Message::Act(Action::Dismiss(place)) if place < self.notices.len() => {
                self.notices.remove(place);
            }
            Message::Act(_) | Message::Words(None) => return false,
            Message::Ask(Request::Import(act)) => self.import(ctx, |import| {
                let (import, ask) = import.after(act);
                (import, ask, None)
            }),
            Message::Worker(message) => self.import(ctx, |import| import.told(message)),
            Message::Ask(request) => {
                #[cfg(target_arch = "wasm32")]
                effects::answer(request, &self.ui, &self.turns, ctx.link());
                #[cfg(not(target_arch = "wasm32"))]
                let _ = (request, ctx);
                return false;
            }
            Message::Moved =>
            {
                #[cfg(target_arch = "wasm32")]
                if let Ok(Shown::Meetings(_, filter)) = &mut self.shown {
                    *filter = effects::asked();
                }
            }
            Message::Words(Some(texts)) => {
                self.ui.speak(texts);
                #[cfg(target_arch = "wasm32")]
                effects::spoken(&self.shown, &self.ui, &self.turns, ctx.link());
            }
            Message::Library(library) => {
                if let Ok(Shown::Meetings(before, _)) = &mut self.shown {
                    *before = library;
                }
            }
        }
        true
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        match &self.shown {
            Ok(Shown::Meetings(library, filter)) => {
                pages::meetings::view(&self.ui, library, filter, &self.notices)
            }
            Ok(Shown::New(tables, own)) => pages::new_vote::view(&self.ui, tables, own, &self.notices),
            Ok(Shown::Import(import)) => pages::import::view(&self.ui, import, &self.notices),
            Ok(Shown::Still) => pages::still::view(&self.ui),
            Err(problem) => pages::error::view(&self.ui, problem),
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        effects::drawn(&self.ui, _first);
    }
}
