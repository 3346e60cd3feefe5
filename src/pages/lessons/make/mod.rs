//! The form in which a teacher makes a lesson.
pub mod draft;
mod hand_out;
pub mod maker;
mod message;
mod step_form;
pub mod vote_form;
