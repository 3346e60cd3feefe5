//! Every recorded vote since 1946: searched, opened, compared, cited, taken away.
pub mod asked;
pub mod certainty;
mod form;
mod narrowed;
pub mod own;
pub mod page;
pub mod pair;
pub mod pair_table;
pub mod state;
mod subject;
mod timeline;
pub mod vetoes;
mod vote;
mod votes;
mod worth_opening;
