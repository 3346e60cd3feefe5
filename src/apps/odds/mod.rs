//! The app of the page of undecided members.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
