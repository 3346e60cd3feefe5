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
        Tone::Neutral => "neutral",
    }
}

/// The sign of a tone.
pub fn mark(tone: Tone) -> Html {
    vote_mark::view(Some(match tone {
        Tone::Positive => Vote::InFavour,
        Tone::Negative => Vote::Against,
        Tone::Neutral => Vote::Abstaining,
    }))
}
