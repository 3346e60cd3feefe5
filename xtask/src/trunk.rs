//! Builds the site with Trunk, where it is installed, and compares the outcome with our own build: both read the same
//! `index.html` and run the same hook, so they must agree in all but the hashes in names and the parts: Trunk's modules are
//! whole.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use crate::report::{Res, step};
use crate::wasm;
use crate::{command, frozen, paths, setup, site, sizes};

/// Compares both builds; false where there is no Trunk.
pub fn compare(root: &Path) -> Res<bool> {
    if !command::succeeds("trunk", &["--version"]) {
        println!("skipped: Trunk is not installed, and nothing else here needs it");
        return Ok(false);
    }
    let ours = site::build(root)?;
    let theirs = root.join("target/trunk-site");
    step("trunk", "build --release");
    let mut trunk = Command::new("trunk");
    trunk
        .args(["build", "--release", "--dist"])
        .arg(&theirs)
        .current_dir(root);
    // What Trunk cannot find on the path it downloads; wasm-opt we have. It needs `wasm-bindgen` in the lock's version.
    let npm = setup::npm_packages(root)?;
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::iter::once(npm.join(".bin")).chain(std::env::split_paths(&path));
    trunk.env(
        "PATH",
        std::env::join_paths(folders).map_err(|error| format!("PATH: {error}"))?,
    );
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    trunk.env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        wasm::path_flags(root)?.join(" "),
    );
    command::run(&mut trunk, "Trunk's message above says why")?;

    let (our_files, their_files) = (names(&ours)?, names(&theirs)?);
    if our_files != their_files {
        let only = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
            a.difference(b).cloned().collect::<Vec<_>>().join(", ")
        };
        let (we, they) = (only(&our_files, &their_files), only(&their_files, &our_files));
        return Err(format!(
            "Trunk's site has other files: only ours [{we}], only Trunk's [{they}]; see site.rs"
        ));
    }
    for (our_page, their_page) in sizes::pages(&ours)?.iter().zip(sizes::pages(&theirs)?) {
        let page = our_page.file_name().unwrap_or_default().to_string_lossy();
        let (our_page, their_page) = (
            essence(&paths::text(our_page)?),
            essence(&paths::text(&their_page)?),
        );
        if let Some((a, b)) = our_page.iter().zip(&their_page).find(|(a, b)| a != b) {
            return Err(format!(
                "Trunk's {page} differs: ours `{a}`, Trunk's `{b}`; see site.rs and finish.rs"
            ));
        }
        if our_page.len() != their_page.len() {
            return Err(format!(
                "one {page} is the beginning of the other; see site.rs and finish.rs"
            ));
        }
    }
    // Modules and their glue aside, since Trunk's are whole. Another version of wasm-opt may be on Trunk's side too.
    let rest = |folder: &Path| -> Res<u64> {
        let index = sizes::weights(folder)?;
        let kinds = index.first().map(|page| page.kinds[2..].iter().sum());
        kinds.ok_or_else(|| "a site has no pages".to_owned())
    };
    let (our_size, their_size) = (rest(&ours)?, rest(&theirs)?);
    if our_size.abs_diff(their_size) * 50 > our_size {
        return Err(format!(
            "without its module and glue the first view weighs {our_size} bytes here and {their_size} from Trunk; see site.rs"
        ));
    }
    step(
        "same",
        format_args!("{} files, and the pages but for hashes", our_files.len()),
    );
    Ok(true)
}

/// The names of all files, hashes left out.
fn names(folder: &Path) -> Res<BTreeSet<String>> {
    let files = paths::files(folder)?;
    Ok(files
        .iter()
        .map(|file| without_hashes(&file.strip_prefix(folder).unwrap_or(file).to_string_lossy()))
        // The handbook is added to the site after its build, whoever made that; frozen copies of earlier versions stay where they are.
        .filter(|name| !is_part(name) && !name.starts_with("handbook/") && !is_of_earlier_version(name))
        .collect())
}

fn is_of_earlier_version(name: &str) -> bool {
    let version = name.strip_prefix("v/").and_then(|rest| rest.split('/').next());
    version.is_some_and(|version| version != frozen::VERSION)
}

/// Whether a name without hashes is that of a part of a module: `placard-panels-*.wasm`.
fn is_part(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or(name);
    let module = wasm::MODULES
        .iter()
        .find_map(|module| file.strip_prefix(module)?.strip_prefix('-'));
    module.is_some_and(|rest| rest.contains(".wasm") && !rest.starts_with('*'))
}

/// A page as a list of tags and words, hashes left out, each tag's attributes in alphabetical order.
fn essence(html: &str) -> Vec<String> {
    let spaced = html.replace('<', "\n<").replace('>', ">\n");
    let pieces = spaced
        .lines()
        .map(|piece| piece.split_whitespace().collect::<Vec<_>>());
    let early_part = |words: &Vec<&str>| {
        let address = words.iter().find_map(|word| word.strip_prefix("href="));
        address.is_some_and(|address| is_part(&without_hashes(address.trim_matches('"'))))
    };
    pieces
        .filter(|words| !words.is_empty() && !early_part(words))
        .map(|mut words| {
            words.retain(|word| !word.starts_with("integrity="));
            // Only a tag's name and attributes: its closing bracket stays behind.
            if words[0].starts_with('<') {
                words
                    .iter_mut()
                    .for_each(|word| *word = word.trim_end_matches(['>', '/']).trim_end_matches("=\"\""));
                words.retain(|word| !word.is_empty());
                words[1..].sort_unstable();
            }
            without_hashes(&words.join(" "))
        })
        .collect()
}

/// Sixteen hexadecimal digits in a row become a star.
fn without_hashes(text: &str) -> String {
    let mut kept = String::new();
    let mut digits = String::new();
    for letter in text.chars().chain(std::iter::once('\0')) {
        if letter.is_ascii_hexdigit() {
            digits.push(letter);
            continue;
        }
        kept += if digits.len() == 16 { "*" } else { &digits };
        digits.clear();
        kept.push(letter);
    }
    kept.pop();
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_do_not_count() {
        assert_eq!(without_hashes("app-0123456789abcdef_bg.wasm"), "app-*_bg.wasm");
        assert_eq!(without_hashes("cafe 0123"), "cafe 0123");
    }

    #[test]
    fn neither_do_parts() {
        assert!(is_part("placard-panels-*.wasm") && is_part("v/0.1.0/widget-shared-*.wasm.br"));
        assert!(
            !is_part("placard-*.wasm") && !is_part("placard-panels-*.js") && !is_part("import/import-*.wasm")
        );
        let whole = essence("<a><b>");
        assert_eq!(
            whole,
            essence("<a><link rel=\"preload\" href=\"./placard-tools-0123456789abcdef.wasm\"><b>")
        );
    }

    #[test]
    fn neither_do_spaces_and_the_order_of_attributes() {
        let one = essence("<link rel=\"a\"  href=\"b\">\n\n<p>x");
        assert_eq!(
            one,
            essence("<link href=\"b\" integrity=\"sha384-1\" rel=\"a\"/><p>x")
        );
    }
}
