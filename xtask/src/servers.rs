//! The site behind real servers, with the configurations of deploy/ (`tests/servers`). A server that is not on this machine is
//! left out, and that is said.

use std::path::Path;
use std::process::Command;

use crate::count::{Count, counted};
use crate::report::Res;
use crate::{node, site};

/// Runs the tests with each server that is there.
pub fn check(root: &Path, filter: Option<&str>) -> Res<Count> {
    let dist = site::build(root)?;
    let mut node = Command::new("node");
    node.env("PLACARD_DIST", dist).current_dir(root);
    node.args(["--test", "--test-reporter=spec", "--test-timeout=120000"]);
    node.args(filter.map(|filter| format!("--test-name-pattern={filter}")));
    node.args(node::scripts(&root.join("tests/servers"))?);
    counted(&mut node)
}
