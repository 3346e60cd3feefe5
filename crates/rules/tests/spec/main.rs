//! The specification of the law that runs: a file per chapter.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod assembly;
mod council;
mod every_profile;
mod help;
mod meeting;
mod readings;
mod text;
