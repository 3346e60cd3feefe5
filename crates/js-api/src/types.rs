//! The shapes that cross: what a program gives and what it gets, in camel case, each with its TypeScript.
//!
//! They are the border's own, so that the core can change without a program noticing; `convert` goes between the two.
pub mod archive;
pub mod by_name;
pub mod categories;
pub mod decision;
pub mod explanation;
pub mod finding;
pub mod json_text;
pub mod meeting;
pub mod meeting_result;
pub mod number;
pub mod odds;
pub mod power;
pub mod question;
pub mod readings;
pub mod roll;
pub mod scenario;
pub mod vote;
pub mod what_if;
pub mod words;
