//! A meeting of the reader's own: when and where, what is put to the vote, how the members voted, and the link that holds it.
use crate::kit::site_header;
use crate::kit::ui::{Effect, Ui};
use crate::kit::{notices, site_footer};
use crate::model::custom_vote::link;
use crate::model::custom_vote::meeting;
use crate::pages::new_vote::edit::{Change, Edit, make};
use crate::pages::new_vote::held::{Held, address, item_title};
use crate::pages::new_vote::message::{Later, Message, NameTables};
use crate::pages::new_vote::real_votes::Fetch;
use crate::pages::new_vote::rolls::Rolls;
use crate::pages::new_vote::{form, hand_out, items, pasted_roll};
use crate::text::notice::Notice;
use records::council_terms::CouncilTerms;
use records::made::{Made, Roll, What, Words};
use records::names::Names;
use records::scenario::Scenario;
use records::seating;
use records::states;
use rules::date::Date;
use std::rc::Rc;
use wording::messages::Texts;
use wording::names;
use yew::prelude::*;

/// Who sat where: the file that this page needs first; and what it does in the browser.
#[derive(Clone, Debug)]
pub struct Tables {
    /// The terms of the Council.
    pub terms: CouncilTerms,
    /// How Members are called, which is fetched for the first roll call.
    pub names: fn() -> Later<Result<NameTables, String>>,
    /// Where the site lies, as links from elsewhere name it.
    pub site: String,
    /// What an address holds of a file's text; `None` where the browser cannot compress.
    pub pack: fn(String) -> Later<Option<String>>,
    /// Today.
    pub today: Date,
    /// The library, which tells what was really voted on that day.
    pub library: Fetch,
    /// The meeting of the file that a field holds.
    pub file: fn(&'static str) -> Later<Result<Scenario, String>>,
}

/// What the form begins with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Begin {
    /// The meeting.
    pub made: Made,
    /// Whether the address held more than the form has fields for.
    pub partial: bool,
}

/// The page, and what its address says already.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: Ui,
    /// Who sat where.
    pub tables: Rc<Tables>,
    /// What is asked.
    pub begin: Begin,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.ui == other.ui && Rc::ptr_eq(&self.tables, &other.tables) && self.begin == other.begin
    }
}

/// The form.
pub struct Form {
    held: Held,
    /// What the names are made of, once it has been fetched.
    tables: Option<NameTables>,
    names: Option<Names>,
    /// Whether the names were asked for.
    asked: bool,
}

/// The page.
pub fn view(ui: &Ui, tables: &Rc<Tables>, begin: &Begin, notices: &[Notice]) -> Html {
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
                <Form ui={ui.clone()} tables={Rc::clone(tables)} begin={begin.clone()} />
            </main>
            { site_footer::view(ui) }
        </>
    }
}

/// The names that are understood: those of the page's language, and of all others.
fn all_names(texts: &Texts, tables: &NameTables) -> Names {
    let mut own = Vec::new();
    for state in states::all() {
        own.push((names::name(texts, state.member), state.member));
        own.push((names::short_name(texts, state.member), state.member));
    }
    let pairs = own.iter().chain(&tables.other_names);
    let pairs = pairs.map(|(name, member)| (name.as_str(), *member));
    Names::with(&tables.aliases, pairs)
}

impl Form {
    fn of(props: &Props) -> Self {
        let Props { ui, tables, begin } = props;
        let made = begin.made.clone();
        let held = Held {
            shown: made.items.last().map_or(0, |item| item.key),
            partial: begin.partial,
            rolls: Rolls::default(),
            seating: seating::seating(made.body, made.date, &tables.terms),
            built: None,
            link: None,
            no_link: false,
            problem: None,
            made,
        };
        let mut form = Self {
            held,
            tables: None,
            names: None,
            asked: false,
        };
        form.fill_rolls(&ui.texts);
        form
    }

    /// The votes of every item as text, to be corrected there.
    fn fill_rolls(&mut self, texts: &Texts) {
        self.held.rolls = Rolls::default();
        for item in &self.held.made.items {
            if let Roll::Named(votes) = &item.roll {
                self.held.rolls.write(item.key, texts, votes);
            }
        }
    }

    /// Fetches the names for the first roll call.
    fn want_names(&mut self, ctx: &Context<Self>) {
        if self.asked || self.held.rolls.is_empty() {
            return;
        }
        self.asked = true;
        let (link, names) = (ctx.link().clone(), (ctx.props().tables.names)());
        yew::platform::spawn_local(async move { link.send_message(Message::Names(names.await)) });
    }

    /// The names have come, or are those of another language.
    fn take_names(&mut self, texts: &Texts) {
        self.names = self.tables.as_ref().map(|tables| all_names(texts, tables));
        self.read_rolls();
    }

    /// Reads every roll anew: who is seated has changed.
    fn read_rolls(&mut self) {
        let seated = self.held.seated();
        // Until the names are there, votes stay as they were.
        let Some(names) = &self.names else { return };
        for item in &mut self.held.made.items {
            if let Some(read) = self.held.rolls.read(item.key, names, &seated) {
                item.roll = Roll::Named(read.votes.clone());
            }
        }
    }

    /// Builds the meeting, and finds the link that holds it.
    fn build(&mut self, ctx: &Context<Self>) {
        let Props { ui, tables, .. } = ctx.props();
        (self.held.built, self.held.link, self.held.no_link) = (None, None, false);
        let Ok(seating) = &self.held.seating else { return };
        if !self.held.made.wrong().is_empty() {
            return;
        }
        let untitled = ui.text("new-untitled");
        let item = |what: &What, number| item_title(&ui.texts, what, number);
        let words = Words {
            meeting: &untitled,
            item: &item,
        };
        let built = meeting::scenario(&self.held.made, seating, &words);
        // A roll call that was pasted before the names of Members are here is not read yet: nothing opens without it.
        if self.asked && self.names.is_none() {
            self.held.built = Some(built);
            return;
        }
        match link::held(&self.held.made, &built, seating, &words) {
            link::Held::Plain(plain) => self.held.link = Some(plain),
            link::Held::Whole(text) => {
                let (link, made) = (ctx.link().clone(), self.held.made.clone());
                let packed = (tables.pack)(text);
                yew::platform::spawn_local(async move {
                    link.send_message(Message::Packed(Box::new(made), packed.await));
                });
            }
        }
        self.held.built = Some(built);
    }

    /// The address follows what is made, so that it can be loaded again.
    fn write_address(&self, ctx: &Context<Self>) {
        if let Some(link) = &self.held.link {
            ctx.props().ui.effect.emit(Effect::Address(link.clone()));
        }
    }

    fn edit(&mut self, ctx: &Context<Self>, edit: Edit) {
        let seats = matches!(edit, Edit::Body(_) | Edit::Date(_));
        if let Some(added) = make(&mut self.held.made, edit) {
            self.held.shown = added;
        }
        if self.held.made.item(self.held.shown).is_none() {
            self.held.shown = self.held.made.items.last().map_or(0, |item| item.key);
        }
        if seats {
            let Made { body, date, .. } = self.held.made;
            self.held.seating = seating::seating(body, date, &ctx.props().tables.terms);
            self.read_rolls();
        }
        self.after(ctx);
    }

    fn after(&mut self, ctx: &Context<Self>) {
        self.build(ctx);
        self.write_address(ctx);
    }

    /// Another text for the roll of the item that is shown.
    fn paste(&mut self, ctx: &Context<Self>, text: String) {
        let seated = self.held.seated();
        self.held.rolls.set(self.held.shown, text);
        self.want_names(ctx);
        let names = self.names.as_ref();
        let read = names.and_then(|names| self.held.rolls.read(self.held.shown, names, &seated));
        let votes = read.map(|read| read.votes.clone()).unwrap_or_default();
        self.edit(ctx, Edit::Of(self.held.shown, Change::Roll(Roll::Named(votes))));
    }

    fn open(&mut self, scenario: &Scenario, ctx: &Context<Self>) {
        let (made, all) = Made::of(scenario);
        let begin = Begin { made, partial: !all };
        let tables = self.tables.take();
        *self = Self::of(&Props {
            begin,
            ..ctx.props().clone()
        });
        self.asked = tables.is_some();
        self.tables = tables;
        self.want_names(ctx);
        self.take_names(&ctx.props().ui.texts);
        self.after(ctx);
    }
}

impl Component for Form {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let mut form = Self::of(ctx.props());
        form.want_names(ctx);
        form.build(ctx);
        form
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let Props { ui, begin, .. } = ctx.props();
        if *begin != old.begin {
            *self = Self::of(ctx.props());
            self.want_names(ctx);
            self.build(ctx);
        } else if ui.texts != old.ui.texts {
            // What was entered stays; what has no title is called so in the other language.
            self.take_names(&ui.texts);
            self.build(ctx);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Edit(edit) => self.edit(ctx, edit),
            Message::Show(key) => self.held.shown = key,
            Message::Paste(text) => self.paste(ctx, text),
            Message::Correct(at, words) => {
                if let Some(text) = self.held.rolls.corrected(self.held.shown, at, &words) {
                    self.paste(ctx, text);
                }
            }
            Message::Packed(made, packed) => {
                if *made != self.held.made {
                    return false;
                }
                self.held.no_link = packed.is_none();
                self.held.link = packed.map(|packed| link::whole(&packed));
                self.write_address(ctx);
            }
            Message::Names(Ok(tables)) => {
                self.tables = Some(tables);
                self.take_names(&ctx.props().ui.texts);
                self.build(ctx);
                self.write_address(ctx);
            }
            Message::Names(Err(problem)) => {
                self.asked = false;
                self.held.problem = Some(problem);
                // The votes of a link need no names.
                self.build(ctx);
            }
            Message::Open => {
                if let Some(link) = &self.held.link {
                    let ui = &ctx.props().ui;
                    ui.effect.emit(Effect::Visit(address(ui, link)));
                }
                return false;
            }
            Message::File => {
                let (link, file) = (ctx.link().clone(), (ctx.props().tables.file)(hand_out::FILE));
                yew::platform::spawn_local(async move {
                    link.send_message(Message::Read(file.await.map(Box::new)))
                });
                return false;
            }
            Message::Read(Ok(scenario)) => self.open(&scenario.as_made(), ctx),
            Message::Read(Err(problem)) => self.held.problem = Some(problem),
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, tables, .. } = ctx.props();
        let send = ctx.link().callback(|message: Message| message);
        let submit = send.reform(|event: SubmitEvent| {
            event.prevent_default();
            Message::Open
        });
        html! {
            <form class="new-vote" id="new-vote" tabindex="-1" onsubmit={submit}>
                if self.held.partial {
                    <p class="new-partial" role="note">{ ui.text("new-partial") }</p>
                }
                { form::view(ui, &self.held, &send, (tables.library, tables.today)) }
                { items::view(ui, &self.held, &send) }
                { pasted_roll::view(ui, &self.held, &send) }
                { items::add(ui, &self.held, &send) }
                { hand_out::view(ui, &tables.site, &self.held, &send) }
            </form>
        }
    }
}
