//! Reads a table of our own: comma-separated lines below a line of headings, cells in quotation marks where they hold
//! commas, comments after `#`.
use core::fmt;
use core::str::FromStr;

/// A table that cannot be used: the line, what is wrong, what is expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TableError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong, and what is expected.
    pub problem: String,
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}
impl core::error::Error for TableError {}

/// A line with data.
pub(crate) struct Row {
    line: usize,
    cells: Vec<String>,
}

impl Row {
    pub(crate) fn error(&self, problem: impl Into<String>) -> TableError {
        let problem = problem.into();
        TableError {
            line: self.line,
            problem,
        }
    }

    pub(crate) fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    pub(crate) fn maybe_text(&self, column: usize) -> Option<String> {
        Some(self.text(column))
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    }

    /// A cell with a meaning, such as a day or a member code.
    pub(crate) fn value<T: FromStr<Err: fmt::Display>>(&self, column: usize) -> Result<T, TableError> {
        let parsed = self.text(column).parse();
        parsed.map_err(|error: T::Err| self.error(error.to_string()))
    }

    /// The values in a cell, with blanks between them.
    pub(crate) fn list<T: FromStr<Err: fmt::Display>>(&self, column: usize) -> Result<Vec<T>, TableError> {
        let values = self.text(column).split_whitespace().map(str::parse);
        values
            .collect::<Result<_, _>>()
            .map_err(|error: T::Err| self.error(error.to_string()))
    }
}

/// The lines with data of a table with these columns.
pub(crate) fn rows(text: &str, columns: &[&str]) -> Result<Vec<Row>, TableError> {
    let text = text.trim_start_matches('\u{feff}');
    let lines = text.lines().enumerate();
    let mut rows = lines
        .filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty())
        .map(|(number, line)| Row {
            line: number.saturating_add(1),
            cells: cells(line),
        });
    let expected = || format!("the headings `{}` are expected", columns.join(","));
    let head = rows.next().ok_or_else(|| TableError {
        line: 1,
        problem: format!("the table is empty: {}", expected()),
    })?;
    if head.cells != columns {
        return Err(head.error(format!(
            "`{}` are not the headings: {}",
            head.cells.join(","),
            expected()
        )));
    }
    rows.map(|row| {
        if row.cells.len() == columns.len() {
            return Ok(row);
        }
        let (found, wanted) = (row.cells.len(), columns.len());
        let first = row.text(0).to_owned();
        Err(row.error(format!(
            "the line of `{first}` has {found} cells: {wanted} are expected"
        )))
    })
    .collect()
}

/// The cells of a line.
fn cells(line: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut cell = String::new();
    let mut quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(core::mem::take(&mut cell)),
            plain => cell.push(plain),
        }
    }
    cells.push(cell);
    cells
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that panics fails")]
mod tests {
    use super::*;

    #[test]
    fn cells_may_hold_commas_and_quotation_marks() {
        let table = "\u{feff}# a comment\na,b\n1,\"one, \"\"first\"\"\"\n\n2,\n";
        let rows = rows(table, &["a", "b"]).unwrap();
        assert_eq!(rows.len(), 2);
        assert_eq!(rows.first().unwrap().text(1), "one, \"first\"");
        assert_eq!(rows.last().unwrap().maybe_text(1), None);
        assert_eq!(rows.last().unwrap().value::<u16>(0), Ok(2));
    }

    #[test]
    fn a_table_of_another_shape_is_refused_with_its_line() {
        for (table, expected) in [
            ("", "line 1: the table is empty: the headings `a,b` are expected"),
            (
                "b,a\n",
                "line 1: `b,a` are not the headings: the headings `a,b` are expected",
            ),
            (
                "a,b\n\n1,2,3\n",
                "line 3: the line of `1` has 3 cells: 2 are expected",
            ),
        ] {
            let error = rows(table, &["a", "b"]).err().unwrap();
            assert_eq!(error.to_string(), expected);
        }
    }
}
