//! What the worker that reads files is asked: every answer is JSON of a type that the page knows.
use import::importer::{Importer, Search};

fn is_known(answer: &str) -> serde_json::Value {
    let value: serde_json::Value =
        serde_json::from_str(answer).unwrap_or_else(|error| panic!("{error}: {answer}"));
    let known = [
        "progress",
        "done",
        "failed",
        "found",
        "opened",
        "not-opened",
        "doubts",
    ];
    assert!(
        value["type"].as_str().is_some_and(|kind| known.contains(&kind)),
        "{answer}"
    );
    value
}

/// Runs the target.
pub fn run(data: &[u8]) {
    // The first line is what is searched for, by tabs; the rest is the file.
    let place = data.iter().position(|byte| *byte == b'\n').unwrap_or(data.len());
    let (line, file) = data.split_at(place);
    let line = crate::text(line);
    let mut words = line.split('\t').map(str::to_owned);
    let mut next = || words.next().unwrap_or_default();
    let search = Search {
        text: next(),
        from: next(),
        to: next(),
        body: next(),
        member: next(),
        vote: next(),
        offset: next().parse().unwrap_or(0),
        limit: 50,
    };
    let mut importer = Importer::default();
    importer.begin(next(), &next());
    is_known(&importer.progress());
    match importer.push(file) {
        Ok(()) => is_known(&importer.finish()),
        Err(answer) => is_known(&answer),
    };
    let found = is_known(&importer.search(&search));
    if let Some(roll) = found["results"][0]["rollCall"].as_str() {
        is_known(&importer.open(roll));
    }
    is_known(&importer.open(&search.text));
    is_known(&importer.doubts(&search.body, &search.vote, search.offset, search.limit));
}
