//! The vote that is shown, with everything that the parts of its page need.
use crate::changes::ItemChanges;
use crate::context::Ui;
use crate::day::Day;
use crate::phrases;
use crate::state::State;
use records::scenario::ItemRecord;
use rules::member::MemberId;
use rules::proceeding::{Business, Item, Step};
use rules::vote::Votes;
use wording::say::headline::{Headline, headline};
use wording::say::reason::Context;
use wording::say::subject::Subject;

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
