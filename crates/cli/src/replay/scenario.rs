//! A scenario: every item decided, in the order of the meeting, and compared with what is recorded of it.
use super::report::{Failure, Report};
use crate::fail::Res;
use crate::input::{self, Day};
use records::scenario;
use std::io::{BufRead, Read as _};
use std::path::Path;

/// Decides a scenario.
pub fn report(path: &Path, mut input: Box<dyn BufRead + Send>) -> Res<Report> {
    let file = input::name(path);
    let mut text = String::new();
    input
        .read_to_string(&mut text)
        .map_err(|error| input::unreadable(path, &error))?;
    let scenario = scenario::read(&file, &text).map_err(|error| error.to_string())?;
    let day = Day::of(scenario);
    let (mut passed, mut without, mut failures) = (0_u32, 0_u32, Vec::new());
    for (item, step) in day.items.iter().zip(day.played().steps()) {
        let outcome = step.outcome();
        match &item.recorded {
            None => without = without.saturating_add(1),
            Some(recorded) if recorded.agrees_with(&outcome) => passed = passed.saturating_add(1),
            Some(recorded) => failures.push(Failure {
                vote: item.id.clone(),
                what: format!("recorded {:?}, by the law {outcome:?}", recorded.outcome),
            }),
        }
    }
    let mut text: String = failures
        .iter()
        .map(|failure| format!("{}: {}\n", failure.vote, failure.what))
        .collect();
    if without > 0 {
        text.push_str(&format!("{without} without a recorded outcome\n"));
    }
    text.push_str(&format!("{passed} passed, {} failed", failures.len()));
    Ok(Report {
        file,
        passed,
        failures,
        text,
    })
}
