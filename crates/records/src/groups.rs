//! Groups of States (the European Union, the African Union, …): their members as of the month that the source gives.
//! The regional groups are in [`crate::states`].
//!
//! The table is read from text that the caller gives, because a first visit does not need it.
use crate::states::{self, RegionalGroup};
use crate::table::{self, Row, TableError};
use core::fmt;
use core::str::FromStr;
use rules::date::Date;
use rules::member::MemberId;

/// The table as it is shipped, at `data/groups.csv` of the site.
#[cfg(not(target_arch = "wasm32"))]
pub const TEXT: &str = include_str!("../data/groups.csv");

/// The groups of the table, in its order: a page can offer them before it fetches who belongs to them.
pub const IDS: [&str; 24] = [
    "EU", "NATO", "BRICS", "AU", "AL", "ASEAN", "OIC", "G77", "NAM", "CARICOM", "GUAM", "NORDIC", "BALTIC",
    "BENELUX", "V4", "MERCOSUR", "CIS", "SIDS", "LDC", "GCC", "CSTO", "PIF", "G7", "G20",
];

/// Which group is meant: a regional one, or one of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum GroupName {
    /// One of the five regional groups.
    Regional(RegionalGroup),
    /// One of the table, by its name there.
    Listed(&'static str),
}

impl GroupName {
    /// Every group: the regional ones first.
    pub fn all() -> impl Iterator<Item = Self> {
        let regional = RegionalGroup::ALL.into_iter().map(Self::Regional);
        regional.chain(IDS.into_iter().map(Self::Listed))
    }

    /// Its word in addresses, such as `EU` or `GRULAC`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Regional(group) => group.as_str(),
            Self::Listed(id) => id,
        }
    }

    /// The group of a word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::all().find(|group| group.as_str() == word)
    }
}

const COLUMNS: [&str; 8] = [
    "id",
    "name",
    "as_of",
    "members",
    "outside",
    "certainty",
    "source",
    "note",
];

/// A group of States.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Group {
    /// Its name in addresses, such as `EU`.
    pub id: String,
    /// Its name in English.
    pub name: String,
    /// The month for which the source gives its members.
    pub as_of: Month,
    /// Its members that are Members of the United Nations.
    pub members: Vec<MemberId>,
    /// Its other members.
    pub outside: Vec<String>,
    /// How certain the list is.
    pub certainty: String,
    /// Where it is from.
    pub source: String,
    /// What a reader should know of it.
    pub note: Option<String>,
}

/// A month, such as `2025-02`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
}

impl FromStr for Month {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let first: Result<Date, _> = format!("{text}-01").parse();
        let first = first.map_err(|_| format!("`{text}` is not a month: `2025-02` is one"))?;
        Ok(Self::of(first))
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl Month {
    /// The month of a day.
    #[must_use]
    pub const fn of(date: Date) -> Self {
        Self {
            year: date.year(),
            month: date.month(),
        }
    }
}

/// The members of a group among those of a body on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Present {
    /// The members, in the order of the seats.
    pub members: Vec<MemberId>,
    /// The month for which the membership of the group is known, where it is not that of the day: then the page says
    /// "as of".
    pub as_of: Option<Month>,
}

/// Reads the table.
///
/// # Errors
/// The first line that is not one of the table, with what is expected.
pub fn read(text: &str) -> Result<Vec<Group>, TableError> {
    let rows = table::rows(text, &COLUMNS)?;
    rows.into_iter().map(|row| Group::read(&row)).collect()
}

impl Group {
    fn read(row: &Row) -> Result<Self, TableError> {
        let group = Self {
            id: row.text(0).to_owned(),
            name: row.text(1).to_owned(),
            as_of: row.value(2)?,
            members: row.list(3)?,
            outside: row
                .text(4)
                .split("; ")
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
            certainty: row.text(5).to_owned(),
            source: row.text(6).to_owned(),
            note: row.maybe_text(7),
        };
        match group.members.iter().find(|member| !states::is_known(**member)) {
            None => Ok(group),
            Some(stranger) => Err(row.error(format!(
                "`{stranger}` is not the code of a Member State: those of member_states.csv are expected"
            ))),
        }
    }

    /// Its members among those seated on a day.
    #[must_use]
    pub fn among(&self, seated: &[MemberId], date: Date) -> Present {
        let members = seated.iter().filter(|member| self.members.contains(member));
        Present {
            members: members.copied().collect(),
            as_of: Some(self.as_of).filter(|as_of| *as_of != Month::of(date)),
        }
    }
}

/// The members of a regional group among those seated on a day. Changes of group are not entered yet: it is the present
/// group, or the last one of a former Member, and no month is known for it.
#[must_use]
pub fn regional(group: RegionalGroup, seated: &[MemberId], date: Date) -> Vec<MemberId> {
    let in_group = |member: &&MemberId| states::regional_group(**member, date) == Some(group);
    seated.iter().filter(in_group).copied().collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    fn groups() -> Vec<Group> {
        read(TEXT).unwrap()
    }

    #[test]
    fn every_group_is_read_with_its_source() {
        let groups = groups();
        let ids: Vec<&str> = groups.iter().map(|group| group.id.as_str()).collect();
        assert_eq!(ids, IDS);
        assert!(GroupName::all().all(|group| GroupName::from_word(group.as_str()) == Some(group)));
        for group in &groups {
            assert!(
                !group.certainty.is_empty() && !group.source.is_empty(),
                "{}",
                group.id
            );
            let date: Date = format!("{}-24", group.as_of).parse().unwrap();
            for (place, member) in group.members.iter().enumerate() {
                assert!(states::is_member_on(*member, date), "{}: {member}", group.id);
                let again = group
                    .members
                    .iter()
                    .skip(place.saturating_add(1))
                    .any(|other| other == member);
                assert!(!again, "{}: {member} twice", group.id);
            }
        }
        let size = |id: &str| groups.iter().find(|group| group.id == id).unwrap().members.len();
        assert_eq!(
            [size("EU"), size("NATO"), size("AU"), size("LDC")],
            [27, 32, 54, 44]
        );
    }

    #[test]
    fn another_day_is_shown_as_of_the_month_of_the_source() {
        let groups = groups();
        let union = groups.iter().find(|group| group.id == "EU").unwrap();
        let on = |text: &str| {
            let date: Date = text.parse().unwrap();
            union.among(&states::members_on(date), date)
        };
        assert_eq!(on("2025-02-24").members.len(), 27);
        assert_eq!(on("2025-02-24").as_of, None);
        let then = on("1975-11-10");
        assert_eq!(then.as_of.unwrap().to_string(), "2025-02");
        assert!(then.members.len() < 27);
    }

    #[test]
    fn the_regional_groups_hold_every_member_once() {
        let date: Date = "2025-02-24".parse().unwrap();
        let seated = states::members_on(date);
        let all = RegionalGroup::ALL.map(|group| regional(group, &seated, date).len());
        assert_eq!(all, [54, 54, 23, 33, 29]);
    }
}
