//! The app of the page of lessons.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
