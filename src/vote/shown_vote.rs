//! The vote that is shown, with everything that the parts of its page need.
use crate::model::address;
use crate::model::changes::ItemChanges;
use crate::model::idle_changes::idle_changes;
use crate::model::opening::Place;
use crate::model::replay::Replay;
use crate::model::session::Session;
use crate::model::state::State;
use crate::model::view_options::Present;
use crate::text::phrases;
use records::scenario::{ItemRecord, Origin};
use rules::meeting::{Business, Item, ItemResult, Step};
use rules::member::MemberId;
use rules::question::{Object, Question};
use rules::votes::Votes;
use rules::votes::change::Change;
use wording::messages::Texts;
use wording::say::headline::{Headline, headline, is_same_result};
use wording::say::outcome::{
    OutcomeWord, outcome, verdict, verdict_not_put, verdict_settled, verdict_supposed,
};
use wording::say::reason::Context;
use wording::say::subject::Subject;

/// The vote that is shown, with everything that its parts need.
pub struct ShownVote<'a> {
    /// The members in the order of their seats.
    pub order: &'a [MemberId],
    /// The day, as recorded and as the reader has it.
    pub replay: &'a Replay,
    /// The state.
    pub state: &'a State,
    /// The words.
    pub texts: &'a Texts,
    /// What is recorded of the item.
    pub record: &'a ItemRecord,
    /// The item.
    pub item: &'a Item,
    /// The question that it puts, after what is decided before it in the reader's version.
    pub question: &'a Question,
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

impl<'a> ShownVote<'a> {
    /// The vote that a state shows; `None` for a meeting without votes, which no scenario is.
    #[must_use]
    pub fn of(texts: &'a Texts, state: &'a State, replay: &'a Replay, order: &'a [MemberId]) -> Option<Self> {
        let at = state.selected;
        Some(Self {
            order,
            replay,
            state,
            texts,
            record: state.scenario.items.get(at)?,
            item: state.scenario.meeting.items.get(at)?,
            question: replay.questions.get(at)?,
            step: replay.steps.get(at)?,
            recorded: replay.recorded.get(at)?,
            votes: replay.votes.get(at)?,
            changes: state.changes.get(at)?,
            assumed: replay.assumed.get(at).copied().unwrap_or(false),
        })
    }

    /// The vote that a session shows.
    #[must_use]
    pub fn in_session(texts: &'a Texts, session: &'a Session) -> Option<Self> {
        Self::of(texts, &session.state, &session.replay, &session.order)
    }

    /// The query string of the address of this vote, for another page that shows it too; `None` for a meeting from a
    /// file, which no address holds.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        let mut state = self.state.clone();
        (state.text, state.present, state.view, state.group) = Default::default();
        if state.place == Place::Page {
            state.place = Place::Library;
        }
        (state.place != Place::File).then(|| address::write(&state))
    }

    /// How many votes were changed earlier in the day.
    #[must_use]
    pub fn changed_earlier(&self) -> usize {
        let earlier = self.state.changes.iter().take(self.state.selected);
        earlier.map(ItemChanges::count).sum()
    }

    /// Whether something is supposed of an item earlier in the day.
    #[must_use]
    pub fn supposed_earlier(&self) -> bool {
        let mut earlier = self.state.changes.iter().take(self.state.selected);
        earlier.any(|changes| changes.supposed().is_some())
    }

    /// Whether every vote on the record has a name.
    #[must_use]
    pub fn is_full_roll(&self) -> bool {
        self.record.votes.is_full_roll()
    }

    /// What is put to the vote, as sentences choose their forms by it.
    #[must_use]
    pub fn object(&self) -> Object {
        phrases::object(self.record, self.item)
    }

    /// The heading of what stands against the reader's version: the record, or what was entered.
    #[must_use]
    pub fn record_key(&self) -> &'static str {
        match self.state.scenario.origin {
            Origin::Own => "record-entered",
            Origin::Record | Origin::Imported => "record-title",
        }
    }

    /// That only the count is known.
    #[must_use]
    pub fn roll_sentence(&self) -> String {
        let named = usize::from(self.record.votes.known().count());
        let total = self.record.votes.membership().size();
        phrases::roll_not_known(
            self.texts,
            named,
            total.saturating_sub(self.record.votes.known().count()),
        )
    }

    /// Whether the draft that is shown was amended before this vote, in a course of the day.
    fn is_amended(&self, steps: &[Step]) -> bool {
        let Business::Draft { draft } = self.item.business else {
            return false;
        };
        let before = self
            .state
            .selected
            .checked_sub(1)
            .and_then(|before| steps.get(before));
        let texts = before.map_or(&self.state.scenario.meeting.drafts, |step| &step.texts);
        match (texts.get(draft), self.state.scenario.meeting.drafts.get(draft)) {
            (Some(now), Some(first)) => !now.reads_like(first),
            _ => false,
        }
    }

    /// Says something that may name other items of the meeting.
    pub fn said<T>(&self, say: impl FnOnce(&Context<'_>) -> T) -> T {
        let item = |at: usize| phrases::item(self.texts, &self.state.scenario, at, false);
        say(&Context {
            item: &item,
            object: self.object(),
            decision: self.step.by_votes(),
        })
    }

    /// The verdict: its word, and why in a sentence.
    #[must_use]
    pub fn verdict(&self) -> (OutcomeWord, String) {
        let (texts, object) = (self.texts, self.object());
        let sentence = match &self.step.result {
            ItemResult::Put(decision) => verdict(texts, decision, object),
            ItemResult::Supposed { supposed, by_votes } => {
                verdict_supposed(texts, *supposed, by_votes, object)
            }
            ItemResult::NotPut { why, .. } => self.said(|context| verdict_not_put(texts, *why, context)),
            ItemResult::Settled { outcome, .. } => verdict_settled(texts, outcome),
        };
        (outcome(texts, &self.step.outcome(), object), sentence)
    }

    /// The answer in one sentence.
    #[must_use]
    pub fn headline(&self) -> String {
        let changes = self.changes.list();
        self.headline_of(
            &self.replay.steps,
            &self.step.result,
            &changes,
            (self.changed_earlier(), self.supposed_earlier()),
        )
    }

    /// The title of the page: what the reader's changes make of this vote, or what the meeting was. While the verdict is
    /// hidden from a class, the title does not show it.
    #[must_use]
    pub fn page_title(&self) -> String {
        let changed = !self.changes.is_empty() || self.changed_earlier() > 0 || self.supposed_earlier();
        match changed && matches!(self.state.present, Present::Off | Present::Shown) {
            true => phrases::page_title(self.texts, &self.headline()),
            false => phrases::page_title(self.texts, &self.state.scenario.title),
        }
    }

    /// The headline on the record.
    #[must_use]
    pub fn recorded_headline(&self) -> String {
        self.headline_of(&self.replay.recorded, &self.recorded.result, &[], (0, false))
    }

    fn headline_of(
        &self,
        steps: &[Step],
        result: &ItemResult,
        changes: &[Change],
        (earlier, supposing): (usize, bool),
    ) -> String {
        let subject = Subject {
            object: self.object(),
            name: phrases::item(
                self.texts,
                &self.state.scenario,
                self.state.selected,
                self.is_amended(steps),
            ),
            symbol: self.record.symbol.clone(),
        };
        let played = !changes.is_empty() || earlier > 0 || supposing;
        let recorded_same = is_same_result(&self.step.outcome(), &self.recorded.outcome());
        let idle = match recorded_same {
            true => Vec::new(),
            false => idle_changes(
                self.question,
                &self.state.scenario.meeting.sitting,
                &self.record.votes,
                changes,
                result,
            ),
        };
        let asked = Headline {
            subject: &subject,
            result,
            body: self.state.scenario.body,
            changes,
            earlier,
            supposing,
            assumption: played && self.assumed,
            recorded_same,
            past: self.state.scenario.origin != Origin::Own,
            idle: &idle,
        };
        self.said(|context| headline(self.texts, &asked, context))
    }
}
