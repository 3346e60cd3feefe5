//! What happens in the form for a meeting.
use crate::pages::new_vote::edit::Edit;
use core::ops::Range;
use records::made::Made;
use records::names::Alias;
use records::scenario::Scenario;
use rules::member::MemberId;

/// What arrives later.
pub type Later<T> = core::pin::Pin<Box<dyn Future<Output = T>>>;

/// How Members are called.
#[derive(Clone, PartialEq, Debug)]
pub struct NameTables {
    /// English names.
    pub aliases: Vec<Alias>,
    /// Names in the other languages.
    pub other_names: Vec<(String, MemberId)>,
}

/// What happens in the form.
#[derive(Debug)]
pub enum Message {
    /// An edit.
    Edit(Edit),
    /// Shows an item, by its key.
    Show(u32),
    /// A roll call.
    Paste(String),
    /// Another wording for a part of the roll call.
    Correct(Range<usize>, String),
    /// What an address holds of a meeting.
    Packed(Box<Made>, Option<String>),
    /// How Members are called, or why it cannot be fetched.
    Names(Result<NameTables, String>),
    /// Shows the meeting in the page of meetings.
    Open,
    /// A file was chosen.
    File,
    /// The meeting of the chosen file, or why the file cannot be read.
    Read(Result<Box<Scenario>, String>),
}
