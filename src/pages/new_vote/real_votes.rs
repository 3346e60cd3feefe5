//! What was really voted on in that body on that day: the meetings of the library, and the way to the archive.
use crate::address::query::Query;
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::pages::new_vote::message::Later;
use records::library::{Entry, Library};
use rules::date::Date;
use rules::membership::Body;
use std::rc::Rc;
use wording::lang::Lang;
use yew::prelude::*;

/// Fetches the library in a language; `None` where it cannot be fetched.
pub type Fetch = fn(Lang) -> Later<Option<Rc<Library>>>;

/// The body and the day.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: Ui,
    /// The body.
    pub body: Body,
    /// The day.
    pub date: Date,
    /// Today. A form that begins with today fetches nothing until another day is chosen.
    pub today: Date,
    /// Fetches the library.
    pub fetch: Fetch,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && self.body == other.body && self.date == other.date
    }
}

/// The library, once it has been fetched.
pub struct RealVotes {
    library: Option<Rc<Library>>,
    asked: bool,
}

impl RealVotes {
    fn fetch(&mut self, ctx: &Context<Self>) {
        self.asked = true;
        let props = ctx.props();
        let (link, library) = (ctx.link().clone(), (props.fetch)(props.ui.texts.lang()));
        yew::platform::spawn_local(async move { link.send_message(library.await) });
    }
}

impl Component for RealVotes {
    type Message = Option<Rc<Library>>;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self {
            library: None,
            asked: false,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, library: Self::Message) -> bool {
        self.library = library.or(self.library.take());
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let new = ctx.props();
        let retold = self.asked && new.ui.texts != old.ui.texts;
        if retold || (!self.asked && new.date != new.today) {
            self.fetch(ctx);
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first && ctx.props().date != ctx.props().today {
            self.fetch(ctx);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        match &self.library {
            Some(library) => view(&ctx.props().ui, library, ctx.props().body, ctx.props().date),
            None => Html::default(),
        }
    }
}

/// What the library and the archive have of a day.
pub fn view(ui: &Ui, library: &Library, body: Body, date: Date) -> Html {
    let held = |entry: &&Entry| entry.body == body && entry.date == date;
    let real: Vec<&Entry> = library.entries.iter().filter(held).collect();
    // The archive ends in the year in which the library does.
    let latest = library.entries.iter().map(|entry| entry.date.year()).max();
    if latest.is_none_or(|latest| date.year() > latest) {
        return Html::default();
    }
    let mut asked = Query::default();
    asked.push("body", body.as_str());
    asked.push("find", date.to_string());
    html! {
        <div class="wide own-real" id="new-real" role="status">
            if !real.is_empty() {
                <p>{ ui.text("new-real") }</p>
                <ul>
                    { for real.into_iter().map(|entry| html! {
                        <li key={entry.id.clone()}><a href={ui.meeting(&entry.id)}>{ entry.title.clone() }</a></li>
                    }) }
                </ul>
            }
            <p><a id="new-real-archive" href={ui.page(Page::Archive, &asked.write())}>{ ui.text("new-real-archive") }</a></p>
        </div>
    }
}
