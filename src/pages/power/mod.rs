//! The page of voting power.
pub mod bodies;
pub mod page;
pub mod table;
