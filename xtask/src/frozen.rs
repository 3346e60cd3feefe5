//! The site once more under an address that never changes: `v/<version>/`, with what an embed and its pages need. An article
//! that names it shows the same in ten years.
//!
//! A version is released when git has a tag `v<version>`. From then on its folder is written where it is missing and never
//! changed; before that it follows the build. The folders of other versions that are in `dist` stay there.

use std::path::{Component, Path};
use std::process::Command;

use crate::place;
use crate::say::{Res, step};

/// The version of `Cargo.toml`, which all our packages share.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What a frozen site does not hold: other versions, what hosts read at the root alone, and the pages of each meeting in each
/// language, which are for those who search.
const LEFT_OUT: [&str; 8] = ["v", "_headers", "ar", "zh", "en", "fr", "ru", "es"];

/// Writes the frozen copy into the finished site in `folder`.
pub fn freeze(folder: &Path) -> Res<()> {
    let to = folder.join("v").join(VERSION);
    for file in place::files(folder)? {
        let name = file.strip_prefix(folder).unwrap_or(&file);
        let first = name.components().next();
        let left_out = |first: Component<'_>| LEFT_OUT.iter().any(|name| first.as_os_str() == *name);
        if !first.is_some_and(left_out) {
            place::copy_file(&file, &to.join(name))?;
        }
    }
    step("frozen", format_args!("v/{VERSION}/"));
    Ok(())
}

/// The files of a built site in `dist` that no build touches: those of other versions, and of this one once it is released.
pub fn kept(dist: &Path, root: &Path) -> impl Fn(&Path) -> bool {
    let sealed = dist.join("v").join(VERSION).join("index.html").exists() && is_released(root);
    move |name| {
        let mut parts = name.components().map(Component::as_os_str);
        let below = parts.next().is_some_and(|first| first == "v");
        below && (sealed || parts.next().is_some_and(|version| version != VERSION))
    }
}

/// Whether git has a tag for this version.
fn is_released(root: &Path) -> bool {
    let mut git = Command::new("git");
    git.args(["tag", "--list", &format!("v{VERSION}")])
        .current_dir(root);
    git.output()
        .is_ok_and(|output| output.status.success() && !output.stdout.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_versions_stay_and_ours_follows_the_build_until_it_is_released() {
        let nowhere = std::env::temp_dir().join(format!("placard-frozen-{}", std::process::id()));
        let kept = kept(&nowhere, &nowhere);
        let stays = |name: &str| kept(Path::new(name));
        assert!(stays("v/0.0.1/index.html"));
        assert!(!stays(&format!("v/{VERSION}/index.html")));
        assert!(!stays("index.html") && !stays("very/old.html"));
    }

    #[test]
    fn the_copy_is_whole_but_for_other_versions_and_the_pages_for_search() {
        let folder = std::env::temp_dir().join(format!("placard-freeze-{}", std::process::id()));
        let written = [
            "index.html",
            "scenarios/a.json",
            "fr/a.html",
            "v/0.0.1/index.html",
            "_headers",
        ]
        .map(|name| {
            let file = folder.join(name);
            std::fs::create_dir_all(file.parent().unwrap_or(&folder)).map_err(|error| error.to_string())?;
            place::write(&file, name)
        });
        assert!(written.iter().all(Result::is_ok) && freeze(&folder).is_ok());
        let frozen = folder.join("v").join(VERSION);
        assert!(frozen.join("index.html").exists() && frozen.join("scenarios/a.json").exists());
        for name in ["fr", "v", "_headers"] {
            assert!(!frozen.join(name).exists(), "{name}");
        }
        assert_eq!(place::clear(&folder), Ok(()));
    }
}
