//! Lines of a table for other programs.

/// Texts as cells of one line, each in quotation marks.
#[must_use]
pub fn cells(cells: &[&str]) -> String {
    let quoted = |cell: &&str| format!("\"{}\"", cell.replace('"', "\"\""));
    cells.iter().map(quoted).collect::<Vec<_>>().join(",")
}
