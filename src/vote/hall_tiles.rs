//! The Assembly's seats as tiles, grouped by vote. A tile that is changed stays in its place, under the finger that changed it,
//! until the tiles are sorted again.
use crate::kit::memo::Same;
use crate::kit::vote_mark;
use crate::text::phrases;
use crate::vote::seat;
use crate::vote::seat_button;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario::Scenario;
use rules::vote::{NotVoting, Vote};
use std::rc::Rc;
use yew::prelude::*;

/// Tiles, grouped by vote.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>, seats: Vec<seat::Props>) -> Html {
    html! {
        <HallTiles
            ui={ui.clone()}
            scenario={Same(Rc::clone(&shown.state.scenario))}
            item={shown.state.selected}
            groups={groups(shown)}
            {seats}
        />
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

/// The tiles.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and dispatch.
    pub ui: VoteUi,
    /// The meeting.
    pub scenario: Same<Scenario>,
    /// Which vote of the day it is.
    pub item: usize,
    /// The groups, in order.
    pub groups: Vec<Group>,
    /// The seats, in the order of their names.
    pub seats: Vec<seat::Props>,
}

/// The tiles remember the votes by which they were sorted. Another meeting or another vote of the day sorts them anew.
pub struct HallTiles {
    /// The word of each seat's group, in the order of the seats.
    sorted: Vec<&'static str>,
}

/// The tiles are to be sorted by the votes as they are now.
#[derive(Debug)]
pub struct SortAgain;

impl Component for HallTiles {
    type Message = SortAgain;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        Self {
            sorted: groups_of(&ctx.props().seats),
        }
    }

    fn update(&mut self, ctx: &Context<Self>, SortAgain: SortAgain) -> bool {
        self.sorted = groups_of(&ctx.props().seats);
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &Props) -> bool {
        let now = ctx.props();
        if now.scenario != before.scenario || now.item != before.item {
            self.sorted = groups_of(&now.seats);
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props {
            ui, groups, seats, ..
        } = ctx.props();
        let seats = seats.iter().zip(&self.sorted).map(|(seat, group)| seat::Props {
            group: (vote_mark::token(seat.vote) != *group).then_some(*group),
            ..seat.clone()
        });
        let seats: Vec<seat::Props> = seats.collect();
        let is_sorted = seats.iter().all(|seat| seat.group.is_none());
        html! {
            <>
                <div class="hall-grid" role="group" aria-label={ui.text("room-assembly-label")}>
                    { for groups.iter().map(|group| heading(ui, group)) }
                    { for seats.into_iter().map(seat_button::view) }
                </div>
                // A button that is disabled would let the focus go.
                <button
                    type="button"
                    id="sort-again"
                    class="hall-sort"
                    aria-disabled={is_sorted.then_some("true")}
                    onclick={ctx.link().callback(|_: MouseEvent| SortAgain)}
                >
                    { ui.text("hall-sort") }
                </button>
            </>
        }
    }
}

/// The word of each seat's group, by its vote as it is now.
fn groups_of(seats: &[seat::Props]) -> Vec<&'static str> {
    seats.iter().map(|seat| vote_mark::token(seat.vote)).collect()
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
