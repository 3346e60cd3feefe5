//! What the page of imports holds, and what passes between it and the worker that reads the file. Pure.
//! The messages are described in `crates/import`.
use rules::date::Date;
use serde::{Deserialize, Serialize};

/// What the page asks of the worker; the file itself goes by `Effect::ReadFile`.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum ToWorker {
    /// Give the file up that is being read.
    Cancel,
    /// Read the last file again, with its days in this order: `day-first` or `month-first`.
    Again {
        /// The order.
        dates: &'static str,
    },
    /// Find roll calls.
    Search {
        /// Comes back with the answer.
        request: u32,
        /// What is asked.
        #[serde(flatten)]
        search: Search,
        /// From which of those found on.
        offset: usize,
        /// At most so many.
        limit: usize,
    },
    /// A roll call as a scenario.
    Open {
        /// Comes back with the answer.
        request: u32,
        /// Its number in the UN Digital Library.
        roll_call: String,
    },
    /// Doubts about a file, of one kind.
    Doubts {
        /// Comes back with the answer.
        request: u32,
        /// The body of the file.
        body: String,
        /// The kind.
        kind: String,
        /// At most so many.
        limit: usize,
    },
}

/// What is searched for. Left empty, everything is found.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Search {
    /// Words in symbols, titles, agenda items, subjects.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// A year or a day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// A year or a day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
    /// A member's code.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub member: String,
    /// How it voted.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub vote: String,
}

impl Search {
    /// Whether a year or a day is written that nothing can be found by. What may still become one is not wrong yet.
    #[must_use]
    pub fn has_a_wrong_day(&self) -> bool {
        [&self.from, &self.to].into_iter().any(|text| is_no_day(text))
    }
}

fn is_no_day(text: &str) -> bool {
    let shape = "0000-00-00".bytes();
    let begins = text.len() <= shape.len()
        && text.bytes().zip(shape).all(|(byte, sign)| match sign {
            b'0' => byte.is_ascii_digit(),
            _ => byte == sign,
        });
    let first_day = [text, "-01-01"].concat();
    !begins
        || match text.len() {
            4 => first_day.parse::<Date>().is_err(),
            10 => text.parse::<Date>().is_err(),
            _ => false,
        }
}

/// What the worker tells.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum FromWorker {
    /// The file is being read.
    Progress(Progress),
    /// The file is read.
    Done(Done),
    /// The file was given up.
    Cancelled,
    /// The file cannot be read, and why.
    Failed {
        /// What it seems to be.
        code: String,
        /// One line in English.
        message: String,
    },
    /// Roll calls.
    Found {
        /// What is answered.
        request: u32,
        /// How many there are in all.
        total: usize,
        /// Some of them.
        results: Vec<RollCall>,
    },
    /// A roll call as the text of a scenario.
    Opened {
        /// What is answered.
        request: u32,
        /// The scenario.
        scenario: String,
    },
    /// A roll call that cannot be a scenario.
    NotOpened {
        /// What is answered.
        request: u32,
        /// One line in English.
        message: String,
    },
    /// Doubts.
    Doubts {
        /// What is answered.
        request: u32,
        /// Some of them.
        list: Vec<Doubt>,
    },
}

/// How far the reading is.
#[derive(Clone, Copy, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Bytes read.
    pub bytes: f64,
    /// Bytes in all.
    pub size: f64,
    /// Rows read.
    pub rows: u32,
    /// Roll calls found.
    pub roll_calls: u32,
}

/// A file that was read.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Done {
    /// Its name.
    pub file: String,
    /// The body.
    pub body: String,
    /// Its rows.
    pub rows: u32,
    /// Its roll calls.
    pub roll_calls: u32,
    /// The first day.
    pub from: String,
    /// The last day.
    pub to: String,
    /// How many doubts of each kind.
    pub doubts: Vec<Doubts>,
}

/// How many doubts of a kind.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
pub struct Doubts {
    /// The kind.
    pub kind: String,
    /// How many.
    pub count: u32,
}

/// One doubt.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Doubt {
    /// The kind.
    pub kind: String,
    /// The line of the file.
    pub line: u32,
    /// As it stands in the file.
    pub text: String,
}

/// One roll call that was found.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RollCall {
    /// Its number in the UN Digital Library.
    pub roll_call: String,
    /// The body.
    pub body: String,
    /// The day.
    pub date: String,
    /// Its symbol.
    pub symbol: String,
    /// Its title.
    pub title: String,
    /// The count.
    pub in_favour: u16,
    /// The count.
    pub against: u16,
    /// The count.
    pub abstaining: u16,
    /// The count.
    pub not_voting: u16,
    /// Whether it was adopted without a vote.
    pub without_vote: bool,
}

/// What stands on the page.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Import {
    /// While a file is read.
    pub progress: Option<Progress>,
    /// The files that can be searched: one of each body, the latest last.
    pub done: Vec<Done>,
    /// Why the last file could not be read: what it seems to be, and a line in English.
    pub failed: Option<(String, String)>,
    /// Why a roll call could not be opened.
    pub not_opened: Option<String>,
    /// What is searched for.
    pub search: Search,
    /// How many roll calls fit.
    pub total: usize,
    /// Those that are shown.
    pub found: Vec<RollCall>,
    /// The kind of doubt that is shown, and the doubts.
    pub doubts: Option<(String, Vec<Doubt>)>,
    /// The number of the last search, and from where on it asked: answers to earlier ones are too late.
    asked: (u32, usize),
}

/// What a reader does on the page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Act {
    /// Read the file that the field has.
    Read,
    /// Read the last file again, with its days in this order.
    ReadAgain(&'static str),
    /// Give it up.
    Cancel,
    /// Search for something else.
    Search(Search),
    /// Show more of what was found.
    More,
    /// Open a roll call.
    Open(String),
    /// Show the doubts about the file of a body, of a kind; or none.
    Doubts(Option<(String, String)>),
}

/// So many roll calls are shown at a time.
pub const PAGE: usize = 50;

impl Import {
    /// The page after a reader's act, and what to ask of the worker.
    #[must_use]
    pub fn after(mut self, act: Act) -> (Self, Option<ToWorker>) {
        let ask = match act {
            Act::Read | Act::ReadAgain(_) => {
                self.failed = None;
                self.progress = Some(Progress {
                    bytes: 0.0,
                    size: 1.0,
                    rows: 0,
                    roll_calls: 0,
                });
                match act {
                    Act::ReadAgain(dates) => Some(ToWorker::Again { dates }),
                    _ => None,
                }
            }
            Act::Cancel => Some(ToWorker::Cancel),
            Act::Search(search) => {
                self.search = search;
                Some(self.ask(0))
            }
            Act::More => {
                let shown = self.found.len();
                Some(self.ask(shown))
            }
            Act::Open(roll_call) => {
                self.not_opened = None;
                Some(ToWorker::Open {
                    request: 0,
                    roll_call,
                })
            }
            Act::Doubts(which) => {
                self.doubts = None;
                which.map(|(body, kind)| ToWorker::Doubts {
                    request: 0,
                    body,
                    kind,
                    limit: 200,
                })
            }
        };
        (self, ask)
    }

    fn ask(&mut self, offset: usize) -> ToWorker {
        let request = self.asked.0.wrapping_add(1);
        self.asked = (request, offset);
        ToWorker::Search {
            request,
            search: self.search.clone(),
            offset,
            limit: PAGE,
        }
    }

    /// The page after the worker told something, and what to ask next. A roll call that was opened comes back too.
    #[must_use]
    pub fn told(mut self, message: FromWorker) -> (Self, Option<ToWorker>, Option<String>) {
        let (mut ask, mut opened) = (None, None);
        match message {
            FromWorker::Progress(progress) => self.progress = Some(progress),
            FromWorker::Done(done) => {
                self.progress = None;
                self.doubts = None;
                self.done.retain(|other| other.body != done.body);
                self.done.push(done);
                self.search = Search::default();
                self.found.clear();
                ask = Some(self.ask(0));
            }
            FromWorker::Cancelled => self.progress = None,
            FromWorker::Failed { code, message } => {
                self.progress = None;
                self.failed = Some((code, message));
            }
            FromWorker::Found { request, .. } if request != self.asked.0 => {}
            FromWorker::Found { total, results, .. } => {
                self.total = total;
                self.found.truncate(self.asked.1);
                self.found.extend(results);
            }
            FromWorker::Opened { scenario, .. } => opened = Some(scenario),
            FromWorker::NotOpened { message, .. } => self.not_opened = Some(message),
            FromWorker::Doubts { list, .. } => {
                self.doubts = list
                    .first()
                    .map(|first| first.kind.clone())
                    .map(|kind| (kind, list));
            }
        }
        (self, ask, opened)
    }
}
