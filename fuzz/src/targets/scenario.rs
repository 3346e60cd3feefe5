//! Any file of a meeting: read and played as recorded, or refused with a place and a remedy.
use rules::proceeding::Proceeding;

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);
    match records::scenario::read("fuzz.json", text) {
        Ok(scenario) => {
            let votes = scenario.recorded_votes();
            let played = Proceeding::play(&scenario.meeting, &votes);
            assert!(played.steps().iter().all(|step| !step.reasons().is_empty()));
            let _ = played.fate(0);
            let written = records::scenario::write(&scenario);
            let again = records::scenario::read("fuzz.json", &written)
                .unwrap_or_else(|error| panic!("{error}\n{written}"));
            assert!(again == scenario, "{written}");
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
