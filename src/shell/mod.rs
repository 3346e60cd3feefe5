//! What all apps share: the shell component, words, loading, effects.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
pub mod later;
#[cfg(target_arch = "wasm32")]
pub mod loading;
#[cfg(target_arch = "wasm32")]
pub mod opening_page;
#[cfg(target_arch = "wasm32")]
pub mod own_meetings;
pub mod program;
#[cfg(target_arch = "wasm32")]
pub mod saving;
#[cfg(target_arch = "wasm32")]
pub mod tables;
pub mod turn;
