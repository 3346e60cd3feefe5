//! The programs of the site: each folder is mounted on its own page.
pub mod import;
pub mod library;
pub mod meeting;
pub mod new_vote;
pub mod odds;
#[cfg(target_arch = "wasm32")]
pub mod opening;
#[cfg(target_arch = "wasm32")]
pub mod page_parts;
pub mod part;
pub mod parts;
pub mod power;
pub mod share;
pub mod sheet;
#[cfg(target_arch = "wasm32")]
pub mod start;
pub mod widget;
