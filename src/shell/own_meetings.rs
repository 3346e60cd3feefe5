//! Meetings that are not in the library: the vote that an address holds whole, and the meeting of a file.
use crate::model::address::MeetingAddress;
use crate::model::custom_vote::Own;
use crate::model::opening::{Opening, Place};
use crate::shell::loading::terms;
use crate::text::notice::Notice;
use records::council_terms::CouncilTerms;
use records::scenario;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;

/// The meeting with the one vote that an address holds whole.
///
/// # Errors
/// When the address lacks the body or the day, or nobody sat there on that day.
pub async fn load(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    let (own, unknown) =
        Own::read(address.own.as_deref().unwrap_or_default()).ok_or("the address holds no vote")??;
    let terms = match own.body {
        Body::SecurityCouncil => terms().await?,
        Body::GeneralAssembly => CouncilTerms::default(),
    };
    let untitled = texts.get("own-untitled");
    let (scenario, left_out) = own
        .scenario(&terms, &untitled)
        .map_err(|error| error.to_string())?;
    let mut opening = address.open(Rc::new(scenario));
    opening.place = Place::Own(own.write().into());
    opening
        .notices
        .extend(unknown.into_iter().map(Notice::AddressPart));
    if !left_out.is_empty() {
        opening.notices.push(Notice::NoSeat(left_out));
    }
    Ok(Rc::new(opening))
}

/// The meeting of a file, by its name and its text.
///
/// # Errors
/// When the text is not a meeting, with the line and what to do.
pub fn from_file(name: &str, text: &str) -> Result<Opening, String> {
    let scenario = scenario::read(name, text).map_err(|error| error.to_string())?;
    Ok(Opening::from_file(Rc::new(scenario)))
}
