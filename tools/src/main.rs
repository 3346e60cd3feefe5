//! Programs for people who work with the votes. `cargo xtask` starts them; they are a package of their own, so that the
//! build of the page does not wait for them.
//!
//! - `tools replay FILE.csv` decides every roll call of a voting data file of the UN Digital Library.
//! - `tools read-roll --body BODY --date DAY FILE` reads a roll call in a text, and prints it as JSON.
//! - `tools conformance FILE` runs a file of labelled cases through the law.
//! - `tools archive check FOLDER` names every row of the archive's tables that does not add up.
//! - `tools archive replay FOLDER` decides every row of the archive's tables.
//! - `tools archive find WORDS FOLDER` searches them.
//! - `tools generate-csv ROWS SEED FILE` writes a file in the shape of the Assembly's voting data, for measuring.

mod archive;
mod conformance;
mod generate;
mod read_roll;
mod replay;
#[allow(dead_code, reason = "xtask uses more of it")]
#[path = "../../xtask/src/report.rs"]
mod report;

use records::library_csv::DateOrder;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let done = match words[..] {
        ["replay", file] => replay::run(Path::new(file), None),
        ["replay", "--dates", order, file] => match DateOrder::from_word(order) {
            None => Err(format!("`{order}` is no order of days: `day-first` or `month-first` is expected")),
            order => replay::run(Path::new(file), order),
        },
        // It says more by how it ends than that something failed.
        ["read-roll", ref words @ ..] => return read_roll::run(words),
        ["archive", "check", folder] => archive::check(Path::new(folder)),
        ["archive", "find", text, folder] => archive::find(Path::new(folder), text),
        ["archive", "replay", folder] => archive::replay(Path::new(folder)),
        ["conformance", file] => conformance::run(Path::new(file)),
        ["generate-csv", rows, seed, file] => generate::run(rows, seed, Path::new(file)),
        _ => Err("`tools replay FILE.csv`, `tools archive check FOLDER`, `tools archive replay FOLDER`, `tools conformance FILE` or `tools generate-csv ROWS SEED FILE` is expected".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A list that has said what is wrong ends with an empty error.
            if !error.is_empty() {
                eprintln!("error: {error}");
            }
            ExitCode::FAILURE
        }
    }
}
