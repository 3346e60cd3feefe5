//! Any file of cases: a report or an error, never a panic.
#![no_main]
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(report) = conformance::run(text) {
        let _ = report.to_string();
    }
});
