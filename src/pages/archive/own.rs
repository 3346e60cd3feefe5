//! The address of a vote of the archive as a meeting that the reader can change. Pure.
use crate::model::custom_vote::Own;
use archive::open::meeting;
use archive::row::{Law, Outcome, Row};
use records::council_terms::CouncilTerms;

/// Whether, and where, a vote opens.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Opens {
    /// At this query of the page of meetings.
    At(String),
    /// Nobody voted.
    WithoutVote,
    /// An address holds only whole rolls, and the vote of some member is not known.
    Unnamed,
    /// Whether a matter is procedural was put to the vote, which an address cannot say.
    Preliminary,
}

/// Where a vote opens.
#[must_use]
pub fn opens(row: &Row, terms: &CouncilTerms) -> Opens {
    if row.outcome == Outcome::WithoutVote {
        return Opens::WithoutVote;
    }
    if row.law == Law::Preliminary {
        return Opens::Preliminary;
    }
    let own = meeting(row, terms)
        .ok()
        .and_then(|opened| Own::of(&opened.scenario));
    own.map_or(Opens::Unnamed, |own| Opens::At(own.write()))
}
