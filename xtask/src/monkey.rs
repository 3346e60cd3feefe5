//! `cargo xtask monkey`: random presses on every kind of page of the built site, in Chromium (`tests/e2e/monkey.mjs`).

use std::path::Path;

use crate::report::{Res, step};
use crate::{command, node, site};

/// Runs it with the options of the command line. A site that is there is taken as it is.
pub fn run(root: &Path, options: &[&str]) -> Res<()> {
    checked(options)?;
    let dist = root.join("dist");
    let dist = if dist.join("index.html").exists() {
        step("as it is", dist.display());
        dist
    } else {
        site::build(root)?
    };
    let mut node = node::in_browser(root, &dist)?;
    node.arg(root.join("tests/e2e/monkey.mjs")).args(options);
    command::run_speaking(&mut node, "install Node 20 or newer")
}

fn checked(options: &[&str]) -> Res<()> {
    for pair in options.chunks(2) {
        match pair {
            ["--presses" | "--seed", number] if number.parse::<u32>().is_ok() => {}
            _ => {
                return Err(format!(
                    "`monkey` takes --presses N and --seed S, but has `{}`",
                    pair.join(" ")
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_numbers() {
        assert!(checked(&[]).is_ok() && checked(&["--presses", "10", "--seed", "3"]).is_ok());
        assert!(checked(&["--presses"]).is_err() && checked(&["--seed", "x"]).is_err());
    }
}
