//! Runs a file of labelled cases through the law, and prints which differ.

use std::path::Path;

use crate::report::{Res, at};

/// Prints each case that differs, then how many passed and failed. The error is empty: the list has said it all.
pub fn run(file: &Path) -> Res<()> {
    let cases = std::fs::read_to_string(file).map_err(at(format!("reading `{}`", file.display())))?;
    let report = conformance::run(&cases).map_err(at(format!("`{}`", file.display())))?;
    print!("{report}");
    if report.failed == 0 {
        Ok(())
    } else {
        Err(String::new())
    }
}
