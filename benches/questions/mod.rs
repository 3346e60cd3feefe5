//! What is timed, natively and in the browser: a decision in each body, and each meeting as a whole.

use std::hint::black_box;

use placard::day::Day;
use records::scenario::{Scenario, read};
use rules::decide::decide;

/// Something to time: what it is, and the work itself.
pub type Work = (&'static str, Box<dyn Fn()>);

/// The last vote and the whole meeting of both bodies on 24 February 2025.
pub fn work() -> Result<Vec<Work>, String> {
    let council = scenario("sc", include_str!("../../www/scenarios/sc-2025-02-24.json"))?;
    let assembly = scenario("ga", include_str!("../../www/scenarios/ga-2025-02-24.json"))?;
    Ok(vec![
        ("decide, 15 members", last_vote(council.clone())?),
        ("decide, 193 members", last_vote(assembly.clone())?),
        (
            "the Council's meeting, twice: as recorded and as changed",
            meeting(council),
        ),
        (
            "the Assembly's meeting, twice: as recorded and as changed",
            meeting(assembly),
        ),
    ])
}

fn scenario(name: &str, json: &str) -> Result<Scenario, String> {
    read(name, json).map_err(|error| error.to_string())
}

fn last_vote(scenario: Scenario) -> Result<Box<dyn Fn()>, String> {
    let question = scenario
        .meeting
        .items
        .last()
        .ok_or("a meeting without a vote")?
        .question
        .clone();
    let votes = scenario
        .items
        .last()
        .ok_or("a meeting without a vote")?
        .votes
        .clone();
    let sitting = scenario.meeting.sitting;
    Ok(Box::new(move || {
        drop(black_box(decide(&question, &sitting, black_box(&votes))))
    }))
}

fn meeting(scenario: Scenario) -> Box<dyn Fn()> {
    Box::new(move || drop(black_box(Day::of(black_box(&scenario), &[]))))
}

/// The best of 50 rounds, in microseconds for each time the work is done. `now` gives milliseconds.
pub fn best(work: &dyn Fn(), now: impl Fn() -> f64) -> f64 {
    // A browser's clock is coarse, so a round is made to last some milliseconds.
    let times = 200;
    let round = || {
        let start = now();
        (0..times).for_each(|_| work());
        (now() - start) * 1_000.0 / f64::from(times)
    };
    (0..50).map(|_| round()).fold(f64::INFINITY, f64::min)
}
