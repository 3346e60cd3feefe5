//! The page of voting power.
pub mod bodies;
pub mod data;
pub mod methods;
pub mod page;
pub mod table;
