//! Prints how long the law takes, natively: `cargo bench --bench decide`. In the browser: tests/browser/speed.rs.
//! It prints, and asserts nothing: machines differ.
#![allow(missing_docs, reason = "prints its own description")]

mod questions;

use std::time::Instant;

fn main() -> Result<(), String> {
    let start = Instant::now();
    for work in questions::work()? {
        print!(
            "{}",
            questions::line(&work, || start.elapsed().as_secs_f64() * 1_000.0)
        );
    }
    Ok(())
}
