//! Any link of a vote of one's own: read, written and read alike; seated or refused; saved as a file and opened again.
use super::meetings;
use placard::model::custom_vote::Own;
use records::scenario;
use rules::membership::Body;

/// Runs the target.
pub fn run(data: &[u8]) {
    let query = &*crate::text(data);
    if query.len() > 4_000 {
        return;
    }
    let Some(Ok((own, _))) = Own::read(query) else {
        return;
    };
    let written = own.write();
    let (again, unknown) = Own::read(&written).unwrap().unwrap();
    assert!(unknown.is_empty(), "{written}: {unknown:?}");
    assert_eq!(again.write(), written);
    let (mut one, mut other) = (own.clone(), again);
    one.votes.sort();
    other.votes.sort();
    if own.body == Body::SecurityCouncil {
        one.forum = other.forum;
    }
    assert_eq!(one, other, "{written}");
    match own.scenario(&meetings::terms(), "untitled") {
        Ok((made, _)) => {
            let file = scenario::write(&made);
            let opened = scenario::read("own.json", &file).unwrap_or_else(|error| panic!("{error}\n{file}"));
            assert!(
                opened
                    .items
                    .iter()
                    .zip(&*made.items)
                    .all(|(one, other)| one.votes == other.votes)
            );
            assert_eq!(opened.meeting.membership, made.meeting.membership);
            let back = Own::of(&made).expect("it has one vote");
            let (same, _) = back.scenario(&meetings::terms(), "untitled").unwrap();
            assert!(
                same.meeting == made.meeting && same.items[0].votes == made.items[0].votes,
                "{}",
                back.write()
            );
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
