//! The web app: shows a recorded meeting and lets the reader change its votes.
//!
//! Layers, each of which may use those before it: `address` and `text`; `model` and `kit`; `vote` and `browser`; `embed`
//! and `take_away`; `shell` and `pages`; `apps`. A test (`tests/spec/imports.rs`) holds them apart.
#![allow(
    missing_docs,
    reason = "an app's own items: names say what they are, comments say why"
)]

pub mod address;
pub mod apps;
pub mod browser;
pub mod embed;
pub mod kit;
pub mod model;
pub mod pages;
pub mod shell;
pub mod take_away;
pub mod text;
pub mod vote;

// Smaller by 2 kB compressed than the standard library's allocator for Wasm, and no slower.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
