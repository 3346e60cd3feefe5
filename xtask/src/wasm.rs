//! From Rust to what a browser loads: compile, generate the glue, shrink. What Trunk does in its core step.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tinyjson::JsonValue;

use crate::report::{Res, Started, at, step};
use crate::standard_library::Library;
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

/// The modules of the site's pages: programs of the package `placard`.
pub const MODULES: [&str; 2] = ["placard", "widget"];

/// What the linker has to keep so that a module can be cut: at which place in code and data each address is, and the
/// names.
const TO_CUT: [&str; 2] = ["-Clink-arg=--emit-relocs", "-Cstrip=none"];

/// Compiles modules of the site's pages and returns their files, in order. One call of cargo: the compiler then works on
/// several of them at once, where one after the other would leave all cores but one without work.
pub fn modules(root: &Path, profile: Profile, names: &[&str]) -> Res<Vec<PathBuf>> {
    in_order(
        names,
        compiled(root, profile, &names.join(", "), &bins(names), How::PLAIN)?,
    )
}

/// The same for all of them as they are shipped: linked so that they can be cut into parts.
pub fn modules_to_cut(root: &Path, library: Library) -> Res<Vec<PathBuf>> {
    let mut part = bins(&MODULES);
    part.extend(["--features", "split"]);
    let how = How { library, cut: true };
    let files = compiled(root, Profile::Release, &MODULES.join(", "), &part, how)?;
    in_order(&MODULES, files)
}

/// The arguments of cargo for programs of the package.
fn bins<'a>(names: &[&'a str]) -> Vec<&'a str> {
    let mut part = vec!["--package", "placard"];
    part.extend(names.iter().flat_map(|name| ["--bin", name]));
    part
}

/// Compiles everything that the pages run, quickly, each by its name: `MODULES`, and the library `library`. In one call of
/// cargo they share all that they depend on.
pub fn development(root: &Path, library: &'static str) -> Res<Vec<(&'static str, PathBuf)>> {
    let mut part = bins(&MODULES);
    part.extend(["--package", library, "--lib"]);
    let mut names = MODULES.to_vec();
    names.push(library);
    let files = compiled(root, Profile::Dev, "all modules", &part, How::PLAIN)?;
    let files = in_order(&names, files)?;
    Ok(names.into_iter().zip(files).collect())
}

/// The file of each module.
fn in_order(names: &[&str], files: Vec<PathBuf>) -> Res<Vec<PathBuf>> {
    let find = |name: &&str| {
        let file = files
            .iter()
            .find(|file| file.file_stem().is_some_and(|stem| stem == *name));
        file.cloned()
            .ok_or_else(|| format!("cargo named no file `{name}.wasm`"))
    };
    names.iter().map(find).collect()
}

/// Compiles a library of the workspace for the browser and returns the file.
pub fn module(root: &Path, profile: Profile, what: &str, part: &[&str]) -> Res<PathBuf> {
    last(compiled(root, profile, what, part, How::PLAIN)?)
}

/// The same as it is shipped, with a standard library for few bytes if that is the one chosen.
pub fn small_module(root: &Path, library: Library, what: &str, part: &[&str]) -> Res<PathBuf> {
    let how = How { library, cut: false };
    last(compiled(root, Profile::Release, what, part, how)?)
}

fn last(files: Vec<PathBuf>) -> Res<PathBuf> {
    let file = files.into_iter().next_back();
    file.ok_or_else(|| "cargo named no .wasm file".to_owned())
}

/// What a shipped module is linked with.
#[derive(Clone, Copy, PartialEq, Eq)]
struct How {
    library: Library,
    /// Whether it will be cut into parts.
    cut: bool,
}

impl How {
    const PLAIN: How = How {
        library: Library::Installed,
        cut: false,
    };
}

/// Compiles parts of the workspace for the browser and returns the files.
fn compiled(root: &Path, profile: Profile, what: &str, part: &[&str], how: How) -> Res<Vec<PathBuf>> {
    let started = Started::now(
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
    // What is not shipped may name this machine's paths.
    if profile != Profile::Dev {
        let vectors = (profile == Profile::Speed).then_some("-Ctarget-feature=+simd128");
        let mut flags = path_flags(root)?;
        flags.extend(vectors.map(str::to_owned));
        if how.cut {
            flags.extend(TO_CUT.iter().map(ToString::to_string));
        }
        flags.extend(how.library.apply(&mut cargo).iter().map(ToString::to_string));
        if how.library == Library::Compiled {
            // A folder of its own: the options of a nightly compiler change what some crates compile to on this machine.
            cargo.arg("--target-dir").arg(root.join("target/build-std"));
        }
        rust_flags(&mut cargo, flags);
    }
    let messages = command::read(
        cargo.current_dir(root).stdin(Stdio::null()),
        "the compiler's message above says why (the first build needs a network for the crates)",
    )?;
    started.done();
    Ok(messages.lines().filter_map(wasm_file).collect())
}

/// The `.wasm` file that a line of cargo's messages names.
fn wasm_file(line: &str) -> Option<PathBuf> {
    cargo_files(line, "filenames")
        .into_iter()
        .find(|path| path.extension().is_some_and(|extension| extension == "wasm"))
}

/// The files that a line of cargo's messages names: those of `key`, in messages about what was compiled.
pub fn cargo_files(line: &str, key: &str) -> Vec<PathBuf> {
    let message: Option<JsonValue> = line.parse().ok();
    let message = message
        .as_ref()
        .and_then(|message| message.get::<HashMap<String, JsonValue>>());
    let Some(message) = message else { return Vec::new() };
    if message
        .get("reason")
        .and_then(|reason| reason.get::<String>())
        .is_none_or(|reason| reason != "compiler-artifact")
    {
        return Vec::new();
    }
    let path = |value: &JsonValue| value.get::<String>().map(PathBuf::from);
    match message.get(key) {
        Some(JsonValue::Array(list)) => list.iter().filter_map(path).collect(),
        Some(one) => path(one).into_iter().collect(),
        None => Vec::new(),
    }
}

/// Makes the compiler write neutral paths.
pub fn map_paths_away(cargo: &mut Command, root: &Path) -> Res<()> {
    rust_flags(cargo, path_flags(root)?);
    Ok(())
}

/// Gives the compiler flags. Only builds for the browser get them: a general `RUSTFLAGS` would make every build for this
/// machine start afresh. As arguments of `--config`, paths may hold spaces.
fn rust_flags(cargo: &mut Command, flags: impl IntoIterator<Item = String>) {
    let list: Vec<String> = flags
        .into_iter()
        .filter_map(|flag| JsonValue::from(flag).stringify().ok())
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

/// Generates the JavaScript glue beside the module: `<name>.js` and `<name>_bg.wasm` in `folder`. `kind` is one that the
/// program `bindgen` knows.
pub fn bind(bindgen: &Path, wasm: &Path, name: &str, folder: &Path, kind: &str) -> Res<()> {
    let mut program = Command::new(bindgen);
    program.arg(kind).arg(wasm).arg(folder).arg(name);
    command::run(&mut program, "the message above says why")
}

/// Runs wasm-opt on a module in place. The result is kept in the cache under the hash of what went in, because this is nearly
/// all the time of a build in which nothing changed.
pub fn optimize(module: &Path, npm: &Path, aim: Aim) -> Res<()> {
    let input = paths::bytes(module)?;
    let version = paths::text(&npm.join("binaryen/package.json"))?;
    // No feature flags: wasm-opt reads the features from the module. With `--all-features` it writes imports in a form
    // that no browser accepts.
    // A function that is called from one place only is not put there: what becomes one large function compresses badly.
    let options = match aim {
        Aim::Size => &["-Oz", "--converge", "--one-caller-inline-max-function-size=10"][..],
        Aim::Speed => &["-O3", "--converge"],
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
