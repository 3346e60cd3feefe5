//! The day as recorded and as the reader changed it: derived from the state, never stored in it.
use crate::model::changes::ItemChanges;
use records::scenario::Scenario;
use rules::meeting::{Meeting, Step};
use rules::proceeding::{Proceeding, is_assumption};
use rules::question::Question;
use rules::supposition::Supposed;
use rules::votes::Votes;
use std::borrow::Cow;

/// Both courses of a meeting, item by item.
#[derive(Clone, PartialEq, Debug)]
pub struct Replay {
    /// What happened.
    pub recorded: Vec<Step>,
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
        let recorded_votes: Vec<Votes> = scenario.items.iter().map(|item| item.votes.clone()).collect();
        let unchanged = ItemChanges::default();
        let votes: Vec<Votes> = recorded_votes
            .iter()
            .enumerate()
            .map(|(item, votes)| {
                changes
                    .get(item)
                    .unwrap_or(&unchanged)
                    .apply(votes)
                    .unwrap_or_else(|_| votes.clone())
            })
            .collect();
        let recorded = Proceeding::play(&scenario.meeting, &recorded_votes);
        let meeting = supposing(&scenario.meeting, changes);
        let played = Proceeding::play(&meeting, &votes);
        let assumed = (0..votes.len())
            .map(|item| is_assumption(&recorded, &played, item))
            .collect();
        let questions = (0..votes.len()).filter_map(|item| played.question(item));
        Self {
            questions: questions.collect(),
            recorded: recorded.into_steps(),
            steps: played.into_steps(),
            votes,
            assumed,
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
