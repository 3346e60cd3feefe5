//! Member States by day: codes, times of membership, successors, regional groups.
use core::str::FromStr;
use rules::date::Date;
use rules::member::MemberId;
use std::sync::LazyLock;

/// The table, one line for each time of membership, in the English alphabetical order of names.
const TABLE: &str = include_str!("../data/member_states.csv");

static STATES: LazyLock<Vec<State>> = LazyLock::new(|| lines().filter_map(State::read).collect());

/// One time of membership. A State that left and came back has two.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct State {
    /// The code.
    pub member: MemberId,
    /// The two-letter code of ISO 3166-1, for flags; empty for former Members.
    pub alpha2: &'static str,
    /// The first day of membership under this code.
    pub from: Date,
    /// The first day on which it was no longer a Member under this code.
    pub until: Option<Date>,
    /// The codes under which its place, or a part of it, went on.
    pub successors: Vec<MemberId>,
    /// The regional group: the present one, or the last one of a former Member.
    pub group: RegionalGroup,
}

/// The five regional groups.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum RegionalGroup {
    /// African States.
    African,
    /// Asia-Pacific States.
    AsiaPacific,
    /// Eastern European States.
    EasternEuropean,
    /// Latin American and Caribbean States.
    LatinAmericanAndCaribbean,
    /// Western European and other States.
    WesternEuropeanAndOther,
}

impl RegionalGroup {
    /// Every group, in the order of their names.
    pub const ALL: [Self; 5] = [
        Self::African,
        Self::AsiaPacific,
        Self::EasternEuropean,
        Self::LatinAmericanAndCaribbean,
        Self::WesternEuropeanAndOther,
    ];

    /// The short name in the table, such as `GRULAC`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::African => "Africa",
            Self::AsiaPacific => "APG",
            Self::EasternEuropean => "EEG",
            Self::LatinAmericanAndCaribbean => "GRULAC",
            Self::WesternEuropeanAndOther => "WEOG",
        }
    }
}

impl State {
    /// One line of the table: `None` when it is not one, which a test rules out.
    fn read(line: &'static str) -> Option<Self> {
        let mut cells = line.split(',');
        let state = Self {
            member: cells.next()?.parse().ok()?,
            alpha2: cells.next()?,
            from: cells.next()?.parse().ok()?,
            until: optional(cells.next()?)?,
            successors: cells
                .next()?
                .split_whitespace()
                .map(str::parse)
                .collect::<Result<_, _>>()
                .ok()?,
            group: {
                let name = cells.next()?;
                RegionalGroup::ALL
                    .into_iter()
                    .find(|group| group.as_str() == name)?
            },
        };
        cells.next().is_none().then_some(state)
    }

    /// Whether this time of membership covers the day.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date < until)
    }
}

/// An empty cell, or a value; `None` when it is neither.
fn optional<T: FromStr>(cell: &str) -> Option<Option<T>> {
    if cell.is_empty() {
        Some(None)
    } else {
        cell.parse().ok().map(Some)
    }
}

/// The lines with data, without comments and the line of headings.
fn lines() -> impl Iterator<Item = &'static str> {
    TABLE.lines().filter(|line| !line.starts_with('#')).skip(1)
}

/// Every time of membership, in the English alphabetical order of names.
#[must_use]
pub fn all() -> &'static [State] {
    &STATES
}

/// Whether the code is one of a Member, present or former.
#[must_use]
pub fn is_known(member: MemberId) -> bool {
    all().iter().any(|state| state.member == member)
}

/// The time of membership of a member that covers a day.
#[must_use]
pub fn on(member: MemberId, date: Date) -> Option<&'static State> {
    all()
        .iter()
        .find(|state| state.member == member && state.covers(date))
}

/// Whether it was a Member of the United Nations that day, under this code.
#[must_use]
pub fn is_member_on(member: MemberId, date: Date) -> bool {
    on(member, date).is_some()
}

/// Who holds the place of a member on a day: the member itself while it is one, then its successor.
#[must_use]
pub fn holder_on(member: MemberId, date: Date) -> MemberId {
    let ended = all().iter().find(|state| state.member == member);
    match ended.map(|state| (state.until, state.successors.as_slice())) {
        Some((Some(until), [successor])) if until <= date => *successor,
        _ => member,
    }
}

/// The regional group of a Member of that day. Changes of group are not entered yet: the present group is given,
/// or the last one of a former Member.
#[must_use]
pub fn regional_group(member: MemberId, date: Date) -> Option<RegionalGroup> {
    on(member, date).map(|state| state.group)
}

/// The Members of a day, in the English alphabetical order of names.
#[must_use]
pub fn members_on(date: Date) -> Vec<MemberId> {
    all()
        .iter()
        .filter(|state| state.covers(date))
        .map(|state| state.member)
        .collect()
}

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    reason = "a test that panics fails"
)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }
    fn member(code: &str) -> MemberId {
        code.parse().unwrap()
    }

    #[test]
    fn every_line_is_read() {
        for line in lines() {
            assert!(State::read(line).is_some(), "not a line of the table: {line}");
        }
        for state in all() {
            for successor in &state.successors {
                assert!(
                    is_known(*successor),
                    "{}: successor {successor} is missing",
                    state.member
                );
            }
            assert!(state.until.is_none_or(|until| state.from < until), "{state:?}");
        }
    }

    #[test]
    fn nobody_is_a_member_twice_on_one_day() {
        for (number, state) in all().iter().enumerate() {
            let others = all().iter().enumerate().filter(|(other, _)| *other != number);
            for (_, other) in others.filter(|(_, other)| other.member == state.member) {
                assert!(!other.covers(state.from), "{}", state.member);
            }
        }
    }

    #[test]
    fn the_assembly_of_24_february_2025_has_193_members_in_five_groups() {
        let date = day("2025-02-24");
        let members = members_on(date);
        assert_eq!(members.len(), 193);
        let mut sizes = BTreeMap::new();
        for member in members {
            let group = regional_group(member, date).unwrap();
            *sizes.entry(group.as_str()).or_insert(0) += 1;
        }
        let expected = [
            ("APG", 54),
            ("Africa", 54),
            ("EEG", 23),
            ("GRULAC", 33),
            ("WEOG", 29),
        ];
        assert_eq!(sizes, BTreeMap::from(expected));
    }

    #[test]
    fn a_seat_passes_on_from_one_day_to_the_next() {
        for (before, last_day, after, first_day) in [
            ("SUN", "1991-12-23", "RUS", "1991-12-24"),
            ("SCG", "2006-06-02", "SRB", "2006-06-03"),
            ("YUG", "2003-02-03", "SCG", "2003-02-04"),
        ] {
            let (before, after) = (member(before), member(after));
            assert!(is_member_on(before, day(last_day)) && !is_member_on(after, day(last_day)));
            assert!(is_member_on(after, day(first_day)) && !is_member_on(before, day(first_day)));
        }
        assert!(!is_member_on(member("SYR"), day("1960-01-01")));
        assert_eq!(members_on(day("1945-10-23")), []);
        assert_eq!(regional_group(member("SUN"), day("2025-02-24")), None);
    }
}
