//! Every recorded vote since 1946: searched, opened, cited, taken away.
pub mod asked;
mod form;
pub mod own;
pub mod page;
pub mod state;
pub mod vetoes;
mod vote;
mod votes;
