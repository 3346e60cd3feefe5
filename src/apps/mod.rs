//! The programs of the site: each folder is mounted on its own pages.
pub mod library;
pub mod meeting;
#[cfg(target_arch = "wasm32")]
pub mod opening;
pub mod parts;
#[cfg(target_arch = "wasm32")]
pub mod start;
pub mod tools;
pub mod widget;
