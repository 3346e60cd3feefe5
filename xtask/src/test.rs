//! `cargo xtask test`: every check there is, from formatting to a real browser. A failure does not stop the others.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::count::{self, Count, FAILED, ONE, SKIPPED, counted};
use crate::node::{in_browser, scripts};
use crate::report::{Res, at, step};
use crate::wasm;
use crate::{
    command, engines, handbook, js_api, leaks, package, paths, servers, setup, single_file, site, weights,
};

/// When a check runs. The first two turns run at the same time: cargo keeps what it compiles for this machine apart from
/// what it compiles for the browser, and linking leaves all cores but one without work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// Compiled for this machine.
    Native,
    /// Compiled for the browser.
    Site,
    /// After both: tests of the finished site, which measure time and want the cores for themselves.
    Last,
}

/// One check of the list.
struct Check {
    name: &'static str,
    about: &'static str,
    turn: Turn,
    run: fn(&Path, Option<&str>) -> Res<Count>,
}

/// In this order: what is quick and fails often comes first.
const CHECKS: &[Check] = &[
    Check {
        name: "format",
        about: "every file is formatted (rustfmt)",
        turn: Turn::Native,
        run: format,
    },
    Check {
        name: "lint",
        about: "no warnings, natively (clippy)",
        turn: Turn::Native,
        run: lint,
    },
    Check {
        name: "lint-wasm",
        about: "no warnings, as compiled for the browser (clippy)",
        turn: Turn::Native,
        run: lint_wasm,
    },
    Check {
        name: "docs",
        about: "the documentation of the crates has no warnings (rustdoc)",
        turn: Turn::Native,
        run: docs,
    },
    Check {
        name: "workflows",
        about: "the workflows and forms of .github are what GitHub understands",
        turn: Turn::Native,
        run: workflows,
    },
    Check {
        name: "handbook",
        about: "the handbook is built, its links lead somewhere, its commands and addresses hold",
        turn: Turn::Native,
        run: handbook::check,
    },
    Check {
        name: "native",
        about: "all tests that need no browser: rules, records, wording, views, the command line",
        turn: Turn::Native,
        run: native,
    },
    Check {
        name: "site",
        about: "the release build, and how large the first views are",
        turn: Turn::Site,
        run: site,
    },
    Check {
        name: "weights",
        about: "no page is heavier than xtask/weights.txt allows",
        turn: Turn::Site,
        run: weights,
    },
    Check {
        name: "leaks",
        about: "the shipped files name no machine, no host, and build no code from text",
        turn: Turn::Site,
        run: leaks,
    },
    Check {
        name: "browser",
        about: "tests/browser: compiled to Wasm, run inside Chromium",
        turn: Turn::Site,
        run: browser,
    },
    Check {
        name: "e2e",
        about: "tests/e2e: a person's way through the release site, in Chromium",
        turn: Turn::Last,
        run: e2e,
    },
    Check {
        name: "engines",
        about: "tests/engines: the same stories, shorter, in Firefox and WebKit (where they can be had)",
        turn: Turn::Last,
        run: engines::check,
    },
    Check {
        name: "servers",
        about: "the site behind nginx, Caddy and Apache, with the configurations of deploy/ (where they are installed)",
        turn: Turn::Last,
        run: servers::check,
    },
    Check {
        name: "js-api",
        about: "crates/js-api/tests: the functions for JavaScript, in Node and in Chromium",
        turn: Turn::Site,
        run: js_api::check,
    },
    Check {
        name: "package",
        about: "crates/js-api/tests/package: the npm package, its examples and its types",
        turn: Turn::Site,
        run: package::check,
    },
    Check {
        name: "trunk",
        about: "Trunk builds the same site (only where Trunk is installed)",
        turn: Turn::Last,
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
    if let [check] = chosen[..] {
        println!("\n== {}: {}", check.name, check.about);
        let row = run_here(root, check, filter);
        return summary(&[row]);
    }
    let started = Instant::now();
    // Found before cargo may put a new one in its place.
    let program = std::env::current_exe().map_err(at("finding this program"))?;
    let of = |turn: Turn| CHECKS.iter().filter(move |check| check.turn == turn);
    let run_all = |turn: Turn| {
        of(turn)
            .map(|check| run_apart(root, &program, check))
            .collect::<Vec<_>>()
    };
    let (native, site) = std::thread::scope(|scope| {
        let native = scope.spawn(|| run_all(Turn::Native));
        let site = run_all(Turn::Site);
        (native.join().unwrap_or_default(), site)
    });
    let mut report = [native, site].concat();
    for check in of(Turn::Last) {
        println!("\n== {}: {}", check.name, check.about);
        report.push(run_here(root, check, None));
    }
    step(
        "all",
        format_args!(
            "{:.0} s in all; checks that ran side by side count twice below",
            started.elapsed().as_secs_f32()
        ),
    );
    summary(&report)
}

/// What came of a check, and how long it took.
type Row = (&'static str, Count, Duration);

fn run_here(root: &Path, check: &'static Check, filter: Option<&str>) -> Row {
    let started = Instant::now();
    let count = (check.run)(root, filter).unwrap_or_else(|error| {
        println!("error: {error}");
        FAILED
    });
    (check.name, count, started.elapsed())
}

/// Runs a check in a program of its own, and prints what it wrote when it has ended: what runs beside it would be mixed up
/// with it.
fn run_apart(root: &Path, program: &Path, check: &'static Check) -> Row {
    let started = Instant::now();
    step("begun", format_args!("{}: {}", check.name, check.about));
    let ran = output_of(root, program, check);
    let count = ran
        .as_ref()
        .map_or(FAILED, |text| Count::of_row(text).unwrap_or(FAILED));
    let text = ran.unwrap_or_else(|error| format!("error: {error}\n"));
    // One lock for all of it, so that another check's output does not come between.
    let mut out = std::io::stdout().lock();
    let _ = write!(out, "{text}");
    let _ = out.flush();
    (check.name, count, started.elapsed())
}

/// What `cargo xtask test --only` writes about a check, on both of its outputs, in order.
fn output_of(root: &Path, program: &Path, check: &Check) -> Res<String> {
    let folder = root.join("target/test-output");
    paths::make(&folder)?;
    let file = folder.join(check.name).with_extension("txt");
    let writing = || format!("writing `{}`", file.display());
    let out = std::fs::File::create(&file).map_err(at(writing()))?;
    let errors = out.try_clone().map_err(at(writing()))?;
    let mut apart = Command::new(program);
    apart.args(["test", "--only", check.name]).current_dir(root);
    apart.stdin(Stdio::null()).stdout(out).stderr(errors);
    // How it went is in its last lines.
    apart.status().map_err(at("starting this program once more"))?;
    let text = paths::bytes(&file)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn summary(report: &[Row]) -> Res<()> {
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
    row(count::IN_ALL, all, report.iter().map(|(_, _, time)| *time).sum());
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
    command::run(&mut cargo, "`cargo fmt --all` puts it right")?;
    // A workspace of its own.
    let mut cargo = command::cargo();
    cargo
        .args(["fmt", "--check"])
        .current_dir(root.join("xtask/handbook"));
    command::run(&mut cargo, "`cargo fmt` in xtask/handbook puts it right").map(|()| ONE)
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

fn docs(root: &Path, _: Option<&str>) -> Res<Count> {
    let mut cargo = command::cargo();
    cargo.args([
        "doc",
        "--workspace",
        "--no-deps",
        "--exclude",
        "placard",
        "--exclude",
        "bindgen",
    ]);
    cargo.env("RUSTDOCFLAGS", "-D warnings").current_dir(root);
    command::run(&mut cargo, "the warnings above say what to change").map(|()| ONE)
}

fn workflows(root: &Path, filter: Option<&str>) -> Res<Count> {
    let mut node = Command::new("node");
    node.env("PLACARD_NODE_MODULES", package::checks(root)?)
        .args(["--test", "--test-reporter=spec"])
        .args(filter.map(|filter| format!("--test-name-pattern={filter}")))
        .args(scripts(&root.join("tests/workflows"))?);
    counted(node.current_dir(root))
}

fn native(root: &Path, filter: Option<&str>) -> Res<Count> {
    let mut cargo = command::cargo();
    cargo
        .args(["test", "--workspace", "--exclude", "bindgen", "--no-fail-fast"])
        .args(filter)
        .current_dir(root);
    counted(&mut cargo)
}

fn site(root: &Path, _: Option<&str>) -> Res<Count> {
    site::build(root).map(|_| ONE)
}

fn weights(root: &Path, _: Option<&str>) -> Res<Count> {
    weights::check(root, &site::build(root)?).map(|()| ONE)
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
    let dist = handbook::with_site(root)?;
    let one_file = single_file::write(root, &single_file::Wanted::read(&["sc-2025-02-24"])?)?;
    let mut node = in_browser(root, &dist)?;
    node.env("PLACARD_SINGLE_FILE", one_file);
    node.args(["--test", "--test-reporter=spec", "--test-timeout=600000"]);
    // A page waits more than it works: two files at a time take little more time than one.
    node.arg("--test-concurrency=2");
    node.args(filter.map(|filter| format!("--test-name-pattern={filter}")));
    node.args(scripts(&root.join("tests/e2e"))?);
    counted(&mut node)
}

fn trunk(root: &Path, _: Option<&str>) -> Res<Count> {
    crate::trunk::compare(root).map(|ran| if ran { ONE } else { SKIPPED })
}
