//! `cargo xtask bench build`: how long a build of the whole site takes, cold and warm, in a copy of the sources.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::report::{Res, at};
use crate::{command, paths, versions};

/// A change of the sources, as a developer makes one: the file, and what is added at its end.
const CHANGES: [(&str, &str, &str); 3] = [
    ("a page is changed", "src/pages/library/page.rs", "\n// changed\n"),
    (
        "the law is changed",
        "crates/rules/src/decide.rs",
        "\n// changed\n",
    ),
    (
        "a style sheet is changed",
        "www/styles/tokens.css",
        "\n/* changed */\n",
    ),
];

/// Builds the site from the sources alone, again without a change, and after a change of each kind. Crates, npm packages and
/// the program of the handbook are on the machine before.
pub fn bench(root: &Path) -> Res<()> {
    let copy = root.join("target/bench-build");
    if copy.exists() {
        std::fs::remove_dir_all(&copy).map_err(at(format!("clearing `{}`", copy.display())))?;
    }
    versions::copied(root, &copy)?;
    println!("`cargo xtask build`, the whole site with the handbook");
    timed(&copy, "from the sources alone, crates downloaded before")?;
    timed(&copy, "again, nothing is changed")?;
    for (what, file, more) in CHANGES {
        let file = copy.join(file);
        let text = paths::text(&file)? + more;
        paths::write(&file, text)?;
        timed(&copy, what)?;
    }
    std::fs::remove_dir_all(&copy).map_err(at(format!("clearing `{}`", copy.display())))
}

/// One build, without what it says.
fn timed(copy: &Path, what: &str) -> Res<()> {
    let mut build = Command::new("cargo");
    build.args(["xtask", "build"]).current_dir(copy);
    build.stdout(Stdio::null());
    let start = Instant::now();
    command::run(
        versions::outside(&mut build),
        "build the site by `cargo xtask build` to see why",
    )?;
    println!("{:9.1} s  {what}", start.elapsed().as_secs_f64());
    Ok(())
}
