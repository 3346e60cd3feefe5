//! The law of voting: decides any vote of the Security Council or the General Assembly, with its reasons.
//!
//! Pure: no clock, no files, no randomness, no floating point, no sentence for people. The same question,
//! sitting and votes give the same [`decision::Decision`] everywhere.
//!
//! Would a British or French vote against have blocked the Council's text of 24 February 2025 (adopted 10-0-5)?
//!
//! ```
//! use rules::{decide::decide, membership::Membership, provision::Provision, question::Question, sitting::Sitting};
//! use rules::{vote::ByVote, vote::Vote::Against, votes::Unattributed, votes::Votes};
//!
//! let sitting = Sitting::on("2025-02-24".parse()?);
//! let elected = ["DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"];
//! let council = Membership::security_council(sitting.date, &["CHN", "FRA", "GBR", "RUS", "USA"], &elected)?;
//! let council = council.into();
//! for member in ["FRA", "GBR"] {
//!     // The member against by name, the fourteen others by their numbers.
//!     let in_favour = Unattributed { permanent: 3, other: 7 };
//!     let abstaining = Unattributed { permanent: 1, other: 3 };
//!     let others = ByVote { in_favour, abstaining, ..ByVote::default() };
//!     let votes = Votes::new(&council, [(member.parse()?, Against)], others)?;
//!     let decision = decide(&Question::council_draft(), &sitting, &votes);
//!     assert_eq!((decision.is_adopted(), decision.vetoes()), (false, 1));
//!     assert!(decision.provisions().any(|provision| provision == Provision::Charter27_3));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! The examples go on: `every_vote` decides all 3^15 votes of a Council.
//!
//! From the lowest layer up: `member`, `date`, `provision`; `membership`, `vote`, `tally`, `votes`; `category`, `motion`,
//! `question`, `readings`, `requirement`; `finding`, `decision`; `majority`, `security_council`, `general_assembly`;
//! [`decide`], [`consensus`], [`election`]; `character`, `charter`, `organs`. A whole meeting is `draft`, `supposition`,
//! `meeting`, `governing` and `settled` below [`proceeding`], with [`order`]. Disputed points are inputs: [`readings`].
#![deny(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod category;
pub mod character;
pub mod charter;
pub mod consensus;
pub mod date;
pub mod decide;
pub mod decision;
pub mod draft;
pub mod election;
pub mod finding;
pub mod general_assembly;
mod governing;
pub mod instrument;
pub mod majority;
pub mod meeting;
pub mod member;
pub mod membership;
pub mod motion;
pub mod order;
pub mod organs;
pub mod proceeding;
pub mod provision;
pub mod question;
pub mod quota;
pub mod readings;
pub mod requirement;
pub mod security_council;
mod settled;
pub mod sitting;
pub mod supposition;
pub mod tally;
pub mod vote;
pub mod votes;
pub mod warning;
