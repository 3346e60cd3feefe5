//! The app of the pages about odds, power and embeds.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
