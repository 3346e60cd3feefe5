//! The page that finds meetings.
pub mod cards;
pub mod filter;
pub mod filter_form;
pub mod page;
pub mod timeline;
