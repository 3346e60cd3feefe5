//! Views of a vote whose code loads after the first view. A table of them is set once its code is there.
use crate::kit::ui::Ui;
use crate::model::replay::Replay;
use crate::model::session::Session;
use crate::model::state::State;
use crate::vote::seat;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use core::cell::Cell;
use rules::membership::Body;
use std::thread::LocalKey;
use yew::prelude::*;

/// Draws a part of a meeting's page.
pub type Draw = fn(&VoteUi, &ShownVote<'_>) -> Html;

/// The panels of a meeting's page beside the answer.
#[derive(Debug)]
pub struct Panels {
    /// The bar at the top.
    pub header: Draw,
    /// What to try.
    pub suggestions: Draw,
    /// The notices of the page.
    pub notices: Draw,
    /// What is voted on, the legend, how to change a vote.
    pub room_foot: Draw,
    /// Why the vote ended as it did.
    pub reasons: Draw,
    /// What differs from the record.
    pub difference: Draw,
    /// The text of the draft, with its amendments as switches.
    pub draft_text: Draw,
    /// The switch of the vote that is shown.
    pub supposition: Draw,
    /// The keys of a step of the day: what is supposed of it.
    pub step_keys: fn(&VoteUi, &State, &Replay, usize) -> Callback<KeyboardEvent>,
    /// What would have changed the result.
    pub what_if: Draw,
    /// What the record says.
    pub on_the_record: Draw,
    /// What the meeting was about.
    pub introduction: Draw,
    /// What a reader can save, and the field that opens a file.
    pub take_away: fn(&VoteUi, &Session) -> Html,
    /// The bar of a presenter.
    pub presenter: Draw,
    /// The keys of a presenter.
    pub presenter_keys: fn(&VoteUi, &ShownVote<'_>) -> Callback<KeyboardEvent>,
    /// How to use the page.
    pub help: fn(&Ui, Body) -> Html,
    /// The foot of the page.
    pub site_footer: fn(&Ui) -> Html,
    /// Lets go of the first static part that is still there: whether others are left.
    pub drop_static_part: fn() -> bool,
}

/// The seats of the Assembly, as hall, list or map, with what stands above and below them.
pub type Hall = fn(&VoteUi, &Session) -> Html;

/// The tiles of the Assembly.
pub type Tiles = fn(&VoteUi, &ShownVote<'_>, Vec<seat::Props>) -> Html;

/// What a seat does beside a press.
#[derive(Debug)]
pub struct SeatControls {
    /// Its menu.
    pub menu: fn(&VoteUi, &seat::Props, [bool; 4]) -> Html,
    /// What a key does while the seat has the focus.
    pub key: fn(&seat::Props, &KeyboardEvent),
}

type Late<T> = Cell<Option<&'static T>>;

thread_local! {
    static PANELS: Late<Panels> = const { Cell::new(None) };
    static HALL: Late<Hall> = const { Cell::new(None) };
    static TILES: Late<Tiles> = const { Cell::new(None) };
    static SEAT_CONTROLS: Late<SeatControls> = const { Cell::new(None) };
}

fn get<T>(late: &'static LocalKey<Late<T>>) -> Option<&'static T> {
    late.with(Cell::get)
}

/// The panels, where they are there.
#[must_use]
pub fn panels() -> Option<&'static Panels> {
    get(&PANELS)
}

/// The panels are there.
pub fn set_panels(panels: &'static Panels) {
    PANELS.set(Some(panels));
}

/// The seats of the Assembly, where they are there.
#[must_use]
pub fn hall() -> Option<&'static Hall> {
    get(&HALL)
}

/// The seats of the Assembly are there.
pub fn set_hall(hall: &'static Hall) {
    HALL.set(Some(hall));
}

/// The tiles of the Assembly, where they are there.
#[must_use]
pub fn tiles() -> Option<&'static Tiles> {
    get(&TILES)
}

/// The tiles of the Assembly are there.
pub fn set_tiles(tiles: &'static Tiles) {
    TILES.set(Some(tiles));
}

/// What a seat does beside a press, where it is there.
#[must_use]
pub fn seat_controls() -> Option<&'static SeatControls> {
    get(&SEAT_CONTROLS)
}

/// What a seat does beside a press is there.
pub fn set_seat_controls(controls: &'static SeatControls) {
    SEAT_CONTROLS.set(Some(controls));
}
