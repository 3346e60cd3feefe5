//! Text set in lines, without knowing the face: how many letters go into one, and where it breaks.

/// How much room a letter takes, in halves of an average one: a Chinese one takes half as much again, a mark of direction
/// none.
const fn width(letter: char) -> usize {
    match letter {
        '\u{2066}'..='\u{2069}' => 0,
        '\u{2e80}'.. => 3,
        _ => 2,
    }
}

/// The same of a text.
pub(super) fn breadth(text: &str) -> usize {
    text.chars().map(width).sum()
}

/// How many letters of a size fit into a width, in the widest faces that a reader may have.
pub(super) fn letters_in(width: u32, size: u32) -> usize {
    usize::try_from(width * 5 / (3 * size.max(1))).unwrap_or(32)
}

/// A text in lines of at most so many letters, broken between words.
pub(super) fn lines(text: &str, most: usize) -> Vec<String> {
    let most = most.max(2) * 2;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        let joins = |line: &String| breadth(line) + 2 + breadth(word) <= most;
        match lines.last_mut() {
            Some(line) if joins(line) => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(pieces(word, most)),
        }
    }
    lines
}

/// A word that may be longer than a line: Chinese has no spaces, and breaks before any of its letters, but not before a
/// mark that closes nor after one that opens. Other words stay whole.
fn pieces(word: &str, most: usize) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    for letter in word.chars() {
        let may_begin = letter >= '\u{2e80}' && !"，。、）》；：".contains(letter);
        match units.last_mut() {
            Some(unit) if !may_begin || unit.ends_with(['（', '《']) => unit.push(letter),
            _ => units.push(letter.to_string()),
        }
    }
    let mut pieces: Vec<String> = Vec::new();
    for unit in units {
        match pieces.last_mut() {
            Some(piece) if breadth(piece) + breadth(&unit) <= most => piece.push_str(&unit),
            _ => pieces.push(unit),
        }
    }
    pieces
}

/// A text of at most so many letters.
pub(super) fn shortened(text: &str, most: usize) -> String {
    if breadth(text) <= most * 2 {
        return text.to_owned();
    }
    let mut taken = 2;
    let fits = |letter: &char| {
        taken += width(*letter);
        taken <= most * 2
    };
    let mut short: String = text.chars().take_while(fits).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_within_chinese() {
        assert_eq!(lines("one two three", 8), ["one two", "three"]);
        assert_eq!(
            lines("决议草案未获通过（10–4–1）", 8),
            ["决议草案未", "获通过", "（10–4–1）"]
        );
        assert_eq!(lines("获得通过，", 3), ["获得", "通", "过，"]);
        assert_eq!(lines("", 8), [""; 0]);
    }

    #[test]
    fn what_is_too_long_ends_with_an_ellipsis() {
        assert_eq!(shortened("one two", 7), "one two");
        assert_eq!(shortened("one two three", 7), "one tw…");
        assert_eq!(shortened("决议草案未", 5), "决议…");
    }

    #[test]
    fn marks_of_direction_take_no_room() {
        assert_eq!(lines("\u{2068}\u{2068}four\u{2069}\u{2069} five", 9).len(), 1);
    }
}
