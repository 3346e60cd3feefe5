//! Which changes of a meeting get an entry of their own in the browser's history, and which replace the last one.
use crate::model::opening::Place;
use crate::model::state::State;
use std::rc::Rc;

/// The last entry of the history, as the page has written it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Entry {
    /// Whether it holds a change that was made since its vote was chosen. More changes of that vote replace it.
    holds_change: bool,
}

impl Entry {
    /// Whether the state after an action gets a new entry, which is the last one from then on. Another vote gets one, and
    /// so does the first change after a vote was chosen: Back then leads to the vote before, or to the vote without
    /// the changes.
    pub fn is_new(&mut self, before: &State, after: &State) -> bool {
        // All states of a file have one address.
        if after.place == Place::File {
            return false;
        }
        let other_vote = before.selected != after.selected;
        let changed = !Rc::ptr_eq(&before.changes, &after.changes);
        let is_new = other_vote || (changed && !self.holds_change);
        self.holds_change = changed || (self.holds_change && !other_vote);
        is_new
    }
}
