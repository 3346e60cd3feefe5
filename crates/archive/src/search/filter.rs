//! The conditions of a search, and whether a row meets them.
use crate::margin::decided_by;
use crate::pair::{Column, Together};
use crate::roll::Cast;
use crate::row::{Day, Kind, Outcome, Row};
use rules::date::Date;
use rules::member::MemberId;
use rules::membership::Body;

/// The conditions of a search. What is left empty does not narrow it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Filter {
    /// The body.
    pub body: Option<Body>,
    /// The first year.
    pub from_year: Option<u16>,
    /// The last year.
    pub to_year: Option<u16>,
    /// The month of the year, and the day of it.
    pub month: Option<(u8, Option<u8>)>,
    /// What was put to the vote.
    pub kind: Option<Kind>,
    /// What became of it.
    pub outcome: Option<Outcome>,
    /// Each of these members vetoed it; a member is the codes that it had in the course of time.
    pub vetoed_by: Vec<Vec<MemberId>>,
    /// As many members vetoed it.
    pub vetoes: Option<usize>,
    /// Members, each by its codes, and how they voted. A doubtful abstention does not count as an abstention.
    pub votes: Vec<(Vec<MemberId>, Cast)>,
    /// Members, each by its codes, of which it is known how they voted, or that they took no part.
    pub voted: Vec<Vec<MemberId>>,
    /// Two members, each by its codes, and how they voted beside each other.
    pub together: Option<(Vec<MemberId>, Vec<MemberId>, Column)>,
    /// Decided by one vote.
    pub close: bool,
    /// Nobody was against, and nobody abstained.
    pub unanimous: bool,
    /// One member alone was against.
    pub alone: bool,
    /// Whether something about it is not certain.
    pub doubtful: Option<bool>,
    /// The subject, by its place in the table of subjects.
    pub subject: Option<usize>,
}

impl Filter {
    /// Whether a year is among those asked for.
    #[must_use]
    pub fn has_year(&self, year: u16) -> bool {
        self.from_year.is_none_or(|from| from <= year) && self.to_year.is_none_or(|to| year <= to)
    }

    /// Whether a row of a subject meets every condition.
    #[must_use]
    pub fn fits(&self, row: &Row, subject: Option<usize>) -> bool {
        let held = |members: &[MemberId], cast| members.iter().any(|member| row.cast(*member) == Some(cast));
        let vetoed = |members: &Vec<MemberId>| row.vetoed_by.iter().any(|member| members.contains(member));
        let known = |members: &Vec<MemberId>| members.iter().any(|member| row.cast(*member).is_some());
        let beside = |(one, other, column): &(Vec<MemberId>, Vec<MemberId>, Column)| {
            Together::of(row, one, other).is_some_and(|together| column.holds(together))
        };
        // The cheap conditions come first.
        self.body.is_none_or(|body| body == row.body)
            && self.outcome.is_none_or(|outcome| is_outcome(row, outcome))
            && self.kind.is_none_or(|kind| kind == row.kind)
            && self.has_year(row.year())
            && self
                .month
                .is_none_or(|(month, day)| may_be_in(row.day, month, day))
            && self.vetoed_by.iter().all(vetoed)
            && self.vetoes.is_none_or(|count| row.vetoed_by.len() == count)
            && (!self.close || decided_by(row).is_some_and(|by| by <= 1))
            && (!self.unanimous || is_unanimous(row))
            && (!self.alone || row.tally.no == Some(1))
            && self.doubtful.is_none_or(|doubtful| doubtful == row.is_doubtful())
            && self.votes.iter().all(|(members, cast)| held(members, *cast))
            && self.voted.iter().all(known)
            && self.together.as_ref().is_none_or(beside)
            && (self.subject.is_none() || self.subject == subject)
    }
}

/// Whether a vote may have been in a month, or on a day of it.
fn may_be_in(when: Day, month: u8, day: Option<u8>) -> bool {
    let (first, last) = (when.first(), when.last());
    match day {
        Some(day) => {
            let on = Date::new(first.year(), month, day);
            on.is_some_and(|on| first <= on && on <= last)
        }
        None => first.year() < last.year() || (first.month()..=last.month()).contains(&month),
    }
}

fn is_unanimous(row: &Row) -> bool {
    let cast = [Cast::Abstaining, Cast::NotVoting, Cast::Doubtful]
        .iter()
        .any(|cast| row.roll.count(*cast) > 0);
    row.tally.no == Some(0) && row.tally.abstaining == Some(0) && !cast
}

/// What was not adopted was vetoed or had too few votes; what was adopted may have been so without a vote.
fn is_outcome(row: &Row, wanted: Outcome) -> bool {
    match wanted {
        Outcome::NotAdopted => matches!(row.outcome, Outcome::NotAdopted | Outcome::Vetoed),
        Outcome::Adopted => matches!(row.outcome, Outcome::Adopted | Outcome::WithoutVote),
        wanted => row.outcome == wanted,
    }
}
