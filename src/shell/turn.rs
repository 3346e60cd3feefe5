//! Requests of a page, numbered: an answer that is not to the last request is late, and is dropped. Pure.
use std::cell::Cell;
use std::rc::Rc;

/// The requests of a page, counted. Clones share the count.
#[derive(Clone, Debug, Default)]
pub struct Turns(Rc<Cell<u64>>);

/// The number of one request, which its answer carries.
#[derive(Clone, Debug)]
pub struct Turn {
    number: u64,
    turns: Turns,
}

impl Turns {
    /// A new request: answers to earlier ones are late from now on.
    #[must_use = "the answer carries it"]
    pub fn ask(&self) -> Turn {
        self.drop_answers();
        self.last()
    }

    /// The number of the last request, for what goes with it and must not outlive it.
    #[must_use]
    pub fn last(&self) -> Turn {
        Turn {
            number: self.0.get(),
            turns: self.clone(),
        }
    }

    /// Makes all answers to requests so far late.
    pub fn drop_answers(&self) {
        self.0.set(self.0.get().wrapping_add(1));
    }
}

impl Turn {
    /// Whether there was no later request.
    #[must_use]
    pub fn is_last(&self) -> bool {
        self.number == self.turns.0.get()
    }
}

#[cfg(test)]
mod tests {
    use super::Turns;

    #[test]
    fn the_answer_to_the_last_question_alone_is_wanted_in_whatever_order_they_come() {
        let turns = Turns::default();
        let (first, second) = (turns.ask(), turns.ask());
        assert!(!first.is_last() && second.is_last());
        let third = turns.ask();
        assert!(!first.is_last() && !second.is_last() && third.is_last());
    }

    #[test]
    fn what_goes_with_a_question_is_late_with_it() {
        let turns = Turns::default();
        let first = turns.ask();
        let beside = turns.last();
        assert!(first.is_last() && beside.is_last());
        turns.drop_answers();
        assert!(!first.is_last() && !beside.is_last());
    }

    #[test]
    fn all_who_ask_share_one_count() {
        let turns = Turns::default();
        let elsewhere = turns.clone();
        let first = turns.ask();
        let second = elsewhere.ask();
        assert!(!first.is_last() && second.is_last());
    }
}
