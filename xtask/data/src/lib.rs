//! The data package: the meetings of the library and the rows of the archive as CSV and JSON, with a description in the
//! Frictionless format, sources, terms and checksums. One folder, named after the day of the newest vote in it.

mod archive;
mod described;
mod meetings;
mod table;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What can go wrong, in one line.
pub type Res<T> = Result<T, String>;

/// Writes the package into a new folder below `to`, and returns it.
///
/// # Errors
///
/// In one line: what cannot be read or written, or what is wrong in it.
pub fn write(root: &Path, to: &Path) -> Res<PathBuf> {
    let votes = archive::read(&root.join("archive"))?;
    let library = meetings::read(&root.join("www/scenarios"))?;
    let days = votes.days().chain(library.days());
    let day = days.max().ok_or("there is no vote")?;
    let folder = to.join(format!("placard-data-{day}"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| format!("clearing `{}`: {error}", folder.display()))?;
    }
    make(&folder.join("meetings"))?;

    let mut resources = Vec::new();
    for table in [&votes.table, &library.items, &library.rolls] {
        let name = format!("{}.csv", table.name);
        let file = table.csv()?;
        resources.push(described::csv(table, &name, &file));
        keep(&folder, &name, &file)?;
    }
    let file = votes.table.json()?;
    resources.push(described::json(
        "votes-json",
        "votes.json",
        &file,
        votes.table.about,
    ));
    keep(&folder, "votes.json", &file)?;
    for (name, file) in &library.files {
        let path = format!("meetings/{name}");
        resources.push(described::json(
            name.trim_end_matches(".json"),
            &path,
            file,
            "One meeting of the library",
        ));
        keep(&folder, &path, file)?;
    }

    let sources = std::fs::read(root.join("archive/README.md"))
        .map_err(|error| format!("`archive/README.md`: {error}"))?;
    keep(&folder, "ARCHIVE.md", &sources)?;
    let format = std::fs::read(root.join("docs/scenario-format.md"));
    let format = format.map_err(|error| format!("`docs/scenario-format.md`: {error}"))?;
    keep(&folder, "MEETINGS.md", &format)?;
    let counts = [&votes.table, &library.items, &library.rolls].map(|table| table.rows.len());
    let read_me = described::read_me(&day, counts, library.files.len());
    keep(&folder, "README.md", read_me.as_bytes())?;
    let package = described::package(&day, resources, &votes.sources);
    keep(&folder, "datapackage.json", package.as_bytes())?;
    keep(&folder, "SHA256SUMS", sums(&folder)?.as_bytes())?;
    Ok(folder)
}

/// The checksums of all files, as `sha256sum --check` reads them.
fn sums(folder: &Path) -> Res<String> {
    let mut names = Vec::new();
    for below in ["", "meetings/"] {
        let entries =
            std::fs::read_dir(folder.join(below)).map_err(|error| format!("reading the package: {error}"))?;
        for entry in entries {
            let entry = entry.map_err(|error| format!("reading the package: {error}"))?;
            if entry.path().is_file() {
                names.push(format!("{below}{}", entry.file_name().to_string_lossy()));
            }
        }
    }
    names.sort();
    let mut text = String::new();
    for name in names {
        let file = std::fs::read(folder.join(&name)).map_err(|error| format!("reading `{name}`: {error}"))?;
        let _ = writeln!(text, "{}  {name}", sha256(&file));
    }
    Ok(text)
}

/// The hash of a file, in hexadecimal digits.
#[must_use]
pub fn sha256(file: &[u8]) -> String {
    let hash = hmac_sha256::Hash::hash(file);
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn make(folder: &Path) -> Res<()> {
    std::fs::create_dir_all(folder).map_err(|error| format!("making `{}`: {error}", folder.display()))
}

fn keep(folder: &Path, name: &str, file: &[u8]) -> Res<()> {
    std::fs::write(folder.join(name), file).map_err(|error| format!("writing `{name}`: {error}"))
}
