//! Any question, any day, any votes: `decide` answers, with a reason, and the columns add up.
use rules::category::{AssemblyCategory, CouncilCategory};
use rules::date::Date;
use rules::decide::decide;
use rules::membership::{Membership, Seat, Standing};
use rules::motion::MotionKind;
use rules::question::{AssemblyQuestion, CouncilQuestion, Forum, Object, Question};
use rules::quota::council_size;
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::change::Change;
use rules::votes::{Unattributed, Votes};
use std::sync::Arc;

#[derive(arbitrary::Arbitrary, Debug)]
struct Input {
    year: u16,
    month: u8,
    day: u8,
    council: bool,
    category: u8,
    object: u8,
    forum: u8,
    present: Option<u16>,
    members: u16,
    barred: u8,
    counts: [(u16, u16); 6],
    change: (bool, u8, u8, u16),
}

fn object(byte: u8) -> Object {
    match byte {
        0 => Object::Amendment,
        1 => Object::Part,
        2 => Object::Ruling,
        3 => Object::Character,
        other => match MotionKind::ALL.get(usize::from(other) - 4) {
            Some(kind) => Object::Motion(*kind),
            None => Object::Draft,
        },
    }
}

fn pick<T: Copy>(all: &[T], byte: u8) -> T {
    all[usize::from(byte) % all.len()]
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<Input>(data) else {
        return;
    };

    let Some(date) = Date::new(input.year, input.month, input.day) else {
        return;
    };
    let mut sitting = Sitting::on(date);
    sitting.present = input.present;
    let seats = if input.council {
        council_size(date)
    } else {
        input.members % 300
    };
    let seat = |number: u16| Seat {
        member: format!("{number:03}").parse().unwrap(),
        permanent: input.council && number < 5,
        standing: if !input.council && number < u16::from(input.barred) {
            Standing::Arrears
        } else {
            Standing::MayVote
        },
    };
    let seats: Vec<Seat> = (0..seats).map(seat).collect();
    let made = if input.council {
        Membership::council_of(date, seats)
    } else {
        Membership::general_assembly(seats)
    };
    let Ok(membership) = made else { return };
    let mut counts = ByVote::<Unattributed>::default();
    for (vote, (permanent, other)) in Vote::ALL.into_iter().zip(input.counts) {
        *counts.get_mut(vote) = Unattributed { permanent, other };
    }
    let Ok(votes) = Votes::new(&Arc::new(membership), [], counts) else {
        return;
    };
    let question = if input.council {
        match CouncilQuestion::listed(object(input.object), pick(CouncilCategory::ALL, input.category)) {
            Some(question) => Question::Council(question),
            None => return,
        }
    } else {
        let forums = [
            Forum::Plenary,
            Forum::EmergencySpecialSession,
            Forum::MainCommittee,
        ];
        let category = pick(AssemblyCategory::ALL, input.category);
        Question::Assembly(AssemblyQuestion::on(
            category,
            object(input.object),
            pick(&forums, input.forum),
        ))
    };
    let decision = decide(&question, &sitting, &votes);
    assert!(!decision.reasons.is_empty());
    assert_eq!(decision.tally.total(), votes.membership().size());
    let (permanent, from, to, count) = input.change;
    let (from, to) = (pick(&Vote::ALL, from), pick(&Vote::ALL, to));
    if let Ok(changed) = votes.changed(Change::Move {
        permanent,
        from,
        to,
        count,
    }) {
        assert_eq!(changed.tally().total(), votes.tally().total());
        let _ = decide(&question, &sitting, &changed);
    }
}
