//! Meetings and the library's index in the form that the site ships: the build writes it, the app only decodes it.
//!
//! JSON stays the source: the build reads, translates and checks it, so a mistake in a meeting fails the build. What is
//! left for the app is to take numbers and texts from a file one after the other. ARCHITECTURE.md has what this saves.
//!
//! A file has:
//!
//! | bytes | content |
//! |---|---|
//! | 1 | [`VERSION`] |
//! | 4 | the FNV-1a hash of all that follows |
//! | 4 | how many bytes the numbers take |
//! | | the numbers: one byte below 128, two bytes up to 32 767 |
//! | | the texts, in UTF-8, one after the other; their lengths are among the numbers |
//!
//! [`meeting`], [`library`] and [`lesson`] give the order. Numbers and texts are apart because they compress better so.
mod choices;
mod item;
pub mod lesson;
pub mod library;
pub mod meeting;
mod stream;

use core::fmt;

/// The version of this form. It changes with the order or the meaning of what is written, so that an app never decodes
/// a file of another version, which a cache may still hold.
pub const VERSION: u8 = 4;

/// A file cannot be decoded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unreadable {
    /// It does not begin with [`VERSION`].
    OtherVersion,
    /// Its content is not what was written, or does not make a meeting.
    Damaged,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::OtherVersion => "the file is of another version of Placard: load the page anew",
            Self::Damaged => "the file is damaged: load the page anew",
        })
    }
}

impl core::error::Error for Unreadable {}

/// A value cannot be written so that the same value is read again.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CannotPack;

impl fmt::Display for CannotPack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the packed form has no place for a part of this: extend crates/records/src/packed")
    }
}

impl core::error::Error for CannotPack {}
