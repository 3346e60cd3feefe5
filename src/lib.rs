//! How people ask: the app that shows a vote and lets a reader change it.
pub mod app;
