//! What would have changed it: flips, coalitions, the odds of undecided members, voting power; for a single vote
//! and for a whole meeting.
//!
//! Pure: depends on [`rules`], whose decisions it never repeats but asks for; no clock, no randomness, no sentence
//! for people. Numbers are exact; a floating-point rendering exists only as the last step of [`exact::Fraction`].
//!
//! ```
//! use counterfactual::flips::{apply, smallest_flip};
//! use counterfactual::search::{Cost, Moves};
//! use rules::decide::decide;
//! use rules::membership::Membership;
//! use rules::question::Question;
//! use rules::sitting::Sitting;
//! use rules::vote::ByVote;
//! use rules::votes::{Unattributed, Votes};
//!
//! // 24 February 2025, 10-0-5: what is the least that would have defeated the text?
//! let sitting = Sitting::on("2025-02-24".parse()?);
//! let council = Membership::security_council(
//!     "2025-02-24".parse()?,
//!     &["CHN", "FRA", "GBR", "RUS", "USA"],
//!     &["DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"],
//! )?;
//! let counts = ByVote {
//!     in_favour: Unattributed { permanent: 3, other: 7 },
//!     abstaining: Unattributed { permanent: 2, other: 3 },
//!     ..ByVote::default()
//! };
//! let votes = Votes::new(&council.into(), [], counts)?;
//! let question = Question::council_draft();
//! let flip = smallest_flip(&question, &sitting, &votes, Moves::Any, Cost::Members).ok_or("cannot be turned")?;
//! assert_eq!((flip.members, flip.steps), (1, 1)); // one permanent member, from abstaining to against
//! assert!(!decide(&question, &sitting, &apply(&votes, &flip.changes)?).is_adopted());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! From the lowest layer up: [`exact`] numbers and [`score_distribution`]s; the [`voting_rule`] behind a question, its
//! [`verdict`]s, and the [`legal_view`] of some votes; [`search`], [`flips`], [`other_rules`] and [`coalitions`] on one
//! vote; [`meeting`] on a whole day; [`count`], [`odds`] and [`power`] on all the votes that could have been cast. Ids
//! such as CF-04 and IX-02 are those of `docs/model.md`.
#![deny(
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
