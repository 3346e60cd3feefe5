//! The page of undecided members and the odds that follow.
pub mod chart;
pub mod data;
pub mod members;
pub mod outlook;
pub mod page;
pub mod result;
pub mod sliders;
pub mod undecided;
pub mod weights;
pub mod weights_table;
