//! `cargo xtask bench`: prints how long decisions and presses take. It asserts nothing: machines differ.

use std::path::Path;
use std::process::Command;

use crate::report::{Res, at, step};
use crate::{bench_build, bench_csv, command, instructions, node, paths, setup, site, sizes, test};

/// One benchmark of the list.
struct Bench {
    name: &'static str,
    about: &'static str,
    /// Takes the options of the command line that follow the name.
    run: fn(&Path, &[&str]) -> Res<()>,
}

const BENCHES: [Bench; 12] = [
    Bench {
        name: "sizes",
        about: "what the first view of each page weighs",
        run: weights,
    },
    Bench {
        name: "build",
        about: "how long a build of the whole site takes, cold and warm",
        run: build,
    },
    Bench {
        name: "press",
        about: "a press in the built page, in Chromium, beside plain JavaScript and React",
        run: press,
    },
    Bench {
        name: "lighthouse",
        about: "what Lighthouse says of the pages on a phone, served by nginx",
        run: lighthouse,
    },
    Bench {
        name: "load",
        about: "how many readers one core of nginx serves",
        run: load,
    },
    Bench {
        name: "archive",
        about: "the page of the archive on a slow phone: its first result, a search, its memory",
        run: archive,
    },
    Bench {
        name: "memory",
        about: "what a page keeps while a reader presses on it for minutes",
        run: memory,
    },
    Bench {
        name: "wasm",
        about: "decisions and meetings, compiled to Wasm with the site's profile, in Chromium",
        run: in_wasm,
    },
    Bench {
        name: "power",
        about: "the indices of voting power by two Python packages",
        run: power,
    },
    Bench {
        name: "instructions",
        about: "how many instructions the hot paths take, beside those of benches/instructions.tsv",
        run: instructions,
    },
    Bench {
        name: "native",
        about: "decisions and meetings, natively, compiled for speed",
        run: native,
    },
    Bench {
        name: "csv",
        about: "the import of the UN's voting data, natively and in Chromium, beside others",
        run: csv,
    },
];

/// Runs all benchmarks, or one; `options` are for that one.
pub fn bench(root: &Path, only: Option<&str>, options: &[&str]) -> Res<()> {
    let mut chosen = BENCHES
        .iter()
        .filter(|bench| only.is_none_or(|only| bench.name == only))
        .peekable();
    if chosen.peek().is_none() {
        let names = BENCHES.map(|bench| bench.name).join(", ");
        let only = only.unwrap_or("");
        return Err(format!("there is no benchmark `{only}`; there are {names}"));
    }
    for bench in chosen {
        println!("\n== {}: {}", bench.name, bench.about);
        machine()?;
        (bench.run)(root, options)?;
    }
    Ok(())
}

/// The file that all benchmarks are written into.
const ALL: &str = "BENCHMARKS.md";

/// What the runs of an hour or more said last, kept by hand.
const LONG: &str = "benches/long-runs.md";

/// Runs all benchmarks, or those that are named, each in a program of its own, and writes what they print. What the file says of
/// the others stays.
pub fn all(root: &Path, names: &[&str]) -> Res<()> {
    if let Some(name) = names
        .iter()
        .find(|name| BENCHES.iter().all(|bench| bench.name != **name))
    {
        return Err(format!("there is no benchmark `{name}`"));
    }
    // Built once before, so that no benchmark has the tables of a build among its figures.
    site::build(root)?;
    let program = std::env::current_exe().map_err(at("finding this program"))?;
    let head = "# Benchmarks\n\nWritten by `cargo xtask bench all`; `cargo xtask bench all NAME` renews one part. The lines `machine` and \
                `with` say what a figure depends on and how busy the machine was. The browser benchmarks give medians and ranges.\n";
    let long = paths::text(&root.join(LONG))?.replacen("# Long runs", "\n## Long runs", 1);
    let before = paths::text(&root.join(ALL)).unwrap_or_default();
    let mut sections: Vec<String> = BENCHES.iter().map(|bench| kept(&before, bench.name)).collect();
    for (bench, section) in BENCHES.iter().zip(0..) {
        if !names.is_empty() && !names.contains(&bench.name) {
            continue;
        }
        step(bench.name, bench.about);
        let output = Command::new(&program)
            .args(["bench", bench.name])
            .current_dir(root)
            .output()
            .map_err(at("running a benchmark"))?;
        let told = String::from_utf8_lossy(&output.stdout);
        if let Some(place) = sections.get_mut(section) {
            *place = self::section(bench.name, bench.about, &told, output.status.success());
        }
        // After each, so that what was measured is kept where a later one is interrupted.
        paths::write(&root.join(ALL), format!("{head}{}{long}", sections.concat()))?;
    }
    step("written", ALL);
    Ok(())
}

/// The section of a benchmark in the file as it is; empty where it has none.
fn kept(file: &str, name: &str) -> String {
    let Some(start) = file.find(&format!("\n## {name}: ")) else {
        return String::new();
    };
    let section = &file[start..];
    let end = section[1..].find("\n## ").map_or(section.len(), |end| end + 1);
    section[..end].to_owned()
}

fn section(name: &str, about: &str, told: &str, done: bool) -> String {
    let failed = if done {
        ""
    } else {
        "\nThis benchmark failed; what it printed before:\n"
    };
    let lines: Vec<&str> = told.lines().filter(|line| is_figure(line)).collect();
    let told = lines.join("\n");
    format!(
        "\n## {name}: {about}\n{failed}\n```\n{}\n```\n",
        told.trim_matches('\n')
    )
}

/// Whether a line belongs to the figures: what builds and installs say does not, and it has paths of the machine.
fn is_figure(line: &str) -> bool {
    let word = line.trim_start().split(' ').next().unwrap_or("");
    // A step has its word at the end of the first ten columns (`report::step`), or none where it goes on.
    let is_word = |label: &str| !label.trim_start().contains(' ');
    let step = line.starts_with(' ') && line.get(10..12) == Some("  ") && line.get(..10).is_some_and(is_word);
    let builds = step && word.chars().all(char::is_alphabetic) && !matches!(word, "machine" | "with");
    let rest = line.trim_start();
    let goes_on = line.starts_with("            ")
        && (rest.contains(" s: ") || rest.starts_with("into ") || rest.starts_with("and "));
    let cargo = [
        "Compiling",
        "Finished",
        "Running",
        "Blocking",
        "Checking",
        "Downloading",
        "added",
    ];
    !builds && !goes_on && !cargo.contains(&word) && !line.starts_with("== ")
}

/// What the figures depend on, and how busy it is with other things.
fn machine() -> Res<()> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let told = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = told
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split(':').nth(1));
    let model = model.unwrap_or(std::env::consts::ARCH).trim();
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("");
    step(
        "machine",
        format_args!("{cores} cores, {model}; load before this: {load}"),
    );
    let remedy = "`cargo xtask setup` installs what is missing";
    let rustc = command::read(Command::new("rustc").arg("--version"), remedy)?;
    let chromium = command::read(Command::new(setup::chromium()?).arg("--version"), remedy)?;
    step("with", format_args!("{}; {}", rustc.trim(), chromium.trim()));
    Ok(())
}

/// The error for a benchmark without options that is given some.
fn none(name: &str, options: &[&str]) -> Res<()> {
    match options {
        [] => Ok(()),
        _ => Err(format!(
            "`bench {name}` takes no options, but has `{}`",
            options.join(" ")
        )),
    }
}

fn build(root: &Path, options: &[&str]) -> Res<()> {
    none("build", options)?;
    bench_build::bench(root)
}

fn native(root: &Path, options: &[&str]) -> Res<()> {
    none("native", options)?;
    let mut cargo = command::cargo();
    cargo.args(["bench", "--workspace", "--bench", "*"]);
    command::run(cargo.current_dir(root), "the message above says why")
}

fn in_wasm(root: &Path, options: &[&str]) -> Res<()> {
    none("wasm", options)?;
    test::test(root, Some("browser"), Some("figures_are_printed"))
}

fn csv(root: &Path, options: &[&str]) -> Res<()> {
    none("csv", options)?;
    bench_csv::bench(root)
}

fn press(root: &Path, options: &[&str]) -> Res<()> {
    on_the_site(root, "benches/press.mjs", options)
}

fn memory(root: &Path, options: &[&str]) -> Res<()> {
    on_the_site(root, "benches/memory.mjs", options)
}

fn archive(root: &Path, options: &[&str]) -> Res<()> {
    on_the_site(root, "benches/archive.mjs", options)
}

fn weights(root: &Path, options: &[&str]) -> Res<()> {
    none("sizes", options)?;
    let dist = site::build(root)?;
    sizes::print(&dist)
}

fn power(root: &Path, options: &[&str]) -> Res<()> {
    none("power", options)?;
    let folder = root.join("benches/power");
    let what = "numpy, powerindex and powerindices, to compare with (80 MB on disk)";
    let mut python = Command::new(setup::python_packages_of(&folder, what)?);
    command::run(python.arg(folder.join("power.py")), "the message above says why")
}

fn lighthouse(root: &Path, options: &[&str]) -> Res<()> {
    let folder = root.join("benches/lighthouse");
    let own = setup::npm_packages_of(&folder, "Lighthouse (190 MB on disk)")?;
    let dist = site::build(root)?;
    let mut node = Command::new("node");
    node.env("CHROME_PATH", setup::chromium()?)
        .env("PLACARD_DIST", dist)
        .env("PLACARD_NODE_MODULES", setup::npm_packages(root)?)
        .env("PLACARD_LIGHTHOUSE", own)
        .arg(folder.join("lighthouse.mjs"))
        .args(options);
    command::run(&mut node, "the message above says why")
}

fn load(root: &Path, options: &[&str]) -> Res<()> {
    let mut node = Command::new("node");
    node.env("PLACARD_DIST", site::build(root)?)
        .arg(root.join("benches/load.mjs"))
        .args(options);
    command::run(&mut node, "the message above says why")
}

fn instructions(root: &Path, options: &[&str]) -> Res<()> {
    none("instructions", options)?;
    instructions::bench(root)
}

/// Runs a script that measures the built site in Chromium.
fn on_the_site(root: &Path, script: &str, options: &[&str]) -> Res<()> {
    let mut node = node::in_browser(root, &site::build(root)?)?;
    command::run(
        node.arg(root.join(script)).args(options),
        "the message above says why",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_build_says_is_no_figure() {
        for line in [
            "   machine  2 cores",
            "      with  rustc",
            "     3,357  decide",
            "front page         96",
            "       311 ns  (1 to 2)  decide",
            "             perform. access. practices",
            "  React 19             0.89     0.85-0.93",
            "                                    requests/s    MB/s",
            "",
        ] {
            assert!(is_figure(line), "{line}");
        }
        for line in [
            "   compile  the widget",
            "            15.7 s: the widget",
            "            into /a/cache",
            " unchanged  /a/dist",
            "   Compiling x v1.0.0",
            "added 201 packages in 5s",
            "== load: x",
        ] {
            assert!(!is_figure(line), "{line}");
        }
    }

    #[test]
    fn a_section_stays_until_it_is_renewed() {
        let file = "# Benchmarks\n\n## load: x\n\n1\n\n## csv: y\n\n2\n\n## Long runs\n3\n";
        assert_eq!(kept(file, "load"), "\n## load: x\n\n1\n");
        assert_eq!(kept(file, "csv"), "\n## csv: y\n\n2\n");
        assert_eq!(kept(file, "press"), "");
    }

    #[test]
    fn a_benchmark_that_fails_is_called_so() {
        let text = section(
            "press",
            "a press",
            "\n== press: a press\nmachine  2 cores\n1 ms\n",
            true,
        );
        assert_eq!(text, "\n## press: a press\n\n```\nmachine  2 cores\n1 ms\n```\n");
        assert!(section("press", "a press", "", false).contains("failed"));
    }
}
