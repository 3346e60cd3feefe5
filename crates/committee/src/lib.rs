//! A Model UN committee from the roll of members to its minutes.
//!
//! The law of the United Nations is the crate `rules`. A committee takes its numbers from there: how many votes a majority or
//! two thirds are, and who is present and voting. House rules ([`house`]) say which of these a decision needs; those of the
//! United Nations' own organs are among them and cannot be changed.
//!
//! A meeting is a list of events ([`event::Event`]). [`session::Session::play`] plays them from the beginning and refuses the first that the
//! rules do not allow. Undo is to leave the last event out, a saved file is the list, and the minutes ([`minutes`]) follow from it.
mod decide;
pub mod event;
pub mod file;
pub mod house;
pub mod minutes;
pub mod motion;
pub mod refused;
pub mod roll;
pub mod session;
pub mod text;
