//! Where the focus is and goes, and what is brought into sight.
use crate::browser::direction::Direction;
use crate::browser::page::{document, right_to_left, window};
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement};

/// Scrolls the list or the map around an element sideways until the element is in sight. The page itself does not move.
pub fn reveal(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let list = element
        .as_ref()
        .and_then(|element| element.closest("ol,.tile-map-frame").ok()?);
    if let (Some(element), Some(list)) = (element, list) {
        let (here, frame) = (
            element.get_bounding_client_rect(),
            list.get_bounding_client_rect(),
        );
        let before = (here.left() - frame.left()).min(0.0);
        let after = (here.right() - frame.right()).max(0.0);
        list.set_scroll_left(list.scroll_left() + whole(before + after));
    }
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Goes to the top of a page that was just opened, and tells its heading to whoever listens.
pub fn to_top(heading: &str) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus(heading);
}

/// The id of the seat that lies in a direction from another, as the seats stand on the screen.
#[must_use]
pub fn seat_towards(from: &str, direction: Direction) -> Option<String> {
    let start = document()?.get_element_by_id(from)?;
    let room = start.closest("[data-room]").ok()??;
    let seats = room
        .query_selector_all(":not([inert]) > button[data-seat]")
        .ok()?;
    let here = centre(&start);
    let rtl = if right_to_left() { -1.0 } else { 1.0 };
    let mut best: Option<(f64, Element)> = None;
    for number in 0..seats.length() {
        let Some(seat) = seats.get(number).and_then(|seat| seat.dyn_into::<Element>().ok()) else {
            continue;
        };
        let there = centre(&seat);
        if seat.id() == from || there == (0.0, 0.0) {
            continue;
        }
        let Some(cost) = cost(here, there, direction, rtl) else {
            continue;
        };
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, seat));
        }
    }
    best.map(|(_, seat)| seat.id())
}

/// How far a seat lies from another in a direction; `None` when it does not lie there. Rows are read one
/// after another; above and below prefer the same column.
fn cost(here: (f64, f64), there: (f64, f64), direction: Direction, rtl: f64) -> Option<f64> {
    const ROW: f64 = 4096.0;
    let (across, down) = ((there.0 - here.0) * rtl, there.1 - here.1);
    let same_row = down.abs() < 8.0;
    let reading = if same_row { across } else { down * ROW + across };
    match direction {
        Direction::Next => (reading > 0.0).then_some(reading),
        Direction::Previous => (reading < 0.0).then_some(-reading),
        Direction::Up => (!same_row && down < 0.0).then_some(-down * 2.0 + across.abs()),
        Direction::Down => (!same_row && down > 0.0).then_some(down * 2.0 + across.abs()),
        Direction::First => Some(there.1 * ROW + there.0 * rtl),
        Direction::Last => Some(-(there.1 * ROW + there.0 * rtl)),
    }
}

/// Moves the focus to the first choice of a menu, or from one to the next.
pub fn focus_in_menu(id: &str, direction: Direction) {
    let items = || {
        let menu = document()?.get_element_by_id(id)?;
        menu.query_selector_all("button:not(:disabled)").ok()
    };
    let Some(items) = items() else { return };
    let count = items.length();
    let active = document().and_then(|document| document.active_element());
    let here = (0..count).find(|number| {
        items.get(*number).is_some_and(|item| {
            active
                .as_ref()
                .is_some_and(|active| item.is_same_node(Some(active)))
        })
    });
    let next = match (direction, here) {
        (Direction::Next | Direction::Down, Some(here)) => (here + 1) % count.max(1),
        (Direction::Previous | Direction::Up, Some(here)) => (here + count - 1) % count.max(1),
        (Direction::Last, _) => count.saturating_sub(1),
        _ => 0,
    };
    if let Some(item) = items
        .get(next)
        .and_then(|item| item.dyn_into::<HtmlElement>().ok())
    {
        let _ = item.focus();
    }
}

/// Opens a part of the page that is closed, and goes there.
pub fn open_details(id: &str) {
    let Some(details) = document().and_then(|document| document.get_element_by_id(id)) else {
        return;
    };
    let _ = details.set_attribute("open", "");
    if let Ok(Some(summary)) = details.query_selector("summary")
        && let Ok(summary) = summary.dyn_into::<HtmlElement>()
    {
        let _ = summary.focus();
    }
}

fn centre(element: &Element) -> (f64, f64) {
    let place = element.get_bounding_client_rect();
    (
        place.left() + place.width() / 2.0,
        place.top() + place.height() / 2.0,
    )
}

/// A place on a screen in whole pixels.
#[expect(clippy::cast_possible_truncation, reason = "a place on a screen, in pixels")]
const fn whole(pixels: f64) -> i32 {
    pixels as i32
}
