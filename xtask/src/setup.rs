//! Fetches what a fresh machine lacks: the Wasm target of Rust, the npm packages, and for tests a Chromium.
//! Says what it installs before it does. All of it is used without a network afterwards.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{read, run, succeeds};
use crate::paths;
use crate::report::{Res, at, step};

/// The target that browsers run.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that Rust can compile for the browser.
pub fn wasm_target() -> Res<()> {
    let mut ask = Command::new("rustc");
    ask.args(["--print", "target-libdir", "--target", WASM]);
    let folder = read(&mut ask, "install Rust with rustup")?;
    if Path::new(folder.trim()).exists() {
        return Ok(());
    }
    step(
        "install",
        format_args!("Rust's standard library for {WASM} (rustup, about 20 MB)"),
    );
    run(
        Command::new("rustup").args(["target", "add", WASM]),
        "it needs rustup and a network once; without rustup, install your system's package of Rust's standard \
         library for wasm32",
    )
}

/// Makes sure that a part of the Rust toolchain is there that a minimal installation leaves out.
pub fn rust_component(name: &str, program: &str) -> Res<()> {
    if succeeds(program, &["--version"]) {
        return Ok(());
    }
    step("install", format_args!("{name} (rustup, a few MB)"));
    let remedy = "it needs rustup and a network once; without rustup, install your system's package of it";
    run(Command::new("rustup").args(["component", "add", name]), remedy)
}

/// Makes sure that the npm packages of `package-lock.json` are in the cache; returns their `node_modules`.
pub fn npm_packages(root: &Path) -> Res<PathBuf> {
    npm_packages_of(
        root,
        "binaryen, esbuild, playwright-core, puppeteer-core, axe, resvg, React, mammoth, pdfjs-dist, fonts for pictures (280 MB on disk)",
    )
}

/// The same for the `package-lock.json` of another folder.
pub fn npm_packages_of(folder: &Path, what: &str) -> Res<PathBuf> {
    node()?;
    let lock = paths::bytes(&folder.join("package-lock.json"))?;
    let cache = paths::cache("npm")?;
    let home = cache.join(&crate::hash::sha256(&lock)[..16]);
    let modules = home.join("node_modules");
    if modules.exists() {
        return Ok(modules);
    }
    step(
        "install",
        format_args!("npm packages of package-lock.json: {what}"),
    );
    step("", format_args!("into {}", home.display()));
    // Installed aside and then renamed, so that an interrupted installation is never taken for a whole one.
    let aside = cache.join(format!("unfinished-{}", std::process::id()));
    paths::clear(&aside)?;
    std::fs::create_dir_all(&aside).map_err(at(format!("making `{}`", aside.display())))?;
    for name in ["package.json", "package-lock.json"] {
        std::fs::copy(folder.join(name), aside.join(name)).map_err(at(format!("copying `{name}`")))?;
    }
    // No package here needs an install script to work, so none is allowed to run. Without a network npm would try again
    // for minutes; what an earlier installation left in npm's own cache is taken from there.
    let mut install = Command::new("npm");
    install.args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
        "--prefer-offline",
    ]);
    install.args([
        "--fetch-retries=2",
        "--fetch-retry-mintimeout=1000",
        "--fetch-retry-maxtimeout=4000",
    ]);
    let installed = run(
        install.current_dir(&aside),
        "it needs npm and, once, a network; check both and try again",
    );
    if installed.is_err() {
        paths::clear(&aside)?;
    }
    installed?;
    match std::fs::rename(&aside, &home) {
        // Another clone was quicker: its installation is the same.
        Err(_) if modules.exists() => paths::clear(&aside)?,
        outcome => outcome.map_err(at(format!("renaming `{}`", aside.display())))?,
    }
    Ok(modules)
}

/// Makes sure that the Python packages of a `requirements.txt` are in the cache; returns the Python that has them.
pub fn python_packages_of(folder: &Path, what: &str) -> Res<PathBuf> {
    let list = folder.join("requirements.txt");
    let home = paths::cache("python")?.join(&crate::hash::sha256(&paths::bytes(&list)?)[..16]);
    let python = home.join("bin/python");
    // Written last, so that an interrupted installation is never taken for a whole one.
    let whole = home.join("whole");
    if whole.exists() {
        return Ok(python);
    }
    step("install", format_args!("Python packages: {what}"));
    paths::clear(&home)?;
    let remedy = "it needs Python 3 with venv and, once, a network; check both and try again";
    run(Command::new("python3").args(["-m", "venv"]).arg(&home), remedy)?;
    let mut pip = Command::new(&python);
    pip.args([
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        "-r",
    ]);
    run(pip.arg(&list), remedy)?;
    paths::write(&whole, "")?;
    Ok(python)
}

/// Makes sure that Node is there and not too old.
fn node() -> Res<()> {
    let remedy = "install Node 20 or newer, with npm";
    let version = read(Command::new("node").arg("--version"), remedy)?;
    let major = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|part| part.parse::<u32>().ok());
    match major {
        Some(20..) => Ok(()),
        _ => Err(format!("Node {} is too old; {remedy}", version.trim())),
    }
}

/// Makes sure that a Chromium is there, for tests and pictures of the page; returns its program.
pub fn chromium() -> Res<PathBuf> {
    if let Some(path) = std::env::var_os("CHROME_PATH").map(PathBuf::from) {
        return if path.exists() {
            Ok(path)
        } else {
            Err(format!(
                "CHROME_PATH names `{}`, which is not there; correct or unset it",
                path.display()
            ))
        };
    }
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    let remedy = "install Chromium or Chrome by hand, and set CHROME_PATH to its program if it is not found";
    // A font comes along: on a bare system every letter would be a box.
    system_packages("Chromium", &["chromium", "fonts-dejavu-core"], 135, remedy)?;
    find_chromium().ok_or_else(|| format!("Chromium was installed but is not found; {remedy}"))
}

/// Installs packages of the system, as root and where there is apt-get; otherwise says what to do by hand.
pub fn system_packages(what: &str, packages: &[&str], megabytes: u32, remedy: &str) -> Res<()> {
    let names = packages.join(" ");
    if !succeeds("apt-get", &["--version"]) {
        return Err(format!("no {what}, and no apt-get to install it with; {remedy}"));
    }
    let user = read(Command::new("id").arg("-u"), remedy)?;
    if user.trim() != "0" {
        return Err(format!(
            "no {what}, and only root may install it: `sudo apt-get install {names}`; or {remedy}"
        ));
    }
    step(
        "install",
        format_args!("{names} from the system's packages (apt-get, about {megabytes} MB)"),
    );
    if apt_install(packages) {
        return Ok(());
    }
    step(
        "",
        "the list of packages is missing or old: apt-get update, then once more",
    );
    run(
        Command::new("apt-get").args(["update", "-qq"]),
        &format!("it needs a network; or {remedy}"),
    )?;
    if apt_install(packages) {
        return Ok(());
    }
    Err(format!("apt-get could not install {names}; {remedy}"))
}

fn apt_install(packages: &[&str]) -> bool {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt.args([
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
        "-o",
        "Dpkg::Use-Pty=0",
    ])
    .args(packages);
    apt.stdout(std::process::Stdio::null());
    apt.status().is_ok_and(|status| status.success())
}

fn find_chromium() -> Option<PathBuf> {
    let names = [
        "chromium",
        "chromium-browser",
        "google-chrome-stable",
        "google-chrome",
        "chrome",
    ];
    let mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    on_path(&names).or_else(|| Some(PathBuf::from(mac)).filter(|path| path.is_file()))
}

/// The first of some programs that is on the path.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = std::env::var_os("PATH")
        .map(|path| std::env::split_paths(&path).collect())
        .unwrap_or_default();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
}
