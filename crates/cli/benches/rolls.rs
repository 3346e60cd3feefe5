//! Prints how long `decide --lines` and `replay` take, as people call them: `cargo bench -p placard-cli`. It asserts nothing:
//! machines differ.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a program that prints figures"
)]

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

const ROLLS: usize = 1_000_000;
const COUNCIL: [&str; 15] = [
    "CHN", "FRA", "GBR", "RUS", "USA", "DNK", "DZA", "GRC", "GUY", "KOR", "PAK", "PAN", "SLE", "SOM", "SVN",
];
const WAYS: [&str; 3] = ["inFavour", "against", "abstaining"];

fn main() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let rolls = folder.join("council.jsonl");
    std::fs::write(&rolls, council()).unwrap();
    println!(
        "{ROLLS} rolls of the Council, {} MB",
        std::fs::metadata(&rolls).unwrap().len() / 1_000_000
    );
    let lines = ["decide", "--lines", rolls.to_str().unwrap()];
    timed("  table", &lines, &[]);
    timed("  brief JSON", &lines, &["--brief", "--format", "json"]);
    timed("  JSON with reasons", &lines, &["--format", "json"]);
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut meetings: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(root.join("www/scenarios")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".json") && name != "index.json" {
            meetings.push(path.to_string_lossy().into_owned());
        }
    }
    println!("{} meetings of the library", meetings.len());
    let mut words = vec!["replay"];
    words.extend(meetings.iter().map(String::as_str));
    timed("  replay", &words, &[]);
    println!("the archive");
    timed("  search", &["archive", "search", "vetoed", "by", "France"], &[]);
}

/// The third of three runs.
fn timed(name: &str, words: &[&str], options: &[&str]) {
    let mut seconds = 0.0;
    for _ in 0..3 {
        let start = Instant::now();
        let mut command = Command::new(env!("CARGO_BIN_EXE_placard-cli"));
        let status = command
            .args(words)
            .args(options)
            .stdout(Stdio::null())
            .status()
            .unwrap();
        assert!(status.success());
        seconds = start.elapsed().as_secs_f64();
    }
    println!("{name}: {seconds:.2} s");
}

/// Votes of the Council, one a line: each line another of the 3^15 ways to vote.
fn council() -> String {
    let mut text = String::new();
    for roll in 0..ROLLS {
        text.push_str("{\"body\":\"securityCouncil\",\"date\":\"2025-02-24\",\"votes\":{");
        let mut rest = roll.wrapping_mul(9_973);
        for (place, member) in COUNCIL.iter().enumerate() {
            let comma = if place == 0 { "" } else { "," };
            let _ = write!(text, "{comma}\"{member}\":\"{}\"", WAYS[rest % 3]);
            rest /= 3;
        }
        text.push_str("}}\n");
    }
    text
}
