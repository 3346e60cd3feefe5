//! A meeting as a page holds it: its state, and what follows from it.
use crate::model::replay::Day;
use crate::model::state::{Action, State};
use records::scenario::Scenario;
use rules::member::MemberId;
use std::rc::Rc;
use wording::messages::Texts;
use wording::names;

/// A meeting as a page holds it.
pub struct Meeting {
    /// The state.
    pub state: Rc<State>,
    /// The day, as recorded and as the reader has it.
    pub day: Rc<Day>,
    /// The members in the order of their seats, which no vote changes.
    pub order: Rc<[MemberId]>,
}

impl Meeting {
    /// The meeting of a state.
    #[must_use]
    pub fn of(state: State) -> Self {
        Self {
            day: Rc::new(Day::of(&state.scenario, &state.changes)),
            order: seat_order(&state.scenario).into(),
            state: Rc::new(state),
        }
    }

    /// The meeting after an action. What does not follow from the action stays as it is.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let state = State::clone(&self.state).reduce(action);
        if !Rc::ptr_eq(&state.scenario, &self.state.scenario) {
            return Self::of(state);
        }
        let same = Rc::ptr_eq(&state.changes, &self.state.changes);
        Self {
            day: match same {
                true => Rc::clone(&self.day),
                false => Rc::new(Day::of(&state.scenario, &state.changes)),
            },
            order: Rc::clone(&self.order),
            state: Rc::new(state),
        }
    }
}

/// The members of a meeting, as its file has them.
#[must_use]
pub fn members(scenario: &Scenario) -> Vec<MemberId> {
    let seats = scenario.meeting.membership.seats().iter();
    seats.map(|seat| seat.member).collect()
}

/// The members of a meeting in the order of their seats: the English alphabetical order of their names, in
/// whatever language they are shown.
#[must_use]
pub fn seat_order(scenario: &Scenario) -> Vec<MemberId> {
    let mut members = members(scenario);
    names::sort_members(&Texts::english(), &mut members);
    members
}
