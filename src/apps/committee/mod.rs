//! The app of the page of a committee.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
