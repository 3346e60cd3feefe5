//! The day as recorded and as the reader changed it: derived from the state, never stored in it.
use crate::model::changes::ItemChanges;
use records::scenario::Scenario;
use rules::meeting::Step;
use rules::proceeding::{Proceeding, is_assumption};
use rules::votes::Votes;

/// Both courses of a meeting, item by item.
#[derive(Clone, PartialEq, Debug)]
pub struct Replay {
    /// What happened.
    pub recorded: Vec<Step>,
    /// What would have happened.
    pub steps: Vec<Step>,
    /// The votes as the reader has them.
    pub votes: Vec<Votes>,
    /// Whether the votes on an item are an assumption: cast on another text, or never cast.
    pub assumed: Vec<bool>,
}

impl Replay {
    /// Plays the meeting twice: on the record, and with the changes. A change that does not fit is left out;
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
        let played = Proceeding::play(&scenario.meeting, &votes);
        let assumed = (0..votes.len())
            .map(|item| is_assumption(&recorded, &played, item))
            .collect();
        Self {
            recorded: recorded.into_steps(),
            steps: played.into_steps(),
            votes,
            assumed,
        }
    }
}
