//! `cargo xtask bench csv`: the import of a generated voting data file of the real size, natively beside the `csv` crate,
//! and in Chromium beside PapaParse, d3-dsv and DuckDB-Wasm.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::assemble::{self, Build};
use crate::native::Native;
use crate::report::{self, Res, at, step};
use crate::wasm::{Aim, Profile};
use crate::{command, esbuild, import, paths, setup};

/// As many rows as the Assembly's file of February 2026 has, and the seed.
const ROWS: &str = "947434";
const SEED: &str = "1";

/// Runs both, and prints.
pub fn bench(root: &Path) -> Res<()> {
    setup::wasm_target()?;
    let file = generated(root)?;
    let mut cargo = command::cargo();
    cargo.args(["bench", "--package", "placard-records", "--bench", "library_csv"]);
    command::run(cargo.current_dir(root), "the message above says why")?;
    let site = stage(root)?;
    let mut node = Command::new("node");
    node.env("CHROME_PATH", setup::chromium()?)
        .env("PLACARD_NODE_MODULES", setup::npm_packages(root)?)
        .arg(root.join("benches/csv/import.mjs"))
        .args([&site, &file]);
    command::run(&mut node, "the message above says why")
}

/// The file, written once.
fn generated(root: &Path) -> Res<PathBuf> {
    let folder = root.join("target/csv");
    std::fs::create_dir_all(&folder).map_err(at(format!("making `{}`", folder.display())))?;
    let path = folder.join(format!("seed_{SEED}_ga_voting.csv"));
    if !path.exists() {
        step("generate", path.display());
        let aside = path.with_extension("unfinished");
        let mut cargo = command::cargo();
        cargo.args([
            "run",
            "--quiet",
            "--package",
            "placard-records",
            "--example",
            "generate_voting_data",
            "--",
            ROWS,
            SEED,
        ]);
        command::run(cargo.arg(&aside).current_dir(root), "the message above says why")?;
        std::fs::rename(&aside, &path).map_err(at(format!("renaming `{}`", aside.display())))?;
    }
    let size = std::fs::metadata(&path).map_or(0, |known| known.len());
    step(
        "file",
        format_args!("{}, {}", path.display(), report::bytes(size)),
    );
    Ok(path)
}

/// A page with an input, our worker, and the others'.
fn stage(root: &Path) -> Res<PathBuf> {
    let npm = setup::npm_packages(root)?;
    let rivals = setup::npm_packages_of(
        &root.join("benches/csv"),
        "PapaParse, d3-dsv and DuckDB-Wasm (150 MB on disk), to compare with",
    )?;
    let site = root.join("target/csv/site");
    paths::clear(&site)?;
    let copy = |from: &Path, to: &str| {
        let content = paths::bytes(from)?;
        let to = site.join(to);
        let folder = to.parent().unwrap_or(&site);
        std::fs::create_dir_all(folder).map_err(at(format!("making `{}`", folder.display())))?;
        paths::write(&to, content)
    };
    copy(&root.join("www/import-worker.js"), "import/import-worker.js")?;
    let native = Native::compile(root)?;
    let build = Build {
        root,
        npm: &npm,
        native: &native,
        profile: Profile::Release,
    };
    let module = import::compile(root, Profile::Release)?;
    let bound = root.join("target/csv/bound");
    let module = assemble::ToBind {
        name: import::NAME,
        file: &module,
        aim: Aim::Speed,
        cut: false,
    };
    assemble::bind_all(build, &[module], &bound)?;
    import::finish(build, &site, &bound)?;
    for name in ["papaparse.js", "d3-dsv.js", "duckdb.js"] {
        // esbuild finds packages from where a script lies.
        let entry = rivals.join("..").join(name);
        paths::write(&entry, paths::bytes(&root.join("benches/csv").join(name))?)?;
        esbuild::bundle(&npm, &entry, &site.join(name), true)?;
    }
    for name in ["duckdb-browser-eh.worker.js", "duckdb-eh.wasm"] {
        copy(&rivals.join("@duckdb/duckdb-wasm/dist").join(name), name)?;
    }
    let page = "<!doctype html><meta charset=\"utf-8\"><title>bench</title><link rel=\"icon\" href=\"data:,\"><input type=\"file\">\n";
    paths::write(&site.join("index.html"), page)?;
    Ok(site)
}
