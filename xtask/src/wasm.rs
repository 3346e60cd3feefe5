//! From Rust to what a browser loads: compile, generate the glue, shrink. What Trunk does in its core step.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::report::{Res, at, step};
use crate::{command, hash, paths, setup};

/// How a site is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Quick to build: as Trunk without `--release`.
    Dev,
    /// What is shipped.
    Release,
    /// What is shipped and works through much: compiled to be fast, with vector instructions, which Chromium (91),
    /// Firefox (89) and Safari (16.4) all have.
    Speed,
}

/// What wasm-opt is to make of a module.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Aim {
    /// Few bytes.
    Size,
    /// Few instructions.
    Speed,
}

impl Profile {
    /// The name of the profile, as Trunk gives it to its hooks.
    pub fn name(self) -> &'static str {
        match self {
            Profile::Dev => "debug",
            Profile::Release => "release",
            Profile::Speed => "speed",
        }
    }
}

/// Compiles the app for the browser and returns the file.
pub fn compile(root: &Path, profile: Profile) -> Res<PathBuf> {
    module(
        root,
        profile,
        "the app",
        &["--package", "placard", "--bin", "placard"],
    )
}

/// Compiles a part of the workspace for the browser and returns the file.
pub fn module(root: &Path, profile: Profile, what: &str, part: &[&str]) -> Res<PathBuf> {
    step(
        "compile",
        format_args!("{what} for {}, {} profile", setup::WASM, profile.name()),
    );
    let mut cargo = command::cargo();
    cargo.arg("build").args(part).args(["--target", setup::WASM]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    match profile {
        Profile::Dev => &mut cargo,
        Profile::Release => cargo.arg("--release"),
        // Not a profile of its own: so it shares the compiled macros, which are most of a first build.
        Profile::Speed => cargo.args(["--release", "--config", "profile.release.opt-level=3"]),
    };
    let vectors = (profile == Profile::Speed).then_some("-Ctarget-feature=+simd128");
    rust_flags(
        &mut cargo,
        path_flags(root)?.into_iter().chain(vectors.map(str::to_owned)),
    );
    let messages = command::read(
        cargo.current_dir(root).stdin(Stdio::null()),
        "the compiler's message above says why (the first build needs a network for the crates)",
    )?;
    messages
        .lines()
        .rev()
        .find_map(wasm_file)
        .ok_or_else(|| "cargo named no .wasm file".to_owned())
}

/// The `.wasm` file that a line of cargo's messages names.
fn wasm_file(line: &str) -> Option<PathBuf> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    if message["reason"] != "compiler-artifact" {
        return None;
    }
    let names = message["filenames"]
        .as_array()?
        .iter()
        .filter_map(|name| name.as_str());
    names
        .map(PathBuf::from)
        .find(|path| path.extension().is_some_and(|extension| extension == "wasm"))
}

/// Makes the compiler write neutral paths.
pub fn map_paths_away(cargo: &mut Command, root: &Path) -> Res<()> {
    rust_flags(cargo, path_flags(root)?);
    Ok(())
}

/// Gives the compiler flags. Only the browser's target is told so: a general `RUSTFLAGS` would make every build for this
/// machine start afresh. As arguments of `--config`, paths may hold spaces.
fn rust_flags(cargo: &mut Command, flags: impl IntoIterator<Item = String>) {
    let list: Vec<String> = flags
        .into_iter()
        .map(|flag| serde_json::json!(flag).to_string())
        .collect();
    cargo.args([
        "--config",
        &format!("target.{}.rustflags=[{}]", setup::WASM, list.join(",")),
    ]);
    // Flags from the environment would switch off the ones above.
    cargo
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
}

/// The compiler's flags for neutral paths: panic messages name source files, and those would tell where this machine
/// keeps them and which registry they came from.
pub fn path_flags(root: &Path) -> Res<Vec<String>> {
    let sysroot = command::read(
        Command::new("rustc").args(["--print", "sysroot"]),
        "install Rust with rustup",
    )?;
    let pairs = mapped_paths(root, &cargo_home(), Path::new(sysroot.trim()));
    Ok(pairs
        .into_iter()
        .map(|(from, to)| format!("--remap-path-prefix={from}={to}"))
        .collect())
}

/// Cargo's home, where it keeps the sources of crates.
pub fn cargo_home() -> PathBuf {
    let from = |variable| std::env::var_os(variable).map(PathBuf::from);
    from("CARGO_HOME")
        .or_else(|| from("HOME").map(|home| home.join(".cargo")))
        .unwrap_or_default()
}

/// Which path becomes which; the compiler uses the last one that fits, so the particular come after the general.
fn mapped_paths(root: &Path, cargo_home: &Path, sysroot: &Path) -> Vec<(String, String)> {
    let mut pairs = vec![
        (cargo_home.to_path_buf(), "/cargo"),
        (root.to_path_buf(), "/app"),
        (sysroot.join("lib/rustlib/src/rust"), "/rustc"),
    ];
    // One folder per registry, named after its host: without this pair the host would be in the module.
    if let Ok(registries) = std::fs::read_dir(cargo_home.join("registry/src")) {
        let mut folders: Vec<PathBuf> = registries.flatten().map(|entry| entry.path()).collect();
        folders.sort();
        pairs.extend(folders.into_iter().map(|folder| (folder, "/deps")));
    }
    pairs
        .into_iter()
        .map(|(from, to)| (from.display().to_string(), to.to_owned()))
        .collect()
}

/// Generates the JavaScript glue beside the module: `<name>.js` and `<name>_bg.wasm` in `folder`.
pub fn bind(wasm: &Path, name: &str, folder: &Path, profile: Profile) -> Res<()> {
    step("bind", "JavaScript glue (wasm-bindgen)");
    let release = profile != Profile::Dev;
    wasm_bindgen_cli_support::Bindgen::new()
        .input_path(wasm)
        .web(true)
        .and_then(|bindgen| {
            bindgen
                .typescript(false)
                .out_name(name)
                .remove_name_section(release)
                .remove_producers_section(release)
                .generate(folder)
        })
        .map_err(|error| format!("wasm-bindgen on `{}`: {error:#}", wasm.display()))
}

/// Shrinks a module in place.
pub fn shrink(module: &Path, npm: &Path) -> Res<()> {
    optimize(module, npm, Aim::Size)
}

/// Runs wasm-opt on a module in place. The result is kept in the cache under the hash of what went in, because this is nearly
/// all the time of a build in which nothing changed.
pub fn optimize(module: &Path, npm: &Path, aim: Aim) -> Res<()> {
    let input = paths::bytes(module)?;
    let version = paths::text(&npm.join("binaryen/package.json"))?;
    // No feature flags: wasm-opt reads the features from the module. With `--all-features` it writes imports in a form
    // that no browser accepts.
    let options = match aim {
        Aim::Size => ["-Oz"],
        Aim::Speed => ["-O3"],
    };
    let key = hash::sha256(&[input.as_slice(), version.as_bytes(), options.concat().as_bytes()].concat());
    let kept = paths::cache("wasm-opt")?.join(format!("{}.wasm", &key[..32]));
    if !kept.exists() {
        step("shrink", format_args!("wasm-opt {}", options.concat()));
        let aside = kept.with_extension(format!("{}.unfinished", std::process::id()));
        let mut opt = Command::new("node");
        opt.arg(npm.join("binaryen/bin/wasm-opt"))
            .args(options)
            .arg(module)
            .arg("-o")
            .arg(&aside);
        command::run(&mut opt, "delete the folder `npm` in the cache and try again")?;
        std::fs::rename(&aside, &kept).map_err(at(format!("renaming `{}`", aside.display())))?;
    }
    std::fs::copy(&kept, module).map_err(at(format!("copying `{}`", kept.display())))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_wins_over_a_cargo_home_around_it() {
        let pairs = mapped_paths(
            Path::new("/h/.cargo/app"),
            Path::new("/h/.cargo"),
            Path::new("/rust"),
        );
        let place = |to: &str| pairs.iter().position(|(_, name)| name == to);
        assert!(place("/cargo") < place("/app"));
        assert!(pairs.contains(&("/rust/lib/rustlib/src/rust".to_owned(), "/rustc".to_owned())));
    }

    #[test]
    fn reads_the_file_from_cargos_messages() {
        let line = r#"{"reason":"compiler-artifact","filenames":["/t/placard.js","/t/placard.wasm"]}"#;
        assert_eq!(wasm_file(line), Some(PathBuf::from("/t/placard.wasm")));
        assert_eq!(wasm_file(r#"{"reason":"build-finished","success":true}"#), None);
        assert_eq!(wasm_file("not json"), None);
    }
}
