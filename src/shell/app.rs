//! The shell of every page: words, language, notices, history and effects. A `Program` fills it.
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
#[cfg(target_arch = "wasm32")]
use crate::shell::effects;
use crate::shell::program::{Link, Message, Program};
#[cfg(target_arch = "wasm32")]
use crate::shell::turn::Turns;
use crate::text::notice::Notice;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::prelude::*;

/// What a page begins with.
#[derive(Properties)]
pub struct Props<P: Program> {
    /// The page.
    pub page: Page,
    /// The path to the root of the site.
    pub root: Rc<str>,
    /// The messages in the language of the page.
    pub texts: Texts,
    /// The language that the address names.
    pub lang: Option<Lang>,
    /// What the page shows, or why it could not be fetched.
    pub start: Result<P::Start, String>,
}

impl<P: Program> Clone for Props<P> {
    fn clone(&self) -> Self {
        Self {
            page: self.page,
            root: Rc::clone(&self.root),
            texts: self.texts.clone(),
            lang: self.lang,
            start: self.start.clone(),
        }
    }
}

impl<P: Program> PartialEq for Props<P> {
    /// Props are read once, when the page begins.
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

/// The shell with its program; the error says why there is none.
pub struct App<P: Program> {
    ui: Ui,
    link: Link<P>,
    program: Result<P, String>,
    /// The languages that were requested.
    #[cfg(target_arch = "wasm32")]
    turns: Turns,
}

impl<P: Program> App<P> {
    fn notify(&mut self, notice: Notice) -> bool {
        if let Ok(program) = &mut self.program {
            program.notify(notice, &self.ui);
        }
        self.program.is_ok()
    }

    /// The language that was chosen could not be fetched: the menu names that of the page again.
    fn stays_in_language(&mut self) -> bool {
        #[cfg(target_arch = "wasm32")]
        effects::show_language(self.ui.texts.lang().code());
        self.notify(Notice::CannotSpeak)
    }

    fn perform(&mut self, effect: Effect) -> bool {
        #[cfg(target_arch = "wasm32")]
        let link = &self.link;
        match (effect, &mut self.program) {
            (Effect::Dismiss(place), Ok(program)) => {
                program.dismiss(place, &self.ui);
                true
            }
            #[cfg(target_arch = "wasm32")]
            (effect, program) => {
                let rest = match program {
                    Ok(program) => program.perform(effect, &self.ui, link),
                    Err(_) => Some(effect),
                };
                match rest {
                    Some(effect) if P::OWNS_PAGE => effects::perform(effect, &self.ui, &self.turns, link),
                    Some(effect) => effects::perform_in_frame(&effect),
                    None => {}
                }
                self.program.as_ref().is_ok_and(P::is_waiting)
            }
            #[cfg(not(target_arch = "wasm32"))]
            _ => false,
        }
    }
}

impl<P: Program> Component for App<P> {
    type Message = Message<P>;
    type Properties = Props<P>;

    fn create(ctx: &Context<Self>) -> Self {
        let link: Link<P> = ctx.link().callback(|message| message);
        #[cfg(target_arch = "wasm32")]
        if P::OWNS_PAGE {
            effects::follow_history(&link);
        }
        let props = ctx.props().clone();
        let ui = Ui {
            here: props.page,
            root: props.root,
            lang: props.lang,
            texts: props.texts,
            effect: link.reform(Message::Effect),
        };
        let mut app = Self {
            program: props.start.map(|start| P::new(start, &ui, &link)),
            ui,
            link,
            #[cfg(target_arch = "wasm32")]
            turns: Turns::default(),
        };
        if app.ui.lang.is_some_and(|lang| lang != app.ui.texts.lang()) {
            app.notify(Notice::CannotSpeak);
        }
        app
    }

    fn update(&mut self, _ctx: &Context<Self>, message: Message<P>) -> bool {
        let link = &self.link.clone();
        match message {
            Message::Own(message) => match &mut self.program {
                Ok(program) => program.update(message, &self.ui, link),
                Err(_) => false,
            },
            Message::Effect(effect) => self.perform(effect),
            Message::Notify(notice) => self.notify(notice),
            Message::Words(texts) => {
                #[cfg(target_arch = "wasm32")]
                if let Ok(program) = &mut self.program
                    && !program.takes(texts.as_ref().map(Texts::lang), &self.ui)
                    && texts.is_some()
                {
                    return false;
                }
                let Some(texts) = texts else {
                    return self.stays_in_language();
                };
                self.ui.speak(&texts);
                #[cfg(target_arch = "wasm32")]
                {
                    effects::spoken::<P>(&self.ui);
                    if let Ok(program) = &mut self.program {
                        program.spoken(&self.ui, link);
                    }
                }
                true
            }
            Message::Open(Err(problem), ..) if self.program.is_ok() => {
                #[cfg(target_arch = "wasm32")]
                if let Ok(program) = &mut self.program {
                    program.open_failed(&self.ui);
                }
                self.notify(Notice::CannotOpen(problem))
            }
            Message::Open(start, lang, texts) => {
                (self.ui.lang, self.ui.texts) = (lang, self.ui.texts.joined(&texts));
                #[cfg(target_arch = "wasm32")]
                effects::spoken::<P>(&self.ui);
                self.program = start.map(|start| P::new(start, &self.ui, link));
                true
            }
            Message::Moved => {
                #[cfg(target_arch = "wasm32")]
                if let Ok(program) = &mut self.program {
                    return program.moved(&self.ui, link);
                }
                false
            }
        }
    }

    fn view(&self, _ctx: &Context<Self>) -> Html {
        let page = match &self.program {
            Ok(program) => program.view(&self.ui, &self.link),
            Err(problem) => P::failed(&self.ui, problem),
        };
        #[cfg(target_arch = "wasm32")]
        let waits = self.program.as_ref().is_ok_and(P::is_waiting);
        #[cfg(not(target_arch = "wasm32"))]
        let waits = false;
        html! {
            <>
                <div class="progress" role="progressbar" aria-label={self.ui.text("page-loading")} hidden={!waits}></div>
                { page }
            </>
        }
    }

    fn rendered(&mut self, _ctx: &Context<Self>, _first: bool) {
        #[cfg(target_arch = "wasm32")]
        {
            match &mut self.program {
                Ok(program) => {
                    program.write_title(&self.ui);
                    program.drawn(&self.ui, &self.link, _first);
                }
                Err(_) => effects::set_title(&self.ui.text("page-name")),
            }
        }
    }
}

/// Mounts an app over the static view of the page. Where there is nothing to show and the static view is what the address
/// names, that view stays.
#[cfg(target_arch = "wasm32")]
pub fn mount<P: Program>(props: Props<P>) {
    if props.start.is_err() && effects::stays_readable() {
        effects::announce_failed();
    } else if let Some(host) = effects::host() {
        yew::Renderer::<App<P>>::with_root_and_props(host, props).render();
    }
}
