//! The Assembly as a map of equal tiles: one a Member, each about where it lies. The style sheet of the same name, which
//! `crates/records/tests/tile_map` writes, has their cells.
use crate::vote::seat::{self, Face};
use crate::vote::seat_button;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The map. Who is left out by the search keeps its place, faint and out of reach.
pub fn view(ui: &VoteUi, seats: Vec<seat::Props>) -> Html {
    let tile = |seat: seat::Props| {
        seat_button::view(seat::Props {
            face: Face::Tile,
            ..seat
        })
    };
    html! {
        <>
            <div class="tile-map-frame">
                <div class="tile-map" role="group" aria-label={ui.text("map-label")}>
                    { for seats.into_iter().map(tile) }
                </div>
            </div>
            <p class="tile-map-note">{ ui.text("map-note") }</p>
        </>
    }
}
