//! The sign of an outcome, and the word by which styles know it.
use crate::kit::vote_mark;
use rules::vote::Vote;
use wording::say::outcome::Tone;
use yew::prelude::*;

/// The word by which styles know a tone.
#[must_use]
pub const fn tone(tone: Tone) -> &'static str {
    match tone {
        Tone::Positive => "positive",
        Tone::Negative => "negative",
        Tone::Vetoed => "vetoed",
        Tone::Neutral => "neutral",
    }
}

/// The sign of a tone: tick, cross, bar; a circle with a bar across it for a veto.
pub fn mark(tone: Tone) -> Html {
    match tone {
        Tone::Positive => vote_mark::view(Some(Vote::InFavour)),
        Tone::Negative => vote_mark::view(Some(Vote::Against)),
        Tone::Neutral => vote_mark::view(Some(Vote::Abstaining)),
        Tone::Vetoed => vote_mark::sign("M8 2a6 6 0 1 0 .01 0M3.8 3.8 12.2 12.2"),
    }
}
