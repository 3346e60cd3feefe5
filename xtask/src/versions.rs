//! `cargo xtask versions`: whether the crates for programmers compile with the oldest Rust that Cargo.toml names, and with the oldest
//! versions of what they use. `cargo xtask reproduce`: whether two builds in different folders are the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::report::{Res, at, step};
use crate::{command, hash, paths};

/// The crates that programmers use.
const CRATES: [&str; 7] = [
    "placard-rules",
    "placard-counterfactual",
    "placard-records",
    "archive",
    "wording",
    "js-api",
    "placard-cli",
];

/// Checks both.
pub fn check(root: &Path) -> Res<()> {
    let manifest = paths::text(&root.join("Cargo.toml"))?;
    let oldest = oldest(&manifest).ok_or("Cargo.toml names no `rust-version`")?;
    let crates = CRATES.iter().flat_map(|name| ["-p", name]);
    let remedy = format!("`rustup toolchain install {oldest}.0 --profile minimal` installs it");
    let folder = root.join("target/oldest");
    let mut cargo = Command::new("cargo");
    cargo
        .args([&format!("+{oldest}.0"), "check", "--locked", "--target-dir"])
        .arg(folder.join("rust"))
        .args(crates.clone())
        .current_dir(root);
    command::run(outside(&mut cargo), &remedy)?;
    step("rust", format_args!("{oldest} compiles {}", CRATES.join(", ")));
    // In a copy, since the versions are written into Cargo.lock.
    let copy = folder.join("copy");
    copied(root, &copy)?;
    let mut update = Command::new("cargo");
    update
        .args(["+nightly", "update", "-Z", "direct-minimal-versions"])
        .current_dir(&copy);
    command::run(
        outside(&mut update),
        "`rustup toolchain install nightly --profile minimal` installs it",
    )?;
    let mut cargo = Command::new("cargo");
    cargo
        .args(["check", "--locked", "--target-dir"])
        .arg(folder.join("minimal"))
        .args(crates)
        .current_dir(&copy);
    command::run(
        outside(&mut cargo),
        "raise the version in Cargo.toml to one that has what is used",
    )?;
    step("minimal", "the oldest versions that Cargo.toml allows compile");
    Ok(())
}

/// A command of another toolchain than that which runs us.
pub fn outside(command: &mut Command) -> &mut Command {
    for name in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "RUSTC_WRAPPER"] {
        command.env_remove(name);
    }
    command
}

fn oldest(manifest: &str) -> Option<&str> {
    let (_, rest) = manifest.split_once("\nrust-version = \"")?;
    rest.split('"').next()
}

/// Builds the site in two folders with different homes of cargo, and compares every file.
pub fn reproduce(root: &Path) -> Res<()> {
    let folder = root.join("target/reproduce");
    let mut sites = Vec::new();
    for name in ["one", "another-folder/two"] {
        let copy = folder.join(name);
        copied(root, &copy)?;
        let mut build = Command::new("cargo");
        build.args(["xtask", "build"]).current_dir(&copy);
        build.env("CARGO_HOME", folder.join(format!("home-{}", sites.len())));
        step("build", copy.display());
        command::run(outside(&mut build), "the message above says why")?;
        sites.push(files(&copy.join("dist"))?);
    }
    let [one, two] = &sites[..] else { return Ok(()) };
    let names: std::collections::BTreeSet<&PathBuf> = one.keys().chain(two.keys()).collect();
    let differ: Vec<String> = names
        .iter()
        .filter(|name| one.get(**name) != two.get(**name))
        .map(|name| name.display().to_string())
        .collect();
    if differ.is_empty() {
        step("same", format_args!("{} files, byte for byte", one.len()));
        return Ok(());
    }
    Err(format!("{} files differ: {}", differ.len(), differ.join(", ")))
}

fn files(folder: &Path) -> Res<BTreeMap<PathBuf, String>> {
    let mut all = BTreeMap::new();
    for file in paths::files(folder)? {
        let name = file.strip_prefix(folder).unwrap_or(&file).to_path_buf();
        all.insert(name, hash::sha256(&paths::bytes(&file)?));
    }
    Ok(all)
}

/// Copies what git knows of, as it is now, into a folder.
pub fn copied(root: &Path, to: &Path) -> Res<()> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root);
    let names = command::read(&mut git, "the files are those that git knows of")?;
    let names: Vec<&str> = names.split('\0').filter(|name| !name.is_empty()).collect();
    // What was compiled before stays, and what is no longer a file goes.
    for old in ["src", "crates", "xtask", "www", "prerender", "archive", "fuzz"] {
        if to.join(old).exists() {
            std::fs::remove_dir_all(to.join(old)).map_err(at(format!("clearing `{}`", to.display())))?;
        }
    }
    for name in names {
        let from = root.join(name);
        if from.is_file() {
            paths::copy_file(&from, &to.join(name))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_rust_is_read_from_the_manifest() {
        let manifest = paths::root().and_then(|root| paths::text(&root.join("Cargo.toml")));
        let manifest = manifest.unwrap_or_default();
        assert!(oldest(&manifest).is_some_and(|version| version.starts_with("1.")));
    }
}
