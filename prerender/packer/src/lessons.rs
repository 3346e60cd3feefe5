//! Packs the lessons: `packed/<language>/lesson-<name>.bin`, and their list as `lessons.bin`. A lesson that a language does not
//! have whole is English in its list, and the list says so; no half-translated lesson is written.

use std::path::Path;

use records::lesson;
use records::lesson::model::{Entry, Lesson};
use records::packed;
use records::packed::CannotPack;
use records::translation::Translation;

use crate::{ENGLISH, text_of};

/// The names of the lessons, in their order.
const LIST: &str = "lessons/index.txt";

/// The names of the lessons of the site in `folder`, in their order.
///
/// # Errors
///
/// In one line: the list cannot be read.
pub fn names(folder: &Path) -> Result<Vec<String>, String> {
    let list = text_of(&folder.join(LIST))?;
    let names = list
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(names.map(str::to_owned).collect())
}

/// A lesson in a language; `None` where the language does not have all of its sentences.
///
/// # Errors
///
/// In one line: which file cannot be read, or what is wrong in it.
pub fn read(folder: &Path, id: &str, code: &str) -> Result<Option<Lesson>, String> {
    let file = format!("lessons/{id}.json");
    let text = text_of(&folder.join(&file))?;
    let words = match code {
        ENGLISH => Translation::default(),
        code => {
            let own = format!("lessons/{code}/{id}.json");
            let path = folder.join(&own);
            if !path.exists() {
                return Ok(None);
            }
            let words = Translation::read(&text_of(&path)?).map_err(|error| format!("{own}: {error}"))?;
            let sentences = lesson::sentences(&text).map_err(|error| format!("{file}: {error}"))?;
            if let Some(missing) = sentences.iter().find(|sentence| words.of(sentence).is_none()) {
                return Err(format!(
                    "{own}: `{missing}` is not translated: add it, or leave the file out until the lesson is whole"
                ));
            }
            words
        }
    };
    let lesson = lesson::read_translated(&file, &text, &words).map_err(|error| error.to_string())?;
    if lesson.id != id {
        return Err(format!(
            "{file}: its `id` is `{}`: give it the name of the file",
            lesson.id
        ));
    }
    Ok(Some(lesson))
}

/// Writes the lessons in a language with `keep`.
pub fn write(
    folder: &Path,
    code: &str,
    keep: impl Fn(&str, Result<Vec<u8>, CannotPack>) -> Result<(), String>,
) -> Result<(), String> {
    let mut list = Vec::new();
    for id in names(folder)? {
        let lesson = read(folder, &id, code)?;
        if let Some(lesson) = &lesson {
            keep(&format!("lesson-{id}"), packed::lesson::write(lesson))?;
        }
        let translated = lesson.is_some();
        let lesson = match lesson {
            Some(lesson) => Some(lesson),
            None => read(folder, &id, ENGLISH)?,
        };
        list.extend(lesson.map(|lesson| Entry::of(&lesson, translated)));
    }
    keep("lessons", packed::lesson::write_list(&list))
}
