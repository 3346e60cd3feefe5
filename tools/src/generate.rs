//! Writes a voting data file of any length, always the same one from the same seed.

use std::io::{BufWriter, Write as _};
use std::path::Path;

use crate::report::{Res, at};

#[allow(dead_code, reason = "the tests use more of it")]
#[path = "../../benches/csv/generate.rs"]
mod shapes;

/// Writes `rows` rows from `seed` into `file`.
pub fn run(rows: &str, seed: &str, file: &Path) -> Res<()> {
    let number = |text: &str| {
        text.parse()
            .map_err(at::<std::num::ParseIntError>(format!("`{text}`")))
    };
    let (rows, seed) = (number(rows)?, number(seed)?);
    let writing = format!("writing `{}`", file.display());
    let open = std::fs::File::create(file).map_err(at(writing.clone()))?;
    let mut out = BufWriter::with_capacity(1 << 20, open);
    shapes::file(shapes::Shape::Assembly, seed, rows, &mut out).map_err(at(writing.clone()))?;
    out.flush().map_err(at(writing))
}
