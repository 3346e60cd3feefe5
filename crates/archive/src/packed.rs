//! The compact form that the site ships: the build writes it from the tables, the app only decodes it.
//!
//! The index comes first and is small; the rows are in parts, one for each body and decade. A file has:
//!
//! | bytes | content |
//! |---|---|
//! | 1 | [`VERSION`] |
//! | 4 | the FNV-1a hash of all that follows |
//! | | the columns, in the order of `columns::Name`: for each its length, then its bytes |
//!
//! A table compresses better by columns than by rows. Numbers take seven bits a byte; texts end with a line break. A roll
//! takes two bits a seat, member by member through the decade, since a member's votes resemble those of its last vote.
pub mod index;
pub mod part;

mod bits;
mod columns;
mod names;
mod reading;
mod rolls;

use records::packed::Unreadable;

/// The version of this form. It changes with the order or the meaning of what is written.
pub const VERSION: u8 = 2;
