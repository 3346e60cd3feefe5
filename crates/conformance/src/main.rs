//! `conformance FILE`: runs the cases of a file and says which differ.
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1) else {
        eprintln!("usage: conformance FILE");
        return ExitCode::from(2);
    };
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("cannot read `{}`: {error}", path.display());
            return ExitCode::from(2);
        }
    };
    match conformance::run(&text) {
        Ok(report) => {
            print!("{report}");
            ExitCode::from(u8::from(report.failed > 0))
        }
        Err(error) => {
            eprintln!("`{}`: {error}", path.display());
            ExitCode::from(2)
        }
    }
}
