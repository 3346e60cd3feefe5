//! The day as recorded and as the reader changed it: derived from the state, never stored in it.
use crate::model::changes::ItemChanges;
use records::scenario::{ItemRecord, Scenario};
use rules::meeting::{Meeting, Step};
use rules::proceeding::{Proceeding, is_assumption};
use rules::question::Question;
use rules::supposition::Supposed;
use rules::votes::Votes;
use std::borrow::Cow;
use std::rc::Rc;

/// Both courses of a meeting, item by item.
#[derive(Clone, PartialEq, Debug)]
pub struct Replay {
    /// What happened.
    pub recorded: Rc<[Step]>,
    /// What would have happened.
    pub steps: Vec<Step>,
    /// The question that each item puts, after what is decided before it.
    pub questions: Vec<Question>,
    /// The votes as the reader has them.
    pub votes: Vec<Votes>,
    /// Whether the votes on an item are an assumption: cast on another text, or never cast.
    pub assumed: Vec<bool>,
}

impl Replay {
    /// Plays the meeting twice: on the record, and with the changes and suppositions. A change that does not fit is left out;
    /// the reducer lets none in.
    #[must_use]
    pub fn of(scenario: &Scenario, changes: &[ItemChanges]) -> Self {
        let votes: Vec<Votes> = scenario.items.iter().map(|item| item.votes.clone()).collect();
        let recorded = Proceeding::play(&scenario.meeting, &votes).into_steps();
        Self::beside(recorded.into(), scenario, changes)
    }

    /// The same meeting with other changes. The record does not change with them.
    #[must_use]
    pub fn with(&self, scenario: &Scenario, changes: &[ItemChanges]) -> Self {
        Self::beside(Rc::clone(&self.recorded), scenario, changes)
    }

    fn beside(recorded: Rc<[Step]>, scenario: &Scenario, changes: &[ItemChanges]) -> Self {
        let unchanged = ItemChanges::default();
        let votes_of = |(at, item): (usize, &ItemRecord)| {
            let changes = changes.get(at).unwrap_or(&unchanged);
            changes.apply(&item.votes).unwrap_or_else(|_| item.votes.clone())
        };
        let votes: Vec<Votes> = scenario.items.iter().enumerate().map(votes_of).collect();
        let meeting = supposing(&scenario.meeting, changes);
        let played = Proceeding::play(&meeting, &votes);
        let items = 0..votes.len();
        Self {
            questions: items.clone().filter_map(|item| played.question(item)).collect(),
            assumed: items
                .map(|item| is_assumption(&recorded, &played, item))
                .collect(),
            recorded,
            steps: played.into_steps(),
            votes,
        }
    }
}

/// A meeting with what a reader supposes of its items.
#[must_use]
pub fn supposing<'m>(meeting: &'m Meeting, changes: &[ItemChanges]) -> Cow<'m, Meeting> {
    let supposed: Vec<Option<Supposed>> = changes.iter().map(ItemChanges::supposed).collect();
    match supposed.iter().any(Option::is_some) {
        true => Cow::Owned(meeting.supposing(&supposed)),
        false => Cow::Borrowed(meeting),
    }
}
