//! The sentences that people read, in the six languages of the United Nations.
//!
//! The sentences stand in `locales/<language>/*.ftl`, in a part of Fluent that `build/compile.rs` describes; they
//! are compiled into tables when the crate is built. Nothing here decides anything: [`say`] takes
//! what `rules` decided and finds the words.
//!
//! A language is added as a folder: `locales/fr` with the same files. What English has and the folder lacks is said
//! in English; what it has and English lacks, or a plural form left out, stops the build with file, line and remedy.
//!
//! Each file belongs to a set ([`sets::Set`], `build/files.rs`): what every page says, what one page says, what a part of
//! a page says. Every module carries the English of a meeting's first view. All else is loaded, one file for a page and one
//! for each part of it ([`sets::Set::file`]); `table::shipped` hands these to whoever builds the site, and
//! [`messages::Texts::of`] takes them in.
//!
//! ```
//! use wording::messages::Texts;
//!
//! let texts = Texts::english();
//! let members = ["France", "Greece", "Slovenia"].map(str::to_owned);
//! assert_eq!(texts.list(&members), "France, Greece and Slovenia");
//! ```
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing
    )
)]

pub mod arg;
mod filler;
pub mod lang;
pub mod law;
mod letters;
pub mod messages;
pub mod names;
pub mod plural;
#[cfg(not(target_arch = "wasm32"))]
pub mod pseudo;
pub mod say;
pub mod sets;
pub mod table;
