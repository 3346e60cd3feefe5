//! Any file of cases: a report or an error, never a panic.

/// Runs the target.
pub fn run(data: &[u8]) {
    let text = &*crate::text(data);

    if let Ok(report) = conformance::run(text) {
        let _ = report.to_string();
    }
}
