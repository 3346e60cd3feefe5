//! Parts of a longer text: which of its lines hold lists, and which part tells which vote.
use super::meaning::Words;
use super::parts;
use super::pieces::{Kind, pieces};
use super::tally::Tally;
use core::ops::Range;

/// Takes a part out of a text of which the rest keeps its place.
pub(super) fn blank(text: &mut [u8], at: &Range<usize>) {
    for byte in text.get_mut(at.clone()).unwrap_or(&mut []) {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}

/// The lines of a text that hold lists: from a heading such as `Against:` to the next empty line, and lines of nothing but
/// names and votes. The sentences around them are taken out.
pub(super) fn lists(text: &str, words: &Words) -> String {
    let mut left = text.to_owned().into_bytes();
    let mut at = 0_usize;
    let mut below_heading = false;
    for line in text.split_inclusive('\n') {
        let place = at..at.saturating_add(line.len());
        at = place.end;
        if line.trim().is_empty() {
            below_heading = false;
            continue;
        }
        let heading = pieces(line)
            .into_iter()
            .find(|piece| matches!(piece.kind, Kind::Heading(..)));
        if let Some(heading) = heading {
            // What comes before the heading on its line is prose.
            if !below_heading {
                blank(
                    &mut left,
                    &(place.start..place.start.saturating_add(heading.at.start)),
                );
            }
            below_heading = true;
        }
        if !below_heading && !parts::is_plain(line, words) {
            blank(&mut left, &place);
        }
    }
    String::from_utf8(left).unwrap_or_default()
}

/// The part of a text that belongs to each tally: from its sentence to the next one's.
pub(super) fn choices(text: &str, tallies: &[Tally]) -> Vec<Range<usize>> {
    let starts: Vec<usize> = tallies
        .iter()
        .map(|tally| sentence(text, tally.at.start))
        .collect();
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    let parts = starts.iter().zip(ends).zip(tallies);
    parts
        .map(|((start, end), tally)| trimmed(text, *start..end.max(tally.at.end)))
        .collect()
}

/// The parts of a text in which the same headings begin anew.
pub(super) fn rolls(text: &str) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = Vec::new();
    let mut seen = Vec::new();
    for piece in pieces(text) {
        let Kind::Heading(vote, _) = piece.kind else {
            continue;
        };
        if starts.is_empty() || seen.contains(&vote) {
            starts.push(piece.at.start);
            seen.clear();
        }
        seen.push(vote);
    }
    let ends = starts.iter().skip(1).copied().chain([text.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| trimmed(text, *start..end))
        .collect()
}

/// Where the sentence of a place begins.
fn sentence(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or("");
    let stop = before.char_indices().rev().find(|(place, letter)| match letter {
        '\n' | '。' | '؟' => true,
        '.' | '!' | '?' => text
            .get(place.saturating_add(1)..)
            .is_some_and(|rest| rest.starts_with(char::is_whitespace)),
        _ => false,
    });
    let start = stop.map_or(0, |(place, letter)| place.saturating_add(letter.len_utf8()));
    let gap = text.get(start..at).unwrap_or("");
    start.saturating_add(gap.len().saturating_sub(gap.trim_start().len()))
}

fn trimmed(text: &str, at: Range<usize>) -> Range<usize> {
    let part = text.get(at.clone()).unwrap_or("");
    at.start..at.start.saturating_add(part.trim_end().len())
}
