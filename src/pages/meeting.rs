//! A proceeding: the headline that answers, the day as steps, the room, why, the text, the record.
use crate::changes::ItemChanges;
use crate::components::hall::Group;
use crate::components::{
    chamber, draft_text, hall, help, motion_list, notices, on_the_record, reasons, seat_button, site_header,
    verdict,
};
use crate::context::Ui;
use crate::day::Day;
use crate::phrases;
use crate::state::{State, votes_offered};
use records::scenario::{ItemRecord, Scenario};
use rules::member::MemberId;
use rules::membership::Body;
use rules::proceeding::{Business, Item, Step};
use rules::vote::{NotVoting, Vote, Votes};
use wording::messages::Texts;
use wording::names;
use wording::say::headline::{Headline, headline};
use wording::say::reason::Context;
use wording::say::subject::Subject;
use yew::prelude::*;

/// The vote that is shown, with everything that its parts need.
pub struct Room<'a> {
    /// The members in the order of their seats.
    pub order: &'a [MemberId],
    /// The day, as recorded and as the reader has it.
    pub day: &'a Day,
    /// The state.
    pub state: &'a State,
    /// Words and dispatch.
    pub ui: &'a Ui,
    /// What is recorded of the item.
    pub record: &'a ItemRecord,
    /// The item.
    pub item: &'a Item,
    /// The step as the reader has it.
    pub step: &'a Step,
    /// The step as recorded.
    pub recorded: &'a Step,
    /// The votes as the reader has them.
    pub votes: &'a Votes,
    /// What the reader changed in this vote.
    pub changes: &'a ItemChanges,
    /// Whether the votes are an assumption.
    pub assumed: bool,
}

impl<'a> Room<'a> {
    /// The vote that a state shows; `None` for a meeting without votes, which no scenario is.
    #[must_use]
    pub fn of(ui: &'a Ui, state: &'a State, day: &'a Day, order: &'a [MemberId]) -> Option<Self> {
        let at = state.selected;
        Some(Self {
            order,
            day,
            state,
            ui,
            record: state.scenario.items.get(at)?,
            item: state.scenario.meeting.items.get(at)?,
            step: day.steps.get(at)?,
            recorded: day.recorded.get(at)?,
            votes: day.votes.get(at)?,
            changes: state.changes.get(at)?,
            assumed: day.assumed.get(at).copied().unwrap_or(false),
        })
    }

    /// How many votes were changed earlier in the day.
    #[must_use]
    pub fn changed_earlier(&self) -> usize {
        let earlier = self.state.changes.iter().take(self.state.selected);
        earlier.map(ItemChanges::count).sum()
    }

    /// Whether every vote on the record has a name.
    #[must_use]
    pub fn is_full_roll(&self) -> bool {
        self.record.votes.is_full_roll()
    }

    /// That only the count is known.
    #[must_use]
    pub fn roll_sentence(&self, ui: &Ui) -> String {
        let named = usize::from(self.record.votes.known().count());
        let total = self.record.votes.membership().size();
        phrases::roll_not_known(
            &ui.texts,
            named,
            total.saturating_sub(self.record.votes.known().count()),
        )
    }

    /// The seats in the English alphabetical order of their names, as they stand.
    #[must_use]
    pub fn seats(&self) -> Vec<seat_button::Props> {
        let Self { state, ui, votes, .. } = self;
        let membership = votes.membership();
        let tab_stop = state.focus.or_else(|| self.order.first().copied());
        let search = names::search_key(state.search.trim());
        let fits = |member: MemberId| {
            let has = |text: &str| names::search_key(text).contains(&search);
            search.is_empty() || has(member.as_str()) || has(&names::name(&ui.texts, member))
        };
        let seat = |member: MemberId| {
            let change = self.changes.of(member);
            let seat = membership.seat_of(member).unwrap_or_default();
            let permanent = membership.permanent().contains(seat);
            let vote = votes.of(member);
            seat_button::Props {
                ui: Ui::clone(ui),
                body: state.scenario.body,
                member,
                permanent,
                may_vote: !membership.barred().contains(seat),
                vote,
                changed: change.vote.is_some(),
                assumed: change.assumed.is_some(),
                tab_stop: tab_stop == Some(member),
                menu: (state.menu == Some(member)).then(|| self.offered(vote, permanent)),
                left_out: !fits(member),
            }
        };
        self.order.iter().copied().map(seat).collect()
    }

    /// Which votes a menu offers: all, or for a member whose vote is not known those left without a name.
    fn offered(&self, vote: Option<Vote>, permanent: bool) -> [bool; 4] {
        let left = |vote: Vote| self.votes.unattributed().get(vote).of(permanent) > 0;
        votes_offered(self.state.scenario.body).map(|offered| vote.is_some() || left(offered))
    }

    /// The groups of the hall, in order.
    #[must_use]
    pub fn groups(&self) -> Vec<Group> {
        let votes = self.votes;
        let group = |vote: Vote| Group {
            vote: Some(vote),
            count: votes.count(vote),
            unnamed: votes.unattributed().get(vote).total(),
        };
        let mut groups = [
            Vote::InFavour,
            Vote::Against,
            Vote::Abstaining,
            Vote::NotVoting(NotVoting::Unspecified),
        ]
        .map(group)
        .to_vec();
        let unknown = votes.membership().size().saturating_sub(votes.known().count());
        if !self.is_full_roll() {
            groups.push(Group {
                vote: None,
                count: unknown,
                unnamed: unknown,
            });
        }
        groups
    }

    /// Whether the draft that is shown was amended before this vote.
    fn is_amended(&self) -> bool {
        let Business::Draft { draft } = self.item.business else {
            return false;
        };
        let before = self
            .state
            .selected
            .checked_sub(1)
            .and_then(|before| self.day.steps.get(before));
        let texts = before.map_or(&self.state.scenario.meeting.drafts, |step| &step.texts);
        match (texts.get(draft), self.state.scenario.meeting.drafts.get(draft)) {
            (Some(now), Some(first)) => !now.reads_like(first),
            _ => false,
        }
    }

    /// Says something that may name other items of the meeting.
    pub fn said<T>(&self, say: impl FnOnce(&Context<'_>) -> T) -> T {
        let item = |at: usize| phrases::item(&self.ui.texts, &self.state.scenario, at, false);
        say(&Context {
            item: &item,
            object: self.item.question.object(),
            decision: self.step.decision(),
        })
    }

    /// The answer in one sentence.
    #[must_use]
    pub fn headline(&self) -> String {
        let subject = Subject {
            object: self.item.question.object(),
            name: phrases::item(
                &self.ui.texts,
                &self.state.scenario,
                self.state.selected,
                self.is_amended(),
            ),
            symbol: self
                .record
                .symbol
                .as_deref()
                .map(phrases::resolution_number)
                .map(str::to_owned),
        };
        let changes = self.changes.list();
        let asked = Headline {
            subject: &subject,
            course: &self.step.course,
            body: self.state.scenario.body,
            changes: &changes,
            earlier: self.changed_earlier(),
            assumption: self.assumed,
            recorded_same: self.step.outcome() == self.recorded.outcome(),
        };
        self.said(|context| headline(&self.ui.texts, &asked, context))
    }
}

/// The members of a meeting in the order of their seats: the English alphabetical order of their names, in
/// whatever language they are shown.
#[must_use]
pub fn seat_order(scenario: &Scenario) -> Vec<MemberId> {
    let mut members: Vec<MemberId> = scenario
        .meeting
        .membership
        .seats()
        .iter()
        .map(|seat| seat.member)
        .collect();
    names::sort_members(&Texts::english(), &mut members);
    members
}

/// The title of the page.
#[must_use]
pub fn title(texts: &Texts, state: &State) -> String {
    texts.say("page-title", &[("title", state.scenario.title.clone().into())])
}

/// The page.
pub fn view(ui: &Ui, state: &State, day: &Day, order: &[MemberId]) -> Html {
    let Some(room) = Room::of(ui, state, day, order) else {
        return Html::default();
    };
    html! {
        <>
            <a class="skip-link" href="#room">{ ui.text("page-skip") }</a>
            { site_header::view(ui, state) }
            <main id="main">
                <header class="page-head">
                    <p class="eyebrow">{ phrases::eyebrow(&ui.texts, &state.scenario) }</p>
                    <h1 class="headline" aria-live="polite" aria-atomic="true">{ room.headline() }</h1>
                </header>
                { notices::view(ui, state) }
                { motion_list::view(ui, state, day) }
                <div class="page-columns">
                    <div class="page-room">
                        <section class="card room" id="room" aria-label={ui.text("room-label")}>
                            { self::room(ui, &room) }
                        </section>
                        { draft_text::view(ui, &room) }
                    </div>
                    <aside class="card page-why" aria-label={ui.text("why-label")}>
                        { verdict::view(ui, &room) }
                        { reasons::view(ui, &room) }
                        { on_the_record::view(ui, &room) }
                    </aside>
                </div>
                { help::view(ui) }
            </main>
            <footer class="site-footer">
                <p>{ ui.text("footer-method") }</p>
                <p>{ ui.text("footer-privacy") }</p>
            </footer>
        </>
    }
}

fn room(ui: &Ui, room: &Room<'_>) -> Html {
    html! {
        <>
            <header class="room-head">
                <h2>{ room.record.title.clone() }</h2>
                <p>{ room.record.description.clone() }</p>
                <p class="room-proposer">
                    { ui.texts.say("item-proposed-by", &[("who", room.record.proposed_by.clone().into())]) }
                </p>
            </header>
            if room.assumed {
                <p class="room-assumption">{ ui.text("room-assumption") }</p>
            }
            {
                match room.state.scenario.body {
                    Body::SecurityCouncil => chamber::view(ui, room),
                    Body::GeneralAssembly => hall::view(ui, room),
                }
            }
            <footer class="room-foot">
                <ul class="legend">
                    <li data-mark="permanent" hidden={room.state.scenario.body != Body::SecurityCouncil}>
                        { ui.text("legend-permanent") }
                    </li>
                    <li data-mark="changed">{ ui.text("legend-changed") }</li>
                    <li data-mark="assumed" hidden={room.is_full_roll()}>{ ui.text("legend-assumed") }</li>
                </ul>
                <p class="room-hint">{ ui.text("room-hint") }</p>
            </footer>
        </>
    }
}
