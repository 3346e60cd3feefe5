//! The app of the page that reads the UN's own voting data.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
pub mod event;
#[cfg(target_arch = "wasm32")]
pub mod start;
