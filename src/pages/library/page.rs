//! The library: every meeting on a line of time, found by words, country, subject, body, outcome, veto, margin.
use crate::kit::page::Page;
use crate::kit::site_header;
use crate::kit::ui::{Effect, Ui};
use crate::kit::{kept_part, licences};
use crate::kit::{notices, site_footer};
use crate::pages::library::filter::{Ask, Filter, words};
use crate::pages::library::{cards, filter_form, timeline};
use crate::text::notice::Notice;
use records::library::Library;
use std::cell::OnceCell;
use std::rc::Rc;
use yew::prelude::*;

/// The library, and what the address asks of it.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: Ui,
    /// Every meeting.
    pub library: Rc<Library>,
    /// What is asked.
    pub filter: Filter,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && Rc::ptr_eq(&self.library, &other.library) && self.filter == other.filter
    }
}

/// The search form and the list of meetings, with the filter that is set.
pub struct Picker {
    filter: Filter,
    /// The words of each meeting, against which a search text is compared. They are made at the first search text.
    words: OnceCell<Vec<String>>,
}

impl Picker {
    /// The words of each meeting; empty while the search text is empty.
    fn words(&self, props: &Props) -> &[String] {
        if self.filter.text.trim().is_empty() {
            return &[];
        }
        let entries = props.library.entries.iter();
        self.words
            .get_or_init(|| entries.map(|entry| words(&props.ui.texts, entry)).collect())
    }
}

/// The page.
pub fn view(ui: &Ui, library: &Rc<Library>, filter: &Filter, notices: &[Notice]) -> Html {
    html! {
        <>
            <a class="skip-link" href="#found">{ ui.text("library-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="library">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("library-title") }</h1>
                    <p class="lede">{ ui.texts.say("library-lede", &[("count", library.entries.len().into())]) }</p>
                    <p class="page-ways">
                        { way(ui, Page::Archive, "page-archive") }
                        { way(ui, Page::New, "library-new") }
                        { way(ui, Page::Import, "library-import") }
                    </p>
                </header>
                { notices::view(ui, notices) }
                <Picker ui={ui.clone()} library={Rc::clone(library)} filter={filter.clone()} />
                <p class="library-licences">{ licences::link(ui) }</p>
            </main>
            { site_footer::view(ui) }
        </>
    }
}

/// A way to votes that the library does not have.
fn way(ui: &Ui, page: Page, key: &'static str) -> Html {
    html! { <a class="button" id={key} href={ui.page(page, "")}>{ ui.text(key) }</a> }
}

impl Component for Picker {
    type Message = Ask;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            filter: ctx.props().filter.clone(),
            words: OnceCell::new(),
        }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let Props { ui, library, filter } = ctx.props();
        if *filter != old.filter {
            self.filter = filter.clone();
        }
        if ui.texts != old.ui.texts || !Rc::ptr_eq(library, &old.library) {
            self.words = OnceCell::new();
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, ask: Ask) -> bool {
        let after = self.filter.clone().asked(ask);
        if after == self.filter {
            return false;
        }
        self.filter = after;
        let request = &ctx.props().ui.effect;
        request.emit(Effect::Address(self.filter.write()));
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, library, .. } = ctx.props();
        let ask = ctx.link().callback(|ask: Ask| ask);
        let words = self.words(ctx.props());
        let all = self.filter.found(library, words);
        // The line of time shows every decade, so it does not heed the one that is chosen.
        let any_decade = self.filter.clone().asked(Ask::Decade(None));
        let times = any_decade.found(library, words);
        let along_the_years = timeline::view(ui, library, &times, self.filter.decade, &ask);
        let form = filter_form::view(ui, library, &self.filter, &ask, along_the_years);
        let (ui, library, filter) = (ui.clone(), Rc::clone(library), self.filter.clone());
        html! {
            <>
                { form }
                { kept_part::view("late-found", move || cards::view(&ui, &library, &all, &filter, &ask)) }
            </>
        }
    }
}
