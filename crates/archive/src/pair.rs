//! Two members side by side: how often they voted alike, by body, year and subject, with the votes behind every figure.
use crate::Archive;
use crate::roll::Cast;
use crate::row::{Outcome, Row};
use rules::member::MemberId;
use rules::membership::Body;
use std::collections::BTreeMap;

/// How two members voted on one text. Only votes cast are compared: in favour, against, abstaining.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Together {
    /// Both cast the same vote.
    Alike,
    /// One abstained, the other voted in favour or against.
    OneAbstained,
    /// One voted in favour and the other against.
    Opposed,
    /// One took no part, or neither did: no comparison.
    TookNoPart,
    /// The vote of one of them is not known, or its abstention is doubtful: no comparison.
    NotKnown,
}

impl Together {
    /// Every way.
    pub const ALL: [Self; 5] = [
        Self::Alike,
        Self::OneAbstained,
        Self::Opposed,
        Self::TookNoPart,
        Self::NotKnown,
    ];

    /// The word for it in an address and in a file.
    const fn as_str(self) -> &'static str {
        match self {
            Self::Alike => "alike",
            Self::OneAbstained => "one-abstained",
            Self::Opposed => "opposed",
            Self::TookNoPart => "took-no-part",
            Self::NotKnown => "not-known",
        }
    }

    /// How two members voted on a row, each by the codes that it had in the course of time. `None` where one had no seat,
    /// where nobody voted, and where both are one member.
    #[must_use]
    pub fn of(row: &Row, one: &[MemberId], other: &[MemberId]) -> Option<Self> {
        let seat = |codes: &[MemberId]| {
            let mut codes = codes.iter().copied();
            codes.find(|code| row.seats().binary_search(code).is_ok())
        };
        let (one, other) = (seat(one)?, seat(other)?);
        if one == other || row.outcome == Outcome::WithoutVote {
            return None;
        }
        Some(match (row.cast(one), row.cast(other)) {
            (Some(Cast::NotVoting), _) | (_, Some(Cast::NotVoting)) => Self::TookNoPart,
            (None | Some(Cast::Doubtful), _) | (_, None | Some(Cast::Doubtful)) => Self::NotKnown,
            (Some(one), Some(other)) if one == other => Self::Alike,
            (Some(Cast::Yes), Some(Cast::No)) | (Some(Cast::No), Some(Cast::Yes)) => Self::Opposed,
            _ => Self::OneAbstained,
        })
    }
}

/// A column of the comparison.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Column {
    /// The votes that are compared: alike, one abstained, opposed.
    Compared,
    /// The votes of one way.
    Way(Together),
}

impl Column {
    /// Every column, in their order.
    pub const ALL: [Self; 6] = [
        Self::Compared,
        Self::Way(Together::Alike),
        Self::Way(Together::OneAbstained),
        Self::Way(Together::Opposed),
        Self::Way(Together::TookNoPart),
        Self::Way(Together::NotKnown),
    ];

    /// The word for it in an address and in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Compared => "compared",
            Self::Way(together) => together.as_str(),
        }
    }

    /// The column of a word; the inverse of `as_str`.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// Whether the votes of a way are in the column.
    #[must_use]
    pub fn holds(self, together: Together) -> bool {
        match self {
            Self::Compared => !matches!(together, Together::TookNoPart | Together::NotKnown),
            Self::Way(way) => way == together,
        }
    }
}

/// The votes in which both had a seat.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Pair {
    /// All of them.
    pub all: Figure,
    /// Those of the Council and those of the Assembly.
    pub bodies: [Figure; 2],
    /// By year.
    pub years: BTreeMap<u16, Figure>,
    /// By subject, in the order of the table; those of no subject are under `None`.
    pub subjects: BTreeMap<Option<usize>, Figure>,
    /// In how many compared votes the sources differ on one of the two.
    pub differing: usize,
    /// In how many compared votes the roll is not whole.
    pub partial: usize,
}

/// The bodies, in the order of [`Pair::bodies`].
pub const BODIES: [Body; 2] = [Body::SecurityCouncil, Body::GeneralAssembly];

/// How often they voted alike, with the votes behind it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Figure([Vec<usize>; 5]);

impl Figure {
    /// The places of the rows in which they voted so.
    #[must_use]
    pub fn votes(&self, together: Together) -> &[usize] {
        let [alike, one_abstained, opposed, took_no_part, not_known] = &self.0;
        match together {
            Together::Alike => alike,
            Together::OneAbstained => one_abstained,
            Together::Opposed => opposed,
            Together::TookNoPart => took_no_part,
            Together::NotKnown => not_known,
        }
    }

    /// How many votes are compared.
    #[must_use]
    pub const fn compared(&self) -> usize {
        let [alike, one_abstained, opposed, ..] = &self.0;
        alike.len() + one_abstained.len() + opposed.len()
    }

    /// How many votes a column has.
    #[must_use]
    pub fn count(&self, column: Column) -> usize {
        match column {
            Column::Compared => self.compared(),
            Column::Way(together) => self.votes(together).len(),
        }
    }

    /// How many of a hundred were alike, rounded to the nearest; nothing where none is compared.
    #[must_use]
    pub fn percent(&self) -> Option<usize> {
        let compared = self.compared();
        (self.votes(Together::Alike).len() * 100 + compared / 2).checked_div(compared)
    }

    fn add(&mut self, place: usize, together: Together) {
        let [alike, one_abstained, opposed, took_no_part, not_known] = &mut self.0;
        let column = match together {
            Together::Alike => alike,
            Together::OneAbstained => one_abstained,
            Together::Opposed => opposed,
            Together::TookNoPart => took_no_part,
            Together::NotKnown => not_known,
        };
        column.push(place);
    }
}

impl Pair {
    /// Compares two members, each with the codes that it had in the course of time, over those loaded rows that `counts`
    /// lets through. `subjects` has the subject of each row ([`crate::subjects::Subjects::of_all`]).
    #[must_use]
    pub fn of(
        archive: &Archive,
        subjects: &[Option<usize>],
        (one, other): (&[MemberId], &[MemberId]),
        counts: impl Fn(&Row) -> bool,
    ) -> Self {
        let mut pair = Self::default();
        for (place, row) in archive.rows().iter().enumerate() {
            let Some(together) = Together::of(row, one, other).filter(|_| counts(row)) else {
                continue;
            };
            pair.all.add(place, together);
            let [council, assembly] = &mut pair.bodies;
            match row.body {
                Body::SecurityCouncil => council.add(place, together),
                Body::GeneralAssembly => assembly.add(place, together),
            }
            pair.years.entry(row.year()).or_default().add(place, together);
            let subject = subjects.get(place).copied().flatten();
            pair.subjects.entry(subject).or_default().add(place, together);
            if !Column::Compared.holds(together) {
                continue;
            }
            let either = |member: &MemberId| one.contains(member) || other.contains(member);
            pair.differing += usize::from(row.differing().iter().any(|one| either(&one.member)));
            pair.partial += usize::from(!row.roll.is_whole());
        }
        pair
    }
}
