//! Reads the tables of the folder `archive`: tab-separated text, a line of headings, one row a vote.
use crate::roll::Roll;
use crate::row::{Basis, Certainty, Day, Kind, Law, Outcome, Row, Tally};
use crate::seats::Seats;
use core::fmt;
use rules::membership::Body;

/// The headings of the Assembly's tables. The Council's have no `session`.
pub const COLUMNS: [&str; 22] = [
    "id",
    "day",
    "session",
    "meeting",
    "symbol",
    "document",
    "kind",
    "of",
    "title",
    "known_as",
    "outcome",
    "basis",
    "vetoed_by",
    "yes",
    "no",
    "abstain",
    "not_voting",
    "roll",
    "certainty",
    "sources",
    "doubts",
    "law",
];

/// What is wrong in a line of a table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Wrong {
    /// The line, from 1.
    pub line: usize,
    /// The row's name; empty where it has none.
    pub id: String,
    /// What is wrong, and what is expected.
    pub problem: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, `{}`: {}", self.line, self.id, self.problem)
    }
}

/// The headings of the tables of a body.
pub fn columns(body: Body) -> impl Iterator<Item = &'static str> {
    COLUMNS
        .into_iter()
        .filter(move |name| body == Body::GeneralAssembly || *name != "session")
}

/// Reads a table: each row with its line, or what is wrong in it.
pub fn read(text: &str, body: Body, seats: &mut Seats) -> Vec<Result<(usize, Row), Wrong>> {
    let mut lines = text.lines().zip(1..);
    let head = lines.next().map_or("", |(line, _)| line);
    let wrong = |line: usize, id: &str, problem: String| Wrong {
        line,
        id: id.to_owned(),
        problem,
    };
    if !head.split('\t').eq(columns(body)) {
        let expected: Vec<&str> = columns(body).collect();
        let problem = format!("the headings are expected: {}", expected.join(", "));
        return vec![Err(wrong(1, "", problem))];
    }
    let row = |(line, number): (&str, usize)| {
        let cells: Vec<&str> = line.split('\t').collect();
        let id = cells.first().copied().unwrap_or("");
        let cells = Cells {
            names: columns(body).collect(),
            cells,
        };
        let found = cells.row(body, seats).map(|row| (number, row));
        found.map_err(|problem| wrong(number, id, problem))
    };
    lines.map(row).collect()
}

struct Cells<'t> {
    names: Vec<&'static str>,
    cells: Vec<&'t str>,
}

impl Cells<'_> {
    fn get(&self, name: &str) -> &str {
        let place = self.names.iter().position(|other| *other == name);
        place
            .and_then(|place| self.cells.get(place))
            .copied()
            .unwrap_or("")
    }

    fn text(&self, name: &str) -> String {
        self.get(name).to_owned()
    }

    fn word<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<T, String> {
        let word = self.get(name);
        read(word).ok_or_else(|| format!("`{word}` is not a value of `{name}`"))
    }

    fn count(&self, name: &str) -> Result<Option<u16>, String> {
        let cell = self.get(name);
        if cell.is_empty() {
            return Ok(None);
        }
        let number = cell.parse().map(Some);
        number.map_err(|_| format!("`{cell}` in `{name}` is not a number"))
    }

    fn row(&self, body: Body, seats: &mut Seats) -> Result<Row, String> {
        if self.cells.len() != self.names.len() {
            let (found, expected) = (self.cells.len(), self.names.len());
            return Err(format!("{found} cells: {expected} are expected"));
        }
        let day = self.word("day", Day::read)?;
        let held = seats.on(body, day.last());
        let codes = self.get("vetoed_by").split(',').filter(|code| !code.is_empty());
        let vetoed_by = codes
            .map(|code| {
                code.parse()
                    .map_err(|_| format!("`{code}` is not a code of a member"))
            })
            .collect::<Result<_, String>>()?;
        let (law, law_reason) = self.get("law").split_once(": ").unwrap_or((self.get("law"), ""));
        Ok(Row {
            id: self.text("id"),
            body,
            day,
            session: self.text("session"),
            meeting: self.text("meeting"),
            symbol: self.text("symbol"),
            document: self.text("document"),
            kind: self.word("kind", Kind::from_word)?,
            of: self.text("of"),
            title: self.text("title"),
            known_as: self.text("known_as"),
            outcome: self.word("outcome", Outcome::from_word)?,
            basis: self.word("basis", Basis::from_word)?,
            vetoed_by,
            tally: Tally {
                yes: self.count("yes")?,
                no: self.count("no")?,
                abstaining: self.count("abstain")?,
                not_voting: self.count("not_voting")?,
            },
            roll: Roll::read(&held, self.get("roll"))?,
            certainty: self.word("certainty", Certainty::from_word)?,
            sources: self.text("sources"),
            doubts: self.text("doubts"),
            law: Law::from_word(law).ok_or_else(|| format!("`{law}` is not a value of `law`"))?,
            law_reason: law_reason.to_owned(),
            told: None,
        })
    }
}

/// The line of a row in its table.
#[must_use]
pub fn line(row: &Row) -> String {
    let count = |count: Option<u16>| count.map_or_else(String::new, |count| count.to_string());
    let [yes, no, abstain, not_voting] = row.tally.columns().map(count);
    let codes: Vec<&str> = row.vetoed_by.iter().map(|member| member.as_str()).collect();
    let law = match row.law_reason.as_str() {
        "" => row.law.as_str().to_owned(),
        reason => format!("{}: {reason}", row.law.as_str()),
    };
    let cell = |name: &str| match name {
        "id" => row.id.clone(),
        "day" => row.day.to_string(),
        "session" => row.session.clone(),
        "meeting" => row.meeting.clone(),
        "symbol" => row.symbol.clone(),
        "document" => row.document.clone(),
        "kind" => row.kind.as_str().to_owned(),
        "of" => row.of.clone(),
        "title" => row.title.clone(),
        "known_as" => row.known_as.clone(),
        "outcome" => row.outcome.as_str().to_owned(),
        "basis" => row.basis.as_str().to_owned(),
        "vetoed_by" => codes.join(","),
        "yes" => yes.clone(),
        "no" => no.clone(),
        "abstain" => abstain.clone(),
        "not_voting" => not_voting.clone(),
        "roll" => row.roll.cell(),
        "certainty" => row.certainty.as_str().to_owned(),
        "sources" => row.sources.clone(),
        "doubts" => row.doubts.clone(),
        _ => law.clone(),
    };
    let cells: Vec<String> = columns(row.body).map(cell).collect();
    cells.join("\t")
}
