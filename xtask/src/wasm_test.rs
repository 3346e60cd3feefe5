//! Runs the tests of `tests/browser` in Chromium: the runner that cargo calls for a test compiled to Wasm.
//!
//! `wasm-bindgen-test-runner` does the same. As a library it costs 150 crates and about 157 seconds of processor time,
//! and it needs ChromeDriver; this file, a page and Playwright, which is here anyway, cost nothing. Should a release of
//! wasm-bindgen change how its tests are called, this fails loudly (no test would run), and `Cargo.lock` holds the version.

use std::path::Path;

use crate::report::{Res, at};
use crate::{command, native, node, paths, wasm};

/// Runs the tests of one compiled file. Words after the file pick tests by name.
pub fn run_file(root: &Path, file: &str, filters: &[&str]) -> Res<()> {
    let folder = std::env::temp_dir().join(format!("placard-wasm-test-{}", std::process::id()));
    paths::clear(&folder)?;
    std::fs::create_dir_all(&folder).map_err(at(format!("making `{}`", folder.display())))?;
    let outcome = run_in(root, file, filters, &folder);
    paths::clear(&folder)?;
    outcome
}

fn run_in(root: &Path, file: &str, filters: &[&str], folder: &Path) -> Res<()> {
    let bindgen = native::bindgen(root)?;
    wasm::bind(&bindgen, Path::new(file), "tests", folder, "tests")?;
    for name in ["index.html", "run.js"] {
        let from = root.join("tests/browser").join(name);
        std::fs::copy(&from, folder.join(name)).map_err(at(format!("copying `{}`", from.display())))?;
    }
    let mut node = node::in_browser(root, folder)?;
    node.arg(root.join("tests/browser/drive.mjs")).args(filters);
    command::run(&mut node, "the output above says which test")
}
