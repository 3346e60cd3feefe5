//! Every target takes its corpus and, for a second, inputs that differ a little from it. `cargo xtask fuzz` goes on for longer.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use fuzz::{TARGETS, Target};
use mutatis::Session;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// Longer files are cut to this: most of what can be wrong is at the beginning, and a test must be quick.
const LONGEST: usize = 16 * 1024;

fn files(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            files(&entry.unwrap().path(), found);
        }
    } else {
        found.push(path.to_owned());
    }
}

fn corpus(target: &Target) -> Vec<Vec<u8>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let own = here.join("corpus").join(target.name);
    assert!(own.is_dir(), "{} has no corpus", target.name);
    files(&own, &mut found);
    for seed in target.seeds {
        files(&here.join("..").join(seed), &mut found);
    }
    found.sort();
    let read = |file: PathBuf| {
        let mut input = std::fs::read(file).unwrap();
        input.truncate(LONGEST);
        input
    };
    let inputs: Vec<Vec<u8>> = found.into_iter().map(read).collect();
    assert!(!inputs.is_empty(), "{} has no inputs to start from", target.name);
    inputs
}

/// How long each target is given: `PLACARD_FUZZ_MILLISECONDS`, else a second.
fn time() -> Duration {
    let given = std::env::var("PLACARD_FUZZ_MILLISECONDS").ok();
    Duration::from_millis(given.and_then(|text| text.parse().ok()).unwrap_or(1_000))
}

fn run(target: &Target) {
    let inputs = corpus(target);
    inputs.iter().for_each(|input| (target.run)(input));
    // The same inputs each time, as far as the time allows.
    let mut session = Session::new().seed(0x5eed);
    let mut inputs_now = inputs.clone();
    let (started, mut executions) = (Instant::now(), inputs.len());
    'time: loop {
        for (kept, input) in inputs.iter().zip(&mut inputs_now) {
            if started.elapsed() > time() {
                break 'time;
            }
            // Now and then back to the input of the corpus, so that something of it is left.
            if executions % 7 == 0 || input.len() > LONGEST || session.mutate(input).is_err() {
                input.clone_from(kept);
            }
            let tried = input.clone();
            if std::panic::catch_unwind(|| (target.run)(&tried)).is_err() {
                let file = std::env::temp_dir().join(format!("placard-fuzz-{}", target.name));
                std::fs::write(&file, &tried).unwrap();
                panic!("{} fails on the input in {}", target.name, file.display());
            }
            executions += 1;
        }
    }
    println!("{:<16}{executions:>10} executions", target.name);
}

#[test]
fn every_target_holds_on_inputs_near_its_corpus() {
    // Some targets keep meetings of the library on their thread, so each thread takes several.
    let next = std::sync::atomic::AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some(target) = TARGETS.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                {
                    run(target);
                }
            });
        }
    });
}

#[test]
fn every_corpus_belongs_to_a_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(TARGETS.iter().any(|target| target.name == name), "corpus/{name}");
    }
}
