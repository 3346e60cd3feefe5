//! Messages of the page of the archive.
use crate::pages::archive::state::Act;
use archive::row::Row;
use records::council_terms::CouncilTerms;

/// Messages of the page of the archive.
#[derive(Debug)]
pub enum Event {
    /// A reader's action.
    Act(Act),
    /// The index has arrived.
    Index(Vec<u8>),
    /// A part has been read: its name and its rows.
    Part(String, Vec<Row>),
    /// The next bit of what is left to do.
    Work,
    /// The table of who sat in the Council when has arrived.
    Terms(CouncilTerms),
    /// Something could not be fetched.
    Failed(String),
}
