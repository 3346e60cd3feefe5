//! Messages of the page that reads voting data.
use crate::pages::import::state::{Act, FromWorker};

/// Messages of the page that reads voting data.
#[derive(Debug)]
pub enum Event {
    /// A reader's action.
    Act(Act),
    /// The worker that reads voting data has answered.
    Worker(FromWorker),
    /// The worker could not be loaded, or broke off.
    NoWorker,
}
