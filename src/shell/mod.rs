//! What all apps share in the browser: start, words, loading, effects.
#[cfg(target_arch = "wasm32")]
pub mod effects;
