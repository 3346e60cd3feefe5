//! The app of the library, the form for a vote of one's own, and the import.
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod effects;
