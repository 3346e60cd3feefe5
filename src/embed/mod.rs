//! What an embed can be set to show, and the snippet that places it in an article.
pub mod colour;
pub mod look;
pub mod part;
pub mod problem;
pub mod settings;
pub mod snippet;
