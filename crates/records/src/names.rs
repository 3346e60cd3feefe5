//! Names of Members as people write them: what a text compares by, who is meant, and who is nearest to a slip of the pen.
//! English names come from a table, those of other languages from the caller.
mod codes;
mod fold;

pub use fold::key;
pub(crate) use fold::{Folded, fold};

use crate::letters::is_letter_or_digit;
use crate::table::{self, Row, TableError};
use rules::date::Date;
use rules::member::MemberId;

/// The table of English names as it is shipped, at `data/aliases.csv` of the site.
#[cfg(any(not(target_arch = "wasm32"), feature = "tables"))]
pub const TEXT: &str = include_str!("../data/aliases.csv");

/// The table of names in the five other languages as it is shipped, at `data/other_names.csv` of the site.
#[cfg(any(not(target_arch = "wasm32"), feature = "tables"))]
pub const OTHER_TEXT: &str = include_str!("../data/other_names.csv");

/// A name in the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Alias {
    /// Who is meant.
    pub member: MemberId,
    /// The name.
    pub name: String,
    /// When it was the official name: the first day, and the first day on which it no longer was. Where only a year is
    /// known, the first of January stands for it.
    pub official: (Option<Date>, Option<Date>),
}

/// Reads the table of English names.
///
/// # Errors
/// The first line that is not one of the table, with what is expected.
pub fn read(text: &str) -> Result<Vec<Alias>, TableError> {
    let alias = |row: Row| {
        Ok(Alias {
            member: row.value(0)?,
            name: row.text(1).to_owned(),
            official: (day(&row, 2)?, day(&row, 3)?),
        })
    };
    let rows = table::rows(text, &["code", "name", "from", "until"])?;
    rows.into_iter().map(alias).collect()
}

/// Reads the table of names in the other languages.
///
/// # Errors
/// The first line that is not one of the table, with what is expected.
pub fn read_other(text: &str) -> Result<Vec<(String, MemberId)>, TableError> {
    let mut names = Vec::new();
    for row in table::rows(text, &["code", "names"])? {
        let member = row.value(0)?;
        names.extend(row.text(1).split(';').map(|name| (name.to_owned(), member)));
    }
    Ok(names)
}

/// A day, or a year for its first day.
fn day(row: &Row, column: usize) -> Result<Option<Date>, TableError> {
    let text = row.text(column);
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.parse().or_else(|_| format!("{text}-01-01").parse());
    let wrong = |_| {
        row.error(format!(
            "`{text}` is neither a day nor a year: `1971-09-02` or `1984` is expected"
        ))
    };
    day.map(Some).map_err(wrong)
}

/// The official English name of a member on a day; `None` for a code that the table lacks.
#[must_use]
pub fn name_on(aliases: &[Alias], member: MemberId, date: Date) -> Option<&str> {
    let mut names = aliases.iter().filter(|alias| alias.member == member);
    let then = |alias: &&Alias| match alias.official {
        (from, Some(until)) => date < until && from.is_none_or(|from| from <= date),
        (_, None) => false,
    };
    let found = names.clone().find(then).or_else(|| names.next());
    found.map(|alias| alias.name.as_str())
}

/// Those of some members whose English name was another on a day than it is now. A member whose name changed that year, on
/// a day that the table does not know, is left out.
#[must_use]
pub fn names_then(aliases: &[Alias], members: &[MemberId], date: Date) -> Vec<MemberId> {
    let now = |member: MemberId| aliases.iter().find(|alias| alias.member == member);
    let only_year = |day: &Date| (day.year(), day.month(), day.day()) == (date.year(), 1, 1);
    let in_doubt = |member: MemberId| {
        let of_member = aliases.iter().filter(|alias| alias.member == member);
        let mut days = of_member.flat_map(|alias| [alias.official.0, alias.official.1]);
        days.any(|day| day.as_ref().is_some_and(only_year))
    };
    members
        .iter()
        .filter(|member| !in_doubt(**member))
        .filter(|&&member| {
            let then = name_on(aliases, member, date);
            then != now(member).map(|alias| alias.name.as_str())
        })
        .copied()
        .collect()
}

/// Who has a code in capitals: nobody, one, or several.
pub(crate) fn by_code(code: &str) -> Vec<MemberId> {
    codes::find(code)
}

/// Whether a text uses the codes of the Correlates of War project.
pub(crate) fn uses_cow(text: &str) -> bool {
    codes::uses_cow(text)
}

/// Articles before a name, beside the English one.
const ARTICLES: [&str; 7] = ["la", "le", "les", "l", "el", "los", "las"];

/// States and territories that people name and that are no Members, in the form in which names are compared: nobody else is
/// meant by them.
const NO_MEMBERS: &str = "taiwan;chinese taipei;kosovo;palestine;state of palestine;holy see;vatican;vatican city;niue;\
    cook islands;western sahara;hong kong;macao;macau;european union;greenland;puerto rico;rhodesia;southern rhodesia;\
    south vietnam;south viet nam;republic of viet nam;abkhazia;south ossetia;transnistria;northern cyprus;gibraltar;\
    scotland;wales;biafra;katanga;tibet;kurdistan;catalonia;guam;bermuda;aruba;curacao;faroe islands;palestina;etat de palestine;\
    estado de palestina;saint siege;santa sede;косово;тайвань;палестина;فلسطين;دوله فلسطين;تايوان;كوسوفو;巴勒斯坦;台湾;科索沃";

/// The names that a text may use, in any language.
#[derive(Clone, Debug, Default)]
pub struct Names(Vec<(String, MemberId)>);

impl Names {
    /// From pairs of a name and a code, such as those of a language. Codes are understood without being named.
    pub fn new<'a>(pairs: impl IntoIterator<Item = (&'a str, MemberId)>) -> Self {
        let mut names: Vec<(String, MemberId)> = pairs
            .into_iter()
            .map(|(name, member)| (key(name), member))
            .filter(|(key, _)| !key.is_empty())
            .collect();
        names.sort_unstable();
        names.dedup();
        Self(names)
    }

    /// The English names of the table, and pairs of the caller's besides.
    pub fn with<'a>(aliases: &'a [Alias], pairs: impl IntoIterator<Item = (&'a str, MemberId)>) -> Self {
        let table = aliases.iter().map(|alias| (alias.name.as_str(), alias.member));
        Self::new(table.chain(pairs))
    }

    /// Who is meant by a name or by a code in capitals: nobody, one, or several.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<MemberId> {
        let key = key(text);
        let mut found = self.of_key(&key);
        if found.is_empty()
            && let Some((_, rest)) = key
                .split_once(' ')
                .filter(|(article, _)| ARTICLES.contains(article))
        {
            found = self.of_key(rest);
        }
        if found.is_empty() {
            found = codes::find(text.trim_matches(|letter: char| !is_letter_or_digit(letter)));
        }
        found
    }

    /// The same in a text that may use the codes of the Correlates of War project, where `AUS` is Austria.
    pub(crate) fn find_with_cow(&self, text: &str) -> Vec<MemberId> {
        let mut found = self.find(text);
        found.extend(codes::otherwise(
            text.trim_matches(|letter: char| !is_letter_or_digit(letter)),
        ));
        found
    }

    fn of_key(&self, key: &str) -> Vec<MemberId> {
        let from = self.0.partition_point(|(name, _)| name.as_str() < key);
        let same = self.0.iter().skip(from).take_while(|(name, _)| name == key);
        same.map(|(_, member)| *member).collect()
    }

    /// The members whose names are nearest to a text, at most `most`, the nearest first; nobody when all are far.
    #[must_use]
    pub fn nearest(&self, text: &str, most: usize) -> Vec<MemberId> {
        let key: Vec<char> = key(text).chars().collect();
        let far = key.len().div_ceil(3).min(4);
        // A code that nobody has is no slip of the pen, and a State that is no Member is no other State.
        let plain = text.trim_matches(|letter: char| !is_letter_or_digit(letter));
        let code = plain.len() <= 4 && plain.bytes().all(|byte| byte.is_ascii_uppercase());
        let written: String = key.iter().collect();
        if key.len() < 3 || key.len() > 60 || code || NO_MEMBERS.split(';').any(|name| name == written) {
            return Vec::new();
        }
        let mut near: Vec<(usize, &str, MemberId)> = Vec::new();
        for (name, member) in &self.0 {
            if let Some(distance) = distance(&key, name, far) {
                near.push((distance, name, *member));
            }
        }
        near.sort_unstable();
        let mut members = distinct(near.into_iter().map(|(.., member)| member));
        members.truncate(most);
        members
    }
}

fn distinct(members: impl Iterator<Item = MemberId>) -> Vec<MemberId> {
    let mut distinct = Vec::new();
    for member in members {
        if !distinct.contains(&member) {
            distinct.push(member);
        }
    }
    distinct
}

/// How many letters must be put in, taken out or exchanged to make one of the other; `None` when more than `far`.
fn distance(one: &[char], other: &str, far: usize) -> Option<usize> {
    let length = other.chars().count();
    if one.len().abs_diff(length) > far {
        return None;
    }
    let mut row: Vec<usize> = (0..=one.len()).collect();
    for (line, letter) in other.chars().enumerate() {
        let mut diagonal = line;
        let mut left = line.saturating_add(1);
        let mut best = left;
        let mut next = vec![left];
        for (mine, above) in one.iter().zip(row.iter().skip(1)) {
            let exchanged = diagonal.saturating_add(usize::from(*mine != letter));
            left = exchanged.min(above.saturating_add(1)).min(left.saturating_add(1));
            best = best.min(left);
            diagonal = *above;
            next.push(left);
        }
        if best > far {
            return None;
        }
        row = next;
    }
    row.last().copied().filter(|distance| *distance <= far)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;
    use crate::states;

    fn member(code: &str) -> MemberId {
        code.parse().unwrap()
    }
    fn names() -> Names {
        Names::with(&read(TEXT).unwrap(), [])
    }

    #[test]
    fn every_member_has_a_name_and_only_korea_means_several() {
        let aliases = read(TEXT).unwrap();
        for state in states::all() {
            assert!(
                aliases.iter().any(|alias| alias.member == state.member),
                "{}",
                state.member
            );
        }
        let names = names();
        for alias in &aliases {
            assert!(states::is_known(alias.member), "{}", alias.member);
            let found = names.find(&alias.name);
            let several = alias.name == "Korea";
            assert_eq!(
                found.len(),
                if several { 2 } else { 1 },
                "{}: {found:?}",
                alias.name
            );
        }
    }

    #[test]
    fn names_are_found_however_they_are_written() {
        let names = names();
        for (text, code) in [
            ("Côte d'Ivoire", "CIV"),
            ("Cote d’Ivoire", "CIV"),
            ("COTE D'IVOIRE", "CIV"),
            ("Co\u{302}te d\u{2bc}Ivoire", "CIV"),
            ("Bolivia (Plurinational State of)", "BOL"),
            ("United Kingdom of Great\u{a0}Britain and Northern Ireland", "GBR"),
            ("Türkiye", "TUR"),
            ("Turkey", "TUR"),
            ("the Netherlands (Kingdom of the)", "NLD"),
            ("Swaziland", "SWZ"),
            ("Burma", "MMR"),
            ("Zaire", "COD"),
            ("USSR", "SUN"),
            ("U.S.S.R.", "SUN"),
            ("Guinea", "GIN"),
            ("Guinea–Bissau", "GNB"),
            ("Congo", "COG"),
            ("Micronesia", "FSM"),
            ("Republic of Korea", "KOR"),
            ("Democratic People’s Repub\u{ad}\nlic of Korea", "PRK"),
            ("St. Kitts & Nevis", "KNA"),
            ("Iran, Islamic Republic of", "IRN"),
            ("GB", "GBR"),
            ("FRA", "FRA"),
        ] {
            assert_eq!(names.find(text), [member(code)], "{text}");
        }
        for text in ["no", "fra", "", "Atlantis", "The"] {
            assert_eq!(names.find(text), [], "{text}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_has_its_nearest_names() {
        let names = names();
        for (text, code) in [
            ("Grance", "FRA"),
            ("Kazahstan", "KAZ"),
            ("Phillipines", "PHL"),
            ("Columbia", "COL"),
        ] {
            assert_eq!(names.nearest(text, 3).first(), Some(&member(code)), "{text}");
        }
        assert_eq!(names.nearest("nothing of the kind at all", 3), []);
        assert_eq!(names.nearest("xy", 3), []);
    }

    #[test]
    fn names_are_those_of_the_day() {
        let aliases = read(TEXT).unwrap();
        let name = |code, day: &str| name_on(&aliases, member(code), day.parse().unwrap());
        assert_eq!(name("EGY", "1965-01-01"), Some("United Arab Republic"));
        assert_eq!(name("EGY", "1972-01-01"), Some("Egypt"));
        assert_eq!(name("COD", "1990-06-01"), Some("Zaire"));
        assert_eq!(
            name("COD", "1965-06-01"),
            Some("Democratic Republic of the Congo")
        );
        assert_eq!(name("BFA", "1983-12-31"), Some("Upper Volta"));
        assert_eq!(
            name("SUN", "1985-01-01"),
            Some("Union of Soviet Socialist Republics")
        );
        assert_eq!(name("XXX", "1985-01-01"), None);
    }
}
