//! How close a vote was.
use crate::open;
use crate::row::{Outcome, Row};
use rules::category::Importance;
use rules::question::Question;
use rules::quota;

/// By how many votes a row was decided: how many more or fewer in favour would have turned it, and how many vetoes had to fall
/// away. `None` without a vote, and where the counts are not known.
#[must_use]
pub fn decided_by(row: &Row) -> Option<u16> {
    let (yes, no) = (row.tally.yes?, row.tally.no?);
    let adopted = match row.outcome {
        Outcome::Adopted => true,
        Outcome::NotAdopted => false,
        Outcome::Vetoed => return u16::try_from(row.vetoed_by.len()).ok(),
        Outcome::WithoutVote => return None,
    };
    let all = yes.saturating_add(no);
    // Two thirds rounded up, or one more than half.
    let needed = match open::question(row) {
        Question::Council(_) => quota::council_quota(row.day.last()),
        Question::Assembly(question) if question.importance != Importance::Other => all - all / 3,
        Question::Assembly(_) => all / 2 + 1,
    };
    Some(if adopted {
        yes.saturating_sub(needed).saturating_add(1)
    } else {
        needed.saturating_sub(yes)
    })
}
