//! The specification that runs, a file per chapter.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that panics fails, and says where"
)]

mod address;
mod archive;
mod archive_views;
mod back;
mod committee;
mod documents;
mod embed;
mod golden;
mod hall;
mod history;
mod imports;
mod index;
mod lessons;
mod library;
mod loaded_messages;
mod made;
mod odds;
mod own;
mod picture;
mod presenting;
mod queries;
mod real_votes;
mod records;
mod room;
mod snippet;
mod spot;
mod structure;
mod suggestions;
mod suppositions;
mod switches;
mod taken_away;
mod told;
mod views;
mod widget;
