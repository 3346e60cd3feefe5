//! Who sat in the Security Council, year by year from 1946, and what that is known from.
//!
//! The table is read from text that the caller gives, because a first visit does not need it.
use crate::states;
use crate::table::{self, Row, TableError};
use core::fmt;
use core::str::FromStr;
use rules::date::Date;
use rules::member::MemberId;

/// The table as it is shipped, at `data/council_terms.csv` of the site.
#[cfg(any(not(target_arch = "wasm32"), feature = "tables"))]
pub const TEXT: &str = include_str!("../data/council_terms.csv");

const COLUMNS: [&str; 6] = ["year", "permanent", "elected", "certainty", "basis", "note"];

/// The table, one entry for each year without a gap.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CouncilTerms(Vec<Term>);

#[derive(Clone, PartialEq, Eq, Debug)]
struct Term {
    year: u16,
    council: Council,
}

/// The Council of a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Council {
    /// The five permanent members.
    pub permanent: Vec<MemberId>,
    /// The elected members: six until 1965, ten since.
    pub elected: Vec<MemberId>,
    /// How this is known.
    pub certainty: Certainty,
    /// The sources for the year.
    pub basis: String,
    /// What a reader should know of the year.
    pub note: Option<String>,
}

/// How the seats of a year are known.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub enum Certainty {
    /// Compared with recorded votes of the year.
    Rolls,
    /// From a list of terms.
    List,
    /// From the two-year terms of the years before and after.
    Neighbours,
    /// From reports of the elections.
    Reports,
}

impl Certainty {
    /// Every way, the surest first.
    pub const ALL: [Self; 4] = [Self::Rolls, Self::List, Self::Neighbours, Self::Reports];

    /// The word for it in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Rolls => "rolls",
            Self::List => "list",
            Self::Neighbours => "neighbours",
            Self::Reports => "reports",
        }
    }
}

impl FromStr for Certainty {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|way| way.as_str() == text);
        found.ok_or_else(|| format!("`{text}` is not one of `rolls`, `list`, `neighbours`, `reports`"))
    }
}

/// The table does not tell who sat in the Council that day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoCouncil {
    /// The Council had not met yet.
    NotYet(Date),
    /// The day is after the last year of the table.
    After {
        /// The day.
        date: Date,
        /// The last year of the table.
        last: u16,
    },
}

impl fmt::Display for NoCouncil {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotYet(date) => write!(
                f,
                "`{date}`: the Security Council first met on 1946-01-17: give that day or a later one"
            ),
            Self::After { date, last } => write!(
                f,
                "`{date}`: the table of the Security Council ends with {last}: give an earlier day, or name the members"
            ),
        }
    }
}
impl core::error::Error for NoCouncil {}

impl CouncilTerms {
    /// Reads the table.
    ///
    /// # Errors
    /// The first line that is not one of the table, with what is expected.
    pub fn read(text: &str) -> Result<Self, TableError> {
        let mut terms: Vec<Term> = Vec::new();
        for row in table::rows(text, &COLUMNS)? {
            let year: u16 = row.value(0)?;
            let expected = terms.last().map_or(1946, |term| term.year.saturating_add(1));
            if year != expected {
                return Err(row.error(format!("`{year}` is out of order: {expected} is expected")));
            }
            terms.push(Term {
                year,
                council: Council::read(&row, year)?,
            });
        }
        Ok(Self(terms))
    }

    /// The years of the table.
    pub fn years(&self) -> impl Iterator<Item = u16> + '_ {
        self.0.iter().map(|term| term.year)
    }

    /// The Council of a day. Where a State ended during the year, its successor holds the seat from then on.
    ///
    /// # Errors
    /// Before its first meeting, and after the last year of the table.
    pub fn on(&self, date: Date) -> Result<Council, NoCouncil> {
        if Date::new(1946, 1, 17).is_none_or(|first| date < first) {
            return Err(NoCouncil::NotYet(date));
        }
        let term = self.0.iter().find(|term| term.year == date.year());
        let mut council = term.map(|term| term.council.clone()).ok_or(NoCouncil::After {
            date,
            last: self.years().last().unwrap_or(1946),
        })?;
        let members = council.permanent.iter_mut().chain(&mut council.elected);
        for member in members {
            *member = states::holder_on(*member, date);
        }
        Ok(council)
    }
}

impl Council {
    fn read(row: &Row, year: u16) -> Result<Self, TableError> {
        let council = Self {
            permanent: row.list(1)?,
            elected: row.list(2)?,
            certainty: row.value(3)?,
            basis: row.text(4).to_owned(),
            note: row.maybe_text(5),
        };
        let seats = if year < 1966 { 6 } else { 10 };
        if council.permanent.len() != 5 || council.elected.len() != seats {
            return Err(row.error(format!(
                "{year} has {} permanent and {} elected members: 5 and {seats} are expected",
                council.permanent.len(),
                council.elected.len()
            )));
        }
        let members: Vec<MemberId> = council.members().collect();
        if let Some(stranger) = members.iter().find(|member| !states::is_known(**member)) {
            return Err(row.error(format!(
                "`{stranger}` is not the code of a Member State: those of member_states.csv are expected"
            )));
        }
        let twice =
            |(place, member): &(usize, &MemberId)| members.iter().take(*place).any(|one| one == *member);
        if let Some((_, member)) = members.iter().enumerate().find(twice) {
            return Err(row.error(format!("`{member}` has two seats: each member has one")));
        }
        Ok(council)
    }

    /// Every member, the permanent ones first.
    pub fn members(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.permanent.iter().chain(&self.elected).copied()
    }
}
