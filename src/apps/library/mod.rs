//! The app of the pages around meetings: library, form for a vote of one's own, import.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
pub mod message;
#[cfg(target_arch = "wasm32")]
pub mod start;
