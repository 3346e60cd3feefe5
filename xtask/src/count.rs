//! Counts tests: runs a program and understands what it says about how many passed.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::report::{Res, at, step};

/// How many tests went which way.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Count {
    /// Those that found what they expected.
    pub passed: u64,
    /// Those that did not.
    pub failed: u64,
    /// Those that were not run.
    pub skipped: u64,
}

/// A check without tests of its own, passed.
pub const ONE: Count = Count {
    passed: 1,
    failed: 0,
    skipped: 0,
};
/// The same, failed.
pub const FAILED: Count = Count {
    passed: 0,
    failed: 1,
    skipped: 0,
};
/// The same, not run.
pub const SKIPPED: Count = Count {
    passed: 0,
    failed: 0,
    skipped: 1,
};

/// What the last row of the table of counts is called.
pub const IN_ALL: &str = "in all";

impl Count {
    /// Reads the last row of the table that `cargo xtask test` prints.
    pub fn of_row(text: &str) -> Option<Count> {
        let row = text.lines().rev().find_map(|line| line.strip_prefix(IN_ALL))?;
        let mut numbers = row.split_whitespace().map(str::parse);
        let mut next = || numbers.next()?.ok();
        Some(Count {
            passed: next()?,
            failed: next()?,
            skipped: next()?,
        })
    }

    /// Both together.
    pub fn plus(self, other: Count) -> Count {
        Count {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

/// Runs a program whose output tells how many tests passed; the output is shown as it comes.
pub fn counted(command: &mut Command) -> Res<Count> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(at("starting the tests"))?;
    let mut count = Count::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.map_err(at("reading what the tests say"))?;
            println!("{line}");
            count_line(&line, &mut count);
        }
    }
    let status = child.wait().map_err(at("waiting for the tests"))?;
    if !status.success() && count.failed == 0 {
        step(
            "failed",
            format_args!("the program that runs the tests ended with {status}"),
        );
        count.failed = 1;
    }
    Ok(count)
}

/// Understands the closing lines of `cargo test` and of Node's test runner.
fn count_line(line: &str, count: &mut Count) {
    if let Some((_, numbers)) = line
        .strip_prefix("test result: ")
        .and_then(|rest| rest.split_once(". "))
    {
        for part in numbers.split(';') {
            let mut words = part.split_whitespace();
            let number = words.next().and_then(|word| word.parse().ok()).unwrap_or(0);
            match words.next() {
                Some("passed") => count.passed += number,
                Some("failed") => count.failed += number,
                Some("ignored") => count.skipped += number,
                _ => {}
            }
        }
    } else if let Some((word, number)) = line.strip_prefix("ℹ ").and_then(|rest| rest.split_once(' ')) {
        let number = number.parse().unwrap_or(0);
        match word {
            "pass" => count.passed += number,
            "fail" | "cancelled" => count.failed += number,
            "skipped" | "todo" => count.skipped += number,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_another_run_is_read() {
        let text = "in all of it\n\n              passed  failed skipped   seconds\nsite             1       2       3       4.5\n\
                    in all           1       2       3       4.5\n\n1 passed, 2 failed\n";
        let expected = Count {
            passed: 1,
            failed: 2,
            skipped: 3,
        };
        assert_eq!(Count::of_row(text), Some(expected));
        assert_eq!(Count::of_row("error: no cargo"), None);
    }

    #[test]
    fn counts_what_both_runners_say() {
        let mut count = Count::default();
        for line in [
            "test result: ok. 12 passed; 1 failed; 2 ignored; 0 measured; 3 filtered out; finished in 0.01s",
            "test result: FAILED. 1 passed; 0 failed",
            "ℹ pass 4",
            "ℹ fail 0",
            "ℹ duration_ms 12.5",
            "test tests::ok ... ok",
        ] {
            count_line(line, &mut count);
        }
        assert_eq!(
            count,
            Count {
                passed: 17,
                failed: 1,
                skipped: 2
            }
        );
    }
}
