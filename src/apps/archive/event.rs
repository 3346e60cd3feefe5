//! Messages of the page of the archive.
use crate::pages::archive::state::Act;
use records::council_terms::CouncilTerms;

/// Messages of the page of the archive.
#[derive(Debug)]
pub enum Event {
    /// A reader's action.
    Act(Act),
    /// The index has arrived.
    Index(Vec<u8>),
    /// A part has arrived: its name and its bytes.
    Part(String, Vec<u8>),
    /// The table of who sat in the Council when has arrived.
    Terms(CouncilTerms),
    /// Something could not be fetched.
    Failed(String),
}
