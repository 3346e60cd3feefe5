//! `cargo xtask data`: the library and the archive as one folder of CSV and JSON files, by the program `xtask/data`.

use std::path::{Path, PathBuf};

use crate::report::{Res, step};
use crate::{command, native, paths};

/// Writes the package into `target/data` and returns its folder.
pub fn write(root: &Path) -> Res<PathBuf> {
    let [program] = native::programs(root, ["data-package"])?;
    let to = root.join("target/data");
    paths::make(&to)?;
    let mut run = std::process::Command::new(program);
    let said = command::read(run.arg(root).arg(&to), "the message above says what to change")?;
    let folder = PathBuf::from(said.trim());
    step("data", folder.display());
    Ok(folder)
}
