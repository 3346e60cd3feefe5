//! Who voted how: for each seat of the day one way of voting, or nothing where that is not known.
use core::fmt::Write as _;
use rules::member::MemberId;
use std::sync::Arc;

/// How a member voted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum Cast {
    /// In favour.
    Yes,
    /// Against.
    No,
    /// Abstaining.
    Abstaining,
    /// No vote cast: absent, or not taking part.
    NotVoting,
    /// Printed as abstaining by one record; by another, some or all of these members took no part.
    Doubtful,
}

impl Cast {
    /// Every way, in the order of the table.
    pub const ALL: [Self; 5] = [
        Self::Yes,
        Self::No,
        Self::Abstaining,
        Self::NotVoting,
        Self::Doubtful,
    ];

    /// The letter in the table.
    #[must_use]
    pub const fn letter(self) -> char {
        match self {
            Self::Yes => 'Y',
            Self::No => 'N',
            Self::Abstaining => 'A',
            Self::NotVoting => 'X',
            Self::Doubtful => 'D',
        }
    }

    fn from_letter(letter: &str) -> Option<Self> {
        let mut letters = letter.chars();
        let found = Self::ALL
            .into_iter()
            .find(|cast| letters.clone().eq([cast.letter()]));
        letters.next().and(found)
    }
}

/// Who voted how, over the seats of the day in the order of their codes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Roll {
    seats: Arc<[MemberId]>,
    casts: Box<[Option<Cast>]>,
}

impl Roll {
    /// From one entry for each seat; seats without an entry are not known.
    #[must_use]
    pub fn new(seats: &Arc<[MemberId]>, casts: impl IntoIterator<Item = Option<Cast>>) -> Self {
        let all = casts.into_iter().chain(core::iter::repeat(None));
        Self {
            seats: Arc::clone(seats),
            casts: all.take(seats.len()).collect(),
        }
    }

    /// The seats.
    #[must_use]
    pub const fn seats(&self) -> &Arc<[MemberId]> {
        &self.seats
    }

    /// How a member voted, where that is known.
    #[must_use]
    pub fn cast(&self, member: MemberId) -> Option<Cast> {
        let place = self.seats.binary_search(&member).ok()?;
        self.casts.get(place).copied().flatten()
    }

    /// Each seat with its vote.
    pub fn iter(&self) -> impl Iterator<Item = (MemberId, Option<Cast>)> + '_ {
        self.seats.iter().copied().zip(self.casts.iter().copied())
    }

    /// The members that voted so.
    pub fn members(&self, cast: Cast) -> impl Iterator<Item = MemberId> + '_ {
        self.iter()
            .filter(move |(_, held)| *held == Some(cast))
            .map(|(member, _)| member)
    }

    /// How many members are known to have voted so.
    #[must_use]
    pub fn count(&self, cast: Cast) -> u16 {
        let count = self.casts.iter().filter(|held| **held == Some(cast)).count();
        u16::try_from(count).unwrap_or(u16::MAX)
    }

    /// How many seats there were.
    #[must_use]
    pub fn size(&self) -> u16 {
        u16::try_from(self.seats.len()).unwrap_or(u16::MAX)
    }

    /// Whether the vote of every seat is known.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.casts.iter().all(Option::is_some)
    }

    /// Whether the vote of no seat is known.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.casts.iter().all(Option::is_none)
    }

    /// Reads the cell of a table: `Y:*|N:ISR,USA|A:CAN`. `*` stands for all seats that are not named.
    ///
    /// # Errors
    /// What is wrong, and what is expected.
    pub fn read(seats: &Arc<[MemberId]>, cell: &str) -> Result<Self, String> {
        let mut casts = vec![None; seats.len()];
        let mut rest = None;
        for part in cell.split('|').filter(|part| !part.is_empty()) {
            let (letter, members) = part
                .split_once(':')
                .ok_or_else(|| format!("`{part}`: a letter, a colon and codes are expected"))?;
            let cast = Cast::from_letter(letter)
                .ok_or_else(|| format!("`{letter}`: one of Y, N, A, X and D is expected"))?;
            if members == "*" {
                if rest.replace(cast).is_some() {
                    return Err("two columns have `*`: one of them names its members".to_owned());
                }
                continue;
            }
            for code in members.split(',') {
                let member: MemberId = code
                    .parse()
                    .map_err(|error: rules::member::InvalidMemberId| error.to_string())?;
                let place = seats
                    .binary_search(&member)
                    .map_err(|_| format!("`{code}` had no seat that day"))?;
                match casts.get_mut(place) {
                    Some(held @ None) => *held = Some(cast),
                    _ => return Err(format!("`{code}` votes twice")),
                }
            }
        }
        if let Some(cast) = rest {
            for held in &mut casts {
                held.get_or_insert(cast);
            }
        }
        Ok(Self::new(seats, casts))
    }

    /// The cell of a table: a whole roll has `*` for its largest column.
    #[must_use]
    pub fn cell(&self) -> String {
        let largest = self.is_whole().then(|| {
            let columns = Cast::ALL.iter().take(4);
            // The first of the largest columns.
            columns.rev().copied().max_by_key(|cast| self.count(*cast))
        });
        self.spelled(largest.flatten())
    }

    /// The roll with every member named.
    #[must_use]
    pub fn named(&self) -> String {
        self.spelled(None)
    }

    fn spelled(&self, rest: Option<Cast>) -> String {
        let mut cell = String::new();
        for cast in Cast::ALL {
            let mut members = self.members(cast).peekable();
            if members.peek().is_none() {
                continue;
            }
            if !cell.is_empty() {
                cell.push('|');
            }
            cell.push(cast.letter());
            if rest == Some(cast) {
                cell.push_str(":*");
                continue;
            }
            let mut before = ':';
            for member in members {
                let _ = write!(cell, "{before}{member}");
                before = ',';
            }
        }
        cell
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    fn seats() -> Arc<[MemberId]> {
        ["CHN", "FRA", "GBR", "SUN", "USA"]
            .into_iter()
            .map(|code| code.parse().unwrap())
            .collect()
    }

    #[test]
    fn a_cell_is_read_and_written() {
        for cell in ["Y:*|N:SUN", "N:SUN", "Y:*|A:GBR|D:CHN", "Y:FRA|N:*|X:USA", ""] {
            assert_eq!(Roll::read(&seats(), cell).unwrap().cell(), cell);
        }
        let roll = Roll::read(&seats(), "Y:*|N:SUN").unwrap();
        assert_eq!(roll.named(), "Y:CHN,FRA,GBR,USA|N:SUN");
        assert!(roll.is_whole() && !roll.is_empty());
    }

    #[test]
    fn a_wrong_cell_is_named() {
        for (cell, problem) in [
            ("Y:CAN", "`CAN` had no seat that day"),
            ("Y:CHN|N:CHN", "`CHN` votes twice"),
            ("Q:CHN", "`Q`: one of Y, N, A, X and D is expected"),
            ("Y:*|N:*", "two columns have `*`: one of them names its members"),
            ("CHN", "`CHN`: a letter, a colon and codes are expected"),
        ] {
            assert_eq!(Roll::read(&seats(), cell).unwrap_err(), problem);
        }
    }
}
