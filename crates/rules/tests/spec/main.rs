//! The specification of the law that runs: a file per chapter.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod assembly;
mod council;
mod dates;
mod elections;
mod every_profile;
mod governing;
mod help;
mod laws;
mod meeting;
mod model;
mod organs;
mod provisions;
mod readings;
mod seats;
mod suppositions;
mod text;
mod withdrawal;
mod words;
