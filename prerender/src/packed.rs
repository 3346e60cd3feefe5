//! Writes what the app decodes in place of JSON: `packed/<language>/<meeting>.bin`, and the library as `index.bin`.

use std::path::Path;

use records::packed;
use records::packed::CannotPack;
use wording::lang::Lang;

use crate::record;

/// Reads, translates and checks every meeting of the site in `folder`, and writes it in each language. A mistake in one
/// fails the build.
pub fn write(folder: &Path) -> Result<(), String> {
    for lang in Lang::ALL {
        let aside = folder.join("packed").join(lang.code());
        std::fs::create_dir_all(&aside).map_err(|error| format!("making `{}`: {error}", aside.display()))?;
        let keep = |name: &str, file: Result<Vec<u8>, CannotPack>| {
            let path = aside.join(name).with_extension("bin");
            let failed = |error: String| format!("packing `{}`: {error}", path.display());
            let file = file.map_err(|error| failed(error.to_string()))?;
            std::fs::write(&path, file).map_err(|error| failed(error.to_string()))
        };
        let library = record::library(folder, lang)?;
        for entry in &library.entries {
            let meeting = record::read(folder, &entry.id, lang)?;
            keep(&entry.id, packed::meeting::write(&meeting))?;
        }
        keep("index", packed::library::write(&library))?;
    }
    Ok(())
}
