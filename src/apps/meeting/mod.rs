//! The app of a meeting: votes, steps, verdict.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
pub mod event;
pub mod focus;
#[cfg(target_arch = "wasm32")]
pub mod pending;
#[cfg(target_arch = "wasm32")]
pub mod start;
