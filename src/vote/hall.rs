//! The Assembly's hall: a tile a member, grouped by vote; or the same seats as a list or a map. The tiles stand in the
//! document in the order of their names and are moved to their group by the styles, so that a press changes one tile and
//! nothing else.
use crate::kit::vote_mark;
use crate::model::view_options::View;
use crate::text::phrases;
use crate::vote::hall_list::{HallList, Row};
use crate::vote::move_counts::MoveCounts;
use crate::vote::seat;
use crate::vote::seat_list::seats;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{group_split, hall_filter, hall_tools, seat_button, tile_map};
use records::states;
use rules::vote::{NotVoting, Vote};
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
                    View::Hall => tiles(ui, shown, seats),
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

/// Tiles, grouped by vote.
pub fn tiles(ui: &VoteUi, shown: &ShownVote<'_>, seats: Vec<seat::Props>) -> Html {
    html! {
        <div class="hall-grid" role="group" aria-label={ui.text("room-assembly-label")}>
            { for groups(shown).into_iter().map(|group| heading(ui, &group)) }
            { for seats.into_iter().map(seat_button::view) }
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

/// A group of the hall: a column of the count.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Group {
    /// The vote; `None` for members whose vote is not known.
    pub vote: Option<Vote>,
    /// How many voted so.
    pub count: u16,
    /// How many of them are not known by name.
    pub unnamed: u16,
}

fn heading(ui: &VoteUi, group: &Group) -> Html {
    html! {
        <h3 class="hall-group" data-vote={vote_mark::token(group.vote)}>
            <span class="count">{ ui.texts.number(group.count.into()) }</span>
            { " " }
            <span class="word">{ phrases::column(&ui.texts, group.vote) }</span>
            if group.vote.is_some() && group.unnamed > 0 {
                { " " }
                <span class="unnamed">{ phrases::unnamed(&ui.texts, group.unnamed) }</span>
            }
        </h3>
    }
}

/// The groups of the hall, in order.
fn groups(shown: &ShownVote<'_>) -> Vec<Group> {
    let votes = shown.votes;
    let group = |vote: Vote| Group {
        vote: Some(vote),
        count: votes.count(vote),
        unnamed: votes.unattributed().get(vote).total(),
    };
    let mut groups = [
        Vote::InFavour,
        Vote::Against,
        Vote::Abstaining,
        Vote::NotVoting(NotVoting::Unspecified),
    ]
    .map(group)
    .to_vec();
    let unknown = votes.membership().size().saturating_sub(votes.known().count());
    if !shown.is_full_roll() {
        groups.push(Group {
            vote: None,
            count: unknown,
            unnamed: unknown,
        });
    }
    groups
}
