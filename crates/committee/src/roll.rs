//! A roll call: each member is called once, and those that passed once more.
use crate::event::{Answer, Item, Who};

/// A roll call that goes on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Roll {
    /// What is put to the vote.
    pub item: Item,
    /// The answers so far, in the order in which they were given.
    pub given: Vec<(Who, Answer)>,
    /// Who is still to be called, the next first.
    queue: Vec<Who>,
}

impl Roll {
    /// A roll call of the members in this order.
    pub fn begin(item: Item, order: Vec<Who>) -> Self {
        let mut queue = order;
        queue.reverse();
        Self {
            item,
            given: Vec::new(),
            queue,
        }
    }

    /// The member that is called now.
    pub fn called(&self) -> Option<Who> {
        self.queue.last().copied()
    }

    /// Whether a member has passed.
    pub fn has_passed(&self, who: Who) -> bool {
        self.given.contains(&(who, Answer::Pass))
    }

    /// The member that is called answers.
    pub fn answer(&mut self, answer: Answer) {
        if let Some(who) = self.queue.pop() {
            if answer == Answer::Pass {
                self.queue.insert(0, who);
            }
            self.given.push((who, answer));
        }
    }

    /// The votes, without the passes.
    pub fn votes(&self) -> impl Iterator<Item = (Who, Answer)> + '_ {
        let given = self.given.iter().copied();
        given.filter(|(_, answer)| *answer != Answer::Pass)
    }
}
