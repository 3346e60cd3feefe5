//! Prints how long the answers take: `cargo bench -p placard-counterfactual`. Best of several rounds, in microseconds.
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on has failed")]
#![allow(clippy::disallowed_types, reason = "measuring needs a clock")]
#![allow(missing_docs, reason = "prints its own description")]

#[path = "../tests/spec/bodies.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod bodies;
#[path = "../tests/spec/days.rs"]
#[allow(dead_code, reason = "shared with the tests")]
mod days;

use bodies::*;
use counterfactual::count::{by_class, every_profile};
use counterfactual::flips::{smallest_flip, smallest_flips};
use counterfactual::meeting::{Target, smallest_change};
use counterfactual::odds::{Chances, Undecided, odds, odds_and_leanings};
use counterfactual::power::{with_abstention, without_abstention};
use counterfactual::search::{Cost, Moves};
use counterfactual::voting_rule::{Concurrence, VotingRule};
use rules::requirement::Share;
use std::hint::black_box;
use std::time::Instant;

/// The best of some rounds.
fn measure<T>(name: &str, rounds: u32, mut work: impl FnMut() -> T) {
    let best = (0..rounds).map(|_| {
        let start = Instant::now();
        black_box(work());
        start.elapsed()
    });
    println!("{:>12.1} µs  {name}", best.min().unwrap().as_secs_f64() * 1e6);
}

fn main() {
    let voting_rule = |permanent, other, votes| {
        VotingRule::affirmative(permanent, other, votes, Concurrence::NoneAgainst).unwrap()
    };
    let (fifteen, eleven) = (voting_rule(5, 10, 9), voting_rule(5, 6, 7));
    measure("all 3^15 profiles, one by one", 40, || {
        every_profile(black_box(&fifteen))
    });
    measure("all 3^15 profiles, by class", 200, || {
        by_class(black_box(&fifteen))
    });
    measure("all 3^11 profiles, by class", 200, || {
        by_class(black_box(&eleven))
    });

    let simple_193 = VotingRule::present_and_voting(193, Share::Majority).unwrap();
    let two_thirds_193 = VotingRule::present_and_voting(193, Share::TwoThirds).unwrap();
    let absolute_193 = VotingRule::all_members(193, Share::Majority).unwrap();
    for (name, voting_rule) in [
        ("15 members", fifteen),
        ("11 members", eleven),
        ("193, simple majority", simple_193),
        ("193, two thirds", two_thirds_193),
        ("193, absolute majority", absolute_193),
        ("193, five with a veto, 97 votes", voting_rule(5, 188, 97)),
    ] {
        measure(&format!("indices without abstention, {name}"), 20, || {
            without_abstention(black_box(&voting_rule))
        });
        measure(&format!("indices with abstention, {name}"), 20, || {
            with_abstention(black_box(&voting_rule))
        });
    }

    let votes_15 = roll(&council(now().date), "YAAYYAYAYYYYYYA");
    let votes_193 = assembly_votes(&assembly(193), 93, 18, 65);
    let (council_question, assembly_question) = (substantive(), two_thirds());
    measure("smallest flip, 15 members", 200, || {
        smallest_flip(
            &council_question,
            &now(),
            black_box(&votes_15),
            Moves::Any,
            Cost::Members,
        )
    });
    measure("smallest flips of all kinds, 15 members", 200, || {
        smallest_flips(&council_question, &now(), black_box(&votes_15))
    });
    measure("smallest flip, 193 members", 200, || {
        smallest_flip(
            &assembly_question,
            &now(),
            black_box(&votes_193),
            Moves::Any,
            Cost::Members,
        )
    });
    measure("smallest flips of all kinds, 193 members", 200, || {
        smallest_flips(&assembly_question, &now(), black_box(&votes_193))
    });

    let (council_day, assembly_day) = (days::council_day(), days::assembly_day());
    for (name, target) in [
        ("defeat the text", Target::NotCarried(6)),
        ("text not reached", Target::NotPut(6)),
        ("text gains S/2025/115", Target::TextGains(3)),
        ("text gains S/2025/118 (dearest)", Target::TextGains(1)),
        ("impossible", Target::TextGains(6)),
    ] {
        measure(&format!("whole day, Council, {name}"), 20, || {
            smallest_change(&council_day.0, black_box(&council_day.1), target)
        });
    }
    for (name, target) in [
        ("defeat the second text", Target::NotCarried(5)),
        ("text gains L.12", Target::TextGains(1)),
    ] {
        measure(&format!("whole day, Assembly, {name}"), 20, || {
            smallest_change(&assembly_day.0, black_box(&assembly_day.1), target)
        });
    }

    let ppm = Chances::new(412_345, 287_655, 250_000, 50_000).unwrap();
    let everyone = |votes: &rules::votes::Votes| -> Vec<Undecided> {
        votes
            .membership()
            .seats()
            .iter()
            .map(|seat| Undecided {
                member: seat.member,
                chances: ppm,
            })
            .collect()
    };
    let (open_15, named_193) = (everyone(&votes_15), roll(&assembly(193), &"A".repeat(193)));
    let open_193 = everyone(&named_193);
    measure("odds, 15 undecided, ppm", 50, || {
        odds(&council_question, &now(), &votes_15, black_box(&open_15))
    });
    measure("odds, 193 undecided, ppm, two thirds", 10, || {
        odds(&assembly_question, &now(), &named_193, black_box(&open_193)).map(|odds| odds.adopted())
    });
    // Every member with chances of its own, in whole percent, as the page has them.
    let seats = named_193.membership().seats().iter().take(188);
    let all_different: Vec<Undecided> = seats
        .zip((1..50).flat_map(|in_favour| (2..6).map(move |against| (in_favour, against * 9))))
        .map(|(seat, (in_favour, against))| Undecided {
            member: seat.member,
            chances: Chances::new(in_favour, against, 100 - in_favour - against, 0).unwrap(),
        })
        .collect();
    assert_eq!(all_different.len(), 188);
    for (name, question) in [("two thirds", &assembly_question), ("majority", &simple())] {
        measure(&format!("odds, 188 undecided, all different, {name}"), 10, || {
            odds(question, &now(), &named_193, black_box(&all_different)).map(|odds| odds.adopted())
        });
        measure(&format!("the same, and whose vote matters, {name}"), 10, || {
            odds_and_leanings(question, &now(), &named_193, black_box(&all_different)).map(drop)
        });
    }
}
