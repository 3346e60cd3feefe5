//! Rows as files: CSV and JSON, with date, meeting, symbol, sources and certainty in each row.
use crate::cite;
use crate::links;
use crate::roll::Cast;
use crate::row::{Day, Row};
use crate::sources;
use records::json::quoted;
use rules::membership::Body;

const COLUMNS: [&str; 26] = [
    "id",
    "body",
    "date",
    "date_until",
    "date_certainty",
    "session",
    "meeting",
    "symbol",
    "document",
    "kind",
    "of",
    "title",
    "known_as",
    "outcome",
    "outcome_basis",
    "law",
    "vetoed_by",
    "in_favour",
    "against",
    "abstaining",
    "not_voting",
    "abstention_doubtful",
    "roll",
    "roll_certainty",
    "doubts",
    "citation",
];

/// The values of a row, in the order of [`COLUMNS`].
fn values(row: &Row) -> [String; 26] {
    let count = |count: Option<u16>| count.map_or_else(String::new, |count| count.to_string());
    let [yes, no, abstaining, not_voting] = row.tally.columns().map(count);
    let (date, until, certainty) = match row.day {
        Day::Known(day) => (day.to_string(), String::new(), "day"),
        Day::Derived(day) => (day.to_string(), String::new(), "derived"),
        Day::Between(first, last) => (first.to_string(), last.to_string(), "between"),
    };
    let codes: Vec<&str> = row.vetoed_by.iter().map(|member| member.as_str()).collect();
    let law = match row.law_reason.as_str() {
        "" => row.law.as_str().to_owned(),
        reason => format!("{}: {reason}", row.law.as_str()),
    };
    [
        row.id.clone(),
        match row.body {
            Body::SecurityCouncil => "Security Council",
            Body::GeneralAssembly => "General Assembly",
        }
        .to_owned(),
        date,
        until,
        certainty.to_owned(),
        row.session.clone(),
        row.meeting.clone(),
        row.symbol.clone(),
        row.document.clone(),
        row.kind.as_str().to_owned(),
        row.of.clone(),
        row.title.clone(),
        row.known_as.clone(),
        row.outcome.as_str().to_owned(),
        row.basis.as_str().to_owned(),
        law,
        codes.join(" "),
        yes,
        no,
        abstaining,
        not_voting,
        row.roll.count(Cast::Doubtful).to_string(),
        row.roll.named(),
        row.certainty.as_str().to_owned(),
        row.doubts.clone(),
        cite::plain(row),
    ]
}

/// Rows as CSV, with a line of headings.
#[must_use]
pub fn csv<'r>(rows: impl IntoIterator<Item = &'r Row>) -> String {
    let mut text = COLUMNS.join(",");
    text.push_str(",sources,addresses\r\n");
    for row in rows {
        let titles: Vec<String> = sources::of_row(row)
            .into_iter()
            .map(|source| source.title)
            .collect();
        let addresses: Vec<String> = links::of_row(row).into_iter().map(|link| link.url).collect();
        let cells = values(row)
            .into_iter()
            .chain([titles.join("; "), addresses.join(" ")]);
        let cells: Vec<String> = cells.map(cell).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

/// A cell of CSV. A spreadsheet takes a cell that begins with a sign for a formula: an apostrophe keeps it a text.
fn cell(value: String) -> String {
    let value = if value.starts_with(['=', '+', '-', '@']) {
        format!("'{value}")
    } else {
        value
    };
    if value.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", value.replace('"', "\"\""))
    } else {
        value
    }
}

/// Rows as a JSON list of objects. A value that is not known is `null`; the roll is an object of lists.
#[must_use]
pub fn json<'r>(rows: impl IntoIterator<Item = &'r Row>) -> String {
    let objects: Vec<String> = rows.into_iter().map(object).collect();
    format!("[\n{}\n]\n", objects.join(",\n"))
}

fn object(row: &Row) -> String {
    let numbers = [
        "in_favour",
        "against",
        "abstaining",
        "not_voting",
        "abstention_doubtful",
    ];
    let mut fields = Vec::new();
    for (name, value) in COLUMNS.into_iter().zip(values(row)) {
        let value = match name {
            "roll" => roll(row),
            _ if value.is_empty() => "null".to_owned(),
            _ if numbers.contains(&name) => value,
            _ => quoted(&value),
        };
        fields.push(format!("  {}: {value}", quoted(name)));
    }
    let list = |texts: Vec<String>| format!("[{}]", texts.join(", "));
    let sources = sources::of_row(row).into_iter().map(|source| {
        let url = source.url.map_or("null".to_owned(), |url| quoted(&url));
        format!("{{\"title\": {}, \"url\": {url}}}", quoted(&source.title))
    });
    fields.push(format!("  \"sources\": {}", list(sources.collect())));
    let links = links::of_row(row).into_iter().map(|link| {
        let (what, label, url) = (link.what.as_str(), quoted(&link.label), quoted(&link.url));
        format!("{{\"what\": \"{what}\", \"label\": {label}, \"url\": {url}}}")
    });
    fields.push(format!("  \"records\": {}", list(links.collect())));
    format!("{{\n{}\n}}", fields.join(",\n"))
}

fn roll(row: &Row) -> String {
    let names = [
        ("in_favour", Cast::Yes),
        ("against", Cast::No),
        ("abstaining", Cast::Abstaining),
        ("not_voting", Cast::NotVoting),
        ("abstention_doubtful", Cast::Doubtful),
    ];
    let columns = names.map(|(name, cast)| {
        let codes: Vec<String> = row
            .roll
            .members(cast)
            .map(|member| quoted(member.as_str()))
            .collect();
        format!("\"{name}\": [{}]", codes.join(", "))
    });
    format!("{{{}}}", columns.join(", "))
}
