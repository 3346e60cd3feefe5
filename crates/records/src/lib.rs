//! What happened: Member States, who sat where, and recorded votes, each read and checked from its own file.
//!
//! - [`states`]: Member States and their regional groups, by day
//! - [`library`]: the index of the meetings that ship
//! - [`scenario`]: a scenario file, read and checked, with errors that name the place and the remedy
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod json;
pub mod library;
pub mod scenario;
pub mod states;
