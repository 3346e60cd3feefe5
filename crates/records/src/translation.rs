//! The sentences of a meeting's file in another language: an object from each English sentence to its translation.
//!
//! They are put in the place of the English ones before the meeting is read and checked, so that a translation is held to
//! the same rules: the words that an amendment replaces must stand in the paragraph in every language.
use crate::json::{self, Json, Value};
use core::fmt;

/// The fields that hold sentences for readers. All others hold names, words of the format or symbols.
const SENTENCES: [&str; 19] = [
    "about",
    "certainty",
    "condition",
    "description",
    "from",
    "introduction",
    "label",
    "meeting",
    "note",
    "order-certainty",
    "outline",
    "proposed-by",
    "question",
    "reason",
    "roll-note",
    "text",
    "text-note",
    "title",
    "to",
];

/// A source is cited as it calls itself.
const CITED: &str = "sources";

/// Sentences in another language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Translation(Vec<(String, String)>);

/// A file of translations is not as it should be.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BrokenTranslation {
    /// The line, from 1.
    pub line: usize,
}

impl fmt::Display for BrokenTranslation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = self.line;
        write!(
            f,
            "line {line}: an object from English sentences to their translations is expected; correct it there"
        )
    }
}

impl core::error::Error for BrokenTranslation {}

impl Translation {
    /// Reads a file of translations.
    ///
    /// # Errors
    /// When it is not a JSON object of texts.
    pub fn read(text: &str) -> Result<Self, BrokenTranslation> {
        let broken = |line| BrokenTranslation { line };
        let file = json::read_file(text).map_err(|error| broken(error.line))?;
        let Value::Fields(fields) = file.value else {
            return Err(broken(file.line));
        };
        let entry = |(english, json): (String, Json)| match json.value {
            Value::Text(text) => Ok((english, text)),
            _ => Err(broken(json.line)),
        };
        fields.into_iter().map(entry).collect::<Result<_, _>>().map(Self)
    }

    /// The translation of a sentence.
    #[must_use]
    pub fn of(&self, english: &str) -> Option<&str> {
        let mut all = self.0.iter();
        all.find(|(known, _)| known == english)
            .map(|(_, text)| text.as_str())
    }

    /// Every English sentence that is translated here.
    pub fn english(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(english, _)| english.as_str())
    }

    /// Puts the translations in the place of the sentences.
    pub(crate) fn put_into(&self, json: &mut Json) {
        self.put_into_fields(json, &SENTENCES);
    }

    /// Puts the translations in the place of the sentences in the fields of these names.
    pub(crate) fn put_into_fields(&self, json: &mut Json, names: &[&str]) {
        each(json, names, &mut |sentence| {
            if let Some(text) = self.of(sentence) {
                text.clone_into(sentence);
            }
        });
    }
}

/// The English sentences of a file of the library, each once, in their order: what a translation has to have.
///
/// # Errors
/// When the file is not JSON.
pub fn sentences(text: &str) -> Result<Vec<String>, BrokenTranslation> {
    sentences_of(text, &SENTENCES)
}

/// The English sentences in the fields of these names, as [`sentences`] has those of a meeting.
pub(crate) fn sentences_of(text: &str, names: &[&str]) -> Result<Vec<String>, BrokenTranslation> {
    let mut file = json::read_file(text).map_err(|error| BrokenTranslation { line: error.line })?;
    let mut found: Vec<String> = Vec::new();
    each(&mut file, names, &mut |sentence| {
        if !found.contains(sentence) {
            found.push(sentence.clone());
        }
    });
    Ok(found)
}

/// Shows the texts in the fields of these names, and those of lists in them.
fn each(json: &mut Json, names: &[&str], see: &mut dyn FnMut(&mut String)) {
    match &mut json.value {
        Value::List(list) => list.iter_mut().for_each(|json| each(json, names, see)),
        Value::Fields(fields) => {
            for (name, json) in fields.iter_mut().filter(|(name, _)| name != CITED) {
                match &mut json.value {
                    Value::Text(text) if names.contains(&name.as_str()) => see(text),
                    Value::List(list) if names.contains(&name.as_str()) => {
                        for element in list {
                            match &mut element.value {
                                Value::Text(text) => see(text),
                                _ => each(element, names, see),
                            }
                        }
                    }
                    _ => each(json, names, see),
                }
            }
        }
        _ => {}
    }
}
