//! How people ask: the app that shows a meeting and lets a reader change its votes.
//!
//! `app` → `pages` → `components` → `context` → `state`; `permalink`, `filter` and `keyboard` stand beside
//! `state`;
//! `browser` is the one door to the window, and `app` alone opens it.
pub mod app;
pub mod browser;
pub mod changes;
pub mod components;
pub mod context;
pub mod day;
pub mod filter;
pub mod import;
pub mod keyboard;
pub mod opening;
pub mod own;
pub mod pages;
pub mod permalink;
pub mod phrases;
pub mod picture;
pub mod roll;
pub mod room;
pub mod state;
