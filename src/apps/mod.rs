//! The programs of the site: each folder is mounted on its own pages.
pub mod library;
pub mod meeting;
pub mod tools;
pub mod widget;
