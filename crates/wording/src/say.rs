//! The sentences about a vote. Each file says one kind of thing; none decides anything.
pub mod change;
pub mod headline;
pub mod notes;
pub mod outcome;
pub mod reason;
pub mod seat;
pub mod subject;
pub(crate) mod symbol;
pub mod vote;
pub(crate) mod words;
