//! The pages: each arranges components, and computes no law.
pub mod error;
pub mod import;
pub mod meeting;
pub mod meetings;
pub mod new_vote;
