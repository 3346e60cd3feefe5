//! Members by the names that a file uses, and the codes that stand for them.
use rules::date::Date;
use rules::member::MemberId;
use rules::security_council::permanent_seats::permanent_seats;

/// Names of the permanent members, with their codes.
const PERMANENT: &[(&str, &str)] = &[
    ("China", "CHN"),
    ("France", "FRA"),
    ("Russia", "RUS"),
    ("Russian Federation", "RUS"),
    ("USSR", "SUN"),
    ("Soviet Union", "SUN"),
    ("United Kingdom", "GBR"),
    ("United States", "USA"),
];

/// Names, and the codes that stand for them: the permanent members' own, made-up ones for all others.
#[derive(Default)]
pub(crate) struct Names {
    known: Vec<(String, MemberId)>,
}

/// A code made of a letter and a number below 100.
pub(crate) fn made_up(letter: char, number: usize) -> Result<MemberId, String> {
    let code = format!("{letter}{number:02}");
    code.parse().map_err(|_| "too many members".to_owned())
}

/// The code of the permanent member whom a name stands for.
pub(crate) fn permanent(name: &str) -> Option<MemberId> {
    let listed = PERMANENT
        .iter()
        .find(|(known, code)| *known == name || *code == name);
    listed.and_then(|(_, code)| code.parse().ok())
}

/// The codes of the five permanent members on a day.
pub(crate) fn permanent_on(date: Date) -> Vec<MemberId> {
    let seats = permanent_seats(date);
    seats.iter().filter_map(|seat| seat.code().parse().ok()).collect()
}

/// The name that a permanent member's code stands for.
pub(crate) fn name_of_permanent(member: MemberId) -> String {
    let listed = PERMANENT.iter().find(|(_, code)| *code == member.as_str());
    listed.map_or_else(|| member.to_string(), |(name, _)| (*name).to_owned())
}

impl Names {
    /// The code that stands for a name, made up at its first use.
    pub(crate) fn code(&mut self, name: &str) -> Result<MemberId, String> {
        if let Some((_, code)) = self.known.iter().find(|(known, _)| known == name) {
            return Ok(*code);
        }
        let code = match permanent(name) {
            Some(code) => code,
            None => made_up('E', self.known.len())?,
        };
        self.known.push((name.to_owned(), code));
        Ok(code)
    }

    /// The names of some members, sorted.
    pub(crate) fn of(&self, members: &[MemberId]) -> Vec<String> {
        let name = |member: &MemberId| {
            let known = self.known.iter().find(|(_, code)| code == member);
            known.map_or_else(|| member.to_string(), |(name, _)| name.clone())
        };
        let mut names: Vec<String> = members.iter().map(name).collect();
        names.sort();
        names
    }
}
