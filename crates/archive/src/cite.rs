//! Cites a vote: plainly, as BibTeX and as RIS.
use crate::links::{self, What};
use crate::row::{Day, Kind, Outcome, Row};
use rules::membership::Body;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A day as people write it: `22 November 1967`.
fn day(date: rules::date::Date) -> String {
    let month = MONTHS
        .get(usize::from(date.month()).saturating_sub(1))
        .unwrap_or(&"");
    format!("{} {month} {}", date.day(), date.year())
}

fn when(row: &Row) -> String {
    match row.day {
        Day::Known(date) => day(date),
        Day::Derived(date) => format!("{} (day taken from the whole text or its neighbours)", day(date)),
        Day::Between(first, last) => format!("between {} and {}", day(first), day(last)),
    }
}

const fn body(row: &Row) -> &'static str {
    match row.body {
        Body::SecurityCouncil => "Security Council",
        Body::GeneralAssembly => "General Assembly",
    }
}

/// What was put to the vote, by its symbol: `Resolution S/RES/242 (1967)`, `Draft resolution S/2011/612`.
#[must_use]
pub fn subject(row: &Row) -> String {
    let document = if row.document.is_empty() {
        row.of.as_str()
    } else {
        row.document.as_str()
    };
    let document = if document.contains('/') {
        format!(" {document}")
    } else {
        String::new()
    };
    match row.kind {
        _ if !row.symbol.is_empty() => format!("resolution {}", row.symbol),
        Kind::Draft | Kind::Unknown => format!("draft{document}"),
        Kind::Amendment => format!("amendment{document}"),
        Kind::Part => format!("part of a text{document}"),
        Kind::Motion => format!("motion{document}"),
        Kind::Ruling => format!("ruling{document}"),
    }
}

/// The result in words and figures: `adopted, 13-0-2`.
#[must_use]
pub fn result(row: &Row) -> String {
    let outcome = match row.outcome {
        Outcome::Adopted => "adopted",
        Outcome::NotAdopted => "not adopted",
        Outcome::Vetoed => "vetoed",
        Outcome::WithoutVote => "adopted without a vote",
    };
    let [Some(yes), Some(no), Some(abstaining), _] = row.tally.columns() else {
        return outcome.to_owned();
    };
    let doubtful = match row.roll.count(crate::roll::Cast::Doubtful) {
        0 => String::new(),
        1 => ", and one member whose abstention is doubtful".to_owned(),
        count => format!(", and {count} members whose abstention is doubtful"),
    };
    format!("{outcome}, {yes}-{no}-{abstaining}{doubtful}")
}

/// The title as it is quoted; what the vote is known as where it has none.
fn title(row: &Row) -> &str {
    if row.title.is_empty() {
        &row.known_as
    } else {
        &row.title
    }
}

/// The address by which the vote is cited: its record in the library, else the record of the meeting, else the text.
#[must_use]
pub fn address(row: &Row) -> Option<String> {
    let links = links::of_row(row);
    [
        What::VotingRecord,
        What::Meeting,
        What::Resolution,
        What::Document,
    ]
    .into_iter()
    .find_map(|what| links.iter().find(|link| link.what == what))
    .map(|link| link.url.clone())
}

/// In a sentence.
#[must_use]
pub fn plain(row: &Row) -> String {
    let mut parts = vec![format!("United Nations, {}", body(row)), subject(row)];
    if !title(row).is_empty() {
        parts.push(format!("“{}”", title(row)));
    }
    parts.push(format!("vote of {} ({})", when(row), result(row)));
    if !row.meeting.is_empty() {
        parts.push(row.meeting.clone());
    }
    parts.extend(address(row));
    parts.join(", ")
}

/// As an entry for BibTeX.
#[must_use]
pub fn bibtex(row: &Row) -> String {
    let note = format!("{}; {}", when(row), result(row));
    let mut fields = vec![
        ("author", format!("{{United Nations, {}}}", body(row))),
        ("title", format!("{{{}}}", escaped(title(row)))),
        ("year", row.year().to_string()),
        ("howpublished", escaped(&subject(row))),
        ("note", escaped(&note)),
    ];
    if !row.meeting.is_empty() {
        fields.push(("number", escaped(&row.meeting)));
    }
    if let Some(url) = address(row) {
        fields.push(("url", url));
    }
    let fields: Vec<String> = fields
        .into_iter()
        .map(|(name, value)| format!("  {name} = {{{value}}}"))
        .collect();
    format!("@misc{{{},\n{}\n}}\n", row.id, fields.join(",\n"))
}

/// What TeX takes for a command stands as a sign.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '{' | '}' | '\\' => {}
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// As a record of RIS.
#[must_use]
pub fn ris(row: &Row) -> String {
    let date = row.day.first();
    let mut lines = vec![
        ("TY", "GEN".to_owned()),
        ("AU", format!("United Nations, {}", body(row))),
        ("TI", title(row).to_owned()),
        ("PY", row.year().to_string()),
    ];
    if !matches!(row.day, Day::Between(..)) {
        let (year, month, day) = (date.year(), date.month(), date.day());
        lines.push(("DA", format!("{year}/{month:02}/{day:02}")));
    }
    lines.push(("M1", subject(row)));
    lines.push(("N1", format!("{}; {}", when(row), result(row))));
    lines.push(("CN", row.meeting.clone()));
    lines.push(("UR", address(row).unwrap_or_default()));
    let mut text = String::new();
    for (tag, value) in lines.into_iter().filter(|(_, value)| !value.is_empty()) {
        text.push_str(&format!("{tag}  - {value}\r\n"));
    }
    text.push_str("ER  - \r\n");
    text
}
