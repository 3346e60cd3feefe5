//! The fields of one object of a scenario file: each asked for by its name and kind, none passed over.
use super::error::Problem;
use crate::json::{Json, Value};
use core::fmt;
use core::str::FromStr;

const FORMAT: &str = "write it as docs/scenario-format.md describes";

/// The fields of an object that are not read yet.
pub(crate) struct Fields {
    place: String,
    line: usize,
    fields: Vec<(String, Json)>,
}

/// A value and where it stands.
pub(crate) struct Placed {
    pub place: String,
    pub json: Json,
}

impl Placed {
    /// It is not as the format has it.
    pub(crate) fn wrong(&self, problem: &str) -> Problem {
        wrong(&self.place, self.json.line, problem)
    }

    fn expected(&self, what: &str) -> Problem {
        self.wrong(&format!("{what} is expected"))
    }

    pub(crate) fn text(self) -> Result<String, Problem> {
        match self.json.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.expected("text in quotation marks")),
        }
    }

    /// A text that has a meaning, such as a day or a member code.
    pub(crate) fn parsed<T: FromStr<Err: fmt::Display>>(self) -> Result<T, Problem> {
        match &self.json.value {
            Value::Text(text) => text
                .parse()
                .map_err(|error: T::Err| self.wrong(&error.to_string())),
            _ => Err(self.expected("text in quotation marks")),
        }
    }

    /// A whole number from 0.
    pub(crate) fn count(self) -> Result<u16, Problem> {
        match &self.json.value {
            Value::Number(number) => number.parse().map_err(|_| {
                self.wrong(&format!(
                    "`{number}` is not a whole number from 0 to {}",
                    u16::MAX
                ))
            }),
            _ => Err(self.expected("a whole number")),
        }
    }

    pub(crate) fn flag(self) -> Result<bool, Problem> {
        match self.json.value {
            Value::Bool(value) => Ok(value),
            _ => Err(self.expected("`true` or `false`")),
        }
    }

    /// Which of some words it is.
    pub(crate) fn one_of<T: Copy>(self, words: &[(&str, T)]) -> Result<T, Problem> {
        let names: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        let found = self.word(&names)?;
        words
            .get(found)
            .map(|(_, value)| *value)
            .ok_or_else(|| self.expected("a word"))
    }

    /// Which of some values it is, each by its word.
    pub(crate) fn named<T: Copy>(self, all: &[T], word: fn(T) -> &'static str) -> Result<T, Problem> {
        let names: Vec<&str> = all.iter().map(|value| word(*value)).collect();
        let found = self.word(&names)?;
        all.get(found).copied().ok_or_else(|| self.expected("a word"))
    }

    fn word(&self, words: &[&str]) -> Result<usize, Problem> {
        let Value::Text(text) = &self.json.value else {
            return Err(self.expected(&listed(words)));
        };
        let found = words.iter().position(|word| word == text);
        found.ok_or_else(|| self.wrong(&format!("`{text}` is not one of {}", listed(words))))
    }

    /// The elements of a list, each with its place.
    pub(crate) fn elements(self) -> Result<Vec<Placed>, Problem> {
        match self.json.value {
            Value::List(list) => {
                let elements = list.into_iter().enumerate().map(|(number, json)| Placed {
                    place: format!("{}[{number}]", self.place),
                    json,
                });
                Ok(elements.collect())
            }
            _ => Err(self.expected("a list in brackets")),
        }
    }

    pub(crate) fn list<T>(self, read: fn(Placed) -> Result<T, Problem>) -> Result<Vec<T>, Problem> {
        self.elements()?.into_iter().map(read).collect()
    }

    /// The fields of an object that may have these names.
    pub(crate) fn fields(self, names: &[&str]) -> Result<Fields, Problem> {
        let Placed { place, json } = self;
        let line = json.line;
        match json.value {
            Value::Fields(fields) => {
                let fields = Fields { place, line, fields };
                fields.only(names)?;
                Ok(fields)
            }
            _ => Err(wrong(&place, line, "an object in braces is expected")),
        }
    }
}

/// Something is not as the format has it.
fn wrong(place: &str, line: usize, problem: &str) -> Problem {
    let place = match place {
        "" => format!("line {line}"),
        place => format!("{place} (line {line})"),
    };
    Problem::new(&place, problem, FORMAT)
}

fn listed(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

impl Fields {
    /// Nothing is left but what may have these names.
    pub(crate) fn only(&self, names: &[&str]) -> Result<(), Problem> {
        let known = |name: &str| names.contains(&name);
        match self.fields.iter().find(|(name, _)| !known(name)) {
            None => Ok(()),
            Some((name, json)) => Err(wrong(
                &self.place,
                json.line,
                &format!("there is no field `{name}` here, only {}", listed(names)),
            )),
        }
    }

    /// A field that may be left out; `null` leaves it out too.
    pub(crate) fn maybe(&mut self, name: &str) -> Option<Placed> {
        let at = self.fields.iter().position(|(other, _)| other == name)?;
        let (_, json) = self.fields.swap_remove(at);
        let place = match self.place.as_str() {
            "" => name.to_owned(),
            place => format!("{place}.{name}"),
        };
        (json.value != Value::Null).then_some(Placed { place, json })
    }

    /// A field that must be there.
    pub(crate) fn must(&mut self, name: &str) -> Result<Placed, Problem> {
        self.maybe(name)
            .ok_or_else(|| wrong(&self.place, self.line, &format!("the field `{name}` is missing")))
    }

    pub(crate) fn text(&mut self, name: &str) -> Result<String, Problem> {
        self.must(name)?.text()
    }

    pub(crate) fn maybe_text(&mut self, name: &str) -> Result<Option<String>, Problem> {
        self.maybe(name).map(Placed::text).transpose()
    }

    pub(crate) fn flag(&mut self, name: &str) -> Result<bool, Problem> {
        self.maybe(name).map_or(Ok(false), Placed::flag)
    }

    /// A list that must be there.
    pub(crate) fn list<T>(
        &mut self,
        name: &str,
        read: fn(Placed) -> Result<T, Problem>,
    ) -> Result<Vec<T>, Problem> {
        self.must(name)?.list(read)
    }

    /// A list; empty when it is left out.
    pub(crate) fn list_or_none<T>(
        &mut self,
        name: &str,
        read: fn(Placed) -> Result<T, Problem>,
    ) -> Result<Vec<T>, Problem> {
        self.maybe(name)
            .map_or_else(|| Ok(Vec::new()), |placed| placed.list(read))
    }
}
