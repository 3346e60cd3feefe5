//! What happened: Member States, who sat where, and recorded votes, each read and checked from its own file.
//!
//! Would a French vote against have blocked the Council's text of 24 February 2025? From a roll call as people paste it:
//!
//! ```
//! use records::council_terms::{self, CouncilTerms};
//! use records::{names, names::Names, pasted, seating};
//! use rules::{decide::decide, question::Question, sitting::Sitting, vote::ByVote, votes::Votes};
//!
//! let text = "In favour: Algeria, China, Guyana, Pakistan, Panama, Republic of Korea, Russian Federation, Sierra Leone,
//!     Somalia, United States\n\
//!     Against: France\n\
//!     Abstaining: Denmark, Greece, Slovenia, United Kingdom";
//! let sitting = Sitting::on("2025-02-24".parse()?);
//! let council = seating::council(sitting.date, &CouncilTerms::read(council_terms::TEXT)?)?.membership;
//! let seated: Vec<_> = council.seats().iter().map(|seat| seat.member).collect();
//! let roll = pasted::read(text, &Names::with(&names::read(names::TEXT)?, []), &seated);
//! assert!(roll.doubts.is_empty());
//! let votes = Votes::new(&council, roll.votes, ByVote::default())?;
//! let decision = decide(&Question::council_draft(), &sitting, &votes);
//! assert_eq!((decision.is_adopted(), decision.vetoes()), (false, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The examples go on: `play_24_february_2025` plays that day item by item, as recorded and changed.
//!
//! - [`states`]: Member States and their regional groups, by day
//! - [`lesson`]: lessons for a class, and the facts by which their answers are checked
//! - [`json`]: JSON, read into values that know their line, and written
//! - [`library`]: the index of the meetings that ship
//! - [`asked`]: what the Assembly was asked, by the words of files and addresses
//! - [`changes_text`]: changes of votes as text, in addresses and in what a meeting suggests
//! - [`council_terms`]: who sat in the Security Council, year by year
//! - [`groups`]: other groups of States, as of the month of their source
//! - [`seating`]: the seats of a body on a day, with what is to be known of them
//! - [`made`]: a meeting of somebody's own in the making
//! - [`names`]: names of Members as people write them
//! - [`packed`]: meetings and the index as the site ships them, to be decoded quickly by little code
//! - [`pasted`]: roll calls as people paste them, with every doubt in its place
//! - [`library_csv`]: the voting data of the UN Digital Library, read as a stream, with every doubt told
//! - [`translation`]: the sentences of a meeting in another language
//! - [`scenario`]: a scenario file, read and checked, with errors that name the place and the remedy
#![deny(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod asked;
pub mod changes_text;
pub mod council_terms;
pub mod groups;
pub mod json;
pub mod lesson;
pub mod letters;
pub mod library;
pub mod library_csv;
pub mod made;
pub mod names;
pub mod packed;
pub mod pasted;
pub mod scenario;
pub mod seating;
pub mod states;
mod table;
pub mod translation;

pub use table::TableError;

/// A text as a JSON string: in quotation marks, with escapes.
#[must_use]
#[deprecated(since = "0.2.1", note = "it is called `json::quoted`")]
pub fn json_text(words: &str) -> String {
    json::quoted(words)
}
