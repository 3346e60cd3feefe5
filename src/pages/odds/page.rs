//! Undecided members: a vote of a meeting, who is undecided on it with which chances, and the exact odds.
use crate::kit::page::Page;
use crate::kit::site_header;
use crate::kit::take_figures::{self, Take};
use crate::kit::ui::{Effect, Ui};
use crate::kit::{notices, site_footer};
use crate::model::opening::Opening;
use crate::model::replay::{Replay, supposing};
use crate::model::session::seat_order;
use crate::model::state::{Action, State};
use crate::pages::odds::outlook::Outlook;
use crate::pages::odds::undecided::{Ask, Undecided};
use crate::pages::odds::weights::Weights;
use crate::pages::odds::{chart, data, members, result, sliders, weights_table};
use crate::text::notice::Notice;
use crate::text::percentages;
use crate::text::phrases;
use crate::vote::motion_list;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use core::time::Duration;
use rules::member::MemberId;
use std::rc::Rc;
use wording::names;
use yew::platform::time::sleep;
use yew::prelude::*;

/// More names than these are a number.
const NAMED: usize = 3;

/// With more members than these, and several kinds of chances, whose vote matters most waits until the reader rests: the odds come
/// within a frame, the rest would not (figures in ARCHITECTURE.md).
const MANY: usize = 30;

/// For so long.
const REST: Duration = Duration::from_millis(80);

/// What an address opens.
#[derive(Clone, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: Ui,
    /// The meeting, and its vote that is shown.
    pub opening: Rc<Opening>,
    /// Who is undecided.
    pub undecided: Undecided,
    /// What the reader should know.
    pub notices: Vec<Notice>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        let same = Rc::ptr_eq(&self.opening, &other.opening) && self.undecided == other.undecided;
        same && self.ui == other.ui && self.notices == other.notices
    }
}

/// What the page is told.
#[derive(Debug)]
pub enum Message {
    /// Something about who is undecided.
    Ask(Ask),
    /// Another vote of the day.
    Act(Action),
    /// The reader has rested: whose vote matters most follows, unless something was changed since.
    Rested(u32),
    /// A reader takes away what is shown.
    Take(Take),
}

/// The sheet: a vote, who is undecided, what follows.
pub struct Sheet {
    state: State,
    day: Replay,
    order: Vec<MemberId>,
    undecided: Undecided,
    outlook: Option<Outlook>,
    weights: Option<Weights>,
    /// Whether the weights are those of the chances before.
    old_weights: bool,
    /// Whether the chances of many members are shown one by one.
    one_by_one: bool,
    /// How often the chances were changed.
    changed: u32,
}

/// The page.
pub fn view(ui: &Ui, opening: &Rc<Opening>, undecided: &Undecided, notices: &[Notice]) -> Html {
    html! {
        <>
            <a class="skip-link" href="#odds-members">{ ui.text("odds-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <Sheet
                ui={ui.clone()}
                opening={Rc::clone(opening)}
                undecided={undecided.clone()}
                notices={notices.to_vec()}
            />
            { site_footer::view(ui) }
        </>
    }
}

impl Sheet {
    fn of(props: &Props) -> Self {
        let state = State::from(&*props.opening);
        let mut sheet = Self {
            day: Replay::of(&state.scenario, &state.changes),
            order: seat_order(&state.scenario),
            undecided: props.undecided.clone(),
            outlook: None,
            weights: None,
            old_weights: false,
            one_by_one: false,
            changed: 0,
            state,
        };
        sheet.reckon();
        sheet.weigh();
        sheet
    }

    /// The odds.
    fn reckon(&mut self) {
        let meeting = supposing(&self.state.scenario.meeting, &self.state.changes);
        self.outlook = Outlook::of(&meeting, &self.day.votes, self.state.selected, &self.undecided);
        self.old_weights = true;
    }

    /// Whose vote matters most.
    fn weigh(&mut self) {
        let meeting = supposing(&self.state.scenario.meeting, &self.state.changes);
        self.weights = Weights::of(&meeting, &self.day.votes, self.state.selected, &self.undecided);
        self.old_weights = false;
    }

    /// The odds now, and whose vote matters most as soon as there is time.
    fn follow(&mut self, ctx: &Context<Self>) {
        self.reckon();
        self.changed = self.changed.wrapping_add(1);
        if self.is_long() {
            let changed = self.changed;
            ctx.link().send_future(async move {
                sleep(REST).await;
                Message::Rested(changed)
            });
        } else {
            self.weigh();
        }
    }

    /// Whether whose vote matters most takes longer than a slider may wait: many members, of several kinds.
    fn is_long(&self) -> bool {
        let members = self.undecided.members();
        let first = members.first().map(|(_, shares)| shares);
        members.len() > MANY && members.iter().any(|(_, shares)| Some(shares) != first)
    }

    fn keep_address(&self, ui: &Ui) {
        if let Some(vote) =
            ShownVote::of(&ui.texts, &self.state, &self.day, &self.order).and_then(|shown| shown.address())
        {
            ui.effect.emit(Effect::Address(self.undecided.address(&vote)));
        }
    }

    /// Who is undecided after a wish, on the vote that is shown.
    fn asked(&mut self, ask: &Ask) {
        if let Some(votes) = self.day.votes.get(self.state.selected) {
            self.undecided = core::mem::take(&mut self.undecided).after(ask, votes);
        }
    }

    /// The answer in one sentence.
    fn headline(&self, shown: &ShownVote<'_>) -> String {
        let texts = shown.texts;
        let members = self.undecided.members();
        let Some(outlook) = self.outlook.as_ref().filter(|_| !members.is_empty()) else {
            return shown.headline();
        };
        let adopted = outlook.adopted();
        let case = match (adopted.is_one(), adopted.is_zero()) {
            (true, _) => "certain",
            (_, true) => "impossible",
            _ => "open",
        };
        let listed: Vec<String> = members
            .iter()
            .take(NAMED)
            .map(|(member, _)| names::name_in_sentence(texts, *member))
            .collect();
        let key = match members.len() > NAMED {
            true => "odds-headline-counted",
            false => "odds-headline-named",
        };
        let args = [
            ("members", texts.list(&listed).into()),
            ("count", members.len().into()),
            ("case", case.into()),
            ("odds", percentages::percent(texts, &adopted).into()),
        ];
        texts.say(key, &args)
    }
}

impl Component for Sheet {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self::of(ctx.props())
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let new = ctx.props();
        if !Rc::ptr_eq(&new.opening, &old.opening) || new.undecided != old.undecided {
            *self = Self::of(new);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Ask(Ask::OneByOne(on)) => {
                self.one_by_one = on;
                return true;
            }
            Message::Rested(changed) if changed == self.changed => {
                self.weigh();
                return true;
            }
            Message::Rested(_) => return false,
            Message::Take(take) => {
                let was_old = self.old_weights;
                if was_old {
                    self.weigh();
                }
                if let Some(effect) = self.taken(&ctx.props().ui, take) {
                    ctx.props().ui.effect.emit(effect);
                }
                return was_old;
            }
            Message::Ask(ask) => {
                if let Ask::Mark(member, _) = ask {
                    self.state.focus = Some(member);
                }
                self.asked(&ask);
            }
            Message::Act(Action::Select(item)) => {
                self.state = self.state.clone().reduce(Action::Select(item));
                // Those whose position is not known on this vote go together here, too.
                self.asked(&Ask::MarkAll(Rc::default()));
            }
            Message::Act(_) => return false,
        }
        self.follow(ctx);
        self.keep_address(&ctx.props().ui);
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, notices, .. } = ctx.props();
        let Some(shown) = ShownVote::of(&ui.texts, &self.state, &self.day, &self.order) else {
            return Html::default();
        };
        let ask = ctx.link().callback(Message::Ask);
        let steps = VoteUi {
            ui: ui.clone(),
            dispatch: ctx.link().callback(Message::Act),
        };
        let back = ui.page(Page::Meeting, &shown.address().unwrap_or_default());
        html! {
            <main id="main" class="odds-page">
                <header class="page-head">
                    <p class="eyebrow">{ phrases::eyebrow(&ui.texts, &self.state.scenario) }</p>
                    <h1 class="headline" id="headline" tabindex="-1" aria-live="polite" aria-atomic="true">
                        { self.headline(&shown) }
                    </h1>
                </header>
                { notices::view(ui, notices) }
                if self.state.scenario.items.len() > 1 {
                    { motion_list::view(&steps, &self.state, &self.day) }
                }
                <div class="page-columns">
                    <div class="page-room">
                        { self.columns(ctx, &shown, &ask) }
                    </div>
                    <aside class="card page-why" aria-label={ui.text("odds-result")}>
                        <header class="odds-vote">
                            <h2>{ shown.record.title.clone() }</h2>
                            <p>{ shown.record.description.clone() }</p>
                            <p><a id="odds-back" href={back}>{ ui.text("odds-back") }</a></p>
                        </header>
                        {
                            match &self.outlook {
                                Some(outlook) => result::view(ui, outlook),
                                None => html! { <p class="odds-not-put">{ ui.text("odds-not-put") }</p> },
                            }
                        }
                    </aside>
                </div>
            </main>
        }
    }
}

impl Sheet {
    /// The table, the picture or the citation of what is shown.
    fn taken(&self, ui: &Ui, take: Take) -> Option<Effect> {
        let shown = ShownVote::of(&ui.texts, &self.state, &self.day, &self.order)?;
        let (outlook, weights) = (self.outlook.as_ref()?, self.weights.as_ref()?);
        let subject = [
            phrases::eyebrow(&ui.texts, &self.state.scenario),
            shown.record.title.clone(),
        ]
        .join(" · ");
        let headline = self.headline(&shown);
        let file = take.file(&["chances-", &self.state.scenario.id, "-", &shown.record.id].concat());
        let picture = || chart::picture(ui, &subject, &headline, outlook);
        Some(match take {
            Take::Table => Effect::Save(file, data::csv(ui, &subject, outlook, weights)),
            Take::Picture => {
                let (drawing, width, height) = picture();
                Effect::SavePicture(file, drawing, width, height)
            }
            Take::Drawing => Effect::SaveDrawing(file, picture().0),
            Take::Citation => {
                let args = [("vote", subject.into()), ("result", headline.into())];
                take_figures::cite(ui, ui.texts.say("odds-cited", &args))
            }
        })
    }

    /// What a reader sets, and whose vote matters.
    fn columns(&self, ctx: &Context<Self>, shown: &ShownVote<'_>, ask: &Callback<Ask>) -> Html {
        let Some(weights) = &self.weights else {
            return Html::default();
        };
        let (ui, take) = (&ctx.props().ui, ctx.link().callback(Message::Take));
        html! {
            <>
                { members::view(ui, shown, &self.undecided, ask) }
                { sliders::view(ui, &self.undecided, self.one_by_one, ask) }
                { weights_table::view(ui, weights, self.old_weights) }
                { take_figures::view(ui, "odds", true, &take) }
            </>
        }
    }
}
