//! Where things are: the workspace, its `dist`, and the cache that all clones of the project share.

use std::path::{Path, PathBuf};

use crate::report::{Res, at};

/// Raise it when the cache's layout changes; the folders of older versions can then be deleted.
const CACHE_VERSION: &str = "v1";

/// The workspace's folder. Asked at run time, so that clones which share a target folder do not confuse each other.
pub fn root() -> Res<PathBuf> {
    let ours = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = ours
        .as_deref()
        .and_then(Path::parent)
        .filter(|root| root.join("index.html").exists());
    if let Some(root) = root {
        return Ok(root.to_path_buf());
    }
    let here = std::env::current_dir().map_err(at("finding the current folder"))?;
    here.ancestors()
        .find(|folder| folder.join("xtask").exists() && folder.join("index.html").exists())
        .map(Path::to_path_buf)
        .ok_or_else(|| format!("`{}` is not inside the project; go there first", here.display()))
}

/// A folder of the user's cache: `$PLACARD_CACHE`, else `$XDG_CACHE_HOME/placard`, else `~/.cache/placard`.
pub fn cache(name: &str) -> Res<PathBuf> {
    let from = |variable: &str| {
        std::env::var_os(variable)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    let home = || from("HOME").or_else(|| from("USERPROFILE"));
    let base = from("PLACARD_CACHE")
        .or_else(|| from("XDG_CACHE_HOME").map(|cache| cache.join("placard")))
        .or_else(|| home().map(|home| home.join(".cache/placard")))
        .ok_or(
            "no place for downloads: neither PLACARD_CACHE nor HOME is set; set PLACARD_CACHE to a folder",
        )?;
    let folder = base.join(CACHE_VERSION).join(name);
    std::fs::create_dir_all(&folder).map_err(at(format!(
        "making `{}` (set PLACARD_CACHE to another folder)",
        folder.display()
    )))?;
    Ok(folder)
}

/// Every file below a folder, in a fixed order.
pub fn files(folder: &Path) -> Res<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next).map_err(at(format!("reading `{}`", next.display())))? {
            let path = entry.map_err(at(format!("reading `{}`", next.display())))?.path();
            if path.is_dir() {
                open.push(path)
            } else {
                found.push(path)
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Copies a folder with all that is in it.
pub fn copy_folder(from: &Path, to: &Path) -> Res<()> {
    for file in files(from)? {
        copy_file(&file, &to.join(file.strip_prefix(from).unwrap_or(&file)))?;
    }
    Ok(())
}

/// Copies a file, into a folder that need not be there yet.
pub fn copy_file(from: &Path, to: &Path) -> Res<()> {
    if let Some(parent) = to.parent() {
        make(parent)?;
    }
    std::fs::copy(from, to).map_err(at(format!("copying `{}`", from.display())))?;
    Ok(())
}

/// Reads a text file, or says which one could not be read.
pub fn text(path: &Path) -> Res<String> {
    std::fs::read_to_string(path).map_err(at(format!("reading `{}`", path.display())))
}

/// Reads a file, or says which one could not be read.
pub fn bytes(path: &Path) -> Res<Vec<u8>> {
    std::fs::read(path).map_err(at(format!("reading `{}`", path.display())))
}

/// Writes a file, or says which one could not be written.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Res<()> {
    std::fs::write(path, content).map_err(at(format!("writing `{}`", path.display())))
}

/// Removes a file, or says which one could not be removed.
pub fn remove(path: &Path) -> Res<()> {
    std::fs::remove_file(path).map_err(at(format!("removing `{}`", path.display())))
}

/// Makes a folder, with those above it.
pub fn make(folder: &Path) -> Res<()> {
    std::fs::create_dir_all(folder).map_err(at(format!("making `{}`", folder.display())))
}

/// Removes a folder if it is there.
pub fn clear(folder: &Path) -> Res<()> {
    match std::fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(format!("removing `{}`: {error}", folder.display()))
        }
        _ => Ok(()),
    }
}
