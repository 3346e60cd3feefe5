//! The programs of the workspace that a build runs on this machine: `bindgen`, `prerender` and `packer`.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::report::{Res, Started};
use crate::{command, wasm};

/// Where the programs are.
pub struct Native {
    /// Writes the JavaScript beside a module.
    pub bindgen: PathBuf,
    /// Renders views into pages.
    pub prerender: PathBuf,
    /// Writes the meetings as the app decodes them.
    pub packer: PathBuf,
}

impl Native {
    /// Compiles all of them.
    pub fn compile(root: &Path) -> Res<Native> {
        let [prerender, packer] = programs(root, ["prerender", "packer"])?;
        Ok(Native {
            bindgen: bindgen(root)?,
            prerender,
            packer,
        })
    }

    /// The program that renders views, ready to be given its words.
    pub fn prerender(&self, root: &Path) -> Command {
        let mut prerender = Command::new(&self.prerender);
        prerender.current_dir(root);
        prerender
    }
}

/// Compiles `bindgen` in a target folder of its own: so it does not wait for another cargo, and no other waits for it. What
/// it shares with the page (the macros' parser) is compiled twice, some ten seconds of processor time; but it compiles
/// nearly alone, one crate after the other, while the other cores work on the page.
pub fn bindgen(root: &Path) -> Res<PathBuf> {
    let folder = root.join("target/bindgen");
    let [bindgen] = compiled(root, ["bindgen"], &["--target-dir", &folder.to_string_lossy()])?;
    Ok(bindgen)
}

/// Compiles programs for this machine, each the only one of the package with its name, and returns their files.
pub fn programs<const N: usize>(root: &Path, names: [&str; N]) -> Res<[PathBuf; N]> {
    compiled(root, names, &[])
}

fn compiled<const N: usize>(root: &Path, names: [&str; N], options: &[&str]) -> Res<[PathBuf; N]> {
    let started = Started::now("compile", format_args!("{} for this machine", names.join(", ")));
    let mut cargo = command::cargo();
    cargo
        .args(["build", "--message-format", "json-render-diagnostics"])
        .args(options);
    for name in names {
        cargo.args(["--package", name]);
    }
    let messages = command::read(
        cargo.current_dir(root).stdin(Stdio::null()),
        "the compiler's message above says why (the first build needs a network for the crates)",
    )?;
    started.done();
    let files: Vec<PathBuf> = messages
        .lines()
        .flat_map(|line| wasm::cargo_files(line, "executable"))
        .collect();
    let mut found = names.map(|_| PathBuf::new());
    for (name, place) in names.iter().zip(&mut found) {
        let file = files
            .iter()
            .find(|file| file.file_stem().is_some_and(|stem| stem == *name));
        *place = file
            .cloned()
            .ok_or_else(|| format!("cargo named no program `{name}`"))?;
    }
    Ok(found)
}
