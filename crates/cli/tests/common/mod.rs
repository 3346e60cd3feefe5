//! Runs the command-line tool from the folder of the workspace, as its examples are written.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "a test that panics fails, and not each test asks for all"
)]
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a run gave.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

pub fn tool() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_placard-cli"));
    command.current_dir(root());
    command
}

/// Runs words, with a text on the standard input.
#[track_caller]
pub fn run_with(words: &[&str], input: &str) -> Ran {
    let mut command = tool();
    command
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let text = input.to_owned();
    let writer = std::thread::spawn(move || {
        // A command that does not read its input closes it.
        let _ = stdin.write_all(text.as_bytes());
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

#[track_caller]
pub fn run(words: &[&str]) -> Ran {
    run_with(words, "")
}
