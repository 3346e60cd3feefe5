//! The Council's table: a horseshoe of placards, in the English alphabetical order of their names, with the President at its
//! head and the count in the middle. The styles place the seats by their place; in a narrow column they are in rows.
use crate::vote::seat;
use crate::vote::seat_button;
use crate::vote::seat_list::seats;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use wording::say::vote::tally as tally_words;
use yew::prelude::*;

/// The table.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    table(ui, shown, seats(ui, shown))
}

/// The table with its seats.
pub fn table(ui: &VoteUi, shown: &ShownVote<'_>, mut seats: Vec<seat::Props>) -> Html {
    take_places(&mut seats);
    let tally = tally_words(&ui.texts, &shown.votes.tally());
    html! {
        <div class="chamber" data-room="" data-seats={seats.len().to_string()}>
            <svg class="chamber-table" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <path d="M8 100V50a42 42 0 0 1 84 0V100H80V50a30 30 0 0 0-60 0V100Z" />
            </svg>
            <p class="chamber-count" aria-hidden="true">
                // A new count is a new element: none moves sideways as it grows.
                <strong key={tally.clone()}>{ tally }</strong>
                <span>{ ui.text("room-columns") }</span>
            </p>
            <div class="chamber-seats" role="group" aria-label={ui.text("room-council-label")}>
                { for seats.into_iter().map(seat_button::view) }
            </div>
        </div>
    }
}

/// Gives the seats their places along the table: the President's is in the middle, the others follow in order on both sides.
fn take_places(seats: &mut [seat::Props]) {
    let all = seats.len();
    let middle = all / 2;
    let head = seats.iter().position(|seat| seat.presides).unwrap_or(middle);
    for (at, seat) in seats.iter_mut().enumerate() {
        seat.place = (at + all + middle - head) % all + 1;
    }
}
