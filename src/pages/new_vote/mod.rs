//! The page that makes a meeting of one's own.
pub mod edit;
mod form;
mod hand_out;
pub mod held;
mod items;
pub mod message;
pub mod page;
mod pasted_roll;
pub mod real_votes;
pub mod rolls;
mod text_fields;
