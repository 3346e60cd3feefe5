//! The app inside an article's frame.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
pub mod locks;
pub mod message;
pub mod messages;
pub mod options;
#[cfg(target_arch = "wasm32")]
pub mod start;
pub mod view;
