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
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["list"] => {
            for (name, _) in questions::work()? {
                println!("{name}");
            }
            println!("{SEARCH}");
        }
        [place, times] => {
            let number = |text: &str| {
                text.parse::<usize>()
                    .map_err(|_| format!("`{text}` is not a number"))
            };
            let work = work(number(place)?)?;
            (0..number(times)?).for_each(|_| work());
        }
        _ => println!("nothing to do: `cargo xtask bench instructions` counts instructions"),
    }
    Ok(())
}

/// What is timed here alone: it reads files.
const SEARCH: &str = "search all recorded votes";

/// The work at a place of the list. The archive is read for its search alone: how many instructions that takes is never the same twice,
/// since its maps are seeded at random.
fn work(place: usize) -> Result<Box<dyn Fn()>, String> {
    let mut list: Vec<Work> = questions::work()?;
    if place == list.len() {
        return search();
    }
    let there = place < list.len();
    there
        .then(|| list.swap_remove(place).1)
        .ok_or_else(|| "there is no such work; `list` names all".to_owned())
}

/// A search of all recorded votes, as a reader types it.
fn search() -> Result<Box<dyn Fn()>, String> {
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
    Ok(Box::new(work))
}
