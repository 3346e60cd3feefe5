//! What the pages around meetings show, and their messages.
use crate::model::custom_vote::Own;
use crate::pages::import::state::{Act, FromWorker, Import};
use crate::pages::library::filter::Filter;
use crate::pages::new_vote::page::Tables;
use crate::text::notice::Notice;
use records::library::Library;
use std::rc::Rc;

/// What a page shows, fetched and read.
#[derive(Clone, Debug)]
pub enum Shown {
    /// The library, and the filter that the address holds.
    Meetings(Rc<Library>, Filter),
    /// A vote of the reader's own, with who sat where, and notices about its address.
    New(Rc<Tables>, Own, Vec<Notice>),
    /// The UN's own voting data.
    Import(Box<Import>),
    /// A page that needs scripts, before they run.
    Still,
}

/// Messages of these pages.
#[derive(Debug)]
pub enum Event {
    /// A reader's action on the page of imports.
    Act(Act),
    /// The worker that reads voting data has answered.
    Worker(FromWorker),
    /// The library in another language.
    Library(Rc<Library>),
}
