//! `cargo xtask handbook`: the handbook, from `handbook/`, by the program `xtask/handbook`, which has mdBook as a library. Its
//! check runs the tests of `tests/handbook`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::count::{Count, ONE, counted};
use crate::node::scripts;
use crate::report::{Res, at, step};
use crate::{command, data, hash, leaks, paths, site};

/// The crates whose pages by `cargo doc` are a part of the handbook.
const CRATES: [&str; 6] = [
    "placard-rules",
    "placard-counterfactual",
    "placard-records",
    "archive",
    "committee",
    "wording",
];

/// Its folder within the site.
const FOLDER: &str = "handbook";

/// Builds the site, and the handbook into it; returns the folder of the site.
pub fn with_site(root: &Path) -> Res<PathBuf> {
    let dist = site::build(root)?;
    build(root)?;
    Ok(dist)
}

/// Builds the handbook, and puts it into the site where one was built.
pub fn build(root: &Path) -> Res<()> {
    let folder = pages(root)?;
    let dist = root.join("dist");
    if dist.join("index.html").exists() {
        let in_site = dist.join(FOLDER);
        paths::clear(&in_site)?;
        paths::copy_folder(&folder, &in_site)?;
        step("", format_args!("and {}", in_site.join("index.html").display()));
    }
    Ok(())
}

/// Builds the handbook into `target/handbook` and returns that folder.
fn pages(root: &Path) -> Res<PathBuf> {
    let to = root.join("target").join(FOLDER);
    let program = program(root)?;
    let mut run = Command::new(program);
    run.arg(root).arg(&to).arg("--api").arg(api(root)?);
    run.arg("--repository").arg(repository(root)?);
    command::run(&mut run, "the message above says what to change")?;
    step("handbook", to.join("index.html").display());
    Ok(to)
}

/// The program. It is compiled once for its sources and kept in the cache, since mdBook takes half a minute to compile.
fn program(root: &Path) -> Res<PathBuf> {
    let folder = root.join("xtask/handbook");
    let mut sources = paths::files(&folder)?;
    sources.extend(paths::files(&root.join("crates/rules/src"))?);
    let mut all = String::new();
    for file in &sources {
        all += &hash::sha256(&paths::bytes(file)?);
    }
    let kept = paths::cache("handbook")?.join(&hash::sha256(all.as_bytes())[..16]);
    if kept.exists() {
        return Ok(kept);
    }
    step(
        "install",
        "mdBook as a library, with what it needs (compiled once, about 45 seconds of processor time)",
    );
    compile(root, "build")?;
    let made = root.join("target/handbook-program/debug/handbook");
    // Copied aside and then renamed, so that half a copy is never taken for the program.
    let aside = kept.with_extension(std::process::id().to_string());
    paths::copy_file(&made, &aside)?;
    std::fs::rename(&aside, &kept).map_err(at(format!("renaming `{}`", aside.display())))?;
    Ok(kept)
}

/// Cargo on the program's own workspace, in a target folder of its own.
fn compile(root: &Path, what: &str) -> Res<()> {
    let mut cargo = command::cargo();
    cargo.args([what, "--locked", "--quiet", "--manifest-path"]);
    cargo.arg(root.join("xtask/handbook/Cargo.toml"));
    cargo
        .arg("--target-dir")
        .arg(root.join("target/handbook-program"));
    command::run(&mut cargo, "its messages above say what is wrong")
}

/// The pages of `cargo doc`.
fn api(root: &Path) -> Res<PathBuf> {
    let folder = root.join("target/handbook-api");
    let mut cargo = command::cargo();
    cargo.args(["doc", "--no-deps", "--quiet"]);
    cargo.args(CRATES.iter().flat_map(|name| ["--package", name]));
    cargo.arg("--target-dir").arg(&folder).current_dir(root);
    command::run(&mut cargo, "the messages above say what to change")?;
    Ok(folder.join("doc"))
}

/// Where the files of the repository can be read, as Cargo.toml says it; empty where it does not.
fn repository(root: &Path) -> Res<String> {
    let manifest = paths::text(&root.join("Cargo.toml"))?;
    let line = manifest.lines().find_map(|line| line.strip_prefix("files = \""));
    Ok(line
        .and_then(|rest| rest.strip_suffix('"'))
        .unwrap_or_default()
        .to_owned())
}

/// Builds the handbook, whose links are checked then, and runs the tests of its snippets. Leaves the site alone: another check may
/// be building it.
pub fn check(root: &Path, filter: Option<&str>) -> Res<Count> {
    compile(root, "test")?;
    let folder = pages(root)?;
    leaks::check(root, &folder)?;
    let mut node = Command::new("node");
    node.env("PLACARD_HANDBOOK", &folder)
        .env("PLACARD_DATA", data::write(root)?)
        .args(["--test", "--test-reporter=spec"])
        .args(filter.map(|filter| format!("--test-name-pattern={filter}")))
        .args(scripts(&root.join("tests/handbook"))?)
        .current_dir(root);
    Ok(counted(&mut node)?.plus(ONE))
}
