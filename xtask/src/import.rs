//! The module that reads the UN's voting data in a worker: built for speed, put into the site's folder `import`, and left
//! alone by a page that does not ask for it.

use std::path::{Path, PathBuf};

use crate::assemble::Build;
use crate::report::Res;
use crate::wasm::{self, Profile};
use crate::{esbuild, hash, paths};

/// The module's name.
pub const NAME: &str = "import";

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

/// Puts the module beside the worker, which comes in as it was copied, and the glue into the worker. The module is bound in
/// the folder `bound`.
pub fn finish(build: Build<'_>, folder: &Path, bound: &Path) -> Res<()> {
    let worker = folder.join(WORKER);
    if !worker.exists() {
        return Err(format!(
            "the site has no `{WORKER}`; index.html names it with `<link data-trunk rel=\"copy-file\">`"
        ));
    }
    let aside = bound.join(NAME);
    let content = paths::bytes(&aside.join("import_bg.wasm"))?;
    let name = hash::file_name(NAME, "wasm", &content);
    paths::write(&folder.join("import").join(&name), content)?;
    let (entry, bundle) = (aside.join("worker.js"), aside.join("bundle.js"));
    paths::write(&entry, with_names(&paths::text(&worker)?, &format!("./{name}")))?;
    esbuild::bundle(build.npm, &entry, &bundle, build.is_release())?;
    paths::write(&worker, paths::bytes(&bundle)?)
}

/// Puts the module as it is bound beside the worker, with nothing joined or made small.
pub fn finish_plain(folder: &Path, bound: &Path) -> Res<()> {
    let (worker, bound) = (folder.join(WORKER), bound.join(NAME));
    paths::copy_folder(&bound, &folder.join("import"))?;
    paths::write(&worker, with_names(&paths::text(&worker)?, "./import_bg.wasm"))
}

/// The worker with the names of the glue and of the module.
fn with_names(worker: &str, module: &str) -> String {
    worker
        .replace("PLACARD_IMPORT_GLUE", "./import.js")
        .replace("PLACARD_IMPORT_WASM", module)
}
