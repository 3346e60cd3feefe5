//! The app inside an article's frame.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
#[cfg(target_arch = "wasm32")]
pub mod host;
pub mod late;
pub mod locks;
pub mod message;
pub mod messages;
pub mod options;
pub mod panels;
#[cfg(target_arch = "wasm32")]
pub mod start;
pub mod view;
