//! Takes the markup out of a pasted text: HTML, wikitext, Markdown, footnote marks, flags. What is left keeps its place to the
//! byte, so that a doubt can be corrected where the person wrote it.
use super::words;
use crate::letters::{is_letter_or_digit, is_small};

/// A letter of one byte that names and words are compared without. It fills the place of what was taken out of a word.
const NOTHING: char = '`';

/// The text without its markup, of the same length in bytes.
pub(super) fn plain(text: &str) -> String {
    let mut marked = Marked {
        out: text.to_owned().into_bytes(),
    };
    tags(text, &mut marked);
    let text = marked.text();
    let mut marked = Marked {
        out: text.clone().into_bytes(),
    };
    lines(&text, &mut marked);
    let text = marked.text();
    let mut marked = Marked {
        out: text.clone().into_bytes(),
    };
    inline(&text, &mut marked);
    marked.text()
}

struct Marked {
    out: Vec<u8>,
}

impl Marked {
    /// Puts something in the place of some bytes: it stands first, the rest is filled.
    fn put(&mut self, from: usize, until: usize, with: &str, fill: char) {
        let Some(place) = self.out.get_mut(from..until) else {
            return;
        };
        let mut new = with.bytes().chain(core::iter::repeat(fill as u8));
        for byte in place {
            *byte = new.next().unwrap_or(b' ');
        }
    }

    fn blank(&mut self, from: usize, until: usize) {
        self.put(from, until, "", ' ');
    }

    fn text(self) -> String {
        String::from_utf8(self.out).unwrap_or_default()
    }
}

/// Elements whose content is no part of the text.
const HIDDEN: [&str; 6] = ["script", "style", "ref", "sup", "head", "template"];
/// Elements that begin a line, and those that begin a cell.
const LINES: &str =
    " tr br p div li ul ol table tbody thead section article h1 h2 h3 h4 h5 h6 dt dd caption hr ";
const CELLS: &str = " td th ";

/// Tags, comments and entities.
fn tags(text: &str, marked: &mut Marked) {
    let mut at = 0_usize;
    while let Some(offset) = text.get(at..).and_then(|rest| rest.find(['<', '&'])) {
        let start = at.saturating_add(offset);
        let rest = text.get(start..).unwrap_or("");
        at = start.saturating_add(1);
        if rest.starts_with('&') {
            if let Some((letter, length)) = entity(rest) {
                let end = start.saturating_add(length);
                let mut bytes = [0; 4];
                let letter = if letter.is_whitespace() { ' ' } else { letter };
                if letter.len_utf8() <= length {
                    let fill = if letter == ' ' { ' ' } else { NOTHING };
                    marked.put(start, end, letter.encode_utf8(&mut bytes), fill);
                }
                at = end;
            }
            continue;
        }
        if rest.starts_with("<!--") {
            let length = rest.find("-->").map_or(rest.len(), |end| end.saturating_add(3));
            at = start.saturating_add(length);
            marked.blank(start, at);
            continue;
        }
        let Some((name, length)) = tag(rest) else { continue };
        let mut end = start.saturating_add(length);
        if HIDDEN.contains(&name.as_str())
            && !rest.starts_with("</")
            && !rest.get(..length).unwrap_or("").ends_with("/>")
        {
            let close = format!("</{name}");
            let tail = text.get(end..).unwrap_or("");
            let lower = tail.to_ascii_lowercase();
            if let Some(found) = lower.find(&close) {
                let after = lower.get(found..).and_then(|rest| rest.find('>')).unwrap_or(0);
                end = end.saturating_add(found).saturating_add(after).saturating_add(1);
            }
        }
        let word = format!(" {name} ");
        let with = match () {
            () if LINES.contains(&word) => "\n",
            () if CELLS.contains(&word) && !rest.starts_with("</") => "\t",
            () => "",
        };
        marked.put(start, end.min(text.len()), with, ' ');
        at = end;
    }
}

/// The name and the length of a tag at the start of a text.
pub(super) fn tag(text: &str) -> Option<(String, usize)> {
    let inner = text.strip_prefix('<')?;
    let name: String = inner
        .strip_prefix(['/', '!'])
        .unwrap_or(inner)
        .chars()
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let length = text.find('>').filter(|length| *length < 2_000)?;
    let begins = name.starts_with(|letter: char| letter.is_ascii_alphabetic());
    let plain = !text.get(1..length)?.contains('<');
    (begins && plain).then(|| (name.to_ascii_lowercase(), length.saturating_add(1)))
}

/// The letter of an entity at the start of a text, and the bytes of the entity.
pub(super) fn entity(text: &str) -> Option<(char, usize)> {
    let end = text.bytes().take(12).position(|byte| byte == b';')?;
    let name = text.get(1..end)?;
    let letter = match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" | "rsquo" | "lsquo" => '’',
        "nbsp" | "ensp" | "emsp" | "thinsp" => ' ',
        "ndash" => '–',
        "mdash" => '—',
        "shy" => '\u{ad}',
        "check" => '✓',
        "cross" => '✗',
        _ if name.starts_with('#') => {
            let number = name.trim_start_matches('#');
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
        _ => {
            // A letter with its accent, such as `&eacute;`.
            let (letter, accent) = (name.chars().next()?, name.get(1..)?);
            let accents = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring"];
            if !letter.is_ascii_alphabetic() || !accents.contains(&accent) {
                return None;
            }
            letter
        }
    };
    Some((letter, end.saturating_add(1)))
}

/// Whole lines: rules of tables, rows of wikitext, line ends within a word.
fn lines(text: &str, marked: &mut Marked) {
    let wiki = text.lines().any(|line| {
        let line = line.trim_start();
        line.starts_with("{|") || (line.starts_with("|-") && !line.trim_end().ends_with('|'))
    });
    let mut at = 0_usize;
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at.saturating_add(line.trim_end().len()));
        at = at.saturating_add(line.len());
        let trimmed = line.trim();
        let lead = start.saturating_add(line.len().saturating_sub(line.trim_start().len()));
        let is_rule = trimmed.chars().count() >= 3
            && trimmed
                .chars()
                .all(|letter| "-=+|:_*~—–─━│┼├┤┬┴ \t".contains(letter));
        if is_rule
            || (wiki
                && ["{|", "|}", "|-", "|+"]
                    .iter()
                    .any(|mark| trimmed.starts_with(mark)))
        {
            marked.blank(start, end);
            // A row ends here, though the lines of its cells are joined below.
            continue;
        }
        if wiki && trimmed.starts_with(['|', '!']) {
            marked.put(lead, lead.saturating_add(1), "\t", ' ');
            cells(
                text,
                lead.saturating_add(1)..end,
                trimmed.starts_with('!'),
                marked,
            );
            // Cells on lines of their own are one row: the line end before this one becomes a gap between cells.
            let before = text.get(..start).unwrap_or("");
            let above = before
                .trim_end_matches(['\n', '\r'])
                .rsplit('\n')
                .next()
                .unwrap_or("")
                .trim();
            if above.starts_with(['|', '!']) && !["|-", "|}", "|+"].iter().any(|mark| above.starts_with(mark))
            {
                let carriage = before.ends_with("\r\n");
                marked.put(
                    start.saturating_sub(if carriage { 2 } else { 1 }),
                    start,
                    "\t",
                    ' ',
                );
            }
            continue;
        }
        let marks = trimmed
            .len()
            .saturating_sub(trimmed.trim_start_matches(['#', '>', '=']).len());
        marked.blank(lead, lead.saturating_add(marks));
        // A word that a hyphen cuts at the end of a line.
        let next = text.get(at..).unwrap_or("").chars().next();
        let mut last = trimmed.chars().rev();
        let cut = last.next() == Some('-') && last.next().is_some_and(is_small);
        if cut && next.is_some_and(is_small) {
            marked.put(end.saturating_sub(1), at, "", NOTHING);
        }
    }
}

/// The cells of a line of a wiki's table: marks between them, and what says how they look.
fn cells(text: &str, at: core::ops::Range<usize>, head: bool, marked: &mut Marked) {
    let mut start = at.start;
    let inner = text.get(at.clone()).unwrap_or("");
    let mut breaks: Vec<(usize, usize)> = Vec::new();
    for mark in ["||", "!!"] {
        if mark == "||" || head {
            breaks.extend(
                inner
                    .match_indices(mark)
                    .map(|(offset, _)| (at.start.saturating_add(offset), 2)),
            );
        }
    }
    breaks.sort_unstable();
    breaks.push((at.end, 0));
    for (place, length) in breaks {
        let cell = text.get(start..place).unwrap_or("");
        // `style="…" | content`, but neither `[[…|…]]` nor `{{…|…}}`.
        if let Some(bar) = cell.find('|')
            && !cell.get(..bar).unwrap_or("").contains(['[', '{'])
        {
            marked.blank(start, start.saturating_add(bar).saturating_add(1));
        }
        marked.put(place, place.saturating_add(length), "\t", ' ');
        start = place.saturating_add(length);
    }
}

/// Links, templates, bold letters, footnotes, addresses, flags.
fn inline(text: &str, marked: &mut Marked) {
    let mut letters = text.char_indices().peekable();
    let mut done = 0;
    let mut before = ' ';
    while let Some((at, letter)) = letters.next() {
        let last = core::mem::replace(&mut before, letter);
        if at < done {
            continue;
        }
        let rest = text.get(at..).unwrap_or("");
        match letter {
            '[' if rest.starts_with("[[") => {
                if let Some(end) = rest.find("]]").filter(|end| *end < 300) {
                    let inner = rest.get(2..end).unwrap_or("");
                    let whole = inner.contains(':') && !inner.starts_with(':');
                    let kept = inner.rfind('|').map_or(2, |bar| bar.saturating_add(3));
                    let end = at.saturating_add(end);
                    marked.blank(at, if whole { end } else { at.saturating_add(kept) });
                    marked.blank(end, end.saturating_add(2));
                }
            }
            '[' => {
                let end = rest.find(']').filter(|end| *end < 200);
                let inner = end.and_then(|end| rest.get(1..end)).unwrap_or("");
                let after = end
                    .and_then(|end| rest.get(end.saturating_add(1)..))
                    .unwrap_or("");
                let Some(end) = end.map(|end| at.saturating_add(end)) else {
                    continue;
                };
                if after.starts_with('(')
                    && let Some(close) = after.find(')')
                {
                    marked.blank(at, at.saturating_add(1));
                    done = end.saturating_add(close).saturating_add(2);
                    marked.blank(end, done);
                    letters.next_if(|(next, _)| *next < at);
                } else if inner.len() <= 7
                    && (inner.len() <= 1
                        || inner
                            .trim_start_matches("note ")
                            .bytes()
                            .all(|byte| byte.is_ascii_digit()))
                {
                    marked.blank(at, end.saturating_add(1));
                }
            }
            '{' if rest.starts_with("{{") => {
                if let Some(end) = rest.find("}}").filter(|end| *end < 300) {
                    let after = rest
                        .get(end.saturating_add(2)..)
                        .unwrap_or("")
                        .trim_start_matches([' ', '\u{a0}']);
                    let named = after.starts_with('[') || after.starts_with(is_letter_or_digit);
                    template(rest.get(..end).unwrap_or(""), at, named, marked);
                    done = at.saturating_add(end).saturating_add(2);
                    marked.blank(at.saturating_add(end), done);
                }
            }
            '\'' | '*' | '_' => {
                let run = rest.len().saturating_sub(rest.trim_start_matches(letter).len());
                if run >= 2 {
                    done = at.saturating_add(run);
                    marked.blank(at, done);
                }
            }
            '¹' | '²' | '³' | '†' | '‡' => marked.blank(at, at.saturating_add(letter.len_utf8())),
            'h' if !is_letter_or_digit(last)
                && (rest.starts_with("http://") || rest.starts_with("https://")) =>
            {
                let length = rest.find(|letter: char| letter.is_whitespace() || ")]>\"|".contains(letter));
                done = at.saturating_add(length.unwrap_or(rest.len()));
                marked.blank(at, done);
            }
            '\u{1f1e6}'..='\u{1f1ff}' => {
                done = at.saturating_add(flag(text, at, marked));
            }
            _ => {}
        }
    }
}

/// A flag alone is a code; beside a name it is taken out. How many bytes it has.
fn flag(text: &str, at: usize, marked: &mut Marked) -> usize {
    let letters = text.get(at..).unwrap_or("").chars().take(2);
    let code: String = letters
        .filter(|letter| ('\u{1f1e6}'..='\u{1f1ff}').contains(letter))
        .filter_map(|letter| char::from_u32(u32::from(letter).saturating_sub(0x1f1e6).saturating_add(65)))
        .collect();
    let length = code.len().saturating_mul(4);
    let end = at.saturating_add(length);
    let name = |letter: Option<char>| letter.is_some_and(is_letter_or_digit);
    let same_cell = |letter: &char| *letter == ' ' || *letter == '\u{a0}';
    let after = text
        .get(end..)
        .unwrap_or("")
        .chars()
        .find(|letter| !same_cell(letter));
    let before = text
        .get(..at)
        .unwrap_or("")
        .chars()
        .rev()
        .find(|letter| !same_cell(letter));
    if name(after) || name(before) || code.len() < 2 {
        marked.blank(at, end);
    } else {
        marked.put(at, end, &format!("{code}`````,"), ' ');
    }
    length.max(4)
}

/// A wiki's template: a flag with a name, a cell with a vote, a code. Anything else says nothing here.
fn template(text: &str, at: usize, named: bool, marked: &mut Marked) {
    let inner = text.get(2..).unwrap_or("");
    let (name, arguments) = inner.split_once('|').unwrap_or((inner, ""));
    let first = arguments.split('|').next().unwrap_or("");
    let plain = name
        .trim()
        .trim_end_matches(|letter: char| letter.is_ascii_digit());
    let vote = words::whole(plain).is_some();
    let code = plain.len() == 3 && plain.bytes().all(|byte| byte.is_ascii_uppercase());
    let lower = plain.to_lowercase();
    let flag = ["flag", "drapeau", "bandera", "флаг", "bandeira", "国旗", "علم"];
    let is_flag = flag.iter().any(|word| lower.contains(word));
    // What a template that is not known holds may be a name.
    let unknown = !(vote || code || arguments.is_empty() || arguments.contains(['=', '|']));
    let argument = Some((name.len().saturating_add(1), first.len()));
    let keeps = match () {
        // A flag before the name that it belongs to says nothing more.
        () if named && (code || is_flag) => None,
        () if is_flag || unknown || (vote && words::whole(first).is_some()) => argument,
        () if vote || code => Some((0, plain.len())),
        () => None,
    };
    let (from, length) = keeps.unwrap_or((0, 0));
    let from = at.saturating_add(2).saturating_add(from);
    marked.blank(at, from);
    marked.blank(from.saturating_add(length), at.saturating_add(text.len()));
}
