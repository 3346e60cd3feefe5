//! What the chair's page holds: the committee with its events, what follows from them, and what is being written. Pure.
use committee::event::{Attendance, Event, Member, Setup};
use committee::file::Committee;
use committee::house::Set;
use committee::refused::Refused;
use committee::session::Session;
use std::collections::BTreeMap;

/// What the page holds.
#[derive(Clone, Default)]
pub struct Held {
    /// The committee, once it is set up, and what follows from its events.
    pub running: Option<(Committee, Session)>,
    /// Why the last press did nothing.
    pub refused: Option<Refused>,
    /// Why a file could not be opened.
    pub problem: Option<String>,
    /// The committee that was kept on this computer when the page was opened.
    pub kept: Option<String>,
    /// Whether this committee is kept on this computer.
    pub keeps: Keeps,
    /// What is written in the fields, by their ids.
    written: BTreeMap<&'static str, String>,
}

/// Whether a committee is kept on the chair's computer after each change.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Keeps {
    /// It is not.
    #[default]
    Off,
    /// It is.
    On,
    /// The browser keeps nothing for this page.
    Impossible,
}

/// What happens in the page.
pub enum Message {
    /// Something is written or chosen in a field.
    Write(&'static str, String),
    /// The committee is set up.
    Begin,
    /// Something happens; the fields of this form are then empty again.
    Do(Event, &'static [&'static str]),
    /// All members are there.
    AllPresent,
    /// The last event is taken back.
    Undo,
    /// The chair wants the committee to be kept on this computer, or no longer.
    Keep(bool),
    /// The committee that is kept goes on.
    GoOn,
    /// A file was chosen.
    File,
    /// It was read.
    Read(Result<(String, String), String>),
    /// Another window of this committee says something.
    Heard(String),
}

impl Held {
    /// What is written in a field.
    #[must_use]
    pub fn text(&self, id: &str) -> &str {
        self.written.get(id).map_or("", String::as_str)
    }

    /// The number that is written in a field.
    #[must_use]
    pub fn number<T: core::str::FromStr>(&self, id: &str) -> Option<T> {
        self.text(id).trim().parse().ok()
    }

    /// Writes into a field.
    pub fn write(&mut self, id: &'static str, text: String) {
        self.written.insert(id, text);
    }

    /// The committee that the fields of the first form describe; `None` without members.
    #[must_use]
    pub fn setup(&self) -> Option<Setup> {
        let members: Vec<Member> = self
            .text("committee-members")
            .lines()
            .filter_map(member)
            .collect();
        let chosen = self.text("committee-rules");
        let rules = Set::ALL.into_iter().find(|set| set.word() == chosen);
        (!members.is_empty()).then(|| Setup {
            name: self.text("committee-name").trim().to_owned(),
            topic: self.text("committee-topic").trim().to_owned(),
            rules: rules.unwrap_or(Set::Majority),
            members,
        })
    }

    /// Begins a committee.
    pub fn begin(&mut self) {
        if let Some(setup) = self.setup() {
            self.running = Some((Committee::new(setup.clone()), Session::new(setup)));
        }
    }

    /// Lets something happen; whether the rules allow it.
    pub fn happen(&mut self, event: Event) -> bool {
        let Some((committee, session)) = &mut self.running else {
            return false;
        };
        let mut after = session.clone();
        self.refused = after.happen(&event).err();
        if self.refused.is_some() {
            return false;
        }
        *session = after;
        committee.events.push(event);
        true
    }

    /// All members that are absent are there.
    pub fn all_present(&mut self) {
        let Some((_, session)) = &self.running else { return };
        let absent: Vec<usize> = session
            .attendance
            .iter()
            .enumerate()
            .filter(|(_, there)| **there == Attendance::Absent)
            .map(|(who, _)| who)
            .collect();
        for who in absent {
            self.happen(Event::Attend(who, Attendance::Present));
        }
    }

    /// Takes the last event back.
    pub fn undo(&mut self) {
        self.refused = None;
        if let Some((committee, session)) = &mut self.running {
            committee.events.pop();
            if let Ok(before) = Session::play(&committee.setup, &committee.events) {
                *session = before;
            }
        }
    }

    /// Opens a file; what is wrong with it is kept for the reader.
    pub fn open(&mut self, text: &str) {
        match Committee::read(text) {
            Ok(running) => (self.running, self.problem, self.refused) = (Some(running), None, None),
            Err(problem) => self.problem = Some(problem),
        }
    }

    /// Empties the fields of a form.
    pub fn clear(&mut self, fields: &[&str]) {
        self.written.retain(|id, _| !fields.contains(id));
    }
}

/// A member as a line of the first form has it: `*` marks a veto, `(o)` an observer.
fn member(line: &str) -> Option<Member> {
    let line = line.trim();
    let observer = line.contains("(o)");
    let veto = line.contains('*');
    let name = line.replace("(o)", "").replace('*', "").trim().to_owned();
    (!name.is_empty()).then_some(Member { name, observer, veto })
}
