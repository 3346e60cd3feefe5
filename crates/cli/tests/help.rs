//! Every example of every `--help`, of README and of the handbook runs, and every command has one.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod common;

use common::{root, run};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

const COMMANDS: &[&[&str]] = &[
    &["decide"],
    &["replay"],
    &["read-roll"],
    &["archive", "search"],
    &["archive", "open"],
    &["archive", "check"],
    &["archive", "replay"],
    &["what-if"],
    &["power"],
    &["conformance"],
    &["completions"],
];

#[test]
fn every_example_of_the_help_of_readme_and_of_the_handbook_runs() {
    let folder = Path::new(env!("CARGO_BIN_EXE_placard-cli")).parent().unwrap();
    let path = format!(
        "{}:{}",
        folder.display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let lines = lines_of_pages();
    assert!(lines.len() > 9, "{lines:?}");
    for line in lines {
        runs(&path, &line);
    }
    for words in COMMANDS {
        let help = run(&[words, &["--help"][..]].concat());
        assert_eq!(help.code, 0, "{words:?}");
        let examples: Vec<&str> = help
            .out
            .lines()
            .filter_map(|line| line.strip_prefix("  placard-cli "))
            .collect();
        assert!(!examples.is_empty(), "{words:?} has no example");
        for example in examples {
            runs(&path, &format!("placard-cli {example}"));
        }
    }
}

/// The lines of README and of the handbook that call the program, each once.
fn lines_of_pages() -> BTreeSet<String> {
    let mut pages = vec![root().join("README.md")];
    let mut folders = vec![root().join("handbook/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                pages.push(path);
            }
        }
    }
    let mut lines = BTreeSet::new();
    for page in pages {
        let text = std::fs::read_to_string(page).unwrap();
        // From a clone it is called through cargo; what such a line writes into a file is read here.
        let called = |line: &str| match line.strip_prefix("cargo run -p placard-cli -- ") {
            Some(words) => Some(format!("placard-cli {}", words.split(" > ").next()?)),
            None => line.starts_with("placard-cli ").then(|| line.to_owned()),
        };
        lines.extend(text.lines().filter_map(called));
    }
    lines
}

/// Runs a line of a shell in the folder of the workspace; it must answer.
fn runs(path: &str, line: &str) {
    let mut shell = Command::new("sh");
    let output = shell
        .args(["-c", line])
        .current_dir(root())
        .env("PATH", path)
        .output()
        .unwrap();
    let err = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && !output.stdout.is_empty(),
        "{line}: {err}"
    );
}

#[test]
fn the_commands_of_the_help_are_those_that_are_tested() {
    let help = run(&["--help"]).out;
    let (_, list) = help.split_once("Commands:\n").unwrap();
    let (list, _) = list.split_once("\n\n").unwrap();
    let names = list.lines().filter_map(|line| line.split_whitespace().next());
    for name in names.filter(|name| *name != "help") {
        assert!(
            COMMANDS.iter().any(|words| words[0] == name),
            "{name} is not tested"
        );
    }
}

#[test]
fn completions_are_written_for_each_shell() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let ran = run(&["completions", shell]);
        assert!(ran.code == 0 && ran.out.contains("what-if"), "{shell}");
    }
}
