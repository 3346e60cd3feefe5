//! `cargo xtask fuzz`: hostile input for every public entry, by libFuzzer (fuzz/README.md). It runs on the stable compiler; the
//! inputs that it finds new code with are kept in `target/fuzz` and used again.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::report::{Res, at, step};
use crate::{command, paths};

/// What is asked for.
pub struct Wanted<'a> {
    seconds: u32,
    /// Targets by their names; all where none is named.
    targets: Vec<&'a str>,
}

impl<'a> Wanted<'a> {
    /// Reads the options: `--seconds N`, then names of targets.
    pub fn read(mut rest: &[&'a str]) -> Res<Self> {
        let mut wanted = Self {
            seconds: 60,
            targets: Vec::new(),
        };
        loop {
            rest = match rest {
                [] => return Ok(wanted),
                ["--seconds", number, rest @ ..] => {
                    let wrong = |_| format!("`{number}` is no number of seconds; give one from 1 on");
                    wanted.seconds = number.parse().map_err(wrong)?;
                    rest
                }
                [option, ..] if option.starts_with('-') => {
                    return Err(format!(
                        "`fuzz` does not know `{option}`; it takes --seconds N and names of targets"
                    ));
                }
                [name, rest @ ..] => {
                    wanted.targets.push(name);
                    rest
                }
            };
        }
    }
}

/// Tells the compiler to count which code is run and what is compared with what. These are options of its back end, which the
/// stable compiler has, too.
const INSTRUMENTED: &[&str] = &[
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
    "--cfg=fuzzing",
];

/// Files over this are no good to start from: an execution should take no more than some milliseconds.
const LARGEST: u64 = 256 * 1024;

/// Runs the targets in turn, each for so many seconds, and prints the executions of each. Fails where one was broken, and says
/// where the input is.
pub fn run(root: &Path, wanted: &Wanted<'_>) -> Res<()> {
    let targets = targets(root)?;
    let strange = wanted
        .targets
        .iter()
        .find(|name| targets.iter().all(|(target, _)| target != *name));
    if let Some(name) = strange {
        let names: Vec<&str> = targets.iter().map(|(name, _)| name.as_str()).collect();
        return Err(format!(
            "there is no target `{name}`; there are {}",
            names.join(", ")
        ));
    }
    let program = compiled(root)?;
    let mut broken = Vec::new();
    let mut rows = Vec::new();
    let chosen = targets
        .iter()
        .filter(|(name, _)| wanted.targets.is_empty() || wanted.targets.contains(&name.as_str()));
    for (name, seeds) in chosen {
        let ran = run_one(root, &program, name, seeds, wanted.seconds)?;
        let found = ran.found.as_ref();
        step(
            name,
            format_args!(
                "{} executions, {} inputs kept{}",
                ran.executions,
                ran.kept,
                found.map_or_else(String::new, |file| format!(", BROKEN by {}", file.display()))
            ),
        );
        broken.extend(found.map(|_| name.as_str()));
        rows.push(ran.executions);
    }
    step(
        "in all",
        format_args!(
            "{} executions of {} targets",
            rows.iter().sum::<u64>(),
            rows.len()
        ),
    );
    if broken.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} broken: {}; the inputs above go into fuzz/corpus, and what they break becomes a test",
        broken.len(),
        broken.join(", ")
    ))
}

/// The names of the targets, each with the files to start from, as `fuzz/src/targets.rs` lists them.
fn targets(root: &Path) -> Res<Vec<(String, Vec<String>)>> {
    let list = paths::text(&root.join("fuzz/src/targets.rs"))?;
    let (_, list) = list
        .split_once("\ntargets! {\n")
        .ok_or("fuzz/src/targets.rs has no list `targets! { … }`")?;
    let line = |line: &str| {
        let (name, seeds) = line.trim().split_once(' ')?;
        let seeds = seeds.split('"').skip(1).step_by(2);
        Some((name.to_owned(), seeds.map(str::to_owned).collect()))
    };
    Ok(list.lines().filter_map(line).collect())
}

fn compiled(root: &Path) -> Res<PathBuf> {
    let told = command::read(Command::new("rustc").arg("-vV"), "install Rust with rustup")?;
    let host = told
        .lines()
        .find_map(|line| line.strip_prefix("host: "))
        .ok_or("`rustc -vV` names no host")?;
    let folder = root.join("target/fuzz");
    let mut cargo = command::cargo();
    // With the target named, programs that run while this is built are not instrumented.
    cargo
        .args([
            "build",
            "--package",
            "fuzz",
            "--bin",
            "fuzz",
            "--features",
            "libfuzzer",
        ])
        .args(["--profile", "fuzz", "--target", host, "--target-dir"])
        .arg(&folder)
        .env("CARGO_ENCODED_RUSTFLAGS", INSTRUMENTED.join("\x1f"))
        .current_dir(root);
    command::run(
        &mut cargo,
        "the compiler's message above says why (libFuzzer needs a C++ compiler)",
    )?;
    Ok(folder.join(host).join("fuzz/fuzz"))
}

/// What came of a target.
struct Ran {
    executions: u64,
    kept: usize,
    /// The input that broke it.
    found: Option<PathBuf>,
}

fn run_one(root: &Path, program: &Path, name: &str, seeds: &[String], seconds: u32) -> Res<Ran> {
    let folder = root.join("target/fuzz");
    let (kept, start) = (folder.join("kept").join(name), folder.join("start").join(name));
    let broken = folder.join("broken").join(name);
    paths::clear(&start)?;
    for folder in [&kept, &start, &broken] {
        paths::make(folder)?;
    }
    for seed in seeds {
        copy(&root.join(seed), &start)?;
    }
    copy(&root.join("fuzz/corpus").join(name), &start)?;
    let before = names(&broken)?;
    let log = folder.join(name).with_extension("log");
    let out = std::fs::File::create(&log).map_err(at(format!("writing `{}`", log.display())))?;
    let mut fuzz = Command::new(program);
    fuzz.env("PLACARD_FUZZ_TARGET", name)
        .arg(&kept)
        .arg(&start)
        .arg(format!("-artifact_prefix={}/", broken.display()))
        .arg(format!("-max_total_time={seconds}"))
        .args([
            "-timeout=25",
            "-rss_limit_mb=4096",
            "-print_final_stats=1",
            "-verbosity=0",
            "-max_len=32768",
        ])
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(out);
    let status = fuzz
        .status()
        .map_err(at(format!("running `{}`", program.display())))?;
    let told = String::from_utf8_lossy(&paths::bytes(&log)?).into_owned();
    let executions = told
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units:"))
        .and_then(|number| number.trim().parse().ok())
        .unwrap_or(0);
    let found = names(&broken)?.into_iter().find(|file| !before.contains(file));
    if !status.success() && found.is_none() {
        println!("{told}");
        return Err(format!(
            "libFuzzer ended with {status} for `{name}`; its words are above"
        ));
    }
    if found.is_some() {
        let panicked = told.lines().skip_while(|line| !line.contains("panicked at"));
        panicked.take(6).for_each(|line| println!("    {line}"));
    }
    Ok(Ran {
        executions,
        kept: names(&kept)?.len(),
        found,
    })
}

fn names(folder: &Path) -> Res<Vec<PathBuf>> {
    paths::files(folder)
}

/// Copies a file, or those of a folder, side by side into another.
fn copy(from: &Path, folder: &Path) -> Res<()> {
    let all = if from.is_dir() {
        paths::files(from)?
    } else {
        vec![from.to_owned()]
    };
    for (place, file) in all.iter().enumerate() {
        let size = std::fs::metadata(file).map_err(at(format!("reading `{}`", file.display())))?;
        if size.len() <= LARGEST {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            paths::copy_file(file, &folder.join(format!("{place}-{name}")))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_targets_is_read_with_the_files_to_start_from() {
        let root = paths::root().unwrap_or_default();
        let all = targets(&root).unwrap_or_default();
        let (name, seeds) = &all[0];
        assert_eq!(
            (name.as_str(), &seeds[..]),
            ("address", &["tests/cases/links.txt".to_owned()][..])
        );
        assert!(all.len() > 25 && all.iter().all(|(name, _)| !name.contains(' ')));
        for seed in all.iter().flat_map(|(_, seeds)| seeds) {
            assert!(root.join(seed).exists(), "{seed}");
        }
    }

    #[test]
    fn options_are_read_and_refused() {
        let wanted = Wanted::read(&["--seconds", "5", "csv"]);
        assert!(wanted.is_ok_and(|wanted| wanted.seconds == 5 && wanted.targets == ["csv"]));
        assert!(Wanted::read(&["--hours", "5"]).is_err() && Wanted::read(&["--seconds", "x"]).is_err());
    }
}
