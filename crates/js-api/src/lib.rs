//! The JavaScript interface: decide a vote, play a meeting, and ask what would have changed it.
//!
//! One plain object in, one plain object out, in camel case; what goes wrong is thrown as a plain object
//! `{ code, message, path }`. The shapes are in [`types`], and `npm/placard.d.ts` is made from them.
//!
//! ```
//! use js_api::ask::decide;
//! use js_api::types::decision::Ground;
//!
//! // Would a French vote against have blocked the Council's text of 24 February 2025?
//! let input = r#"{
//!     "body": "securityCouncil",
//!     "date": "2025-02-24",
//!     "votes": {
//!         "CHN": "inFavour", "FRA": "against", "GBR": "abstaining", "RUS": "inFavour", "USA": "inFavour",
//!         "DNK": "abstaining", "DZA": "inFavour", "GRC": "abstaining", "GUY": "inFavour", "KOR": "inFavour",
//!         "PAK": "inFavour", "PAN": "inFavour", "SLE": "inFavour", "SOM": "inFavour", "SVN": "abstaining"
//!     }
//! }"#;
//! let decision = decide(&js_api::read(input)?)?;
//! assert_eq!(decision.ground, Some(Ground::DidNotConcur));
//! # Ok::<(), js_api::error::ApiError>(())
//! ```
pub mod ask;
#[cfg(target_arch = "wasm32")]
mod border;
mod convert;
#[cfg(test)]
mod declaration;
pub mod error;
mod read;
pub mod types;

/// Reads the input of a function from its JSON.
///
/// # Errors
/// [`error::ApiError`] with the place where the value is not as expected.
pub fn read<T: serde::de::DeserializeOwned>(json: &str) -> Result<T, error::ApiError> {
    read::json(json)
}
