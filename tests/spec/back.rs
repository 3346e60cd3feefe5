//! Back goes back: which changes get an entry of the browser's history, and what an entry gives back.
use crate::library::{opening, state};
use placard::model::address::write;
use placard::model::history::Entry;
use placard::model::state::{Action, State};
use placard::model::view_options::{Present, TextView};
use rules::vote::Vote;
use std::rc::Rc;

/// Which of some actions get an entry of their own.
fn entries(query: &str, actions: &[Action]) -> Vec<bool> {
    let (mut entry, mut before) = (Entry::default(), state(query));
    let mut is_new = |action: &Action| {
        let after = before.clone().reduce(action.clone());
        let is_new = entry.is_new(&before, &after);
        before = after;
        is_new
    };
    actions.iter().map(&mut is_new).collect()
}

fn press(code: &str) -> Action {
    Action::Press(code.parse().unwrap())
}

fn set(code: &str, vote: Vote) -> Action {
    Action::Set(code.parse().unwrap(), vote)
}

#[test]
fn another_vote_gets_an_entry_and_so_does_its_first_change() {
    let actions = [
        press("FRA"),
        press("FRA"),
        press("GBR"),
        Action::Select(0),
        Action::Select(1),
        press("RUS"),
        Action::Undo,
        press("RUS"),
        Action::Record,
    ];
    let new = [true, false, false, true, true, true, false, false, false];
    assert_eq!(entries("", &actions), new);
}

#[test]
fn thirty_presses_are_one_entry() {
    let presses = vec![press("FRA"); 30];
    let new = entries("", &presses).into_iter().filter(|is_new| *is_new).count();
    assert_eq!(new, 1);
}

#[test]
fn a_view_gets_no_entry() {
    let actions = [
        Action::Text(TextView::Clean),
        Action::Present(Present::Shown),
        press("FRA"),
        Action::Text(TextView::Tracked),
    ];
    assert_eq!(entries("?present=yes", &actions), [false, false, true, false]);
}

#[test]
fn a_shared_change_can_be_gone_back_to() {
    assert_eq!(entries("?sc-2774=FRA:against", &[press("GBR")]), [true]);
}

#[test]
fn what_an_entry_holds_is_given_back_and_can_be_undone() {
    let changed = state("")
        .reduce(set("FRA", Vote::Against))
        .reduce(Action::Select(0));
    let back: State = changed
        .clone()
        .reduce(Action::Return(Rc::new(opening("?text=clean"))));
    assert_eq!(write(&back), "text=clean");
    assert!(!back.is_changed());
    let undone = back.reduce(Action::Undo);
    assert_eq!(undone.changes, changed.changes);
    assert_eq!(undone.selected, 0);
}
