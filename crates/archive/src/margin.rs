//! How close a vote was.
use crate::open;
use crate::row::{Outcome, Row};
use rules::majority::rule_and_reasons;
use rules::question::Question;
use rules::quota;
use rules::requirement::Requirement;
use rules::sitting::Sitting;

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
    let needed = match open::question(row) {
        Question::Council(_) => quota::council_quota(row.day.last()),
        Question::Assembly(question) => {
            let (requirement, _) = rule_and_reasons(&question, &Sitting::on(row.day.last()));
            let counts = row.tally.columns().map(Option::unwrap_or_default);
            match requirement {
                Requirement::AllMembers(share) => share.of(counts.into_iter().fold(0, u16::saturating_add)),
                Requirement::PresentAndVoting(share) => share.of(yes.saturating_add(no)),
                Requirement::Affirmative { votes, .. } => votes,
            }
        }
    };
    Some(if adopted {
        yes.saturating_sub(needed).saturating_add(1)
    } else {
        needed.saturating_sub(yes)
    })
}
