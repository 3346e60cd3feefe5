//! A Model UN committee: the chair's page and what a projector shows.
pub mod asked;
pub mod desk;
pub mod drafts;
pub mod fields;
pub mod held;
pub mod minutes;
pub mod motions;
pub mod page;
pub mod projector;
pub mod setup;
pub mod voting;
pub mod words;
