//! Reads files and the standard input, and says what they hold: a vote, a meeting, or a scenario.
use crate::fail::{Fail, Res};
use js_api::ask;
use js_api::error::ApiError;
use records::scenario::{self, Recorded, Scenario};
use rules::meeting::Meeting;
use rules::proceeding::Proceeding;
use rules::question::Question;
use rules::sitting::Sitting;
use rules::votes::Votes;
use serde_json::Value;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read as _};
use std::path::Path;

/// How much of a file is read at a time.
const PIECE: usize = 1 << 20;

/// A file by its name in messages.
pub fn name(path: &Path) -> String {
    if is_input(path) {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}

/// Whether the standard input is meant.
pub fn is_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// Opens a file, or the standard input.
pub fn open(path: &Path) -> Res<Box<dyn BufRead + Send>> {
    if is_input(path) {
        return Ok(Box::new(BufReader::with_capacity(PIECE, io::stdin())));
    }
    let file = File::open(path).map_err(|error| unreadable(path, &error))?;
    Ok(Box::new(BufReader::with_capacity(PIECE, file)))
}

/// A file that cannot be read.
pub fn unreadable(path: &Path, error: &io::Error) -> Fail {
    Fail::Message(format!(
        "`{}` cannot be read: {error}; give the path of a file, or `-` for the standard input",
        name(path)
    ))
}

/// The whole text of a file, or of the standard input.
pub fn text(path: &Path) -> Res<String> {
    let mut bytes = Vec::new();
    open(path)?
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(path, &error))?;
    String::from_utf8(bytes)
        .map_err(|_| format!("`{}` is not a text in UTF-8: give a JSON file", name(path)).into())
}

/// What a file holds.
pub enum Given {
    /// One vote.
    Vote(Box<Vote>),
    /// A meeting, item by item.
    Day(Box<Day>),
}

/// One vote, ready to be decided.
#[derive(Clone)]
pub struct Vote {
    /// What is put to the vote.
    pub question: Question,
    /// The day, and what the law asks about it.
    pub sitting: Sitting,
    /// Who votes how.
    pub votes: Votes,
}

/// A meeting with its votes and, where it is a scenario, with names and what is recorded.
pub struct Day {
    /// Its title; empty where it has none.
    pub title: String,
    /// The meeting.
    pub meeting: Meeting,
    /// The items.
    pub items: Vec<Item>,
}

/// What is known of an item beside what the meeting has.
pub struct Item {
    /// Its name: in a scenario its own, in another meeting its place from 0.
    pub id: String,
    /// Its title; empty where it has none.
    pub title: String,
    /// The votes on it, where they are given.
    pub votes: Option<Votes>,
    /// What the record says of it.
    pub recorded: Option<Recorded>,
}

impl Day {
    /// Plays the meeting with its votes.
    pub fn played(&self) -> Proceeding<'_> {
        Proceeding::play_by(&self.meeting, |item| {
            self.items.get(item).and_then(|item| item.votes.as_ref())
        })
    }

    /// The place of an item, by its name.
    pub fn place(&self, id: &str) -> Res<usize> {
        let found = self.items.iter().position(|item| item.id == id);
        found.ok_or_else(|| {
            let all: Vec<&str> = self.items.iter().map(|item| item.id.as_str()).collect();
            let all = all.join("`, `");
            Fail::Message(format!("`{id}` is no item of this meeting: give one of `{all}`"))
        })
    }

    /// What a scenario holds.
    pub fn of(scenario: Scenario) -> Self {
        let items = scenario.items.into_iter().map(|item| Item {
            id: item.id,
            title: item.title,
            votes: Some(item.votes),
            recorded: item.recorded,
        });
        Self {
            title: scenario.title,
            items: items.collect(),
            meeting: scenario.meeting,
        }
    }
}

/// Reads what a text holds. `name` is that of the file, for messages.
pub fn given(name: &str, text: &str) -> Res<Given> {
    let text = text.trim_start_matches('\u{feff}');
    let value: Value = serde_json::from_str(text).map_err(|error| {
        Fail::Message(format!(
            "`{name}` is not JSON: {error}; give a vote, a meeting or a scenario"
        ))
    })?;
    if value.get("format").is_some() {
        let scenario = scenario::read(name, text).map_err(|error| error.to_string())?;
        return Ok(Given::Day(Box::new(Day::of(scenario))));
    }
    if value.get("items").is_some() {
        let asked = js_api::read(text)
            .and_then(|input| ask::meeting(&input))
            .map_err(|error| in_file(name, &error))?;
        let items = asked.votes.into_iter().enumerate().map(|(place, votes)| Item {
            id: place.to_string(),
            title: String::new(),
            votes,
            recorded: None,
        });
        return Ok(Given::Day(Box::new(Day {
            title: String::new(),
            items: items.collect(),
            meeting: asked.meeting,
        })));
    }
    vote(text)
        .map(|vote| Given::Vote(Box::new(vote)))
        .map_err(|error| in_file(name, &error))
}

/// Reads one vote from its JSON.
pub fn vote(text: &str) -> Result<Vote, ApiError> {
    let asked = js_api::read(text).and_then(|input| ask::vote(&input))?;
    Ok(Vote {
        question: asked.question,
        sitting: asked.sitting,
        votes: asked.votes,
    })
}

fn in_file(name: &str, error: &ApiError) -> Fail {
    Fail::Message(format!("`{name}`: {error}"))
}
