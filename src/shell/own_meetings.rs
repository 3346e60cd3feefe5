//! Meetings that are not in the library: the vote that an address holds whole, and the meeting of a file.
use crate::address::base64url;
use crate::browser;
use crate::model::address::MeetingAddress;
use crate::model::custom_vote::{Own, link};
use crate::model::opening::{Opening, Place};
use crate::shell::loading::terms;
use crate::text::notice::Notice;
use records::council_terms::CouncilTerms;
use records::scenario::{self, Scenario};
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;

/// The meeting that an address holds whole: its one vote in words, or its file.
///
/// # Errors
/// When the address lacks the body or the day, nobody sat there on that day, or its file cannot be read.
pub async fn load(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    let parts = address.own.as_deref().unwrap_or_default();
    if let Some(packed) = link::packed(parts) {
        let scenario = unpacked(&packed).await?;
        return Ok(Rc::new(address.open(Rc::new(scenario))));
    }
    let (own, unknown) = Own::read(parts).ok_or("the address holds no vote")??;
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

/// What an address holds of the text of a meeting's file; `None` where the browser cannot compress.
pub async fn packed(text: String) -> Option<String> {
    browser::deflated(&text)
        .await
        .map(|bytes| base64url::write(&bytes))
}

/// The meeting of a compressed file.
///
/// # Errors
/// When the address was cut, or the browser cannot read it.
pub async fn unpacked(packed: &str) -> Result<Scenario, String> {
    let cut = "the meeting in the address cannot be read: it may have been cut, so copy the whole link again";
    let bytes = base64url::read(packed).ok_or(cut)?;
    let text = browser::inflated(&bytes).await.ok_or(cut)?;
    link::read(&text)
}

/// The meeting of a file, by its name and its text.
///
/// # Errors
/// When the text is not a meeting, with the line and what to do.
pub fn from_file(name: &str, text: &str) -> Result<Opening, String> {
    let scenario = scenario::read(name, text).map_err(|error| error.to_string())?;
    Ok(Opening::from_file(Rc::new(scenario)))
}
