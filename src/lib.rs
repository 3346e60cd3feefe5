//! How people ask: the app that shows a meeting and lets a reader change its votes.
//!
//! Four modules are built from it: `app` shows meetings, `desk` the pages around them, `numbers` those of exact numbers,
//! `widget` what stands in articles.
//!
//! `app`, `desk`, `numbers`, `widget` → `pages` → `components` → `context` → `state`; `permalink`, `filter` and `keyboard` stand beside
//! `state`; `browser` is the one door to the window, and only the `effects` open it.
pub mod app;
pub mod browser;
pub mod changes;
pub mod components;
pub mod context;
pub mod counters;
pub mod day;
pub mod desk;
#[cfg(target_arch = "wasm32")]
mod effects;
pub mod embed;
pub mod figures;
pub mod filter;
pub mod import;
pub mod keyboard;
pub mod meeting;
pub mod notice;
pub mod numbers;
pub mod offered;
pub mod opening;
pub mod own;
pub mod pages;
pub mod percent;
pub mod permalink;
pub mod phrases;
pub mod picture;
pub mod power;
pub mod roll;
pub mod room;
pub mod snippet;
pub mod spot;
pub mod state;
pub mod turn;
pub mod undecided;
pub mod version;
pub mod view;
pub mod widget;

// Smaller by 2 kB compressed than the standard library's allocator for Wasm, and no slower.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
