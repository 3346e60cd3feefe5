//! Every recorded vote of the Security Council and the General Assembly since 1946: read, searched, cited, opened.
//!
//! The tables lie in the folder `archive` of the repository, one row a vote; its README says what they hold. The build
//! packs them ([`packed`]); the app decodes an index and parts, and asks here:
//!
//! - [`row`], [`roll`]: a vote, with what is known of it and how
//! - [`Archive`]: the rows that are loaded; rows of one text together
//! - [`search`]: finds votes as people speak, in six languages
//! - [`vetoes`], [`pair`]: all vetoes by member and year; two members side by side
//! - [`margin`]: how close a vote was; [`worth`]: votes worth opening, in groups
//! - [`sources`], [`links`], [`cite`], [`export`]: where a vote is known from, and how it is quoted and taken away
//! - [`open`], [`notes`]: a row as a meeting, to be decided by `rules`; what a reader should know of it
//! - [`table`], [`seats`], [`told`], [`check`], [`replay`], `folder`: for the build: reading the tables and checking them
//!
//! A page loads `archive/index.bin`, then the parts that the index names, in any order. Parts are read and rows are taken into
//! the search a few at a time, so a page need not stop meanwhile: [`packed::part::Reading`], [`search::Search::take_in`].
//!
//! ```
//! use archive::Archive;
//! use archive::packed::index;
//! use archive::search::words::Words;
//! use archive::search::{Filter, Search};
//! use archive::subjects::Subjects;
//! use records::packed::Unreadable;
//!
//! fn first_hit(index: &[u8], parts: &[Vec<u8>], typed: &str) -> Result<Option<String>, Unreadable> {
//!     let index = index::read(index)?;
//!     let mut archive = Archive::default();
//!     for part in parts {
//!         archive.load(part)?;
//!     }
//!     let mut words = Words::read(&index.words).map_err(|_| Unreadable::Damaged)?;
//!     // The names of members in English and in the language of the page: `words.add_names(…)`.
//!     words.add_names([("Tonga", "TON".parse().map_err(|_| Unreadable::Damaged)?)]);
//!     let search = Search::over(&archive, words, &Subjects::read(&index.subjects));
//!     let found = search.find(&archive, typed, &Filter::default());
//!     let row = found.hits.first().and_then(|hit| archive.row(*hit));
//!     Ok(row.map(archive::cite::plain))
//! }
//! # assert!(first_hit(&[], &[], "").is_err());
//! ```
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod archive;
mod calendar;
pub mod check;
pub mod cite;
pub mod export;
#[cfg(not(target_arch = "wasm32"))]
pub mod folder;
pub mod links;
pub mod margin;
pub mod notes;
pub mod open;
pub mod packed;
pub mod pair;
pub mod replay;
pub mod roll;
pub mod row;
pub mod search;
pub mod seats;
pub mod sources;
pub mod subjects;
pub mod table;
pub mod told;
pub mod vetoes;
pub mod worth;

pub use archive::Archive;
