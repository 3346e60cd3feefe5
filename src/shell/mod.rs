//! What all apps share: the shell component, words, loading, effects.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
#[cfg(target_arch = "wasm32")]
pub mod loading;
pub mod program;
