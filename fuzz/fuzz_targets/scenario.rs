//! Any file of a meeting: read and played as recorded, or refused with a place and a remedy.
#![no_main]
use libfuzzer_sys::fuzz_target;
use rules::proceeding::Proceeding;

fuzz_target!(|text: &str| match records::scenario::read("fuzz.json", text) {
    Ok(scenario) => {
        let votes = scenario.recorded_votes();
        let played = Proceeding::play(&scenario.meeting, &votes);
        assert!(played.steps().iter().all(|step| !step.reasons().is_empty()));
        let _ = played.fate(0);
    }
    Err(error) => assert!(!error.to_string().is_empty()),
});
