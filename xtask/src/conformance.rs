//! Runs a file of labelled cases through the law, and prints which differ.

use std::path::Path;

use crate::paths;
use crate::report::Res;

/// Prints each case that differs, then how many passed and failed. The error is empty: the list has said it all.
pub fn run(file: &Path) -> Res<()> {
    let report =
        conformance::run(&paths::text(file)?).map_err(|error| format!("`{}`: {error}", file.display()))?;
    print!("{report}");
    if report.failed == 0 {
        Ok(())
    } else {
        Err(String::new())
    }
}
