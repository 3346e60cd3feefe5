//! Runs other programs, and says what to do when one is missing or fails.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::report::Res;

/// Runs a program to its end, with its output shown. `remedy` ends the error line.
pub fn run(command: &mut Command, remedy: &str) -> Res<()> {
    let status = command
        .status()
        .map_err(|error| missing(command, &error, remedy))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("`{}` failed ({status}); {remedy}", line(command)))
    }
}

/// Runs a program to its end and returns what it wrote to its standard output; its errors are shown.
pub fn read(command: &mut Command, remedy: &str) -> Res<String> {
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| missing(command, &error, remedy))?;
    if !output.status.success() {
        return Err(format!(
            "`{}` failed ({}); {remedy}",
            line(command),
            output.status
        ));
    }
    String::from_utf8(output.stdout)
        .map_err(|_| format!("`{}` wrote text that is not UTF-8; {remedy}", line(command)))
}

/// Runs a program that says itself what is wrong: where it fails, the error is empty.
pub fn run_speaking(command: &mut Command, remedy: &str) -> Res<()> {
    let status = command
        .status()
        .map_err(|error| missing(command, &error, remedy))?;
    if status.success() {
        Ok(())
    } else {
        Err(String::new())
    }
}

/// Runs a program that says itself what is wrong, and returns the code with which it ends.
pub fn code(command: &mut Command, remedy: &str) -> Res<u8> {
    let status = command
        .status()
        .map_err(|error| missing(command, &error, remedy))?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(2))
}

/// Runs a program silently, only to learn whether it is there and content.
pub fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The cargo that runs us, or the one on the path.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The command-line tool, `crates/cli`. It keeps the current folder, since people name files from there.
pub fn cli(root: &Path, words: &[&str]) -> Command {
    let mut cargo = cargo();
    cargo.args(["run", "--quiet", "--package", "placard-cli", "--manifest-path"]);
    cargo.arg(root.join("Cargo.toml")).arg("--").args(words);
    cargo
}

fn missing(command: &Command, error: &std::io::Error, remedy: &str) -> String {
    format!(
        "cannot run `{}`: {error}; {remedy}",
        command.get_program().to_string_lossy()
    )
}

/// The command as typed, shortened: an error is one line.
fn line(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    let line = words
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ");
    match line.char_indices().nth(60) {
        Some((end, _)) => format!("{} …", &line[..end]),
        None => line,
    }
}
