//! What would have changed it: flips, coalitions, the odds of undecided members, voting power; for a single vote
//! and for a whole meeting.
//!
//! Pure: depends on [`rules`], whose decisions it never repeats but asks for; no clock, no randomness, no sentence
//! for people. Numbers are exact; a floating-point rendering exists only as the last step of [`exact::Fraction`].
//!
//! What is the least that would have blocked the Council's text of 24 February 2025 (adopted 10-0-5)? A British or a
//! French vote against.
//!
//! ```
//! use counterfactual::flips::{apply, smallest_flip};
//! use counterfactual::search::{Cost, Moves};
//! use rules::{decide::decide, membership::Membership, question::Question, sitting::Sitting};
//! use rules::{vote::ByVote, vote::Vote::Abstaining, votes::Unattributed, votes::Votes};
//!
//! let (sitting, question) = (Sitting::on("2025-02-24".parse()?), Question::council_draft());
//! let elected = ["DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"];
//! let council = Membership::security_council(sitting.date, &["CHN", "FRA", "GBR", "RUS", "USA"], &elected)?;
//! let in_favour = Unattributed { permanent: 3, other: 7 };
//! let abstaining = Unattributed { permanent: 0, other: 3 };
//! let others = ByVote { in_favour, abstaining, ..ByVote::default() };
//! let by_name = [("FRA".parse()?, Abstaining), ("GBR".parse()?, Abstaining)];
//! let votes = Votes::new(&council.into(), by_name, others)?;
//! let flip = smallest_flip(&question, &sitting, &votes, Moves::Any, Cost::Members).ok_or("cannot be turned")?;
//! let who: Vec<&str> = flip.moves[0].among.members.iter().map(|member| member.as_str()).collect();
//! assert_eq!((flip.members, who), (1, vec!["FRA", "GBR"]));
//! assert!(!decide(&question, &sitting, &apply(&votes, &flip.changes)?).is_adopted());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! From the lowest layer up: [`exact`] numbers and [`score_distribution`]s; the [`voting_rule`] behind a question, its
//! [`verdict`]s, and the [`legal_view`] of some votes; [`search`], [`flips`], [`other_rules`] and [`coalitions`] on one
//! vote; [`meeting`] on a whole day; [`count`], [`odds`] and [`power`] on all the votes that could have been cast. Ids
//! such as CF-04 and IX-02 are those of `docs/model.md`.
#![deny(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod coalitions;
pub mod count;
pub mod exact;
pub mod flips;
pub mod legal_view;
pub mod meeting;
pub mod odds;
pub mod other_rules;
pub mod power;
pub mod score_distribution;
pub mod search;
pub mod verdict;
pub mod voting_rule;
