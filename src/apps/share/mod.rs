//! The app of the page that makes an embed.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
