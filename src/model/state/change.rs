//! How a reader's change comes into the state, or is refused.
use super::{MOMENTS, State};
use crate::model::changes::ItemChanges;
use crate::text::notice::Notice;
use rules::supposition::Supposed;
use rules::votes::Votes;
use rules::votes::change::{CannotChange, Change};
use std::rc::Rc;

impl State {
    /// Other changes from now on, and a point to which undo returns.
    pub(super) fn turn_to(&mut self, changes: Rc<Vec<ItemChanges>>) {
        if *changes == *self.changes {
            return;
        }
        if self.past.len() == MOMENTS {
            self.past.remove(0);
        }
        self.past.push(self.moment());
        self.future.clear();
        self.changes = changes;
        self.notices
            .retain(|notice| !matches!(notice, Notice::CannotChange(_)));
    }

    /// Supposes something of several items, or nothing any more, and makes changes in several votes: all or none.
    pub(super) fn apply(&mut self, suppositions: &[(usize, Option<Supposed>)], list: &[(usize, Change)]) {
        let scenario = Rc::clone(&self.scenario);
        let mut all = Vec::clone(&self.changes);
        for (at, supposed) in suppositions {
            let Some(changes) = all.get_mut(*at) else { return };
            *changes = changes.supposing(*supposed);
        }
        for (at, change) in list {
            let (Some(item), Some(changes)) = (scenario.items.get(*at), all.get_mut(*at)) else {
                return;
            };
            match changes.with_change(&item.votes, *change) {
                Ok(after) => *changes = after,
                Err(error) => return self.cannot(error),
            }
        }
        self.menu = None;
        self.turn_to(Rc::new(all));
    }

    fn cannot(&mut self, error: CannotChange) {
        self.notices
            .retain(|notice| !matches!(notice, Notice::CannotChange(_)));
        self.notices.push(Notice::CannotChange(error));
    }

    /// Changes the vote that is shown, or tells the reader why it cannot be.
    pub(super) fn change(
        &mut self,
        make: impl FnOnce(&ItemChanges, &Votes) -> Result<ItemChanges, CannotChange>,
    ) {
        let scenario = Rc::clone(&self.scenario);
        let (Some(item), Some(before)) = (scenario.items.get(self.selected), self.selected_changes()) else {
            return;
        };
        match make(before, &item.votes) {
            Ok(after) => {
                let mut changes = Vec::clone(&self.changes);
                if let Some(place) = changes.get_mut(self.selected) {
                    *place = after;
                }
                self.turn_to(Rc::new(changes));
            }
            Err(error) => self.cannot(error),
        }
    }
}
