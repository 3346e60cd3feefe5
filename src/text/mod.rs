//! Sentences and numbers that several pages write.
pub mod csv;
pub mod file_name;
pub mod flips;
pub mod notice;
pub mod percentages;
pub mod phrases;
pub mod version;
