//! Writes the first view into the page: `index.html` comes in on the standard input and goes out with the app's first
//! view in it, as plain HTML. Without scripts, and before they run, that is what a reader sees.
//!
//! `prerender FOLDER` also writes the words that the app loads later: `FOLDER/wording/<language>.bin`.

use std::io::{Read, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::rc::Rc;

use placard::app::{App, Props, Shown};
use placard::opening::Opening;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::table::shipped;
use yew::ServerRenderer;

/// The meeting that the page opens with, and its file.
const FLAGSHIP: (&str, &str) = (
    "www/scenarios/sc-2025-02-24.json",
    include_str!("../../www/scenarios/sc-2025-02-24.json"),
);

/// Where the view goes.
const PLACEHOLDER: &str = "<!--prerender-->";

fn main() -> ExitCode {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    match prerender().and_then(|()| folder.map_or(Ok(()), |folder| words(&folder.join("wording")))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("prerender: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes the words that the app loads when they are asked for.
fn words(folder: &Path) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("writing into `{}`: {error}", folder.display());
    std::fs::create_dir_all(folder).map_err(failed)?;
    for lang in Lang::ALL {
        if let Some(table) = shipped(lang) {
            std::fs::write(folder.join(lang.code()).with_extension("bin"), table).map_err(failed)?;
        }
    }
    Ok(())
}

fn prerender() -> Result<(), String> {
    let mut page = String::new();
    stdin()
        .read_to_string(&mut page)
        .map_err(|error| format!("reading the page: {error}"))?;
    if page.matches(PLACEHOLDER).count() != 1 {
        return Err(format!("the page must hold `{PLACEHOLDER}` exactly once"));
    }
    // Not hydratable: the app mounts afresh over this view, which paints as early and is 7 kB smaller.
    let (file, json) = FLAGSHIP;
    let scenario = records::scenario::read(file, json).map_err(|error| error.to_string())?;
    let props = move || Props {
        texts: Texts::english(),
        lang: None,
        start: Ok(Shown::Meeting(Rc::new(Opening::on_the_record(Rc::new(scenario))))),
    };
    let renderer = ServerRenderer::<App>::with_props(props).hydratable(false);
    let view = futures::executor::block_on(renderer.render());
    let page = page.replace(PLACEHOLDER, &view);
    stdout()
        .write_all(page.as_bytes())
        .map_err(|error| format!("writing the page: {error}"))
}
