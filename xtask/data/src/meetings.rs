//! The meetings of the library: their files as they are, a row for each item that was put to the vote, and a row for each
//! member whose vote in it is known.

use std::path::Path;

use serde_json::Value;

use crate::Res;
use crate::table::{Column, Table};

/// The meetings.
pub struct Library {
    /// Each file, by its name.
    pub files: Vec<(String, Vec<u8>)>,
    /// A row an item.
    pub items: Table,
    /// A row a member and item.
    pub rolls: Table,
}

/// The ways to vote, as the files name them and as a column is called.
const WAYS: [(&str, &str); 6] = [
    ("in-favour", "in_favour"),
    ("against", "against"),
    ("abstaining", "abstaining"),
    ("not-participating", "not_participating"),
    ("absent", "absent"),
    ("not-voting", "not_voting"),
];

impl Library {
    /// The day of each item.
    pub fn days(&self) -> impl Iterator<Item = String> {
        self.items.rows.iter().filter_map(|row| row.get(3).cloned())
    }
}

/// Reads the files of a folder.
pub fn read(folder: &Path) -> Res<Library> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("reading `{}`: {error}", folder.display()))?;
    let names = entries.filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names
        .filter(|name| name.ends_with(".json") && name != "index.json")
        .collect();
    names.sort();
    let mut library = Library {
        files: Vec::new(),
        items: items(),
        rolls: rolls(),
    };
    for name in names {
        let failed = |error: &dyn std::fmt::Display| format!("reading `{name}`: {error}");
        let file = std::fs::read(folder.join(&name)).map_err(|error| failed(&error))?;
        let meeting: Value = serde_json::from_slice(&file).map_err(|error| failed(&error))?;
        for item in list(&meeting["items"]) {
            library.items.rows.push(row(&meeting, item));
            library.rolls.rows.extend(members(&meeting, item));
        }
        library.files.push((name, file));
    }
    Ok(library)
}

fn items() -> Table {
    let mut columns = vec![
        Column::text("meeting", "The meeting: the name of its file without the ending"),
        Column::text("item", "The item, by its name within the meeting"),
        Column::text("body", "`security-council` or `general-assembly`"),
        Column::text("day", "The day of the vote"),
        Column::text("meeting_title", "What the meeting was about, in our own words"),
        Column::text("kind", "`draft`, `amendment`, `part` or `motion`"),
        Column::text("title", "The title of the item"),
        Column::text(
            "symbol",
            "The symbol of what was adopted; empty where nothing was",
        ),
        Column::text(
            "document",
            "The symbol of the document that was put to the vote; empty where not known",
        ),
        Column::text("proposed_by", "Who proposed it"),
    ];
    columns.extend(WAYS.map(|(way, column)| {
        Column::number(column, &format!("How many members: {}", way.replace('-', " ")))
    }));
    columns.extend([
        Column::text("outcome", "`adopted` or `not-adopted`, as recorded"),
        Column::text("ground", "Why it was not adopted, where the record says it"),
        Column::text(
            "vetoed_by",
            "The permanent members whose votes against were vetoes, with commas between them",
        ),
        Column::text("certainty", "How sure the votes are, in a sentence"),
        Column::text(
            "sources",
            "The sources of these votes, with their addresses, and semicolons between them",
        ),
    ]);
    Table {
        name: "meetings",
        about: "What was put to the vote in the meetings of the library",
        key: &["meeting", "item"],
        columns,
        rows: Vec::new(),
    }
}

fn rolls() -> Table {
    Table {
        name: "rolls",
        about: "Who voted how in the meetings of the library, as far as it is known by name",
        key: &["meeting", "item", "member"],
        columns: vec![
            Column::text("meeting", "The meeting, as in meetings.csv"),
            Column::text("item", "The item, as in meetings.csv"),
            Column::text(
                "member",
                "The member, by its code on that day (ISO 3166, `SUN` until 1991)",
            ),
            Column::text(
                "vote",
                "How it voted: `in-favour`, `against`, `abstaining`, `not-participating`, `absent` or `not-voting`",
            ),
            Column::text("certainty", "How sure the roll is, in a sentence"),
            Column::text(
                "sources",
                "The sources of the roll, by their names in the file of the meeting",
            ),
        ],
        rows: Vec::new(),
    }
}

fn row(meeting: &Value, item: &Value) -> Vec<String> {
    let mut cells = vec![
        text(&meeting["id"]),
        text(&item["id"]),
        text(&meeting["body"]),
        if item["date"].is_string() {
            text(&item["date"])
        } else {
            text(&meeting["date"])
        },
        text(&meeting["title"]),
        text(&item["kind"]),
        text(&item["title"]),
        text(&item["symbol"]),
        text(&item["document"]),
        text(&item["proposed-by"]),
    ];
    // A count that is left out is zero.
    cells.extend(WAYS.map(|(way, _)| item["tally"][way].as_u64().unwrap_or_default().to_string()));
    let recorded = &item["recorded"];
    let vetoed: Vec<&str> = list(&recorded["vetoed-by"]).filter_map(Value::as_str).collect();
    let sources: Vec<String> = list(&item["sources"]).map(|name| source(meeting, name)).collect();
    cells.extend([
        text(&recorded["outcome"]),
        text(&recorded["ground"]),
        vetoed.join(","),
        text(&item["certainty"]),
        sources.join("; "),
    ]);
    cells
}

fn members(meeting: &Value, item: &Value) -> Vec<Vec<String>> {
    let sources: Vec<&str> = list(&item["sources"]).filter_map(Value::as_str).collect();
    let mut rows = Vec::new();
    for (way, _) in WAYS {
        for member in list(&item["votes"][way]) {
            rows.push(vec![
                text(&meeting["id"]),
                text(&item["id"]),
                text(member),
                way.to_owned(),
                text(&item["certainty"]),
                sources.join(" "),
            ]);
        }
    }
    rows
}

/// The title of a source, with its address where it has one.
fn source(meeting: &Value, name: &Value) -> String {
    let named = list(&meeting["sources"])
        .find(|source| &source["id"] == name)
        .unwrap_or(&Value::Null);
    match named["url"].as_str() {
        Some(url) => format!("{} <{url}>", text(&named["title"])),
        None => text(&named["title"]),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
