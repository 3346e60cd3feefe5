//! What a reader should know: what was left out, what cannot be done, what was done.
use rules::member::MemberId;
use rules::votes::change::CannotChange;

/// Something to tell the reader.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Notice {
    /// Part of the address was not understood.
    AddressPart(String),
    /// A change did not fit.
    CannotChange(CannotChange),
    /// A meeting could not be opened, and why.
    CannotOpen(String),
    /// Members that an address names and that had no seat that day.
    NoSeat(Vec<MemberId>),
    /// The meeting comes from a file, which no link can carry.
    FromFile,
    /// Who belongs to which group could not be fetched, and why.
    NoGroups(String),
    /// The address is that of a meeting from a file of this name, which the reader has to open again.
    FileNotHere(String),
    /// The messages of the language that was chosen could not be fetched.
    CannotSpeak,
    /// The meeting's own texts could not be fetched in the language of the page, and why.
    NotTranslated(String),
}

/// Adds a notice, unless it is there already.
pub fn add(notices: &mut Vec<Notice>, notice: Notice) {
    if !notices.contains(&notice) {
        notices.push(notice);
    }
}

/// Removes a notice, by its place in the list.
pub fn remove(notices: &mut Vec<Notice>, place: usize) {
    if place < notices.len() {
        notices.remove(place);
    }
}
