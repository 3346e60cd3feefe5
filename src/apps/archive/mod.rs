//! The app of the archive of votes.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
pub mod event;
#[cfg(target_arch = "wasm32")]
pub mod start;
