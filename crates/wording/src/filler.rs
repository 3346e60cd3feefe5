//! Fills the places of one message in, and writes numbers as each language does.
use crate::arg::Arg;
use crate::lang::Lang;
use crate::plural;

/// A message with its places filled in.
pub(crate) fn filled(lang: Lang, pattern: &str, args: &[(&str, Arg)]) -> String {
    let mut out = String::with_capacity(pattern.len());
    Filler {
        lang,
        args,
        out: &mut out,
    }
    .fill(pattern, true, 0);
    out
}

/// Fills the places of one message in.
struct Filler<'a> {
    lang: Lang,
    args: &'a [(&'a str, Arg)],
    out: &'a mut String,
}

impl<'a> Filler<'a> {
    /// Writes a pattern up to the end of the variant it stands in, if it is `live`; returns what follows.
    fn fill<'t>(&mut self, mut text: &'t str, live: bool, depth: u8) -> &'t str {
        loop {
            let cut = text.bytes().position(|byte| byte < 6).unwrap_or(text.len());
            if live {
                self.out.push_str(text.get(..cut).unwrap_or(""));
            }
            let after = text.get(cut.saturating_add(1)..).unwrap_or("");
            match text.as_bytes().get(cut) {
                Some(1) => {
                    let (name, rest) = after.split_once('\x02').unwrap_or((after, ""));
                    if live {
                        self.place(name);
                    }
                    text = rest;
                }
                // No message nests choices deeper than a few.
                Some(3) if depth < 8 => text = self.choose(after, live, depth.saturating_add(1)),
                Some(4) => return after,
                None => return "",
                Some(_) => text = after,
            }
        }
    }

    fn choose<'t>(&mut self, text: &'t str, live: bool, depth: u8) -> &'t str {
        let (name, mut text) = text.split_once('\x02').unwrap_or((text, ""));
        let mut open = live;
        loop {
            if let Some(rest) = text.strip_prefix('\x05') {
                return rest;
            }
            let Some((key, pattern)) = text.split_once('\x02') else {
                return "";
            };
            let chosen = open && (key.is_empty() || self.matches(name, key));
            text = self.fill(pattern, chosen, depth);
            open &= !chosen;
        }
    }

    fn matches(&self, name: &str, key: &str) -> bool {
        match self.arg(name) {
            Some(Arg::Number(number)) => key == plural::category(self.lang, *number) || key == plain(*number),
            Some(Arg::Text(text)) => text == key,
            None => false,
        }
    }

    fn arg(&self, name: &str) -> Option<&'a Arg> {
        self.args.iter().find(|(key, _)| *key == name).map(|(_, arg)| arg)
    }

    /// A value, kept apart from the words around it where those run from right to left. It runs in the direction of its first letter;
    /// what begins with a value of its own was put together by a message, and runs as the language does.
    fn place(&mut self, name: &str) {
        let apart = self.lang.is_right_to_left();
        let arg = self.arg(name);
        if apart {
            let composed = matches!(arg, Some(Arg::Text(text)) if text.starts_with(['\u{2067}', '\u{2068}']));
            self.out.push(if composed { '\u{2067}' } else { '\u{2068}' });
        }
        match arg {
            Some(Arg::Number(number)) => self.out.push_str(&digits(self.lang, *number)),
            Some(Arg::Text(text)) => self.out.push_str(text),
            // Only a fault in the code leaves a place empty; the tests look for these braces.
            None => self.out.extend(["{", name, "}"]),
        }
        if apart {
            self.out.push('\u{2069}');
        }
    }
}

/// A whole number in digits; groups of three from five digits on.
pub(crate) fn digits(lang: Lang, number: i64) -> String {
    let plain = plain(number);
    let bare = plain.trim_start_matches('-');
    let mut out = String::new();
    if number < 0 {
        out.push('\u{2212}');
    }
    for (place, digit) in bare.chars().enumerate() {
        let left = bare.len().saturating_sub(place);
        if bare.len() > 4 && place > 0 && left.is_multiple_of(3) {
            out.push_str(lang.digit_separator());
        }
        out.push(digit);
    }
    out
}

fn plain(number: i64) -> String {
    number.to_string()
}
