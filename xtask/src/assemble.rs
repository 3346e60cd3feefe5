//! What every page of the site is made with: the policy, the bundle of a module and its script, and the calls of the
//! program `prerender`.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::native::Native;
use crate::report::{Res, Started, at};
use crate::wasm::{self, Aim, Profile};
use crate::{command, esbuild, hash, parts, paths};

/// What every step of a build needs.
#[derive(Clone, Copy)]
pub struct Build<'a> {
    /// The workspace.
    pub root: &'a Path,
    /// The folder `node_modules` with the programs from npm.
    pub npm: &'a Path,
    /// The programs of the workspace.
    pub native: &'a Native,
    /// How the site is built.
    pub profile: Profile,
}

impl Build<'_> {
    /// Whether this is what is shipped.
    pub fn is_release(self) -> bool {
        self.profile == Profile::Release
    }
}

/// A compiled module that is to be bound.
pub struct ToBind<'a> {
    /// Its name.
    pub name: &'a str,
    /// The file that the compiler wrote.
    pub file: &'a Path,
    /// What wasm-opt is to make of it.
    pub aim: Aim,
    /// Whether it is cut into parts.
    pub cut: bool,
}

/// Binds modules and makes them small, each in the folder of its name below `folder`, several at once: wasm-opt keeps one
/// core busy for each. There is a `<name>.js` and a `<name>_bg.wasm` in each folder then, and the parts of a module that was
/// cut.
pub fn bind_all(build: Build<'_>, modules: &[ToBind<'_>], folder: &Path) -> Res<()> {
    let bind = |module: &ToBind<'_>| -> Res<()> {
        let name = module.name;
        let folder = folder.join(name);
        paths::clear(&folder)?;
        paths::make(&folder)?;
        let kind = match (module.cut, build.is_release()) {
            (true, _) => "parts",
            (false, true) => "web",
            (false, false) => "web-dev",
        };
        wasm::bind(&build.native.bindgen, module.file, name, &folder, kind)?;
        if module.cut {
            parts::make_small(&folder, build.npm)?;
        }
        if build.is_release() {
            wasm::optimize(&folder.join(format!("{name}_bg.wasm")), build.npm, module.aim)?;
        }
        Ok(())
    };
    let names: Vec<&str> = modules.iter().map(|module| module.name).collect();
    let programs = if build.is_release() {
        "wasm-bindgen, wasm-opt"
    } else {
        "wasm-bindgen"
    };
    let started = Started::now("bind", format_args!("{} ({programs})", names.join(", ")));
    std::thread::scope(|scope| {
        let threads: Vec<_> = modules
            .iter()
            .map(|module| scope.spawn(move || bind(module)))
            .collect();
        threads.into_iter().try_for_each(|thread| {
            thread
                .join()
                .map_err(|_| "a module could not be bound".to_owned())?
        })
    })?;
    started.done();
    Ok(())
}

/// What our pages may do: nothing but load their own files and run their own module. The same line is what a server
/// should send as the header `Content-Security-Policy`, with `frame-ancestors` added where embedding is limited.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; \
                          frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// What is sent beside it: code may not make scripts from texts, but for the address of a worker, by the policy of this name; `default` is
/// that of the handbook, whose scripts are mdBook's and rustdoc's. Only the header says it, so that no page grows.
pub const TRUSTED: &str =
    "require-trusted-types-for 'script'; trusted-types placard default 'allow-duplicates'";

/// Where the first view goes in `index.html`.
const PLACEHOLDER: &str = "<!--prerender-->";

/// A module in the site.
pub struct Packed {
    /// The links that start it.
    pub starts: String,
    /// For each part the links by which a page asks for it early; none where the module was not cut.
    early: BTreeMap<String, String>,
}

impl Packed {
    /// The links by which a page asks early for a part of the module.
    pub fn early(&self, part: &str) -> Res<&str> {
        match self.early.get(part) {
            Some(links) => Ok(links),
            // All of it comes with the module.
            None if self.early.is_empty() => Ok(""),
            None => Err(format!(
                "the module has no part `{part}`, which pages.rs names; its parts are {}",
                self.early.keys().cloned().collect::<Vec<_>>().join(", ")
            )),
        }
    }
}

/// Puts a module and its glue, with our `start.js` in one script, into the folder under names that tell what they hold, and
/// its parts beside it.
pub fn pack(build: Build<'_>, name: &str, glue: &Path, module: &Path, folder: &Path) -> Res<Packed> {
    // Named by what it holds after shrinking: files under such names may be cached forever.
    let content = paths::bytes(module)?;
    let bytes = content.len();
    paths::remove(module)?;
    let module = &format!("./{}", hash::file_name(name, "wasm", &content));
    paths::write(&folder.join(module), content)?;

    let beside = glue.parent().unwrap_or(folder);
    let glue_name = glue.file_name().unwrap_or_default().to_string_lossy();
    let glue_name = format!("./{glue_name}");
    let early = parts::pack(name, &glue_name, beside, folder)?;
    let not_started = pack_later(build, (esbuild::NOT_STARTED_NAME, NOT_STARTED), beside, folder)?;
    let mut start = start_script(&glue_name, (module, bytes), &not_started);
    // The frame of an article registers nothing in the pages of others.
    if name == wasm::MODULES[0] && build.is_release() {
        let offline = pack_later(build, (esbuild::OFFLINE_NAME, OFFLINE), beside, folder)?;
        start = with_offline(&start, &offline);
    }
    let entry = beside.join("start.js");
    let bundle = beside.join("bundle.js");
    paths::write(&entry, start)?;
    esbuild::bundle(build.npm, &entry, &bundle, build.is_release())?;
    let content = paths::bytes(&bundle)?;
    let script = hash::file_name(name, "js", &content);
    for used in [&entry, &bundle, glue] {
        paths::remove(used)?;
    }
    parts::clear(beside)?;
    paths::write(&folder.join(&script), &content)?;
    // The preload carries no integrity: the module is fetched in a stream, and a check would have to wait for its end.
    // It is named by its content, and comes from where the checked script comes from.
    let starts = format!(
        "<link rel=\"preload\" href=\"{module}\" as=\"fetch\" type=\"application/wasm\" crossorigin=\"anonymous\">\n\
         <script type=\"module\" src=\"./{script}\" integrity=\"{}\" crossorigin=\"anonymous\"></script>\n",
        hash::integrity(&content),
    );
    Ok(Packed { starts, early })
}

/// The size in bytes up to which Chromium starts a module synchronously on the main thread. A development build is larger.
const AT_ONCE: usize = 8 << 20;

/// The script that starts a module, with the names of its glue, of the module, and of the script for a module that does not
/// start. A module that is too large to be started at once gets the glue's own start, which waits.
pub fn start_script(glue: &str, (module, bytes): (&str, usize), not_started: &str) -> String {
    let mut script = include_str!("start.js").to_owned();
    if bytes > AT_ONCE {
        script = script
            .replace("import { initSync } from", "import init from")
            .replace(
                "initSync({ module: await compiled })",
                "await init({ module_or_path: await compiled })",
            );
    }
    script
        .replace("PLACARD_GLUE", glue)
        .replace("PLACARD_WASM", module)
        .replace("PLACARD_NOT_STARTED", not_started)
}

/// The script with what makes the site work without a network, which it loads once the page is idle.
fn with_offline(start: &str, offline: &str) -> String {
    let load =
        format!("(window.requestIdleCallback ?? setTimeout)(() => import(\"{offline}\").catch(() => {{}}));");
    start.replace("// PLACARD_OFFLINE", &load)
}

/// The script of a page whose module does not start.
pub const NOT_STARTED: &str = include_str!("not_started.js");

/// The script that registers the worker for visits without a network.
const OFFLINE: &str = include_str!("offline.js");

/// Puts a script that is loaded later into the folder under a name that tells what it holds; returns the name.
fn pack_later(build: Build<'_>, (stem, script): (&str, &str), beside: &Path, folder: &Path) -> Res<String> {
    let (entry, bundle) = (beside.join("later.js"), beside.join("bundle.js"));
    paths::write(&entry, script)?;
    esbuild::bundle(build.npm, &entry, &bundle, build.is_release())?;
    let content = paths::bytes(&bundle)?;
    paths::remove(&entry)?;
    paths::remove(&bundle)?;
    let name = hash::file_name(stem, "js", &content);
    paths::write(&folder.join(&name), content)?;
    Ok(format!("./{name}"))
}

/// Lets the native program `prerender` write the words that are loaded later into the folder.
pub fn write_words(build: Build<'_>, folder: &Path) -> Res<()> {
    command::run(build.native.prerender(build.root).arg("words").arg(folder), WHY)
}

/// Lets the native program `packer` write the meetings, the library and the archive as the app decodes them.
pub fn write_packed(build: Build<'_>, folder: &Path) -> Res<()> {
    pack_votes(&build.native.packer, build.root, folder)
}

/// The same with the program alone.
pub fn pack_votes(packer: &Path, root: &Path, folder: &Path) -> Res<()> {
    command::run(Command::new(packer).arg(folder).arg(root.join("archive")), WHY)
}

const WHY: &str = "the message above says why";

/// Lets the native program `prerender` write the first view into the page, which it gets and gives as text.
pub fn with_first_view(build: Build<'_>, html: &str, name: &str) -> Res<String> {
    prerendered(&build.native.prerender, build.root, html, &[name])
}

/// The same with all of the words that the program takes.
pub fn prerendered(prerender: &Path, root: &Path, html: &str, words: &[&str]) -> Res<String> {
    if !html.contains(PLACEHOLDER) {
        return Err(format!(
            "index.html has no `{PLACEHOLDER}`; it marks where the first view goes"
        ));
    }
    let mut child = Command::new(prerender)
        .current_dir(root)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(at("running `prerender`"))?;
    if let Some(mut input) = child.stdin.take() {
        input
            .write_all(html.as_bytes())
            .map_err(at("writing to `prerender`"))?;
    }
    let output = child.wait_with_output().map_err(at("reading from `prerender`"))?;
    if !output.status.success() {
        return Err(format!("`prerender` failed; {WHY}"));
    }
    String::from_utf8(output.stdout).map_err(at("the first view is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_module_is_not_started_at_once() {
        let start = |bytes| start_script("./a.js", ("./a_bg.wasm", bytes), "./not_started.js");
        let large = start(AT_ONCE + 1);
        assert!(!large.contains("initSync"), "{large}");
        assert!(large.contains("import init from \"./a.js\";"), "{large}");
        assert!(
            large.contains("  await init({ module_or_path: await compiled });"),
            "{large}"
        );
        assert!(start(AT_ONCE).contains("  initSync({ module: await compiled });"));
    }
}
