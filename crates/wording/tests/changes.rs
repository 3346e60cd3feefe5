//! Votes, counts, changes, the record and the seats in words.
mod common;

use common::{member, tally, whole};
use rules::decision::Outcome;
use rules::question::Object;
use rules::vote::{NotVoting, Vote};
use rules::votes::change::Change;
use wording::messages::Texts;
use wording::say::change::{Record, change, changed, record};
use wording::say::seat::{Seat, seat_label};
use wording::say::vote::{tally as tally_short, tally_long, vote};

#[test]
fn votes_changes_and_seats() {
    let texts = Texts::english();
    let fra = member("FRA");
    let to_against = Change::Vote {
        member: fra,
        to: Vote::Against,
    };
    let moved = |count| Change::Move {
        permanent: false,
        from: Vote::InFavour,
        to: Vote::Against,
        count,
    };
    let brazil = Change::Assume {
        member: member("BRA"),
        vote: Vote::InFavour,
    };
    let records = [
        (
            change(&texts, &to_against, Some(Vote::Abstaining)),
            "France: abstaining → against",
        ),
        (change(&texts, &to_against, None), "France: against"),
        (
            change(&texts, &moved(20), None),
            "20 members: in favour → against",
        ),
        (change(&texts, &moved(1), None), "1 member: in favour → against"),
        (change(&texts, &brazil, None), "Brazil, assumed to be in favour"),
        (changed(&texts, &[]), ""),
        (
            changed(&texts, &[(to_against, Some(Vote::Abstaining))]),
            "You changed 1 vote: France abstaining → against.",
        ),
        (
            changed(&texts, &[(to_against, Some(Vote::Abstaining)), (moved(20), None)]),
            "You changed 21 votes: France abstaining → against; 20 members in favour → against.",
        ),
        (changed(&texts, &[(to_against, None); 9]), "You changed 9 votes."),
        (
            changed(&texts, &[(brazil, None)]),
            "You assumed the position of 1 member: Brazil, assumed to be in favour.",
        ),
        (
            record(
                &texts,
                &Record {
                    object: Object::Draft,
                    outcome: &Outcome::Adopted,
                    tally: Some(&tally("10-0-5")),
                    symbol: Some("S/RES/2774 (2025)"),
                },
            ),
            "Adopted 10–0–5 as resolution 2774 (2025).",
        ),
        (tally_short(&texts, &tally("10-0-5")), "10–0–5"),
        (
            tally_long(&texts, &tally("10-0-5")),
            "10 in favour, 0 against, 5 abstaining",
        ),
        (
            tally_long(&texts, &tally("93-18-65-17")),
            "93 in favour, 18 against, 65 abstaining, 17 not voting",
        ),
    ];
    for (said, expected) in records {
        assert_eq!(said, expected);
    }
    for way in Vote::ALL {
        whole(&vote(&texts, way));
        for count in [1, 2] {
            let change = Change::Move {
                permanent: true,
                from: way,
                to: Vote::NotVoting(NotVoting::Absent),
                count,
            };
            whole(&changed(&texts, &[(change, None)]));
        }
    }
    let seat = Seat {
        member: fra,
        permanent: true,
        presides: false,
        vote: Some(Vote::Abstaining),
        changed: true,
        assumed: false,
        barred: false,
    };
    assert_eq!(
        seat_label(&texts, &seat),
        "France, permanent member, abstaining, changed from the record"
    );
    let seat = Seat {
        member: member("KOR"),
        permanent: false,
        presides: true,
        vote: None,
        changed: false,
        assumed: false,
        barred: true,
    };
    assert_eq!(
        seat_label(&texts, &seat),
        "Republic of Korea, presiding, position not known, may not vote"
    );
}
