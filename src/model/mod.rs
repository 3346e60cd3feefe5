//! A reader's session with one meeting: state, actions, replay, address. No view, no browser.
pub mod address;
pub mod changes;
pub mod custom_vote;
pub mod idle_changes;
pub mod opening;
pub mod replay;
pub mod session;
pub mod state;
pub mod suggestion;
pub mod view_options;
pub mod vote_choices;
