//! Runs one piece of work a number of times, so that its instructions can be counted: `cargo xtask bench instructions` does so
//! with valgrind. `list` prints the names; otherwise the arguments are a place in that list and how many times.
#![allow(missing_docs, reason = "prints its own description")]

#[allow(dead_code, reason = "the line with times is that of the other benchmarks")]
mod questions;

use std::hint::black_box;
use std::path::Path;

use archive::search::words::Words;
use archive::search::{Filter, Search};
use archive::subjects::Subjects;
use archive::{Archive, folder};
use questions::Work;

fn main() -> Result<(), String> {
    // Cargo adds `--bench` to the arguments of a benchmark.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let work = work()?;
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["list"] => work.iter().for_each(|(name, _)| println!("{name}")),
        [place, times] => {
            let number = |text: &str| {
                text.parse::<usize>()
                    .map_err(|_| format!("`{text}` is not a number"))
            };
            let (_, work) = work
                .get(number(place)?)
                .ok_or("there is no such work; `list` names all")?;
            (0..number(times)?).for_each(|_| work());
        }
        _ => println!("nothing to do: `cargo xtask bench instructions` counts instructions"),
    }
    Ok(())
}

/// What is timed in the browser too, and what reads files.
fn work() -> Result<Vec<Work>, String> {
    let mut list = questions::work()?;
    list.push(search()?);
    Ok(list)
}

/// A search of all recorded votes, as a reader types it.
fn search() -> Result<Work, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let file = |name: &str| folder::text_of(&root.join("archive").join(name));
    let (tables, _) = folder::read(&root.join("archive"))?;
    let archive = Archive::new(tables.into_iter().flat_map(|table| table.rows).collect());
    let words = Words::read(&file("words.tsv")?)?;
    let search = Search::over(&archive, words, &Subjects::read(&file("subjects.tsv")?));
    let work = move || {
        let found = search.find(&archive, black_box("Syria vetoed by Russia"), &Filter::default());
        drop(black_box(found));
    };
    Ok(("search all recorded votes".to_owned(), Box::new(work)))
}
