//! Writes the JavaScript beside a Wasm module: `bindgen KIND MODULE FOLDER NAME` writes `NAME.js` and `NAME_bg.wasm` into
//! FOLDER. KIND is `web` (shipped to browsers), `web-dev` (the same with names, for debugging), `node` and `web-package`
//! (the functions for JavaScript), `tests` (tests that are run in a browser), or `parts` (as `web`, for a module that is
//! cut into parts; `cut.rs` says what else it writes).
//!
//! It is a package of its own because its dependencies take longer to compile than the rest of `xtask`: cargo compiles it
//! while it compiles the page.

mod crates;
mod cut;
mod short_names;

use std::path::Path;
use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["parts", module, folder, name] => cut::cut(Path::new(module), Path::new(folder), name),
        [kind, module, folder, name] => bind(kind, module, folder, name),
        _ => Err("`bindgen KIND MODULE FOLDER NAME` is expected".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("bindgen: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs wasm-bindgen. `kind` is any of those above; `parts` is the main part of a module that was cut.
fn bind(kind: &str, module: &str, folder: &str, name: &str) -> Result<(), String> {
    let failed = |error| format!("wasm-bindgen on `{module}`: {error:#}");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).typescript(false).out_name(name);
    match kind {
        "node" => bindgen.nodejs_module(true),
        "web" | "web-dev" | "web-package" | "tests" | "parts" => bindgen.web(true),
        _ => {
            return Err(format!(
                "`{kind}` is not a kind; they are web, web-dev, node, web-package, tests, parts"
            ));
        }
    }
    .map_err(failed)?;
    match kind {
        // The tests are plain exports of the module; the program's own start must not run.
        "tests" => bindgen.debug(true).export_wasm(true).emit_start(false),
        // In a browser `init()` finds the module beside the glue.
        "node" | "web-package" => bindgen.omit_default_module_path(false),
        // The parts take memory, table and stack from what the main part exports.
        "parts" => bindgen.keep_lld_exports(true),
        _ => &mut bindgen,
    };
    let stripped = !matches!(kind, "web-dev" | "tests");
    bindgen
        .remove_name_section(stripped)
        .remove_producers_section(stripped)
        .generate(folder)
        .map_err(failed)?;
    match kind {
        "web" | "parts" => short_names::shorten(Path::new(folder), name),
        _ => Ok(()),
    }
}
