//! The commands `cargo xtask build`, `serve`, `test` and the rest. `cargo xtask help` lists them.

mod assemble;
mod audit;
mod bench;
mod bench_build;
mod bench_csv;
mod command;
mod count;
mod data;
mod dependencies;
mod develop;
mod differential;
mod engines;
mod esbuild;
mod film;
mod finish;
mod frozen;
mod fuzz;
mod handbook;
mod hash;
mod html;
mod import;
mod instructions;
mod js_api;
mod leaks;
mod licences;
mod live;
mod meeting_pages;
mod monkey;
mod native;
mod node;
mod offline;
mod package;
mod page_table;
mod pages;
mod parts;
mod paths;
mod readers;
mod report;
mod scorm;
mod serve;
mod servers;
mod setup;
mod single_file;
mod site;
mod sizes;
mod standard_library;
mod styles;
mod test;
mod trunk;
mod versions;
mod wasm;
mod wasm_test;
mod watch;
mod weights;
mod widget;

use std::process::ExitCode;

use report::{Res, step};

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]         builds the pages quickly, serves them on this machine, and builds them anew when a source changes
  serve --release [--port N]
                           builds the whole site as it is shipped, and serves it
  build                    builds the whole site with the handbook, as it is shipped, into dist/
  test [--only CHECK [-- FILTER]]
                           runs every check, or one, or the tests in it whose names contain FILTER
  test --list              names the checks
  conformance [FILE...]    runs files of labelled cases through the law (docs/model.md says how they are written)
  replay [--dates ORDER] FILE...
                           decides every vote of voting data files of the UN Digital Library, or of Voeten's, and of scenarios,
                           and reports what differs from the record; ORDER is day-first or month-first
  read-roll --body BODY --date DAY FILE
                           reads a roll call in a text (`-` for standard input) as the page reads a pasted one, and prints it
                           as JSON; ends with 0 where nothing is doubtful, with 1 where something is, with 2 for a wrong call
  archive check            names every row of the tables in archive/ that does not add up or contradicts the law
  archive replay           decides every row of the tables in archive/, and lists those that the plain rule does not explain
  archive find WORDS       searches them, as people speak: cargo xtask archive find \"vetoed by France\"
  bench [NAME]             prints figures, and asserts nothing: sizes, build, native, wasm, press, archive, csv, power, memory,
                           lighthouse, load, instructions (this one fails where a count has grown)
  bench all [NAME...]      runs all of them, or these, and writes BENCHMARKS.md
  bench press [--rounds N] [--presses N] [--only TEXT] [--full-speed]
                           presses alone, beside plain JavaScript and React: the cases whose names contain TEXT
  bench archive [--rounds N]
                           the page of the archive on a slow phone: its first result, a search, its memory
  bench memory [--minutes N] [--address A] [--seed S]
                           what a page keeps while a reader presses on it: the heap, Wasm, elements, the process
  bench lighthouse [--rounds N] [PAGE...]
                           Lighthouse on a phone, with the pages served by nginx
  bench load [--seconds N] [--connections N]
                           how many readers one core of nginx serves, by wrk
  differential [--meetings N]
                           compares the law with a second reading of the rulebook in N random meetings (a million)
  fuzz [--seconds N] [TARGET...]
                           gives every public entry hostile input, each for N seconds (60), and prints the executions
  monkey [--presses N] [--seed S]
                           presses at random on every kind of page of the built site, and compares what it shows
  single-file MEETING [--lang L] [--site ADDRESS]
                           writes one HTML file into target/single-file, which opens from a disk without a network
  scorm LESSON [--lang L]  writes a lesson as a package for learning platforms (SCORM 1.2) into target/scorm
  audit                    licences, sources and known faults of what we use (cargo-deny, npm audit); says what could not be checked
  sbom                     writes the list of all libraries in the site, as CycloneDX, into target/placard.cdx.json
  versions                 compiles with the oldest Rust and with the oldest versions that Cargo.toml names
  reproduce                builds the site in two folders with two homes of cargo, and compares every file
  leaks                    builds the site and searches it for paths of this machine and addresses of others
  js-api                   builds the functions for JavaScript into target/js-api/{node,web}
  package                  builds the package for npm into target/npm/placard-core, ready to publish
  handbook                 builds the handbook into target/handbook, and into dist/handbook where a site was built
  data                     writes the data package into target/data: the library and the archive as CSV and JSON
  film                     takes the film of README, docs/film.webp, from the site
  screenshots [ADDRESS...] takes pictures of each kind of page, or of these, into target/pictures; an address is what
                           follows the site's own
  setup                    installs what build and test need, and nothing else
  sizes                    prints what the first view of each page weighs, file by file
  compare-trunk            builds with Trunk too, and compares
  path-flags               compiler flags that keep this machine's paths out of what Trunk builds
  finish                   the last part of a build; Trunk runs it as a hook
  wasm-test FILE           runs a test compiled to Wasm in Chromium; cargo calls it
  help                     this text

Each command first installs what it lacks, and says so before it does. Downloads are kept in $PLACARD_CACHE, else in
~/.cache/placard, and used by every clone; after that no network is needed.";

/// What to do where cargo does not run.
const CARGO: &str = "install Rust with rustup";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    // A script learns from the code whether something is doubtful (1) or the call is wrong (2).
    if let ["read-roll", ..] = words[..] {
        return match paths::root().and_then(|root| command::code(&mut command::cli(&root, &words), CARGO)) {
            Ok(code) => ExitCode::from(code),
            Err(error) => {
                eprintln!("error: {error}");
                ExitCode::from(2)
            }
        };
    }
    match obey(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The error is empty where the message was printed already.
            if !error.is_empty() {
                eprintln!("error: {error}");
            }
            ExitCode::FAILURE
        }
    }
}

fn obey(words: &[&str]) -> Res<()> {
    match words {
        [] | ["help" | "--help" | "-h"] => {
            println!("{HELP}");
            Ok(())
        }
        ["build"] => handbook::with_site(&paths::root()?).map(drop),
        ["serve", options @ ..] => serve_site(options),
        ["setup"] => {
            setup::wasm_target()?;
            standard_library::install(&paths::root()?)?;
            setup::npm_packages(&paths::root()?)?;
            step("ready", setup::chromium()?.display());
            Ok(())
        }
        ["test"] => test::test(&paths::root()?, None, None),
        ["test", "--list"] => {
            test::list();
            Ok(())
        }
        ["test", "--only", only] => test::test(&paths::root()?, Some(only), None),
        ["test", "--only", only, "--", filter] => test::test(&paths::root()?, Some(only), Some(filter)),
        ["conformance"] => {
            let root = paths::root()?;
            let cases = ["vectors.json", "suppositions.json"].map(|file| root.join("tests/cases").join(file));
            command::run_speaking(command::cli(&root, words).args(cases), CARGO)
        }
        ["conformance" | "replay", _, ..] => {
            command::run_speaking(&mut command::cli(&paths::root()?, words), CARGO)
        }
        ["archive", what @ ("check" | "replay")] => {
            let root = paths::root()?;
            let mut cli = command::cli(&root, &["archive", what]);
            command::run_speaking(cli.arg(root.join("archive")), CARGO)
        }
        ["archive", "find", text] => {
            let root = paths::root()?;
            let mut cli = command::cli(&root, &["archive", "search", text, "--tables"]);
            command::run_speaking(cli.arg(root.join("archive")), CARGO)
        }
        ["bench"] => bench::bench(&paths::root()?, None, &[]),
        ["bench", "all", names @ ..] => bench::all(&paths::root()?, names),
        ["audit"] => audit::run(&paths::root()?),
        ["sbom"] => audit::bill(&paths::root()?),
        ["versions"] => versions::check(&paths::root()?),
        ["reproduce"] => versions::reproduce(&paths::root()?),
        ["leaks"] => leaks::check(&paths::root()?, &site::build(&paths::root()?)?),
        ["bench", only, options @ ..] => bench::bench(&paths::root()?, Some(only), options),
        ["differential", options @ ..] => differential::run(&paths::root()?, differential::wanted(options)?),
        ["monkey", options @ ..] => monkey::run(&paths::root()?, options),
        ["fuzz", rest @ ..] => fuzz::run(&paths::root()?, &fuzz::Wanted::read(rest)?),
        ["single-file", rest @ ..] => {
            single_file::write(&paths::root()?, &single_file::Wanted::read(rest)?).map(drop)
        }
        ["scorm", rest @ ..] => scorm::write(&paths::root()?, &scorm::Wanted::read(rest)?).map(drop),
        ["js-api"] => js_api::build(&paths::root()?, js_api::Functions::Shipped).map(drop),
        ["package"] => package::build(&paths::root()?).map(drop),
        ["handbook"] => handbook::build(&paths::root()?),
        ["data"] => data::write(&paths::root()?).map(drop),
        ["film"] => film::take(&paths::root()?),
        ["screenshots", addresses @ ..] => screenshots(addresses),
        ["wasm-test", file, filters @ ..] => wasm_test::run_file(&paths::root()?, file, filters),
        ["sizes"] => sizes::print(&paths::root()?.join("dist")),
        ["compare-trunk"] => trunk::compare(&paths::root()?).map(drop),
        ["path-flags"] => {
            println!("{}", wasm::path_flags(&paths::root()?)?.join(" "));
            Ok(())
        }
        ["finish"] => finish::hook(&paths::root()?),
        _ => Err(format!(
            "`{}` is not a command; `cargo xtask help` lists them",
            words.join(" ")
        )),
    }
}

fn screenshots(addresses: &[&str]) -> Res<()> {
    let root = paths::root()?;
    let mut node = node::in_browser(&root, &site::build(&root)?)?;
    node.arg(root.join("tests/e2e/pictures.mjs"))
        .arg(root.join("target/pictures"))
        .args(addresses);
    command::run(&mut node, "the message above says why")
}

fn serve_site(options: &[&str]) -> Res<()> {
    let (mut port, mut release) = (serve::PORT, false);
    let mut rest = options;
    loop {
        rest = match rest {
            [] => break,
            ["--release", rest @ ..] => {
                release = true;
                rest
            }
            ["--port", number, rest @ ..] => {
                let wrong = |_| format!("`{number}` is not a port; give a number from 0 (any) to 65535");
                port = number.parse().map_err(wrong)?;
                rest
            }
            [other, ..] => {
                return Err(format!(
                    "`serve` does not know `{other}`; it takes --port N and --release"
                ));
            }
        };
    }
    let root = paths::root()?;
    if !release {
        return develop::serve(&root, port);
    }
    let server = serve::Server::bind(&handbook::with_site(&root)?, port)?;
    step("serve", format_args!("{}  (Ctrl-C ends it)", server.url()?));
    server.run();
    Ok(())
}
