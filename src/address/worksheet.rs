//! The address of the worksheet of a vote, on the page of lessons.
use crate::address::query::Query;

/// The part that names the vote.
pub const OF: &str = "of";

/// The query string; `vote` is that of the vote on its meeting's page.
#[must_use]
pub fn worksheet_of(vote: &str) -> String {
    let mut query = Query::default();
    query.push("view", "sheet");
    query.push(OF, vote);
    query.write()
}
