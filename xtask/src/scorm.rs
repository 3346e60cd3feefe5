//! A lesson as a package for learning platforms (SCORM 1.2), made from the built site by the script that the page uses, too.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::report::{Res, step};
use crate::{command, paths, site};

/// The options of the command line.
pub struct Wanted<'a> {
    /// The lesson, by its name in addresses.
    pub lesson: &'a str,
    /// The language, by its code.
    pub lang: &'a str,
}

impl<'a> Wanted<'a> {
    /// Reads the words after the command.
    pub fn read(words: &[&'a str]) -> Res<Wanted<'a>> {
        match words {
            [lesson] => Ok(Wanted { lesson, lang: "en" }),
            [lesson, "--lang", lang] if ["ar", "zh", "en", "fr", "ru", "es"].contains(lang) => {
                Ok(Wanted { lesson, lang })
            }
            _ => Err("`scorm LESSON [--lang ar|zh|en|fr|ru|es]` is expected".to_owned()),
        }
    }
}

/// Writes the package and returns it.
pub fn write(root: &Path, wanted: &Wanted<'_>) -> Res<PathBuf> {
    let Wanted { lesson, lang } = wanted;
    let is_name = lesson.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_name || !root.join(format!("www/lessons/{lesson}.json")).exists() {
        return Err(format!(
            "there is no lesson `{lesson}`; www/lessons/index.txt has the names"
        ));
    }
    let dist = site::build(root)?;
    let folder = root.join("target/scorm");
    paths::make(&folder)?;
    let file = folder.join(format!("{lesson}-{lang}.zip"));
    let mut node = Command::new("node");
    node.arg(root.join("xtask/src/scorm.mjs"))
        .arg(dist)
        .args([lesson, lang])
        .arg(&file);
    command::run(&mut node, "install Node 20 or newer")?;
    step("written", file.display());
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_is_read_or_explained() {
        let read = Wanted::read(&["veto", "--lang", "fr"]);
        assert!(read.is_ok_and(|wanted| (wanted.lesson, wanted.lang) == ("veto", "fr")));
        for wrong in [&["veto", "--lang"][..], &["veto", "--lang", "xx"], &[]] {
            assert!(Wanted::read(wrong).is_err(), "{wrong:?}");
        }
    }
}
