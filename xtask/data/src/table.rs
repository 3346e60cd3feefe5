//! A table of the package: its columns with their types and meanings, and its rows; as CSV and as JSON.

use serde_json::{Map, Value};

use crate::Res;

/// What a column holds, in the words of Frictionless.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Text.
    String,
    /// A whole number.
    Integer,
}

/// A column.
pub struct Column {
    /// Its heading.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
    /// What it means.
    pub about: String,
}

impl Column {
    /// A column of text.
    pub fn text(name: &str, about: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: Kind::String,
            about: about.to_owned(),
        }
    }

    /// A column of whole numbers.
    pub fn number(name: &str, about: &str) -> Self {
        Self {
            kind: Kind::Integer,
            ..Self::text(name, about)
        }
    }
}

/// A table.
pub struct Table {
    /// Its name, and that of its file.
    pub name: &'static str,
    /// What it holds.
    pub about: &'static str,
    /// The columns that name a row.
    pub key: &'static [&'static str],
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows; an empty cell is a value that is not known.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// As CSV: UTF-8, commas, a line of headings.
    pub fn csv(&self) -> Res<Vec<u8>> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let failed = |error: csv::Error| format!("writing `{}.csv`: {error}", self.name);
        let headings = self.columns.iter().map(|column| &column.name);
        writer.write_record(headings).map_err(failed)?;
        for row in &self.rows {
            // A row of another length is an error of the writer.
            writer.write_record(row).map_err(failed)?;
        }
        writer
            .into_inner()
            .map_err(|error| format!("writing `{}.csv`: {error}", self.name))
    }

    /// As JSON: a list of objects. A number that is not known is `null`.
    pub fn json(&self) -> Res<Vec<u8>> {
        let rows = self
            .rows
            .iter()
            .map(|row| self.object(row))
            .collect::<Res<Vec<_>>>()?;
        let failed = |error| format!("writing `{}.json`: {error}", self.name);
        // An object on each line: programs do not need it, and people can read it.
        let lines = rows
            .iter()
            .map(serde_json::to_string)
            .collect::<Result<Vec<_>, _>>()
            .map_err(failed)?;
        Ok(format!("[\n{}\n]\n", lines.join(",\n")).into_bytes())
    }

    fn object(&self, row: &[String]) -> Res<Value> {
        let mut object = Map::new();
        for (column, cell) in self.columns.iter().zip(row) {
            let value = match column.kind {
                Kind::String => Value::from(cell.as_str()),
                Kind::Integer if cell.is_empty() => Value::Null,
                Kind::Integer => {
                    let number: u32 = cell.parse().map_err(|_| {
                        format!(
                            "`{}`: `{cell}` in `{}` is not a whole number",
                            self.name, column.name
                        )
                    })?;
                    Value::from(number)
                }
            };
            object.insert(column.name.clone(), value);
        }
        Ok(Value::Object(object))
    }
}
