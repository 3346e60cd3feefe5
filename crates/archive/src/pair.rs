//! Two members side by side: how often they voted alike, by year and by subject, with the votes behind every figure.
use crate::Archive;
use crate::roll::Cast;
use crate::row::Row;
use rules::member::MemberId;
use rules::membership::Body;
use std::collections::BTreeMap;

/// The votes in which both are known to have voted in favour, against or abstaining.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pair {
    /// All of them.
    pub all: Figure,
    /// By year.
    pub years: BTreeMap<u16, Figure>,
    /// By subject, in the order of the table; those of no subject are under `None`.
    pub subjects: BTreeMap<Option<usize>, Figure>,
}

/// How often they voted alike, with the votes behind it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Figure {
    /// The places of the rows where both voted the same.
    pub alike: Vec<usize>,
    /// Where one voted in favour or against, and the other abstained.
    pub apart: Vec<usize>,
    /// Where one voted in favour and the other against.
    pub opposed: Vec<usize>,
}

impl Figure {
    /// How many votes there are.
    #[must_use]
    pub const fn votes(&self) -> usize {
        self.alike.len() + self.apart.len() + self.opposed.len()
    }

    /// How many of a hundred were alike, rounded down; nothing where there are no votes.
    #[must_use]
    pub const fn percent(&self) -> Option<usize> {
        (self.alike.len() * 100).checked_div(self.votes())
    }

    fn add(&mut self, place: usize, both: (Cast, Cast)) {
        let column = match both {
            (one, other) if one == other => &mut self.alike,
            (Cast::Yes, Cast::No) | (Cast::No, Cast::Yes) => &mut self.opposed,
            _ => &mut self.apart,
        };
        column.push(place);
    }
}

impl Pair {
    /// Compares two members, each with the codes that it had in the course of time, over the rows that are loaded: those of
    /// one body, or of both. `subjects` has the subject of each row ([`crate::subjects::Subjects::of_all`]). Members that did
    /// not vote are not compared, nor those of whom an abstention is doubtful.
    #[must_use]
    pub fn of(
        archive: &Archive,
        subjects: &[Option<usize>],
        (one, other): (&[MemberId], &[MemberId]),
        body: Option<Body>,
    ) -> Self {
        let mut pair = Self::default();
        for (place, row) in archive.rows().iter().enumerate() {
            if body.is_some_and(|body| body != row.body) {
                continue;
            }
            let (Some(a), Some(b)) = (stand(row, one), stand(row, other)) else {
                continue;
            };
            let both = (a, b);
            pair.all.add(place, both);
            pair.years.entry(row.year()).or_default().add(place, both);
            let subject = subjects.get(place).copied().flatten();
            let subject = pair.subjects.entry(subject).or_default();
            subject.add(place, both);
        }
        pair
    }
}

/// How a member voted, when it is known to have voted.
fn stand(row: &Row, codes: &[MemberId]) -> Option<Cast> {
    let cast = codes.iter().find_map(|code| row.cast(*code))?;
    matches!(cast, Cast::Yes | Cast::No | Cast::Abstaining).then_some(cast)
}
