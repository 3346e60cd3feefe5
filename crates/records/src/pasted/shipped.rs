//! Reads a pasted roll call with the tables of names and seats that are part of a program.
use super::Pasted;
use crate::council_terms::{self, CouncilTerms};
use crate::names::{self, Names};
use crate::seating;
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;

/// Reads a text of a vote of a body on a day.
///
/// # Errors
/// In one line: the record has no members of the body for that day.
pub fn read(text: &str, body: Body, date: Date) -> Result<Pasted, String> {
    // The tests read the tables. A mistake in one is an error all the same.
    let table = |error: crate::TableError| error.to_string();
    let terms = CouncilTerms::read(council_terms::TEXT).map_err(table)?;
    let aliases = names::read(names::TEXT).map_err(table)?;
    let other = names::read_other(names::OTHER_TEXT).map_err(table)?;
    let names = Names::with(
        &aliases,
        other.iter().map(|(name, member)| (name.as_str(), *member)),
    );
    let seating = seating::seating(body, date, &terms).map_err(|error| error.to_string())?;
    let seats = seating.membership.seats().iter();
    let seated: Vec<MemberId> = seats.map(|seat| seat.member).collect();
    Ok(super::read(text, &names, &seated))
}
