//! The Assembly's hall: a tile a member, grouped by vote; or the same seats as a list or a map. The tiles stand in the
//! document in the order of their names and are moved to their group by the styles, so that a press changes one tile and
//! nothing else.
use crate::model::view_options::View;
use crate::text::phrases;
use crate::vote::hall_list::{HallList, Row};
use crate::vote::move_counts::MoveCounts;
use crate::vote::seat;
use crate::vote::seat_list::seats;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{group_split, hall_filter, hall_tiles, hall_tools, tile_map};
use records::states;
use std::rc::Rc;
use yew::prelude::*;

/// The seats of the Assembly, in the way that is chosen.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let mut seats = seats(ui, shown);
    hall_filter::apply(ui, shown, &mut seats);
    let listed: Rc<[_]> = seats
        .iter()
        .filter(|seat| !seat.left_out)
        .map(|seat| seat.member)
        .collect();
    let nobody = listed.is_empty() && !shown.state.search.is_empty();
    html! {
        <div class="hall" data-room="">
            { hall_tools::view(ui, shown, &listed) }
            { group_split::view(ui, shown) }
            if !shown.is_full_roll() {
                <p class="hall-unknown">{ shown.roll_sentence() }</p>
            }
            {
                match shown.state.view {
                    View::Hall => hall_tiles::view(ui, shown, seats),
                    View::List => list(ui, shown, seats),
                    View::Map => tile_map::view(ui, seats),
                }
            }
            if nobody {
                <p class="hall-empty" role="status">{ phrases::nobody_found(&ui.texts, &shown.state.search) }</p>
            }
            <MoveCounts ui={ui.clone()} tally={shown.votes.tally()} />
        </div>
    }
}

/// A table.
fn list(ui: &VoteUi, shown: &ShownVote<'_>, seats: Vec<seat::Props>) -> Html {
    let row = |seat: seat::Props| Row {
        recorded: shown.record.votes.of(seat.member),
        group: states::regional_group(seat.member, shown.state.scenario.date),
        seat,
    };
    let rows: Vec<Row> = seats.into_iter().map(row).collect();
    html! { <HallList ui={ui.clone()} item={shown.state.selected} {rows} /> }
}
