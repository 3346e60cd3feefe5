//! The law of voting: decides any vote of the Security Council or the General Assembly, with its reasons.
//!
//! Pure: no clock, no files, no randomness, no floating point, no sentence for people. The same question,
//! sitting and votes give the same [`decision::Decision`] everywhere.
//!
//! ```
//! use rules::decide::decide;
//! use rules::decision::{Ground, Outcome};
//! use rules::membership::Membership;
//! use rules::question::Question;
//! use rules::sitting::Sitting;
//! use rules::vote::Vote::{Abstaining, Against, InFavour};
//! use rules::vote::ByVote;
//! use rules::votes::Votes;
//!
//! // Would a French veto have blocked the Council's text of 24 February 2025?
//! let date = "2025-02-24".parse()?;
//! let council = Membership::security_council(
//!     date,
//!     &["CHN", "FRA", "GBR", "RUS", "USA"],
//!     &["DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN"],
//! )?;
//! let roll = [
//!     ("CHN", InFavour), ("DZA", InFavour), ("GUY", InFavour), ("KOR", InFavour), ("PAK", InFavour),
//!     ("PAN", InFavour), ("RUS", InFavour), ("SLE", InFavour), ("SOM", InFavour), ("USA", InFavour),
//!     ("DNK", Abstaining), ("GBR", Abstaining), ("GRC", Abstaining), ("SVN", Abstaining), ("FRA", Against),
//! ];
//! let roll = roll.iter().map(|&(code, vote)| Ok((code.parse()?, vote))).collect::<Result<Vec<_>, rules::member::InvalidMemberId>>()?;
//! let votes = Votes::new(&council.into(), roll, ByVote::default())?;
//! let decision = decide(&Question::council_draft(), &Sitting::on(date), &votes);
//! assert!(matches!(decision.outcome, Outcome::NotAdopted(Ground::DidNotConcur(_))));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! From the lowest layer up: `member`, `date`, `provision`; `membership`, `vote`, `tally`, `votes`; `category`, `motion`,
//! `question`, `readings`, `requirement`; `finding`, `decision`; `majority`, `security_council`, `general_assembly`;
//! [`decide`], [`consensus`], [`election`]; `character`, `charter`, `organs`. A whole meeting is `draft`, `supposition`,
//! `meeting`, `governing` and `settled` below [`proceeding`], with [`order`]. Disputed points are inputs: [`readings`].
#![deny(
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
