//! Where the focus goes after an action.
use crate::model::state::State;
use crate::model::view_options::Present;
use rules::member::MemberId;

/// Where the focus goes once the page is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Focus {
    /// It stays.
    #[default]
    Stays,
    /// To a seat.
    Seat(MemberId),
    /// Into the menu of a seat.
    Menu(MemberId),
    /// To the top of a meeting that was just opened.
    Top,
    /// To a button, by its id.
    Button(&'static str),
}

impl Focus {
    /// A menu that opens takes the focus, and gives it back to its seat when it closes. So does the presenter's bar:
    /// its keys need the focus there.
    #[must_use]
    pub fn after(before: &State, after: &State) -> Self {
        let presents = |state: &State| state.present != Present::Off;
        match (before.menu, after.menu) {
            (was, Some(member)) if was != Some(member) => Self::Menu(member),
            (Some(member), None) => Self::Seat(member),
            _ if presents(after) && !presents(before) => Self::Button("present-show"),
            // The placard that was pressed to begin a roll call is no button any more.
            _ if begins_calling(before.present, after.present) => Self::Button("roll-on"),
            _ if presents(before) && !presents(after) => Self::Button("present"),
            _ => Self::Stays,
        }
    }
    /// A menu or a presenter's bar that was opened before its code had arrived takes the focus now.
    #[must_use]
    pub fn on_arrival(state: &State) -> Self {
        match state.menu {
            Some(member) => Self::Menu(member),
            None if state.present != Present::Off => Self::Button("present-show"),
            None => Self::Stays,
        }
    }
}

/// Whether the first member of a roll call is called.
const fn begins_calling(before: Present, after: Present) -> bool {
    match (before, after) {
        (Present::Roll(before), Present::Roll(after)) => before.called == 0 && after.called > 0,
        _ => false,
    }
}
