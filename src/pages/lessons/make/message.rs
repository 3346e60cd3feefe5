//! What the form for a lesson holds, and what happens in it.
use crate::model::opening::Opening;
use crate::model::session::Session;
use crate::model::state::Action;
use crate::pages::lessons::make::draft::{Draft, Edit};
use records::lesson::own::OwnLesson;
use std::rc::Rc;

/// What the form holds.
pub struct Held {
    /// The lesson.
    pub draft: Draft,
    /// The vote of the step that is shown, once it is opened.
    pub day: Option<Session>,
    /// Why it cannot be opened.
    pub problem: Option<String>,
    /// What an address holds of the lesson; `None` while it is not yet known.
    pub packed: Option<String>,
    /// The address that is pasted.
    pub pasted: String,
}

/// What happens in it.
pub enum Message {
    /// An edit.
    Edit(Edit),
    /// Another vote begins the step.
    Start(String),
    /// The vote that an address names has been opened, or cannot be.
    Opened(String, Result<Rc<Opening>, String>),
    /// The votes are arranged.
    Act(Action),
    /// What an address holds of a lesson.
    Packed(OwnLesson, Option<String>),
    /// An address is being pasted.
    Paste(String),
    /// A file was chosen.
    File,
    /// It was read.
    Read(Result<(String, String), String>),
}
