//! Reads tables with a column for each vote: a mark in the column of the vote, or the names themselves in it.
use super::article::blank;
use super::doubt::DoubtKind;
use super::meaning::Words;
use super::reader::Reader;
use core::ops::Range;
use rules::vote::Vote;

/// Reads the tables of a text, and takes them out of what is left of it.
pub(super) fn read(text: &str, reader: &mut Reader, left: &mut [u8]) {
    let mut columns: Option<(char, Vec<Option<Vote>>)> = None;
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        let place = at..at.saturating_add(line.trim_end_matches(['\n', '\r']).len());
        at = at.saturating_add(line.len());
        let line = text.get(place.clone()).unwrap_or("");
        if let Some(found) = heading(line, place.start, &reader.words()) {
            columns = Some(found);
            blank(left, &place);
            continue;
        }
        let Some((mark, votes)) = &columns else { continue };
        // What stands between the rows, such as the number of a page, is no row.
        if !line.contains(*mark) {
            continue;
        }
        row(&place, line, *mark, votes, reader);
        blank(left, &place);
    }
}

/// The cells of a line, each with its place, without its gaps and quotation marks.
fn cells(line: &str, mark: char, start: usize) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut from = 0;
    let mut quoted = false;
    for (at, letter) in line.char_indices() {
        if letter == '"' && mark == ',' {
            quoted = !quoted;
        }
        if letter == mark && !quoted {
            cells.push(from..at);
            from = at.saturating_add(letter.len_utf8());
        }
    }
    cells.push(from..line.len());
    let trimmed = |cell: Range<usize>| {
        let text = line.get(cell.clone()).unwrap_or("");
        let gap = |letter: char| letter.is_whitespace() || letter == '"';
        let lead = text.len().saturating_sub(text.trim_start_matches(gap).len());
        let from = start.saturating_add(cell.start).saturating_add(lead);
        from..from.saturating_add(text.trim_matches(gap).len())
    };
    cells.into_iter().map(trimmed).collect()
}

/// The votes of the columns, where a line is their heading: at least two, each in a cell of its own, and no other vote.
fn heading(line: &str, start: usize, words: &Words) -> Option<(char, Vec<Option<Vote>>)> {
    let mark = ['\t', '|', ';', ',']
        .into_iter()
        .find(|mark| line.matches(*mark).count() >= 1)?;
    let vote = |at: &Range<usize>| {
        let cell = words.slice(at);
        let (word, count) = cell.split_at(cell.find(['(', '（', ':']).unwrap_or(cell.len()));
        let count = count.trim_matches(|letter: char| " ():（）".contains(letter));
        let cell = if count.bytes().all(|byte| byte.is_ascii_digit()) {
            word.trim()
        } else {
            ""
        };
        // A letter or a sign alone is the vote of a member, not a heading.
        (cell.chars().count() > 1)
            .then(|| super::words::whole(cell))
            .flatten()
    };
    let cells = cells(line, mark, start);
    let votes: Vec<Option<Vote>> = cells.iter().map(vote).collect();
    let mut found: Vec<Vote> = votes.iter().filter_map(|vote| *vote).collect();
    let count = found.len();
    found.sort_unstable();
    found.dedup();
    let others = cells
        .iter()
        .zip(&votes)
        .filter(|(cell, vote)| vote.is_none() && !cell.is_empty());
    // `China, yes, no` is a member with two votes.
    if others.clone().any(|(cell, _)| words.has_names(cell)) {
        return None;
    }
    let captions = others.filter(|(cell, _)| {
        let cell = words.slice(cell);
        !(super::words::is_caption(cell) || cell.chars().count() < 3)
    });
    (count >= 2 && found.len() == count && captions.count() <= 1).then_some((mark, votes))
}

/// A mark in the column of a vote.
fn is_mark(cell: &str) -> bool {
    let marks = "x;X;✓;✔;✗;✘;✕;☑;●;•;*;1;yes;Y;+;√;v;V;×;■;X.";
    marks.split(';').any(|mark| mark == cell.trim_matches('\u{fe0f}'))
}

fn row(place: &Range<usize>, line: &str, mark: char, votes: &[Option<Vote>], reader: &mut Reader) {
    let words = reader.words();
    let cells = cells(line, mark, place.start);
    let text = |at: &Range<usize>| words.slice(at);
    let column = |number: usize| votes.get(number).copied().flatten();
    let is_count = |at: &Range<usize>| !at.is_empty() && text(at).bytes().all(|byte| byte.is_ascii_digit());
    let named: Vec<(usize, Range<usize>)> = cells
        .iter()
        .enumerate()
        .filter(|(_, at)| !at.is_empty() && words.has_names(at))
        .map(|(number, at)| (number, at.clone()))
        .collect();
    // With a cell more or less, nobody knows which column is which.
    let fits = cells.len() == votes.len();
    // Nobody has the name of the row.
    let label = cells
        .iter()
        .enumerate()
        .find(|(number, at)| column(*number).is_none() && !at.is_empty());
    let counts = cells.iter().filter(|at| is_count(at)).count();
    let some_mark = cells
        .iter()
        .enumerate()
        .find_map(|(number, at)| column(number).filter(|_| is_mark(text(at))));
    if named.is_empty()
        && counts < 2
        && let Some((_, label)) = label
        && !super::words::is_caption(text(label))
    {
        return reader.unknown(&words, label.clone(), some_mark);
    }
    // The sums of the columns.
    let words_in_columns = fits
        && label.is_none()
        && cells
            .iter()
            .any(|at| !at.is_empty() && !is_count(at) && !is_mark(text(at)));
    if named.is_empty() && !words_in_columns {
        let counts = cells
            .iter()
            .enumerate()
            .filter(|(number, at)| column(*number).is_some() && is_count(at));
        for (number, at) in counts {
            if let (Some(vote), Ok(said)) = (column(number), text(at).parse()) {
                reader.said(vote, said);
            }
        }
        return;
    }
    // The names themselves are in the columns.
    if fits && named.iter().all(|(number, _)| column(*number).is_some()) {
        for (number, at) in cells.iter().enumerate().filter(|(_, at)| !at.is_empty()) {
            if let Some(vote) = column(number) {
                reader.below(vote, at);
            }
        }
        return;
    }
    let marked: Vec<Vote> = cells
        .iter()
        .enumerate()
        .filter(|(_, at)| is_mark(text(at)))
        .filter_map(|(number, _)| column(number))
        .collect();
    let outside = named.iter().all(|(number, _)| column(*number).is_none());
    match (marked.as_slice(), fits && outside) {
        ([vote], true) => {
            // A code and a name beside it are one member.
            for (_, at) in named {
                reader.below(*vote, &at);
            }
        }
        _ => {
            for (_, at) in named {
                for member in reader.names_in(&at) {
                    reader.doubt(at.clone(), DoubtKind::NoVoteWord { member });
                }
            }
        }
    }
}
