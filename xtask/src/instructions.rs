//! `cargo xtask bench instructions`: how many instructions the hot paths take, counted by valgrind, beside the counts that are kept in
//! benches/instructions.tsv. Counts do not depend on how busy the machine is, so they show drift that times hide.

use std::fmt::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::report::{Res, at, step};
use crate::{command, paths};

/// The counts that are kept.
const KEPT: &str = "benches/instructions.tsv";

/// How much a count may grow before the command fails. Another compiler or another memory allocator moves it by less.
const ALLOWED: f64 = 0.05;

/// Between how many runs of the work the instructions are counted; what the program does besides is taken out.
const RUNS: (u64, u64) = (1, 6);

/// Counts all, and fails where one has grown. With `PLACARD_RECORD=1` the counts are kept instead.
pub fn bench(root: &Path) -> Res<()> {
    if !command::succeeds("valgrind", &["--version"]) {
        return Err("valgrind is not on this machine; install it (Debian: valgrind)".to_owned());
    }
    let names = command::read(
        &mut benchmark(root, None, &["list"]),
        "the message above says why",
    )?;
    let names: Vec<&str> = names.lines().collect();
    let kept = paths::text(&root.join(KEPT)).unwrap_or_default();
    let mut counts = String::from(
        "# Instructions of one run; written by `PLACARD_RECORD=1 cargo xtask bench instructions`.\n",
    );
    let mut grown = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let one = least(root, place, RUNS.0)?;
        let many = least(root, place, RUNS.1)?;
        let count = many.saturating_sub(one) / (RUNS.1 - RUNS.0);
        let before = find(&kept, name);
        step(
            &thousands(count),
            format_args!(
                "{name}{}",
                before.map_or_else(|| " (new)".to_owned(), |before| beside(count, before))
            ),
        );
        if before.is_some_and(|before| count as f64 > before as f64 * (1.0 + ALLOWED)) {
            grown.push(*name);
        }
        writeln!(counts, "{count}\t{name}").map_err(at("writing a line"))?;
    }
    if std::env::var_os("PLACARD_RECORD").is_some() {
        paths::write(&root.join(KEPT), counts)?;
        step("kept", KEPT);
        return Ok(());
    }
    if grown.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} take over {:.0} % more instructions than {KEPT} says: {}. Find out why; if it is worth it, \
         `PLACARD_RECORD=1 cargo xtask bench instructions` keeps the new counts",
        grown.len(),
        ALLOWED * 100.0,
        grown.join(", ")
    ))
}

/// The benchmark, run by cargo, under another program where one is named.
fn benchmark(root: &Path, under: Option<&str>, arguments: &[&str]) -> Command {
    let mut cargo = command::cargo();
    cargo.args(["bench", "--quiet", "--bench", "instructions"]);
    if let Some(under) = under {
        let config = format!("target.'cfg(all())'.runner = \"{under}\"");
        cargo.args(["--config", &config]);
    }
    cargo
        .arg("--")
        .args(arguments)
        .current_dir(root)
        .stdin(Stdio::null());
    cargo
}

/// How often each is counted. The least is taken: maps that are seeded at random grow at different moments.
const TIMES: usize = 3;

fn least(root: &Path, place: usize, times: u64) -> Res<u64> {
    let counts: Vec<u64> = (0..TIMES)
        .map(|_| counted(root, place, times))
        .collect::<Res<_>>()?;
    Ok(counts.into_iter().min().unwrap_or(0))
}

fn counted(root: &Path, place: usize, times: u64) -> Res<u64> {
    let valgrind = "valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null";
    let arguments = [place.to_string(), times.to_string()];
    let mut cargo = benchmark(root, Some(valgrind), &[&arguments[0], &arguments[1]]);
    let output = cargo.output().map_err(at("running valgrind"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    read(&said).ok_or_else(|| format!("valgrind names no count of instructions:\n{said}"))
}

/// The count in what cachegrind says: `==1== I   refs:      12,345`.
fn read(said: &str) -> Option<u64> {
    let line = said
        .lines()
        .find(|line| line.contains(" I ") && line.contains("refs:"))?;
    let (_, count) = line.split_once("refs:")?;
    count.trim().replace(',', "").parse().ok()
}

fn find(kept: &str, name: &str) -> Option<u64> {
    let mut lines = kept.lines().filter_map(|line| line.split_once('\t'));
    lines.find(|(_, other)| *other == name)?.0.parse().ok()
}

fn beside(count: u64, before: u64) -> String {
    let change = (count as f64 / before.max(1) as f64 - 1.0) * 100.0;
    format!(" ({change:+.1} % of {})", thousands(before))
}

fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let mut said = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            said.push(',');
        }
        said.push(digit);
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_count_is_read_from_what_valgrind_says() {
        assert_eq!(
            read("==7== \n==7== I   refs:      12,345,678\n"),
            Some(12_345_678)
        );
        assert_eq!(read("==7== I refs:  9"), Some(9));
        assert_eq!(read("valgrind: no such file"), None);
    }

    #[test]
    fn counts_are_kept_by_name() {
        let kept = "# what\n120\tdecide\n1300\tplay the day\n";
        assert_eq!(find(kept, "play the day"), Some(1300));
        assert_eq!(find(kept, "play"), None);
        assert_eq!(beside(126, 120), " (+5.0 % of 120)");
        assert_eq!(thousands(1_234_567), "1,234,567");
    }
}
