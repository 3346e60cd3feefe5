//! Any ballot: nobody is elected twice, and no more than there are places.
use rules::election::judges::{JudgesBallot, judges};
use rules::election::{Ballot, Elects, ForCandidate, ballot};
use rules::sitting::Sitting;

#[derive(arbitrary::Arbitrary, Debug)]
struct Input {
    members: u16,
    voting: u16,
    places: u16,
    number: u32,
    elects: u8,
    votes: Vec<u16>,
    ineligible: Vec<u8>,
}

/// Runs the target.
pub fn run(data: &[u8]) {
    let Some(input) = crate::structured::<Input>(data) else {
        return;
    };

    let votes: Vec<ForCandidate> = input
        .votes
        .iter()
        .enumerate()
        .map(|(number, votes)| ForCandidate {
            candidate: number.to_string(),
            votes: *votes,
        })
        .collect();
    let result = ballot(
        &Ballot {
            members: input.members,
            voting: input.voting,
            places: input.places,
            elects: [Elects::Majority, Elects::TwoThirds, Elects::AbsoluteMajority]
                [usize::from(input.elects % 3)],
            number: input.number,
            votes: votes.clone(),
            ineligible: input.ineligible.iter().map(u8::to_string).collect(),
        },
        &Sitting::on("2024-01-01".parse().unwrap()),
    );
    assert!(result.elected.len() <= usize::from(input.places));
    assert_eq!(
        result.elected.len() + usize::from(result.remaining),
        usize::from(input.places)
    );
    let both = judges(&JudgesBallot {
        council_seats: input.members,
        electors: input.voting,
        places: input.places,
        meeting: input.number,
        council: votes.clone(),
        assembly: votes,
    });
    assert!(both.elected.len() <= usize::from(input.places));
}
