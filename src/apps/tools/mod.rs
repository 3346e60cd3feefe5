//! The app of the pages about a vote: odds, voting power, embeds.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod start;
