//! `cargo xtask test`: every check there is, from formatting to a real browser. A failure does not stop the others.

use std::path::Path;
use std::time::{Duration, Instant};

use crate::count::{Count, FAILED, ONE, SKIPPED, counted};
use crate::node::{in_browser, scripts};
use crate::report::Res;
use crate::wasm;
use crate::{command, engines, js_api, leaks, setup, single_file, site};

/// One check of the list.
struct Check {
    name: &'static str,
    about: &'static str,
    run: fn(&Path, Option<&str>) -> Res<Count>,
}

/// In this order: what is quick and fails often comes first.
const CHECKS: &[Check] = &[
    Check {
        name: "format",
        about: "every file is formatted (rustfmt)",
        run: format,
    },
    Check {
        name: "lint",
        about: "no warnings, natively (clippy)",
        run: lint,
    },
    Check {
        name: "lint-wasm",
        about: "no warnings, as compiled for the browser (clippy)",
        run: lint_wasm,
    },
    Check {
        name: "native",
        about: "all tests that need no browser: rules, records, wording, views, tools",
        run: native,
    },
    Check {
        name: "site",
        about: "the release build, and how large the first views are",
        run: site,
    },
    Check {
        name: "leaks",
        about: "the shipped files name no machine, no host, and build no code from text",
        run: leaks,
    },
    Check {
        name: "browser",
        about: "tests/browser: compiled to Wasm, run inside Chromium",
        run: browser,
    },
    Check {
        name: "e2e",
        about: "tests/e2e: a person's way through the release site, in Chromium",
        run: e2e,
    },
    Check {
        name: "engines",
        about: "tests/engines: the same stories, shorter, in Firefox and WebKit (where they can be had)",
        run: engines::check,
    },
    Check {
        name: "js-api",
        about: "crates/js-api/tests: the functions for JavaScript, in Node and in Chromium",
        run: js_api::check,
    },
    Check {
        name: "trunk",
        about: "Trunk builds the same site (only where Trunk is installed)",
        run: trunk,
    },
];

/// Prints the names of the checks.
pub fn list() {
    for check in CHECKS {
        println!("{:<12}{}", check.name, check.about);
    }
}

/// Runs all checks, or one; `filter` picks tests by name within it.
pub fn test(root: &Path, only: Option<&str>, filter: Option<&str>) -> Res<()> {
    let chosen: Vec<&Check> = CHECKS
        .iter()
        .filter(|check| only.is_none_or(|only| check.name == only))
        .collect();
    if chosen.is_empty() {
        let only = only.unwrap_or("");
        return Err(format!(
            "there is no check `{only}`; `cargo xtask test --list` names them"
        ));
    }
    let mut report = Vec::new();
    for check in chosen {
        println!("\n== {}: {}", check.name, check.about);
        let started = Instant::now();
        let count = (check.run)(root, filter).unwrap_or_else(|error| {
            println!("error: {error}");
            FAILED
        });
        report.push((check.name, count, started.elapsed()));
    }
    summary(&report)
}

fn summary(report: &[(&str, Count, Duration)]) -> Res<()> {
    println!(
        "\n{:<12}{:>8}{:>8}{:>8}{:>10}",
        "", "passed", "failed", "skipped", "seconds"
    );
    let row = |name: &str,
               Count {
                   passed,
                   failed,
                   skipped,
               }: Count,
               time: Duration| {
        println!(
            "{name:<12}{passed:>8}{failed:>8}{skipped:>8}{:>10.1}",
            time.as_secs_f32()
        );
    };
    report
        .iter()
        .for_each(|(name, count, time)| row(name, *count, *time));
    let all = report
        .iter()
        .fold(Count::default(), |sum, (_, count, _)| sum.plus(*count));
    row("in all", all, report.iter().map(|(_, _, time)| *time).sum());
    println!("\n{} passed, {} failed", all.passed, all.failed);
    if all.failed == 0 {
        Ok(())
    } else {
        Err("some checks failed; the list above says which".to_owned())
    }
}

fn format(root: &Path, _: Option<&str>) -> Res<Count> {
    setup::rust_component("rustfmt", "cargo-fmt")?;
    let mut cargo = command::cargo();
    cargo.args(["fmt", "--all", "--check"]).current_dir(root);
    command::run(&mut cargo, "`cargo fmt --all` puts it right").map(|()| ONE)
}

fn lint(root: &Path, _: Option<&str>) -> Res<Count> {
    setup::rust_component("clippy", "cargo-clippy")?;
    let mut cargo = command::cargo();
    cargo
        .args(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])
        .current_dir(root);
    command::run(&mut cargo, "the warnings above say what to change").map(|()| ONE)
}

fn lint_wasm(root: &Path, _: Option<&str>) -> Res<Count> {
    setup::rust_component("clippy", "cargo-clippy")?;
    setup::wasm_target()?;
    let mut cargo = command::cargo();
    cargo.args([
        "clippy",
        "--package",
        "placard",
        "--package",
        "js-api",
        "--package",
        "import",
        "--lib",
        "--bins",
        "--target",
        setup::WASM,
    ]);
    if has_browser_tests(root) {
        cargo.args(["--test", "browser"]);
    }
    cargo.args(["--", "-D", "warnings"]).current_dir(root);
    command::run(&mut cargo, "the warnings above say what to change").map(|()| ONE)
}

fn native(root: &Path, filter: Option<&str>) -> Res<Count> {
    let mut cargo = command::cargo();
    cargo
        .args(["test", "--workspace", "--no-fail-fast"])
        .args(filter)
        .current_dir(root);
    counted(&mut cargo)
}

fn site(root: &Path, _: Option<&str>) -> Res<Count> {
    site::build(root).map(|_| ONE)
}

fn leaks(root: &Path, _: Option<&str>) -> Res<Count> {
    leaks::check(root, &site::build(root)?).map(|()| ONE)
}

/// The release profile is used because its crates are compiled already, for the site; the dev profile's are not, and
/// compiling Yew once more takes longer than all these tests.
fn browser(root: &Path, filter: Option<&str>) -> Res<Count> {
    if !has_browser_tests(root) {
        println!("skipped: there are no tests in tests/browser");
        return Ok(SKIPPED);
    }
    setup::wasm_target()?;
    let mut cargo = command::cargo();
    cargo.args([
        "test",
        "--package",
        "placard",
        "--test",
        "browser",
        "--release",
        "--target",
        setup::WASM,
    ]);
    wasm::map_paths_away(&mut cargo, root)?;
    cargo.args(filter.map(|filter| ["--", filter]).into_iter().flatten());
    counted(cargo.current_dir(root))
}

fn has_browser_tests(root: &Path) -> bool {
    root.join("tests/browser/main.rs").exists()
}

fn e2e(root: &Path, filter: Option<&str>) -> Res<Count> {
    let dist = site::build(root)?;
    let one_file = single_file::write(root, &single_file::Wanted::read(&["sc-2025-02-24"])?)?;
    let mut node = in_browser(root, &dist)?;
    node.env("PLACARD_SINGLE_FILE", one_file);
    node.args(["--test", "--test-reporter=spec"]);
    node.args(filter.map(|filter| format!("--test-name-pattern={filter}")));
    node.args(scripts(&root.join("tests/e2e"))?);
    counted(&mut node)
}

fn trunk(root: &Path, _: Option<&str>) -> Res<Count> {
    crate::trunk::compare(root).map(|ran| if ran { ONE } else { SKIPPED })
}
