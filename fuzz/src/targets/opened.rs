//! Any address over a meeting: what is let in fits the votes, every seat is counted once, and what is written opens the same.
use super::meetings;
use placard::model::address::{MeetingAddress, write};
use placard::model::replay::Replay;
use placard::model::state::State;
use placard::pages::odds::undecided::Undecided;
use std::rc::Rc;

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some((number, rest)) = data.split_first() else {
        return;
    };
    let query = &*crate::text(rest);
    let address = MeetingAddress::read(query);
    if query.len() > 3_000 || address.own.is_some() {
        return;
    }
    let scenario = meetings::one(*number);
    let opened = address.open(Rc::clone(&scenario));
    let state = State::from(&opened);
    let replay = Replay::of(&state.scenario, &state.changes);
    for (item, (changes, votes)) in state.changes.iter().zip(&replay.votes).enumerate() {
        let changed = changes
            .apply(&scenario.items[item].votes)
            .expect("a change was let in that does not fit");
        assert_eq!(changed, *votes);
        assert_eq!(
            usize::from(votes.tally().total()),
            scenario.meeting.membership.seats().len()
        );
    }
    let written = write(&state);
    let again = MeetingAddress::read(&written).open(Rc::clone(&scenario));
    assert!(again.notices.is_empty(), "{written}: {:?}", again.notices);
    assert_eq!(again.changes, opened.changes, "{written}");
    assert_eq!(again.selected, opened.selected, "{written}");
    assert_eq!(
        (again.text, again.view, again.group, again.colours),
        (opened.text, opened.view, opened.group, opened.colours)
    );
    let (meeting, undecided) = Undecided::split(query);
    let mut opened = MeetingAddress::read(&meeting).open(Rc::clone(&scenario));
    let written = Undecided::open(&undecided, &mut opened).write();
    let (_, undecided) = Undecided::split(&written);
    assert_eq!(Undecided::open(&undecided, &mut opened.clone()).write(), written);
}
