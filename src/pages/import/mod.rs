//! The page that reads the UN's own voting data.
pub mod doubts;
pub mod file;
pub mod found;
pub mod page;
pub mod state;
