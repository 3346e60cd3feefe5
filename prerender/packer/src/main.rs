//! `packer FOLDER TABLES` writes the meetings and the library of the site in FOLDER as the app decodes them, and the archive
//! from its tables in the folder TABLES; `packer votes FOLDER TABLES` writes the archive alone. It is a program of its
//! own because the app asks for these files first, and what renders views takes much longer to compile.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let done = match words.as_slice() {
        [folder, tables] => packer::write(Path::new(folder), Path::new(tables)),
        [word, folder, tables] if word == "votes" => {
            packer::write_votes(Path::new(folder), Path::new(tables))
        }
        _ => Err("`packer FOLDER TABLES` or `packer votes FOLDER TABLES` is expected".to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("packer: {error}");
            ExitCode::FAILURE
        }
    }
}
