//! Any course of presses and of messages from the page around the frame: the address brings each state back.
use super::meetings;
use placard::model::address::{MeetingAddress, write};
use placard::model::changes::CountMove;
use placard::model::opening::Opening;
use placard::model::replay::Replay;
use placard::model::state::{Action, State};
use records::scenario::Scenario;
use rules::membership::Body;
use rules::supposition::Supposed;
use rules::vote::{NotVoting, Vote};
use std::rc::Rc;

#[derive(arbitrary::Arbitrary, Debug)]
enum Do {
    Select(u8),
    Press(u8),
    Set(u8, u8),
    Forget(u8),
    Move {
        permanent: bool,
        from: u8,
        to: u8,
        count: u8,
    },
    Suppose(u8, Option<bool>),
    Several(u8, u8, u8),
    Record,
    RecordAll,
    Undo,
    Redo,
    Step(bool),
}

fn vote(scenario: &Scenario, number: u8) -> Vote {
    let not_voting = match scenario.body {
        Body::SecurityCouncil => NotVoting::NotParticipating,
        Body::GeneralAssembly => NotVoting::Unspecified,
    };
    [
        Vote::InFavour,
        Vote::Against,
        Vote::Abstaining,
        Vote::NotVoting(not_voting),
    ][usize::from(number) % 4]
}

fn action(scenario: &Scenario, what: Do) -> Action {
    let seats = scenario.meeting.membership.seats();
    let member = |number: u8| seats[usize::from(number) % seats.len()].member;
    let vote = |number| vote(scenario, number);
    match what {
        Do::Select(item) => Action::Select(item.into()),
        Do::Press(number) => Action::Press(member(number)),
        Do::Set(number, to) => Action::Set(member(number), vote(to)),
        Do::Forget(number) => Action::Forget(member(number)),
        Do::Move {
            permanent,
            from,
            to,
            count,
        } => Action::Move(CountMove {
            permanent: permanent && scenario.body == Body::SecurityCouncil,
            from: vote(from),
            to: vote(to),
            count: count.into(),
        }),
        Do::Suppose(item, carried) => {
            let supposed = carried.map(|carried| {
                if carried {
                    Supposed::Carried
                } else {
                    Supposed::NotCarried
                }
            });
            Action::Suppose(usize::from(item) % scenario.items.len(), supposed)
        }
        Do::Several(from, to, cast) => {
            let (from, to) = (usize::from(from.min(to)), usize::from(from.max(to)));
            let members: Vec<_> = seats
                .iter()
                .skip(from)
                .take(to - from)
                .map(|seat| seat.member)
                .collect();
            Action::SetAll(members.into(), vote(cast))
        }
        Do::Record => Action::Record,
        Do::RecordAll => Action::RecordAll,
        Do::Undo => Action::Undo,
        Do::Redo => Action::Redo,
        Do::Step(forward) => Action::Step(forward),
    }
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some((number, course)) = crate::structured::<(u8, Vec<Do>)>(data) else {
        return;
    };
    let scenario = meetings::one(number);
    let mut state = State::from(&Opening::on_the_record(Rc::clone(&scenario)));
    for what in course.into_iter().take(60) {
        state = state.reduce(action(&scenario, what));
        let written = write(&state);
        let opened = MeetingAddress::read(&written).open(Rc::clone(&scenario));
        assert!(opened.notices.is_empty(), "{written}: {:?}", opened.notices);
        assert_eq!(opened.selected, state.selected, "{written}");
        let (shown, again) = (
            Replay::of(&scenario, &state.changes),
            Replay::of(&scenario, &opened.changes),
        );
        assert!(shown == again, "the address shows another day: {written}");
    }
}
