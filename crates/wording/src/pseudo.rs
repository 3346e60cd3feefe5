//! A pseudo-language for tests: English, longer and with accents, so that what does not come from here stands out.

/// The words lengthened and accented. Digits, signs and spaces stay.
#[must_use]
pub fn pseudo(text: &str) -> String {
    let mut out = String::with_capacity(text.len().saturating_mul(2));
    for letter in text.chars() {
        match letter {
            'a' => out.push_str("áá"),
            'e' => out.push_str("éé"),
            'i' => out.push_str("íí"),
            'o' => out.push_str("óó"),
            'u' => out.push_str("úú"),
            'A' => out.push('Á'),
            'E' => out.push('É'),
            'I' => out.push('Í'),
            'O' => out.push('Ó'),
            'U' => out.push('Ú'),
            'c' => out.push('ç'),
            'n' => out.push('ñ'),
            'y' => out.push('ý'),
            other => out.push(other),
        }
    }
    out
}

/// The English table with every message's own words changed.
pub(crate) fn table() -> String {
    let english = crate::table::table(crate::lang::Lang::En).unwrap_or_default();
    let english = core::str::from_utf8(english).unwrap_or_default();
    let (head, entries) = english.split_once('\n').unwrap_or((english, ""));
    let mut out = format!("{head}\n");
    let mut parts = entries.split('\0');
    while let (Some(key), Some(message)) = (parts.next(), parts.next()) {
        out.push_str(key);
        out.push('\0');
        if key.ends_with(".url") {
            out.push_str(message);
        } else {
            out.push_str(&pattern(message));
        }
        out.push('\0');
    }
    out
}

/// A pattern whose names of variables and variants stay as they are.
fn pattern(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(place) = rest.find(['\x01', '\x03', '\x04', '\x05']) {
        let (words, after) = rest.split_at(place);
        out.push_str(&pseudo(words));
        // A name runs to the next mark: after a variable, at the start of a choice, between variants.
        let mut names = 0;
        let end = if after.starts_with('\x05') {
            1
        } else {
            let wanted = if after.starts_with('\x03') { 2 } else { 1 };
            let closes = after.starts_with("\x04\x05");
            let end = after.char_indices().find(|(_, c)| {
                names += usize::from(*c == '\x02');
                names == wanted
            });
            if closes {
                1
            } else {
                end.map_or(after.len(), |(place, _)| place + 1)
            }
        };
        let (marks, after) = after.split_at(end);
        out.push_str(marks);
        rest = after;
    }
    out.push_str(&pseudo(rest));
    out
}
