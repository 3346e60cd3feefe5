//! The page that makes a vote of one's own.
pub mod form;
pub mod page;
pub mod pasted_roll;
