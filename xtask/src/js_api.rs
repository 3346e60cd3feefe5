//! `cargo xtask js-api`: the functions for JavaScript, built for Node and for browsers, and tested in both.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::count::{Count, counted};
use crate::report::{self, Res, at, step};
use crate::wasm::{self, Aim, Profile};
use crate::{command, native, node, paths, setup};

/// What both kinds are called.
const NAME: &str = "placard";

/// Which functions are built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Functions {
    /// What readers load.
    Shipped,
    /// `runCase` too, which brings the reader of labelled cases along.
    Tested,
}

/// Builds `target/js-api/node` and `target/js-api/web` (`target/js-api-tested`); returns the folder above both.
pub fn build(root: &Path, functions: Functions) -> Res<PathBuf> {
    setup::wasm_target()?;
    let npm = setup::npm_packages(root)?;
    let (folder, features): (_, &[&str]) = match functions {
        Functions::Shipped => (
            "target/js-api",
            &[
                "--no-default-features",
                "--features",
                "decide,proceed,what-would-change,odds,power",
            ],
        ),
        Functions::Tested => ("target/js-api-tested", &["--all-features"]),
    };
    let part = [&["--package", "js-api", "--lib"], features].concat();
    let module = wasm::module(root, Profile::Release, "the functions for JavaScript", &part)?;
    let bindgen = native::bindgen(root)?;
    let above = root.join(folder);
    paths::clear(&above)?;
    for kind in ["node", "web"] {
        let folder = above.join(kind);
        std::fs::create_dir_all(&folder).map_err(at(format!("making `{}`", folder.display())))?;
        let kind_of_glue = if kind == "node" { "node" } else { "web-package" };
        wasm::bind(&bindgen, &module, NAME, &folder, kind_of_glue)?;
        wasm::optimize(&folder.join(format!("{NAME}_bg.wasm")), &npm, Aim::Size)?;
        let declared = root.join("crates/js-api/npm/placard.d.ts");
        std::fs::copy(&declared, folder.join("placard.d.ts"))
            .map_err(at(format!("copying `{}`", declared.display())))?;
        // Node takes the files for modules only where this says so.
        let package = folder.join("package.json");
        std::fs::write(&package, "{ \"type\": \"module\" }\n")
            .map_err(at(format!("writing `{}`", package.display())))?;
        let mut compress = Command::new("node");
        compress.arg(root.join("xtask/src/compress.mjs")).arg(&folder);
        command::run(&mut compress, "install Node 20 or newer")?;
        for file in [format!("{NAME}_bg.wasm"), format!("{NAME}.js")] {
            let length = |name: &str| std::fs::metadata(folder.join(name)).map_or(0, |known| known.len());
            let (raw, brotli) = (length(&file), length(&format!("{file}.br")));
            step(
                "size",
                format_args!(
                    "{kind}/{file}: {} (brotli {})",
                    report::bytes(raw),
                    report::bytes(brotli)
                ),
            );
        }
    }
    Ok(above)
}

/// Builds, and runs `crates/js-api/tests/node` in Node, in Chromium where a test asks for it.
pub fn check(root: &Path, filter: Option<&str>) -> Res<Count> {
    let folder = build(root, Functions::Tested)?;
    let mut node = node::in_browser(root, &folder.join("web"))?;
    node.env("PLACARD_JS_API", &folder)
        .args(["--test", "--test-reporter=spec", "--test-timeout=600000"])
        .args(filter.map(|filter| format!("--test-name-pattern={filter}")))
        .args(node::scripts(&root.join("crates/js-api/tests/node"))?);
    counted(&mut node)
}
