//! The pages of the site, one folder each: its state, its parts, its layout.
pub mod archive;
pub mod committee;
pub mod import;
pub mod lessons;
pub mod library;
pub mod meeting;
pub mod new_vote;
pub mod odds;
pub mod power;
pub mod share;
