//! Messages of a meeting's page.
use crate::model::state::Action;

/// Messages of a meeting's page.
#[derive(Debug)]
pub enum Event {
    /// A reader's action.
    Act(Action),
    /// A part of the app has been loaded, and its views can be drawn.
    PartArrived,
    /// The next static part can be replaced by the live one.
    NextPart,
}
