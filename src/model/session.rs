//! A reader's session with a meeting: the state, and what follows from it.
use crate::model::replay::Replay;
use crate::model::state::{Action, State};
use records::scenario::Scenario;
use rules::member::MemberId;
use std::rc::Rc;
use wording::messages::Texts;
use wording::names;

/// The state of a meeting and what follows from it. Cheap to clone.
#[derive(Clone, PartialEq, Debug)]
pub struct Session {
    /// The state.
    pub state: Rc<State>,
    /// The meeting played twice: as recorded, and with the reader's changes.
    pub replay: Rc<Replay>,
    /// The members in the order of their seats, which no vote changes.
    pub order: Rc<[MemberId]>,
}

impl Session {
    /// The meeting of a state.
    #[must_use]
    pub fn of(state: State) -> Self {
        Self {
            replay: Rc::new(Replay::of(&state.scenario, &state.changes)),
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
            replay: match same {
                true => Rc::clone(&self.replay),
                false => Rc::new(self.replay.with(&state.scenario, &state.changes)),
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
