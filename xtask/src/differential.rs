//! `cargo xtask differential`: random meetings played by the law and by a second reading of the rulebook, which shares no code with
//! it (`crates/rules/tests/differential`).

use std::path::Path;

use crate::command;
use crate::report::Res;

/// How many meetings, by the options; a million where nothing is said.
pub fn wanted(options: &[&str]) -> Res<u64> {
    match options {
        [] => Ok(1_000_000),
        ["--meetings", number] => number
            .parse()
            .map_err(|_| format!("`{number}` is no number of meetings; give one from 1000 on")),
        _ => Err(format!(
            "`differential` takes --meetings N, but has `{}`",
            options.join(" ")
        )),
    }
}

/// Compares so many meetings, and prints how often each way to end was met.
pub fn run(root: &Path, meetings: u64) -> Res<()> {
    let mut cargo = command::cargo();
    cargo
        .args([
            "test",
            "--package",
            "placard-rules",
            "--test",
            "differential",
            "--",
            "--nocapture",
        ])
        .env("PLACARD_MEETINGS", meetings.to_string())
        .current_dir(root);
    command::run(
        &mut cargo,
        "the message above has the meeting that is decided otherwise",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_million_unless_told() {
        assert_eq!(wanted(&[]), Ok(1_000_000));
        assert_eq!(wanted(&["--meetings", "5000"]), Ok(5000));
        assert!(wanted(&["--meetings", "x"]).is_err() && wanted(&["5"]).is_err());
    }
}
