//! The joining of scripts and of style sheets, by the program esbuild.

use std::path::Path;
use std::process::Command;

use crate::command;
use crate::report::Res;

/// What the name of the script begins with that says that a page's module does not start.
pub const NOT_STARTED_NAME: &str = "not-started";

/// What the name of the script begins with that makes the site work without a network.
pub const OFFLINE_NAME: &str = "offline";

/// Joins a script or a style sheet with what it imports.
pub fn bundle(npm: &Path, entry: &Path, to: &Path, minify: bool) -> Res<()> {
    bundle_with(npm, entry, to, minify, &[])
}

/// The same with more options of esbuild.
pub fn bundle_with(npm: &Path, entry: &Path, to: &Path, minify: bool, more: &[String]) -> Res<()> {
    let mut esbuild = Command::new("node");
    esbuild
        .arg(npm.join("esbuild/bin/esbuild"))
        .arg(entry)
        .arg(format!("--outfile={}", to.display()));
    esbuild.args([
        "--bundle",
        "--format=esm",
        "--target=es2022",
        "--legal-comments=none",
        "--log-level=warning",
    ]);
    // wasm-bindgen names the script that loads parts once for each part; all of these are the same.
    esbuild.arg("--log-override:duplicate-object-key=silent");
    // What is loaded later is a file of its own.
    for later in [NOT_STARTED_NAME, OFFLINE_NAME] {
        esbuild.arg(format!("--external:./{later}-*"));
    }
    // Pictures and fonts are files of their own.
    esbuild.args(["--external:*.svg", "--external:*.png", "--external:*.woff2"]);
    // Packages are those of the lock file, which are not beside the sources.
    esbuild.args(more).env("NODE_PATH", npm);
    if minify {
        esbuild.arg("--minify");
    }
    command::run(&mut esbuild, "its message above says where")
}
