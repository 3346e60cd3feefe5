//! From Fluent files to a table: what is supported is written out flat, anything else is refused by file and line.
//!
//! A table is text: `wording 2 <language> <sets, as a number>`, a line break, then for each message, sorted by key, the
//! key, a zero, the pattern, a zero. In a pattern `\x01 name \x02` stands for a variable, and `\x03 name \x02` begins a choice:
//! variants `key \x02 pattern \x04`, the default one last and with an empty key, then `\x05`.
//!
//! A translation has the keys of English, in files of the same names, and its variables. The words of a language may depend on more than English
//! words do (a gender, a number): a message may use the variables of its English attributes too, and those that the
//! comment above the English message, or above its group, names: `# $object may choose a form`. With `$members`
//! and their `$count` comes `$agrees`: how their verb agrees.
use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};

#[path = "allowed.rs"]
mod allowed;
#[path = "writer.rs"]
mod writer;

use allowed::{named_in, plural_categories};
use writer::Writer;

/// The messages of a language, ready to be written.
#[derive(Clone, Default, Debug)]
pub struct Table {
    messages: BTreeMap<String, Message>,
    /// What comments offer, by message.
    offered: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Clone, Default, Debug)]
struct Message {
    /// The name of its file.
    file: String,
    pattern: String,
    variables: BTreeSet<String>,
}

impl Table {
    /// The messages that `wanted` takes, by key and name of file, as they are shipped; `sets` stands for the sets that
    /// they make up.
    pub fn bytes(&self, code: &str, sets: u32, wanted: impl Fn(&str, &str) -> bool) -> String {
        let mut text = format!("wording 2 {code} {sets}\n");
        for (key, message) in &self.messages {
            if wanted(key, &message.file) {
                text.push_str(&format!("{key}\0{}\0", message.pattern));
            }
        }
        text
    }

    /// Adds the English of the messages that are missing here, of those that `wanted` takes by key and name of file.
    #[allow(
        dead_code,
        reason = "the tests that include this file compile languages by themselves"
    )]
    pub fn complete(&mut self, english: &Self, wanted: impl Fn(&str, &str) -> bool) {
        for (key, message) in &english.messages {
            if wanted(key, &message.file) && !self.messages.contains_key(key) {
                self.messages.insert(key.clone(), message.clone());
            }
        }
    }
}

/// Where a pattern stands in the files.
#[derive(Clone, Copy)]
struct Source<'a> {
    file: &'a str,
    line: usize,
    pattern: &'a Pattern<&'a str>,
}

/// Compiles the files of a language, given as name and content. With `english`, also refuses what English lacks.
pub fn compile(
    code: &str,
    files: &[(String, String)],
    english: Option<&Table>,
) -> Result<Table, Vec<String>> {
    let categories = plural_categories(code).map_err(|problem| vec![problem])?;
    let mut problems = Vec::new();
    let resources: Vec<_> = files
        .iter()
        .map(|(file, text)| {
            let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
                problems.extend(errors.iter().map(|error| {
                    let line = line_at(
                        text,
                        error.slice.as_ref().map_or(error.pos.start, |slice| slice.start),
                    );
                    format!("{file}:{line}: not Fluent: {error}; compare with the messages around it")
                }));
                resource
            });
            (file, text, resource)
        })
        .collect();
    let mut sources = BTreeMap::new();
    let mut table = Table::default();
    for (file, text, resource) in &resources {
        let mut group = BTreeSet::new();
        for entry in &resource.body {
            match entry {
                Entry::GroupComment(comment) => group = named_in(Some(comment)),
                Entry::Message(message) => {
                    let offered = table.offered.entry(message.id.name.to_owned()).or_default();
                    offered.extend(group.iter().cloned());
                    offered.extend(named_in(message.comment.as_ref()));
                }
                _ => {}
            }
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value.as_ref(),
                    &message.attributes,
                ),
                Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
                _ => continue,
            };
            let line = line_of(text, &id);
            let own = value.map(|pattern| (id.clone(), pattern));
            let more = attributes
                .iter()
                .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
            for (key, pattern) in own.into_iter().chain(more) {
                let source = Source { file, line, pattern };
                if let Some(first) = sources.insert(key.clone(), source) {
                    problems.push(format!(
                        "{file}:{line}: `{key}` is already in {}:{}: remove one of the two",
                        first.file, first.line
                    ));
                }
            }
        }
    }
    for (key, source) in &sources {
        let mut writer = Writer {
            sources: &sources,
            categories,
            message: Message {
                file: name_of(source.file).to_owned(),
                ..Message::default()
            },
            path: vec![key.clone()],
        };
        let place = format!("{}:{}: `{key}`", source.file, source.line);
        match writer.pattern(source.pattern) {
            Ok(()) => {}
            Err(problem) => problems.push(format!("{place} {problem}")),
        }
        if let Some(english) = english
            && !key.starts_with('-')
        {
            match english.messages.get(key) {
                None if english.allows(key) => {}
                None => problems.push(format!(
                    "{place} is not in English: remove it or correct its name"
                )),
                Some(there) if there.file != writer.message.file => problems.push(format!(
                    "{place} is in {} in English: move it to the file of that name",
                    there.file
                )),
                Some(_) => {
                    let unknown = |name: &&String| !english.has_variable(key, name);
                    for name in writer.message.variables.iter().filter(unknown) {
                        problems.push(format!(
                            "{place} uses `${name}`, which its English has not: correct the name"
                        ));
                    }
                }
            }
        }
        if !key.starts_with('-') {
            table.messages.insert(key.clone(), writer.message);
        }
    }
    if problems.is_empty() {
        Ok(table)
    } else {
        Err(problems)
    }
}

/// The name of a file without its folders.
fn name_of(file: &str) -> &str {
    file.rsplit('/').next().unwrap_or(file)
}

fn line_at(text: &str, place: usize) -> usize {
    text.bytes().take(place).filter(|byte| *byte == b'\n').count() + 1
}

fn line_of(text: &str, id: &str) -> usize {
    let begins = |line: &str| {
        line.strip_prefix(id)
            .is_some_and(|rest| rest.trim_start().starts_with('='))
    };
    text.lines().position(begins).map_or(1, |line| line + 1)
}
