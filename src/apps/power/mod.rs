//! The app of the page of voting power.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
