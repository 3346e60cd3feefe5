//! Cuts a pasted text into pieces: what stands between commas, tabs and line ends, with headings such as "Against:" apart.
use super::words;
use crate::letters::is_letter_or_digit;
use core::ops::Range;
use rules::vote::Vote;

/// A piece of the text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Piece {
    /// Where it stands, in bytes.
    pub at: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// What stood before it.
    pub after: Break,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Words that end with a colon: the vote of the names that follow, and how many they are, if that is said.
    Heading(Vote, Option<u16>),
    /// Anything else.
    Words,
}

/// What stands between two pieces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Break {
    /// The end of a line, or the start of the text.
    Line,
    /// A comma, a semicolon, a tab, or the colon of a heading.
    Mark,
}

/// The pieces of a text, in order; none is empty.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut cutter = Cutter {
        text,
        pieces: Vec::new(),
        after: Break::Line,
    };
    let mut start = 0;
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let line_end = matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{2029}');
        let mark = matches!(
            letter,
            ',' | ';' | '\t' | '|' | '，' | '、' | '；' | '،' | '؛' | '•'
        );
        // A line that ends with a soft hyphen goes on in the next one.
        let goes_on = line_end && before == '\u{ad}';
        if letter != '\r' {
            before = letter;
        }
        if (line_end && !goes_on) || mark {
            cutter.cut(start..at);
            start = at.saturating_add(letter.len_utf8());
        }
        if line_end && !goes_on {
            cutter.after = Break::Line;
        }
    }
    cutter.cut(start..text.len());
    cutter.pieces
}

struct Cutter<'t> {
    text: &'t str,
    pieces: Vec<Piece>,
    after: Break,
}

impl Cutter<'_> {
    /// Adds what stands there, and the headings in it as pieces of their own.
    fn cut(&mut self, at: Range<usize>) {
        let mut start = at.start;
        let mut before = ' ';
        let whole = self.text.get(at.clone()).unwrap_or("");
        for (offset, letter) in whole.char_indices() {
            let here = at.start.saturating_add(offset);
            let edge = !is_letter_or_digit(before);
            before = letter;
            if here < start || !edge || letter.is_whitespace() {
                continue;
            }
            let rest = self.text.get(here..at.end).unwrap_or("");
            let between = self.text.get(start..here).unwrap_or("");
            let begins = self.after == Break::Line && between.trim().is_empty();
            if let Some((vote, count, length)) = heading(rest, begins) {
                self.words(start..here);
                start = here.saturating_add(length);
                self.add(here..start, Kind::Heading(vote, count));
            }
        }
        self.words(start..at.end);
    }

    fn words(&mut self, at: Range<usize>) {
        let words = self.text.get(at.clone()).unwrap_or("");
        let lead = words.len().saturating_sub(words.trim_start().len());
        let trimmed = words.trim();
        if !trimmed.is_empty() {
            let start = at.start.saturating_add(lead);
            self.add(start..start.saturating_add(trimmed.len()), Kind::Words);
        }
    }

    fn add(&mut self, at: Range<usize>, kind: Kind) {
        let after = self.after;
        self.pieces.push(Piece { at, kind, after });
        self.after = Break::Mark;
    }
}

/// A heading at the start of a text: the vote, the count in it, and the bytes that it takes. It ends with a colon; at the
/// beginning of a line a dash will do.
fn heading(text: &str, begins: bool) -> Option<(Vote, Option<u16>, usize)> {
    let (vote, length) = words::at_start(text)?;
    let mut rest = text.get(length..)?.trim_start();
    let mut count = None;
    let inner = rest.strip_prefix(['(', '（', '[']).unwrap_or(rest).trim_start();
    let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 {
        count = inner.get(..digits).and_then(|number| number.parse().ok());
        rest = inner.get(digits..)?.trim_start();
        rest = rest.strip_prefix([')', '）', ']']).unwrap_or(rest).trim_start();
    }
    // A count alone makes a heading of a line.
    if begins && count.is_some() && rest.is_empty() {
        return Some((vote, count, text.len()));
    }
    let mut letters = rest.chars();
    let mark = letters.next()?;
    let dash = begins && "–—-".contains(mark) && letters.next().is_some_and(char::is_whitespace);
    if !(mark == ':' || mark == '：' || dash) {
        return None;
    }
    let left = rest.len().saturating_sub(mark.len_utf8());
    Some((vote, count, text.len().saturating_sub(left)))
}
