//! The stories of tests/engines in Firefox and in WebKit. An engine that cannot be had is skipped, and the line says why.

use std::path::{Path, PathBuf};

use crate::count::{Count, SKIPPED, counted};
use crate::report::Res;
use crate::setup::{on_path, system_packages};
use crate::{node, site};

/// Runs the stories in both engines.
pub fn check(root: &Path, filter: Option<&str>) -> Res<Count> {
    if let Some(path) = named_firefox().filter(|path| !path.is_file()) {
        return Err(format!(
            "FIREFOX_PATH names `{}`, which is not there; correct or unset it",
            path.display()
        ));
    }
    let dist = site::build(root)?;
    let mut sum = Count::default();
    for (name, find) in [("firefox", firefox as fn() -> Res<Engine>), ("webkit", webkit)] {
        let engine = match find() {
            Ok(engine) => engine,
            Err(why) => {
                println!("skipped: {name}: {why}");
                sum = sum.plus(SKIPPED);
                continue;
            }
        };
        let mut node = node::node_on(root, &dist, engine.program, &engine.before)?;
        node.env("PLACARD_ENGINE", name).envs(engine.named);
        node.args(["--test", "--test-reporter=spec", "--test-timeout=600000"]);
        node.args(filter.map(|filter| format!("--test-name-pattern={filter}")));
        node.args(node::scripts(&root.join("tests/engines"))?);
        sum = sum.plus(counted(&mut node)?);
    }
    Ok(sum)
}

/// How the tests are started for an engine.
struct Engine {
    /// What starts Node: itself, or a program that gives it a display.
    program: &'static str,
    before: Vec<&'static str>,
    /// Where the engine's programs are.
    named: Vec<(&'static str, PathBuf)>,
}

/// Firefox, installed where it is missing.
fn firefox() -> Res<Engine> {
    let remedy = "install Firefox by hand, and set FIREFOX_PATH to its program if it is not found";
    let find = || named_firefox().or_else(|| on_path(&["firefox-esr", "firefox"]));
    if find().is_none() {
        system_packages("Firefox", &["firefox-esr"], 80, remedy)?;
    }
    let path = find().ok_or_else(|| format!("Firefox was installed but is not found; {remedy}"))?;
    Ok(Engine {
        program: "node",
        before: Vec::new(),
        named: vec![("PLACARD_FIREFOX", path)],
    })
}

/// The Firefox that a person has named.
fn named_firefox() -> Option<PathBuf> {
    std::env::var_os("FIREFOX_PATH").map(PathBuf::from)
}

/// WebKitGTK with its driver, and a display for it where there is none.
fn webkit() -> Res<Engine> {
    let remedy = "install WebKitGTK's WebKitWebDriver and MiniBrowser, and xvfb-run, by hand";
    let shows = std::env::var_os("DISPLAY").is_some() || std::env::var_os("WAYLAND_DISPLAY").is_some();
    let find = || Some((on_path(&["WebKitWebDriver"])?, mini_browser()?));
    let ready = || shows || on_path(&["xvfb-run"]).is_some();
    if find().is_none() || !ready() {
        let packages = ["webkit2gtk-driver", "xvfb", "xauth"];
        system_packages("WebKit", &packages, 70, remedy)?;
    }
    let (driver, browser) =
        find().ok_or_else(|| format!("WebKit was installed but is not found; {remedy}"))?;
    Ok(Engine {
        program: if shows { "node" } else { "xvfb-run" },
        before: if shows { Vec::new() } else { vec!["-a", "node"] },
        named: vec![("PLACARD_WEBKIT_DRIVER", driver), ("PLACARD_WEBKIT", browser)],
    })
}

/// WebKitGTK's own small browser, in a folder that carries the machine's kind and the library's version.
fn mini_browser() -> Option<PathBuf> {
    let below = |folder: PathBuf| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        entries.map(|entry| entry.path())
    };
    let libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].map(PathBuf::from);
    let kinds = libraries.iter().cloned().flat_map(below);
    libraries
        .iter()
        .cloned()
        .chain(kinds)
        .flat_map(below)
        .filter(|folder| folder.to_string_lossy().contains("webkit"))
        .map(|folder| folder.join("MiniBrowser"))
        .find(|path| path.is_file())
}
