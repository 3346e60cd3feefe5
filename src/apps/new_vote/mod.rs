//! The app of the form for a vote of one's own.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
