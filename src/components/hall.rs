//! The Assembly's hall: a tile a member, grouped by vote. The tiles stand in the document in the order of
//! their names and are moved to their group by the styles, so that a press changes one tile and nothing else.
use crate::components::move_counts::MoveCounts;
use crate::components::seat_button;
use crate::components::seats::seats;
use crate::components::vote_mark;
use crate::context::Ui;
use crate::offered::votes_offered;
use crate::phrases;
use crate::room::Room;
use crate::state::Action;
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};
use yew::prelude::*;

/// The hall.
pub fn view(ui: &Ui, room: &Room<'_>) -> Html {
    let seats = seats(room);
    let shown: std::rc::Rc<[_]> = seats
        .iter()
        .filter(|seat| !seat.left_out)
        .map(|seat| seat.member)
        .collect();
    let none_shown = shown.is_empty();
    let search = ui.dispatch.reform(|event: InputEvent| {
        let field: web_sys::HtmlInputElement = event.target_unchecked_into();
        Action::Search(field.value())
    });
    let set = |vote: Vote| {
        let shown = std::rc::Rc::clone(&shown);
        html! {
            <button
                type="button"
                class="hall-set"
                data-vote={vote_mark::token(Some(vote))}
                title={phrases::set_all(&ui.texts, shown.len(), vote)}
                aria-label={phrases::set_all(&ui.texts, shown.len(), vote)}
                disabled={none_shown || !room.is_full_roll()}
                onclick={ui.on(Action::SetAll(shown, vote))}
            >
                { vote_mark::view(Some(vote)) }
            </button>
        }
    };
    html! {
        <div class="hall" data-room="">
            <div class="hall-tools">
                <label class="hall-search">
                    <span class="visually-hidden">{ ui.text("room-find") }</span>
                    <input
                        type="search"
                        id="find"
                        placeholder={ui.text("room-find")}
                        value={room.state.search.clone()}
                        autocomplete="off"
                        spellcheck="false"
                        oninput={search}
                    />
                </label>
                <div class="hall-set-all" role="group" aria-label={ui.text("room-set-shown")}>
                    <span aria-hidden="true">{ ui.text("room-set-shown") }</span>
                    { for votes_offered(Body::GeneralAssembly).into_iter().map(set) }
                </div>
            </div>
            if !room.is_full_roll() {
                <p class="hall-unknown">{ room.roll_sentence(ui) }</p>
            }
            <div class="hall-grid" role="group" aria-label={ui.text("room-assembly-label")}>
                { for groups(room).into_iter().map(|group| heading(ui, &group)) }
                { for seats.into_iter().map(seat_button::view) }
            </div>
            if none_shown {
                <p class="hall-empty" role="status">{ phrases::nobody_found(&ui.texts, &room.state.search) }</p>
            }
            <MoveCounts ui={ui.clone()} tally={room.votes.tally()} />
        </div>
    }
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

fn heading(ui: &Ui, group: &Group) -> Html {
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
fn groups(room: &Room<'_>) -> Vec<Group> {
    let votes = room.votes;
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
    if !room.is_full_roll() {
        groups.push(Group {
            vote: None,
            count: unknown,
            unnamed: unknown,
        });
    }
    groups
}
