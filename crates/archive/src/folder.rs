//! The tables of a folder: for the build and its programs, which have files.
use crate::check;
use crate::row::Row;
use crate::seats::Seats;
use crate::table;
use crate::worth;
use records::council_terms::{self, CouncilTerms};
use rules::membership::Body;
use std::path::Path;

/// A table with its rows.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name, such as `council-1950s`: the file is `<name>.tsv`.
    pub name: String,
    /// The body.
    pub body: Body,
    /// The rows, in the order of the file.
    pub rows: Vec<Row>,
}

/// The terms of the Council, as they are shipped.
///
/// # Errors
/// What is wrong in the table.
pub fn terms() -> Result<CouncilTerms, String> {
    CouncilTerms::read(council_terms::TEXT).map_err(|error| format!("council_terms.csv: {error}"))
}

/// Reads every table of the folder. Beside the tables come the lines that cannot be read.
///
/// # Errors
/// A file or the folder cannot be read.
pub fn read(folder: &Path) -> Result<(Vec<Table>, Vec<String>), String> {
    let mut seats = Seats::new(terms()?);
    let (mut tables, mut wrong) = (Vec::new(), Vec::new());
    for (name, body) in names(folder)? {
        let text = text_of(&folder.join(&name).with_extension("tsv"))?;
        tables.push(table(name, body, &text, &mut seats, &mut wrong));
    }
    Ok((tables, wrong))
}

/// Reads tables that are no files: each has its name, such as `council-1950s`, and its text. Beside the tables come the
/// lines that cannot be read.
///
/// # Errors
/// The terms of the Council cannot be read, or a name is not that of a table.
pub fn read_texts<'t>(
    texts: impl IntoIterator<Item = (&'t str, &'t str)>,
) -> Result<(Vec<Table>, Vec<String>), String> {
    let mut seats = Seats::new(terms()?);
    let (mut tables, mut wrong) = (Vec::new(), Vec::new());
    for (name, text) in texts {
        let body = body_of(name).ok_or_else(|| {
            format!("`{name}` is not a table: a name that begins with `council-` or `assembly-` is expected")
        })?;
        tables.push(table(name.to_owned(), body, text, &mut seats, &mut wrong));
    }
    Ok((tables, wrong))
}

fn table(name: String, body: Body, text: &str, seats: &mut Seats, wrong: &mut Vec<String>) -> Table {
    let mut rows = Vec::new();
    for row in table::read(text, body, seats) {
        match row {
            Ok((_, row)) => rows.push(row),
            Err(problem) => wrong.push(format!("{name}.tsv, {problem}")),
        }
    }
    Table { name, body, rows }
}

/// The body whose votes a table has, by its name.
fn body_of(name: &str) -> Option<Body> {
    match name.split('-').next() {
        Some("council") => Some(Body::SecurityCouncil),
        Some("assembly") => Some(Body::GeneralAssembly),
        _ => None,
    }
}

/// What is wrong in the tables, a line each.
///
/// # Errors
/// A file or the folder cannot be read.
pub fn check(folder: &Path) -> Result<Vec<String>, String> {
    let terms = terms()?;
    let (tables, mut wrong) = read(folder)?;
    for table in &tables {
        let decade = table
            .name
            .rsplit('-')
            .next()
            .and_then(|decade| decade.strip_suffix('s'));
        for row in &table.rows {
            let mut of_row = check::row(row, &terms);
            if decade != Some(&format!("{}0", row.year() / 10)) {
                of_row.push(format!("a vote of {} belongs in another table", row.year()));
            }
            let problems = of_row.into_iter();
            wrong.extend(problems.map(|problem| format!("{}.tsv, `{}`: {problem}", table.name, row.id)));
        }
    }
    let rows: Vec<Row> = tables.into_iter().flat_map(|table| table.rows).collect();
    let between = check::between(&rows).into_iter();
    wrong.extend(between.map(|(id, problem)| format!("`{id}`: {problem}")));
    match worth::read(&text_of(&folder.join("worth.tsv"))?) {
        Ok(entries) => {
            for entry in entries {
                let row = rows.iter().find(|row| row.id == entry.id);
                let problems = worth::check(&entry, row).into_iter();
                wrong.extend(problems.map(|problem| format!("worth.tsv, `{}`: {problem}", entry.id)));
            }
        }
        Err(problem) => wrong.push(format!("worth.tsv, {problem}")),
    }
    Ok(wrong)
}

/// The names of the tables of a folder, sorted: `assembly-1940s`, …, `council-2020s`.
fn names(folder: &Path) -> Result<Vec<(String, Body)>, String> {
    let failed = |error: std::io::Error| format!("reading `{}`: {error}", folder.display());
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let file = entry.map_err(failed)?.file_name();
        let file = file.to_string_lossy();
        let Some(body) = body_of(&file) else { continue };
        names.extend(file.strip_suffix(".tsv").map(|name| (name.to_owned(), body)));
    }
    names.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(names)
}

/// The text of a file.
///
/// # Errors
/// It cannot be read.
pub fn text_of(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("reading `{}`: {error}", path.display()))
}
