//! Writes a file in the shape of the Assembly's voting data, of any length, always the same one from the same seed, for
//! measuring: `cargo run -p placard-records --example generate_voting_data -- ROWS SEED FILE`.
use std::error::Error;
use std::io::{BufWriter, Write as _};

#[allow(dead_code, clippy::unwrap_used, reason = "the tests use more of it")]
#[path = "../../../benches/csv/generate.rs"]
mod shapes;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [rows, seed, file] = words.as_slice() else {
        return Err("give the number of rows, the seed and the file".into());
    };
    let (rows, seed) = (rows.parse()?, seed.parse()?);
    let mut out = BufWriter::with_capacity(1 << 20, std::fs::File::create(file)?);
    shapes::file(shapes::Shape::Assembly, seed, rows, &mut out)?;
    out.flush()?;
    Ok(())
}
