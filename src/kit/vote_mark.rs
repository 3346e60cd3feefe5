//! The sign of a vote: tick, cross, bar, empty circle; always beside a word or a name that says the same.
use rules::vote::Vote;
use yew::prelude::*;

/// The sign of a vote; a question mark where it is not known.
pub fn view(vote: Option<Vote>) -> Html {
    let path = match vote {
        Some(Vote::InFavour) => "M3 8.5 6.5 12 13 4.5",
        Some(Vote::Against) => "M4 4 12 12M12 4 4 12",
        Some(Vote::Abstaining) => "M3.5 8 12.5 8",
        Some(Vote::NotVoting(_)) => "M8 7.4a.6.6 0 1 0 .01 0",
        None => "M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 9.8M8 12.6v.01",
    };
    sign(path)
}

/// A sign that is drawn along a path in a square of 16.
pub fn sign(path: &'static str) -> Html {
    html! {
        <svg class="vote-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}

/// The word by which styles know a vote.
#[must_use]
pub const fn token(vote: Option<Vote>) -> &'static str {
    match vote {
        Some(Vote::InFavour) => "in-favour",
        Some(Vote::Against) => "against",
        Some(Vote::Abstaining) => "abstaining",
        Some(Vote::NotVoting(_)) => "not-voting",
        None => "unknown",
    }
}
