//! Writes the data package: `data-package ROOT TO`, with the folder of the repository and the one that the package goes into.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let written = match &arguments[..] {
        [root, to] => data_package::write(Path::new(root), Path::new(to)),
        _ => Err("give the folder of the repository and the folder that the package goes into".to_owned()),
    };
    match written {
        Ok(folder) => {
            println!("{}", folder.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
