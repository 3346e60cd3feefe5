//! The Assembly as a map of equal tiles: one a Member, each about where it lies. The style sheet of the same name, which
//! `crates/records/tests/tile_map` writes, has their cells.
//!
//! Where the tiles would be too small to press, the styles show the whole map as one button. A press on a Member there opens
//! the map with tiles as large as a finger, which is moved under its frame, and the menu of that Member.
use crate::kit::vote_mark;
use crate::model::state::Action;
use crate::vote::seat::{self, Face};
use crate::vote::seat_button;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The map. Who is left out by the search keeps its place, faint and out of reach.
pub fn view(ui: &VoteUi, seats: Vec<seat::Props>) -> Html {
    html! { <TileMap ui={ui.clone()} {seats} /> }
}

/// The map.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: VoteUi,
    /// The seats.
    pub seats: Vec<seat::Props>,
}

/// The map remembers whether a reader has it large.
pub struct TileMap {
    large: bool,
}

/// The map is to be large, or whole.
#[derive(Debug)]
pub struct Large(bool);

impl Component for TileMap {
    type Message = Large;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { large: false }
    }

    fn update(&mut self, _ctx: &Context<Self>, Large(large): Large) -> bool {
        let before = self.large;
        self.large = large;
        before != large
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, seats } = ctx.props();
        let tile = |seat: seat::Props| {
            seat_button::view(seat::Props {
                face: Face::Tile,
                ..seat
            })
        };
        let show = |large: bool| ctx.link().callback(move |_: MouseEvent| Large(large));
        html! {
            <>
                <div class="tile-map-frame" data-large={self.large.then_some("")}>
                    <button type="button" id="map-enlarge" aria-label={ui.text("map-enlarge")} onclick={show(true)}>
                        <span class="tile-cells">{ for seats.iter().map(|seat| dot(ui, seat)) }</span>
                    </button>
                    <div class="tile-map tile-cells" role="group" aria-label={ui.text("map-label")}>
                        { for seats.iter().cloned().map(tile) }
                    </div>
                </div>
                <p class="tile-map-hint">
                    if self.large {
                        <button type="button" id="map-whole" onclick={show(false)}>{ ui.text("map-whole") }</button>
                    } else {
                        { ui.text("map-enlarge-hint") }
                    }
                </p>
                <p class="tile-map-note">{ ui.text("map-note") }</p>
            </>
        }
    }
}

/// A Member on the whole map. The button around it has the name.
fn dot(ui: &VoteUi, seat: &seat::Props) -> Html {
    let open = seat.is_open().then(|| ui.on(Action::Menu(Some(seat.member))));
    html! {
        <span
            data-member={seat.member.to_string()}
            data-vote={vote_mark::token(seat.vote)}
            data-changed={seat.changed.then_some("")}
            inert={seat.left_out}
            onclick={open}
        >
            { vote_mark::view(seat.vote) }
        </span>
    }
}
