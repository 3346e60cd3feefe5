//! Where a row is known from: the letters of the tables, spelled out.
use crate::links;
use crate::row::Row;

/// A source of a row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// Its letter in the tables.
    pub letter: char,
    /// What it is, with the place in it.
    pub title: String,
    /// Its address, where it has one.
    pub url: Option<String>,
}

/// The letters of the tables, each with what it stands for and its address.
pub const LETTERS: [(char, &str, Option<&str>); 11] = [
    (
        'L',
        "UN Digital Library, voting record, copy of 2024 to 2025",
        Some("https://github.com/lefthand67/un_votes"),
    ),
    (
        'V',
        "UN Digital Library, voting record, copy of January 2022",
        Some("https://github.com/navyanawal0310/un-votes-intelligence-platform"),
    ),
    (
        'H',
        "UN Digital Library, voting record, copy of 2025",
        Some("https://github.com/HZloto/unga-2025"),
    ),
    (
        'D',
        "UN Department for General Assembly and Conference Management, tables of resolutions, July 2026",
        Some("https://github.com/UNxml/GAresolutions"),
    ),
    (
        'E',
        "Erik Voeten, United Nations General Assembly Voting Data",
        Some("https://doi.org/10.7910/DVN/LEJUQZ"),
    ),
    (
        'S',
        "Workbook of Security Council votes, 1994 to June 2025",
        Some("https://github.com/oliverunv/Voting-Agent"),
    ),
    (
        'T',
        "UN tables of Security Council meetings, 1946 to 2022",
        Some("https://github.com/intreleng-research/unsc-dataset"),
    ),
    (
        'C',
        "Workbook of failed votes of the Security Council",
        Some("https://github.com/emilytong123/unsc_for_us"),
    ),
    (
        'W',
        "List of vetoes in the Security Council, to 2022",
        Some("https://github.com/world-politics-datalab/vetoes-un-security-council"),
    ),
    ('P', "Press reports that name the members", None),
    (
        'Z',
        "A meeting of this library, which names its own sources",
        None,
    ),
];

/// Each letter of the `sources` cell with the place in the source; empty where it is the row's own meeting.
pub fn tokens(row: &Row) -> impl Iterator<Item = (char, &str)> {
    let tokens = row.sources.split(' ').filter(|token| !token.is_empty());
    tokens.flat_map(|token| {
        let (letters, place) = token.split_once(':').unwrap_or((token, ""));
        letters.chars().map(move |letter| (letter, place))
    })
}

/// The sources of a row, spelled out.
#[must_use]
pub fn of_row(row: &Row) -> Vec<Source> {
    let spelled = |(letter, place): (char, &str)| {
        let (_, title, url) = LETTERS.into_iter().find(|(known, ..)| *known == letter)?;
        let record = matches!(letter, 'L' | 'V' | 'H') && !place.is_empty();
        let title = match (letter, place) {
            (_, "") => title.to_owned(),
            ('E', place) => format!("{title}, roll call {place}"),
            (_, place) if record => format!("{title}, record {place}"),
            (_, place) => format!("{title}, {place}"),
        };
        let url = if record {
            Some(links::library_record(place))
        } else {
            url.map(str::to_owned)
        };
        Some(Source { letter, title, url })
    };
    tokens(row).filter_map(spelled).collect()
}
