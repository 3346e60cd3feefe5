//! All vetoes by member and year.
use crate::Archive;
use crate::row::Outcome;
use rules::member::MemberId;
use std::collections::BTreeMap;

/// The texts that each permanent member vetoed, by year.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Vetoes {
    /// For each member and year the places of the rows. `RUS` has those of the Soviet Union too.
    pub cells: BTreeMap<(MemberId, u16), Vec<usize>>,
    /// The places of all vetoed texts, each once, in the order of the days.
    pub texts: Vec<usize>,
}

impl Vetoes {
    /// From the rows that are loaded.
    #[must_use]
    pub fn of(archive: &Archive) -> Self {
        let mut vetoes = Self::default();
        for (place, row) in archive.rows().iter().enumerate() {
            if row.outcome != Outcome::Vetoed {
                continue;
            }
            vetoes.texts.push(place);
            for member in &row.vetoed_by {
                let cell = vetoes.cells.entry((seat_of(*member), row.year())).or_default();
                cell.push(place);
            }
        }
        vetoes
            .texts
            .sort_by_key(|&place| archive.row(place).map(|row| (row.day.first(), place)));
        vetoes
    }

    /// How many texts a member vetoed in all.
    #[must_use]
    pub fn by(&self, member: MemberId) -> usize {
        let cells = self.cells.iter().filter(|((held, _), _)| *held == member);
        cells.map(|(_, places)| places.len()).sum()
    }

    /// The members that vetoed anything, those with the most texts first.
    #[must_use]
    pub fn members(&self) -> Vec<(MemberId, usize)> {
        let mut members: Vec<MemberId> = self.cells.keys().map(|(member, _)| *member).collect();
        members.dedup();
        let mut counted: Vec<_> = members
            .into_iter()
            .map(|member| (member, self.by(member)))
            .collect();
        counted.sort_by_key(|(member, count)| (core::cmp::Reverse(*count), *member));
        counted
    }
}

/// The seat by its present holder: the Russian Federation went on with that of the Soviet Union.
fn seat_of(member: MemberId) -> MemberId {
    match member.as_str() {
        "SUN" => "RUS".parse().unwrap_or(member),
        _ => member,
    }
}
