//! The scripts that read a PDF or a Word file which a reader gives to the page of one's own meeting: bundled with their
//! libraries, put beside the other tools, and left alone by a page to which no file is given.

use std::path::Path;

use crate::assemble::Build;
use crate::report::{Res, Started};
use crate::{esbuild, paths};

/// The folder of the scripts, below the site and below the sources.
const TOOLS: &str = "tools";
const SOURCES: &str = "xtask/src/readers";

/// The scripts, each a file of its own: the first loads one of the others.
const SCRIPTS: [&str; 3] = ["read-file", "read-pdf", "read-word"];

/// The worker of PDF.js, as the package has it and as `read-pdf.js` names it.
const WORKER: (&str, &str) = ("pdfjs-dist/build/pdf.worker.min.mjs", "pdf-worker.js");

/// What is in the scripts beside our own, for the file of licences. esbuild says what it puts in (`--metafile`).
const PACKAGES: [&str; 13] = [
    "pdfjs-dist",
    "mammoth",
    "@xmldom/xmldom",
    "base64-js",
    "dingbat-to-unicode",
    "immediate",
    "jszip",
    "lie",
    "lop",
    "option",
    "pako",
    "underscore",
    "xmlbuilder",
];

/// Writes the scripts, the worker and the licences into the site.
pub fn finish(build: Build<'_>, folder: &Path) -> Res<()> {
    let started = Started::now("readers", "what reads PDF and Word files");
    let (sources, tools) = (build.root.join(SOURCES), folder.join(TOOLS));
    let ours = |name: &str| sources.join(name).display().to_string();
    let theirs = |name: &str| build.npm.join(name).display().to_string();
    // Nothing may build code from text, so the parts of the libraries that do have others in their place.
    let options = [
        format!("--alias:underscore={}", ours("underscore.js")),
        format!(
            "--alias:all-of-underscore={}",
            theirs("underscore/modules/index.js")
        ),
        format!("--alias:jszip={}", theirs("jszip/lib/index.js")),
        format!("--alias:setimmediate={}", ours("set-immediate.js")),
        format!("--alias:stream={}", ours("no-stream.js")),
        "--external:./read-*.js".to_owned(),
    ];
    for name in SCRIPTS {
        let script = format!("{name}.js");
        let (from, to) = (sources.join(&script), tools.join(&script));
        esbuild::bundle_with(build.npm, &from, &to, true, &options)?;
    }
    let (worker, name) = WORKER;
    esbuild::bundle(build.npm, &build.npm.join(worker), &tools.join(name), true)?;
    paths::write(&tools.join("licences.txt"), licences(build.npm)?)?;
    started.done();
    Ok(())
}

/// The licences of the libraries, one after the other.
fn licences(npm: &Path) -> Res<String> {
    let mut all = String::new();
    for package in PACKAGES {
        let files = std::fs::read_dir(npm.join(package))
            .map_err(crate::report::at(format!("looking into the package `{package}`")))?;
        let named = |name: &str| name.to_lowercase().starts_with("licen");
        let file = files
            .filter_map(Result::ok)
            .find(|file| named(&file.file_name().to_string_lossy()))
            .ok_or_else(|| format!("the package `{package}` has no file with its licence"))?;
        all += &format!("# {package}\n\n{}\n\n", paths::text(&file.path())?.trim());
    }
    Ok(all)
}
