//! The tables of two members side by side: in all and by body, by subject, by year; and the same as a file.
use crate::kit::ui::Ui;
use crate::pages::archive::asked::Behind;
use crate::pages::archive::state::Votes;
use crate::pages::archive::subject;
use crate::text::phrases::body_key;
use archive::pair::{BODIES, Column, Figure, Pair, Together};
use rules::membership::Body;
use wording::messages::Texts;

/// A table.
pub struct Table<'p> {
    /// The word for it in a file.
    pub word: &'static str,
    /// The message with its heading.
    pub key: &'static str,
    /// Its lines.
    pub lines: Vec<Line<'p>>,
}

/// A line of a table.
pub struct Line<'p> {
    /// What it is for, in the language of the page.
    pub name: String,
    /// The word for it in a file.
    pub word: String,
    /// The figures.
    pub figure: &'p Figure,
    /// The votes behind them, where they can be asked for.
    pub behind: Option<Behind>,
}

/// The message with the name of a column.
pub const fn column_key(column: Column) -> &'static str {
    match column {
        Column::Compared => "archive-compared",
        Column::Way(Together::Alike) => "archive-alike",
        Column::Way(Together::OneAbstained) => "archive-one-abstained",
        Column::Way(Together::Opposed) => "archive-opposed",
        Column::Way(Together::TookNoPart) => "archive-took-no-part",
        Column::Way(Together::NotKnown) => "archive-not-known",
    }
}

/// The share of votes that were alike.
pub fn percent(ui: &Ui, figure: &Figure) -> Option<String> {
    let percent = i64::try_from(figure.percent()?).ok()?;
    Some(
        ui.texts
            .say("archive-percent", &[("percent", ui.texts.number(percent).into())]),
    )
}

/// The tables on the page. Subjects take a while to be found; their table comes when they are.
pub fn tables<'p>(ui: &Ui, state: &Votes, pair: &'p Pair) -> Vec<Table<'p>> {
    let mut tables = vec![bodies(&ui.texts, pair)];
    if state.is_done() {
        tables.push(subjects(&ui.texts, &state.subject_names(), pair));
    }
    tables.push(years(pair));
    tables
}

fn bodies<'p>(texts: &Texts, pair: &'p Pair) -> Table<'p> {
    let mut lines = vec![Line {
        name: texts.get("archive-in-all"),
        word: "all".to_owned(),
        figure: &pair.all,
        behind: Some(Behind::default()),
    }];
    let of_body = |(body, figure): (Body, &'p Figure)| Line {
        name: texts.get(body_key(body)),
        word: body.as_str().to_owned(),
        figure,
        behind: Some(Behind {
            body: Some(body),
            ..Behind::default()
        }),
    };
    let there = |(_, figure): &(Body, &Figure)| **figure != Figure::default();
    lines.extend(BODIES.into_iter().zip(&pair.bodies).filter(there).map(of_body));
    Table {
        word: "body",
        key: "archive-by-body",
        lines,
    }
}

fn subjects<'p>(texts: &Texts, names: &[&str], pair: &'p Pair) -> Table<'p> {
    let line = |(place, figure): (&Option<usize>, &'p Figure)| {
        let word = place.and_then(|place| names.get(place).copied());
        Line {
            name: subject::name(texts, word),
            word: word.unwrap_or("other").to_owned(),
            figure,
            behind: word.map(|word| Behind {
                subject: Some(word.to_owned()),
                ..Behind::default()
            }),
        }
    };
    let mut lines: Vec<Line<'_>> = pair.subjects.iter().map(line).collect();
    lines.sort_by_key(|line| core::cmp::Reverse(line.figure.compared()));
    Table {
        word: "subject",
        key: "archive-by-subject",
        lines,
    }
}

fn years(pair: &Pair) -> Table<'_> {
    let lines = pair.years.iter().rev().map(|(year, figure)| Line {
        name: year.to_string(),
        word: year.to_string(),
        figure,
        behind: Some(Behind {
            year: Some(*year),
            ..Behind::default()
        }),
    });
    Table {
        word: "year",
        key: "archive-by-year",
        lines: lines.collect(),
    }
}

/// The name of the file, and the tables as CSV with a line of headings; nothing before they are compared.
pub fn file(texts: &Texts, state: &Votes) -> Option<(String, String)> {
    let (one, other) = state.asked.both()?;
    let pair = state.pair.as_ref()?;
    let mut text = String::from("members,by,value");
    for column in Column::ALL {
        text.push_str(&format!(",{}", column.as_str().replace('-', "_")));
    }
    text.push_str(",percent_alike\r\n");
    for table in [
        bodies(texts, pair),
        subjects(texts, &state.subject_names(), pair),
        years(pair),
    ] {
        for line in table.lines {
            text.push_str(&format!("{one} {other},{},{}", table.word, line.word));
            for column in Column::ALL {
                text.push_str(&format!(",{}", line.figure.count(column)));
            }
            let percent = line.figure.percent();
            let percent = percent.map_or_else(String::new, |percent| percent.to_string());
            text.push_str(&format!(",{percent}\r\n"));
        }
    }
    Some((format!("{one}-{other}.csv"), text))
}
