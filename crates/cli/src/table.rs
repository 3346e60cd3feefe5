//! Columns under each other.
use crate::fail::Res;
use std::io::Write;

/// Writes rows, each column as wide as its widest cell.
pub fn write<const N: usize>(out: &mut dyn Write, rows: &[[String; N]]) -> Res<()> {
    let mut widths = [0_usize; N];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    for row in rows {
        let cells = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:<width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        writeln!(out, "  {}", line.trim_end())?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [["a", "bb"], ["ccc", "d"]].map(|row| row.map(str::to_owned));
        let mut out = Vec::new();
        assert!(write(&mut out, &rows).is_ok());
        assert_eq!(String::from_utf8_lossy(&out), "  a    bb\n  ccc  d\n");
    }
}
