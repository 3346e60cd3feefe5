//! What happened: Member States, who sat where, and recorded votes, each read and checked from its own file.
//!
//! - [`states`]: Member States and their regional groups, by day
//! - [`lesson`]: lessons for a class, and the facts by which their answers are checked
//! - [`library`]: the index of the meetings that ship
//! - [`changes_text`]: changes of votes as text, in addresses and in what a meeting suggests
//! - [`council_terms`]: who sat in the Security Council, year by year
//! - [`groups`]: other groups of States, as of the month of their source
//! - [`seating`]: the seats of a body on a day, with what is to be known of them
//! - [`names`]: names of Members as people write them
//! - [`packed`]: meetings and the index as the site ships them, to be decoded quickly by little code
//! - [`pasted`]: roll calls as people paste them, with every doubt in its place
//! - [`library_csv`]: the voting data of the UN Digital Library, read as a stream, with every doubt told
//! - [`translation`]: the sentences of a meeting in another language
//! - [`scenario`]: a scenario file, read and checked, with errors that name the place and the remedy
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod changes_text;
pub mod council_terms;
pub mod groups;
mod json;
pub mod lesson;
pub mod letters;
pub mod library;
pub mod library_csv;
pub mod names;
pub mod packed;
pub mod pasted;
pub mod scenario;
pub mod seating;
pub mod states;
mod table;
pub mod translation;

pub use json::print::quoted as json_text;
pub use table::TableError;
