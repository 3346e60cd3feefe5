//! The module that reads the UN's voting data in a worker: built for speed, put into the site's folder `import`, and left
//! alone by a page that does not ask for it.

use std::path::{Path, PathBuf};

use crate::report::{Res, at};
use crate::wasm::{self, Profile};
use crate::{assemble, hash, paths};

/// The worker, as `index.html` names it and as the page starts it.
const WORKER: &str = "import/import-worker.js";

/// Compiles the module for the browser and returns the file. Trunk's hook and our own build both call it.
pub fn compile(root: &Path, profile: Profile) -> Res<PathBuf> {
    let profile = match profile {
        Profile::Dev => Profile::Dev,
        Profile::Release | Profile::Speed => Profile::Speed,
    };
    let part = ["--package", "import", "--lib"];
    wasm::module(root, profile, "the module that imports voting data", &part)
}

/// Puts the module beside the worker, which comes in as it was copied, and the glue into the worker.
pub fn finish(root: &Path, folder: &Path, npm: &Path, profile: Profile) -> Res<()> {
    let worker = folder.join(WORKER);
    if !worker.exists() {
        return Err(format!(
            "the site has no `{WORKER}`; index.html names it with `<link data-trunk rel=\"copy-file\">`"
        ));
    }
    let module = compile(root, profile)?;
    let beside = folder.join("import");
    let aside = beside.join("aside");
    std::fs::create_dir_all(&aside).map_err(at(format!("making `{}`", aside.display())))?;
    wasm::bind(&module, "import", &aside, profile)?;
    let bound = aside.join("import_bg.wasm");
    if profile == Profile::Release {
        wasm::optimize(&bound, npm, wasm::Aim::Speed)?;
    }
    let content = paths::bytes(&bound)?;
    let name = hash::file_name("import", "wasm", &content);
    paths::write(&beside.join(&name), content)?;
    let entry = aside.join("worker.js");
    let text = paths::text(&worker)?
        .replace("PLACARD_IMPORT_GLUE", "./import.js")
        .replace("PLACARD_IMPORT_WASM", &format!("./{name}"));
    paths::write(&entry, text)?;
    assemble::esbuild(npm, &entry, &aside.join("bundle.js"), profile == Profile::Release)?;
    paths::write(&worker, paths::bytes(&aside.join("bundle.js"))?)?;
    paths::clear(&aside)
}
