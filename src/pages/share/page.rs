//! An embed: which votes stand in an article, what its readers may change, how it looks, and what to paste.
use crate::embed::settings::{Ask, Embed};
use crate::embed::snippet::Wanted;
use crate::kit::page::Page;
use crate::kit::site_footer;
use crate::kit::site_header;
use crate::kit::ui::{Effect, Ui};
use crate::model::opening::Opening;
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::pages::share::{form, look, preview, take};
use crate::text::notice::Notice;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use std::rc::Rc;
use yew::prelude::*;

/// What an address opens.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: Ui,
    /// The meeting, and its vote that is shown.
    pub opening: Rc<Opening>,
    /// What is wanted of the embed.
    pub embed: Embed,
    /// Where the site lies, as other sites name it.
    pub site: Rc<str>,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        let same = Rc::ptr_eq(&self.opening, &other.opening) && self.embed == other.embed;
        same && self.ui == other.ui && self.notices == other.notices
    }
}

/// What the page is told.
#[derive(Debug)]
pub enum Message {
    /// Another wish.
    Ask(Ask),
    /// Another vote of the day.
    Select(usize),
}

/// The panel: the vote that is shown, and what is wanted.
pub struct Panel {
    session: Session,
    embed: Embed,
}

/// The page.
pub fn view(ui: &Ui, opening: &Rc<Opening>, embed: &Embed, site: &Rc<str>, notices: &[Notice]) -> Html {
    html! {
        <>
            <a class="skip-link" href="#share-take">{ ui.text("share-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <Panel
                ui={ui.clone()}
                opening={Rc::clone(opening)}
                embed={embed.clone()}
                site={Rc::clone(site)}
                notices={notices.to_vec()}
            />
            { site_footer::view(ui) }
        </>
    }
}

impl Panel {
    fn of(props: &Props) -> Self {
        Self {
            session: Session::of(State::from(&*props.opening)),
            embed: props.embed.clone(),
        }
    }
}

impl Component for Panel {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self::of(ctx.props())
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let new = ctx.props();
        if !Rc::ptr_eq(&new.opening, &old.opening) || new.embed != old.embed {
            *self = Self::of(new);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Ask(ask) => self.embed = core::mem::take(&mut self.embed).after(ask),
            Message::Select(item) => self.session = self.session.after(Action::Select(item)),
        }
        let ui = &ctx.props().ui;
        let shown = ShownVote::in_session(&ui.texts, &self.session);
        if let Some(vote) = shown.and_then(|shown| shown.address()) {
            ui.effect.emit(Effect::Address(self.embed.write(&vote)));
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props {
            ui, site, notices, ..
        } = ctx.props();
        let Some(shown) = ShownVote::in_session(&ui.texts, &self.session) else {
            return Html::default();
        };
        let ask = ctx.link().callback(Message::Ask);
        let select = ctx.link().callback(Message::Select);
        let back = ui.page(Page::Meeting, &shown.address().unwrap_or_default());
        let wanted = |root| Wanted {
            root,
            state: &self.session.state,
            texts: &ui.texts,
            lang: Some(ui.texts.lang()).filter(|_| !self.embed.own),
            embed: &self.embed,
        };
        let close = ui.effect.reform(|_: ()| Effect::CloseFrame);
        let onkeydown = Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                close.emit(());
            }
        });
        html! {
            <main id="main" class="share-page" aria-labelledby="headline" {onkeydown}>
                <header class="page-head">
                    <p class="eyebrow">{ phrases::eyebrow(&ui.texts, &self.session.state.scenario) }</p>
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("share-title") }</h1>
                    <p class="lede">{ ui.text("share-about") }</p>
                    <p><a id="share-back" href={back}>{ ui.text("share-back") }</a></p>
                </header>
                <div class="share-columns">
                    { take::code(ui, &wanted(site), notices) }
                    <div class="share-wishes">
                        { form::view(ui, &shown, &self.embed, &ask, &select) }
                        { look::view(ui, &self.embed, &ask) }
                    </div>
                    { preview::view(ui, &wanted(&ui.root), &ask) }
                    { take::others(ui, &self.session, &wanted(site)) }
                </div>
            </main>
        }
    }
}
