//! Node on a folder that this program serves: how every test and picture in a browser is started.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::report::Res;
use crate::serve::Server;
use crate::{paths, setup};

/// The files `*.test.mjs` of a folder; named one by one, since Node 20 does not know wildcards.
pub fn scripts(folder: &Path) -> Res<Vec<PathBuf>> {
    let files = paths::files(folder)?;
    Ok(files
        .into_iter()
        .filter(|file| file.to_string_lossy().ends_with(".test.mjs"))
        .collect())
}

/// Node, set up to drive Chromium on a folder that is served while this program lives.
pub fn in_browser(root: &Path, folder: &Path) -> Res<Command> {
    let chromium = setup::chromium()?;
    let mut node = node_on(root, folder, "node", &[])?;
    node.env("CHROME_PATH", chromium);
    Ok(node)
}

/// Node on a folder that is served while this program lives, started by `program` with what comes `before` its own
/// arguments.
pub fn node_on(root: &Path, folder: &Path, program: &str, before: &[&str]) -> Res<Command> {
    let npm = setup::npm_packages(root)?;
    let server = Server::bind(folder, 0)?;
    let url = server.url()?;
    std::thread::spawn(move || server.run());
    let mut node = Command::new(program);
    node.args(before)
        .env("PLACARD_URL", url)
        .env("PLACARD_NODE_MODULES", npm);
    node.current_dir(root);
    Ok(node)
}
