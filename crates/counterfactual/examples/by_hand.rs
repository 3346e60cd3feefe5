//! Run by hand, in release mode: all 3^15 votes of the Council through the law itself, and the swings of one permanent
//! and one elected member by listing. `cargo run --release -p placard-counterfactual --example by_hand`.
#![allow(clippy::unwrap_used, reason = "run by hand")]
#![allow(missing_docs, reason = "prints its own description")]

use counterfactual::count::{Profiles, every_profile};
use counterfactual::power::with_abstention;
use counterfactual::verdict::Cast;
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::decide::decide;
use rules::decision::{Ground, Outcome};
use rules::membership::Membership;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::vote::{ByVote, Vote};
use rules::votes::Votes;
use std::sync::Arc;

const WAYS: [Vote; 3] = [Vote::InFavour, Vote::Against, Vote::Abstaining];

fn main() {
    let date = "2025-02-24".parse().unwrap();
    let permanent = ["CHN", "FRA", "GBR", "RUS", "USA"];
    let elected = [
        "DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN",
    ];
    let council = Arc::new(Membership::security_council(date, &permanent, &elected).unwrap());
    let (question, sitting) = (Question::council_draft(), Sitting::on(date));
    let mut profiles = Profiles::default();
    for number in 0..3_u32.pow(15) {
        let roll = council
            .seats()
            .iter()
            .zip(0..)
            .map(|(seat, place)| (seat.member, way(number, place)));
        let votes = Votes::new(&council, roll, ByVote::default()).unwrap();
        match decide(&question, &sitting, &votes).outcome {
            Outcome::Adopted => profiles.adopted += 1,
            Outcome::NotAdopted(Ground::DidNotConcur(_)) => profiles.vetoed += 1,
            _ => profiles.too_few += 1,
        }
    }
    println!("through the law:  {profiles:?}");
    let voting_rule = VotingRule::affirmative(5, 10, 9, Concurrence::NoneAgainst).unwrap();
    let by_table = every_profile(&voting_rule).unwrap();
    println!("by table:         {by_table:?}");
    assert_eq!(profiles, by_table);

    let game = with_abstention(&voting_rule).unwrap();
    for (member, power) in [(0, game.permanent.unwrap()), (14, game.other.unwrap())] {
        let mut swings = [0_u64; 3];
        for number in (0..3_u32.pow(15)).filter(|number| way(*number, member) == Vote::InFavour) {
            let adopted = WAYS.map(|own| adopts(&voting_rule, number, member, own));
            swings[0] += u64::from(adopted[0] != adopted[1]);
            swings[1] += u64::from(adopted[0] != adopted[2]);
            swings[2] += u64::from(adopted[2] != adopted[1]);
        }
        println!("swings of seat {member}, listed: {swings:?}");
        let found = [
            power.swings,
            power.favour_or_abstaining,
            power.abstaining_or_against,
        ];
        assert_eq!(found, swings.map(Into::into));
    }
}

/// The vote of a seat in a numbered profile.
fn way(number: u32, seat: u32) -> Vote {
    WAYS[usize::try_from(number / 3_u32.pow(seat) % 3).unwrap()]
}

fn adopts(voting_rule: &VotingRule, number: u32, member: u32, own: Vote) -> bool {
    let mut casts = [Cast::default(); 2];
    for seat in 0..15 {
        let cast = &mut casts[usize::from(seat >= 5)];
        match if seat == member { own } else { way(number, seat) } {
            Vote::InFavour => cast.in_favour += 1,
            Vote::Against => cast.against += 1,
            _ => {}
        }
    }
    voting_rule.adopts(casts[0], casts[1])
}
