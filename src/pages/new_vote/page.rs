//! A vote of the reader's own: body, day, matter, title and text; a roll call pasted in; a file opened again.
use crate::kit::page::Page;
use crate::kit::site_header;
use crate::kit::ui::{Effect, Ui};
use crate::kit::{notices, site_footer};
use crate::model::custom_vote::{Enter, Own};
use crate::pages::new_vote::{form, pasted_roll};
use crate::text::notice::Notice;
use records::council_terms::CouncilTerms;
use records::names::{Alias, Names};
use records::pasted;
use records::pasted::Pasted;
use records::seating;
use records::seating::{NoSeating, Seating};
use records::states;
use rules::member::MemberId;
use std::rc::Rc;
use wording::names;
use yew::prelude::*;

/// Who sat where and how Members are called: the files that this page alone needs.
#[derive(Clone, PartialEq, Debug)]
pub struct Tables {
    /// The terms of the Council.
    pub terms: CouncilTerms,
    /// English names.
    pub aliases: Vec<Alias>,
    /// Names in the other languages.
    pub other_names: Vec<(String, MemberId)>,
}

/// The page, and what its address says already.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: Ui,
    /// Who sat where.
    pub tables: Rc<Tables>,
    /// What is asked.
    pub own: Own,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && Rc::ptr_eq(&self.tables, &other.tables) && self.own == other.own
    }
}

/// The form as it stands.
pub struct Form {
    own: Own,
    paste: String,
    names: Names,
    seating: Result<Seating, NoSeating>,
    read: Pasted,
}

/// The page.
pub fn view(ui: &Ui, tables: &Rc<Tables>, own: &Own, notices: &[Notice]) -> Html {
    html! {
        <>
            <a class="skip-link" href="#new-vote">{ ui.text("new-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="new-vote-page">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("new-title") }</h1>
                    <p class="lede">{ ui.text("new-lede") }</p>
                </header>
                { notices::view(ui, notices) }
                <Form ui={ui.clone()} tables={Rc::clone(tables)} own={own.clone()} />
            </main>
            { site_footer::view(ui) }
        </>
    }
}

impl Form {
    fn of(props: &Props) -> Self {
        let Props { ui, tables, own } = props;
        let mut own_names = Vec::new();
        for state in states::all() {
            own_names.push((names::name(&ui.texts, state.member), state.member));
            own_names.push((names::short_name(&ui.texts, state.member), state.member));
        }
        let pairs = own_names.iter().chain(&tables.other_names);
        let pairs = pairs.map(|(name, member)| (name.as_str(), *member));
        let mut form = Self {
            own: own.clone(),
            paste: String::new(),
            names: Names::with(&tables.aliases, pairs),
            seating: seating::seating(own.body, own.date, &tables.terms),
            read: Pasted::default(),
        };
        form.reads();
        form
    }

    fn seated(&self) -> Vec<MemberId> {
        let seats = self.seating.as_ref().map(|seating| seating.membership.seats());
        seats.into_iter().flatten().map(|seat| seat.member).collect()
    }

    /// The vote with what was pasted.
    fn entered(&self) -> Own {
        Own {
            votes: self.read.votes.clone(),
            ..self.own.clone()
        }
    }

    fn reads(&mut self) {
        self.read = match self.paste.trim().is_empty() {
            true => Pasted::default(),
            false => pasted::read(&self.paste, &self.names, &self.seated()),
        };
    }
}

impl Component for Form {
    type Message = Enter;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self::of(ctx.props())
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        if ctx.props().own != old.own || ctx.props().ui.texts != old.ui.texts {
            let paste = core::mem::take(&mut self.paste);
            *self = Self::of(ctx.props());
            self.paste = paste;
            self.reads();
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, enter: Enter) -> bool {
        let Props { ui, tables, .. } = ctx.props();
        match enter {
            Enter::Body(body) => {
                self.own = Own {
                    title: self.own.title.clone(),
                    text: self.own.text.clone(),
                    ..Own::blank(body, self.own.date)
                };
            }
            Enter::Forum(forum) => self.own.forum = forum,
            Enter::Date(Some(date)) => self.own.date = date,
            Enter::Date(None) => {}
            Enter::Weighty(weighty) => self.own.weighty = weighty,
            Enter::Title(title) => self.own.title = title,
            Enter::Text(text) => self.own.text = text,
            Enter::Paste(paste) => self.paste = paste,
            Enter::Correct(at, words) => {
                if self.paste.get(at.clone()).is_some() {
                    self.paste.replace_range(at, &words);
                }
            }
            Enter::Open => {
                let address = ui.page(Page::Meeting, &self.entered().write());
                ui.effect.emit(Effect::Visit(address));
                return false;
            }
        }
        self.seating = seating::seating(self.own.body, self.own.date, &tables.terms);
        self.reads();
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ui = &ctx.props().ui;
        let enter = ctx.link().callback(|enter: Enter| enter);
        let submit = enter.reform(|event: SubmitEvent| {
            event.prevent_default();
            Enter::Open
        });
        html! {
            <form class="new-vote" id="new-vote" tabindex="-1" onsubmit={submit}>
                { form::view(ui, &self.own, &self.seating, &enter) }
                { pasted_roll::view(ui, &self.paste, &self.read, &self.seated(), &enter) }
                <p class="new-vote-open">
                    <button type="submit" class="primary" id="new-open" disabled={self.seating.is_err()}>
                        { ui.text("new-open") }
                    </button>
                    <span>{ ui.text("new-open-note") }</span>
                </p>
                if self.seating.is_ok() {
                    <p><a id="new-odds" href={ui.page(Page::Odds, &self.entered().write())}>{ ui.text("page-odds") }</a></p>
                }
                <section class="card own-file" aria-labelledby="own-file">
                    <h2 id="own-file">{ ui.text("new-file") }</h2>
                    <p>{ ui.text("new-file-note") }</p>
                    // The page of a meeting opens it: no address can carry a whole meeting there.
                    <p><a class="button" id="to-file" href={ui.home() + "#take-away"}>{ ui.text("new-file-where") }</a></p>
                </section>
            </form>
        }
    }
}
