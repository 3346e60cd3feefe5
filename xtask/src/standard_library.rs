//! Which standard library the shipped modules hold: Rust's as it is installed, or one that is compiled with them.
//!
//! Compiled with them it is made for few bytes, and a panic stops the module at once, without the code that writes its
//! message: no page shows that message, and it is in every module many times. The compiler calls the two options unstable, so
//! where Rust's sources are not installed the build uses the library as it is.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::report::{Res, step};
use crate::{command, setup};

/// The variable that forces one: `yes` or `no`.
const VARIABLE: &str = "PLACARD_BUILD_STD";

/// A standard library.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub enum Library {
    /// As rustup installs it.
    Installed,
    /// Compiled with the modules.
    Compiled,
}

/// Both.
pub const BOTH: [Library; 2] = [Library::Compiled, Library::Installed];

impl Library {
    /// The one that this machine builds with, by the variable and by what is installed.
    pub fn chosen(root: &Path) -> Res<Library> {
        let wanted = std::env::var(VARIABLE).unwrap_or_default();
        choose(&wanted, wanted != "no" && source()?.exists() && fetched(root))
    }

    /// Its name in figures.
    pub fn name(self) -> &'static str {
        match self {
            Library::Installed => "installed",
            Library::Compiled => "compiled",
        }
    }

    /// Says which one a build uses, and why.
    pub fn say(self) {
        let forced = std::env::var(VARIABLE).is_ok_and(|wanted| !wanted.is_empty());
        let why = match (self, forced) {
            (_, true) => format!("{VARIABLE} says so"),
            (Library::Compiled, _) => "Rust's sources are installed".to_owned(),
            (Library::Installed, _) => {
                "Rust's sources, or the crates they need, are not installed; with them (`cargo xtask setup`) pages are lighter".to_owned()
            }
        };
        let what = match self {
            Library::Installed => "the standard library as it is installed",
            Library::Compiled => {
                "the standard library compiled for few bytes, without the messages of panics"
            }
        };
        step("with", format_args!("{what}: {why}"));
    }

    /// Makes cargo compile with it; returns the flags that the compiler needs for it.
    pub fn apply(self, cargo: &mut Command) -> &'static [&'static str] {
        match self {
            Library::Installed => &[],
            Library::Compiled => {
                // Nightly's options, in the compiler that everything else is compiled with.
                cargo.env("RUSTC_BOOTSTRAP", "1").args([
                    "-Zbuild-std=std,panic_abort",
                    "-Zbuild-std-features=optimize_for_size",
                ]);
                &["-Zunstable-options", "-Cpanic=immediate-abort"]
            }
        }
    }
}

fn choose(wanted: &str, is_there: bool) -> Res<Library> {
    match (wanted, is_there) {
        ("no", _) | ("", false) => Ok(Library::Installed),
        ("yes" | "", true) => Ok(Library::Compiled),
        ("yes", false) => Err(format!(
            "{VARIABLE}=yes needs Rust's sources; `rustup component add rust-src` installs them"
        )),
        _ => Err(format!(
            "{VARIABLE} is `{wanted}`; `yes`, `no` or nothing is expected"
        )),
    }
}

/// Where Rust's sources are, if they are installed.
fn source() -> Res<PathBuf> {
    let sysroot = command::read(
        Command::new("rustc").args(["--print", "sysroot"]),
        "install Rust with rustup",
    )?;
    Ok(PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust/library"))
}

/// Makes sure that the crates are there which the standard library is compiled with. Cargo needs a network for it once.
fn fetched(root: &Path) -> bool {
    let fetch = |offline: &[&str]| {
        let mut cargo = command::cargo();
        Library::Compiled.apply(&mut cargo);
        cargo
            .arg("fetch")
            .args(["--quiet", "--target", setup::WASM])
            .args(offline);
        cargo.current_dir(root).stderr(Stdio::null());
        cargo.status().is_ok_and(|status| status.success())
    };
    // What is there is taken without asking the network, which may be slow or missing.
    fetch(&["--offline"]) || fetch(&[])
}

/// Installs Rust's sources where rustup can; without them the build works too, with heavier pages.
pub fn install(root: &Path) -> Res<()> {
    if source()?.exists() {
        // The crates that it is compiled with.
        fetched(root);
        return Ok(());
    }
    if !command::succeeds("rustup", &["--version"]) {
        step(
            "without",
            "Rust's sources, since rustup is not there; pages are heavier, and nothing else changes",
        );
        return Ok(());
    }
    step(
        "install",
        "Rust's sources, to compile its standard library for few bytes (rustup component rust-src, about 5 MB)",
    );
    let mut rustup = Command::new("rustup");
    rustup.args(["component", "add", "rust-src"]);
    if command::run(&mut rustup, "it needs a network once").is_err() {
        step(
            "without",
            "Rust's sources, which could not be installed; pages are heavier, and nothing else changes",
        );
    } else {
        fetched(root);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_follows_what_is_there_unless_it_is_forced() {
        assert_eq!(choose("", true), Ok(Library::Compiled));
        assert_eq!(choose("", false), Ok(Library::Installed));
        assert_eq!(choose("no", true), Ok(Library::Installed));
        assert_eq!(choose("yes", true), Ok(Library::Compiled));
        assert!(choose("yes", false).is_err());
        assert!(choose("maybe", true).is_err());
    }
}
