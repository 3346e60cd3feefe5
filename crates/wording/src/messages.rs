//! Reads a table of messages and fills them in. Total: a broken table or a missing message never stops the page.
use crate::lang::Lang;
use crate::letters::plain as plain_letter;
use crate::plural;
use crate::table::{Table, english};
use core::fmt;
use std::borrow::Cow;
use std::sync::Arc;

/// A value for a place in a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// A whole number; it can choose a plural form.
    Number(i64),
    /// Words, a name, a symbol.
    Text(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<u16> for Arg {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The messages of one language, with English behind them. Cheap to clone.
#[derive(Clone)]
pub struct Texts {
    inner: Arc<Inner>,
}

struct Inner {
    lang: Lang,
    own: Table,
    /// `None` when `own` is all there is of English.
    english: Option<Table>,
}

/// The bytes are not a table of that language.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidTable {
    /// The language that was asked for.
    pub lang: Lang,
}

impl fmt::Display for InvalidTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.lang.code();
        write!(
            f,
            "these are not the messages of `{code}`: `wording/{code}.bin` of the same build is expected"
        )
    }
}
impl core::error::Error for InvalidTable {}

impl Texts {
    /// English, which every build carries.
    #[must_use]
    pub fn english() -> Self {
        let own = english();
        Self {
            inner: Arc::new(Inner {
                lang: Lang::En,
                own,
                english: None,
            }),
        }
    }

    /// A language from its table.
    ///
    /// # Errors
    /// [`InvalidTable`] when the bytes are no such table; English still works.
    pub fn load(lang: Lang, bytes: &[u8]) -> Result<Self, InvalidTable> {
        let text = core::str::from_utf8(bytes).map_err(|_| InvalidTable { lang })?;
        Self::read(lang, text.to_owned())
    }

    /// The same, from the table as text.
    ///
    /// # Errors
    /// [`InvalidTable`] as for [`Texts::load`].
    pub fn read(lang: Lang, text: String) -> Result<Self, InvalidTable> {
        let own = Table::read(lang.code(), Cow::Owned(text)).ok_or(InvalidTable { lang })?;
        let english = Some(english());
        Ok(Self {
            inner: Arc::new(Inner { lang, own, english }),
        })
    }

    /// English lengthened and accented, to see whether a layout bears other languages and whether every sentence
    /// comes from here.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn pseudo() -> Self {
        let own = Table::read("en", Cow::Owned(crate::pseudo::table())).unwrap_or_default();
        Self {
            inner: Arc::new(Inner {
                lang: Lang::En,
                own,
                english: Some(english()),
            }),
        }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.inner.lang
    }

    /// A message without places.
    #[must_use]
    pub fn get(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message with its places filled in. A message that the language lacks is said in English; one that
    /// English lacks, by its key.
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.fill(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A message if there is one, in this language or in English.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<String> {
        self.fill(key, &[])
    }

    /// An attribute of a message, if it has one in the language in which the message itself is said: English
    /// words are not attached to a name that is not English.
    #[must_use]
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<String> {
        let (lang, table, _) = self.table_with(key)?;
        let mut whole = key.to_owned();
        whole.extend([".", attribute]);
        Some(filled(lang, table.find(&whole)?, &[]))
    }

    /// Whether there is such a message, in this language or in English.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.table_with(key).is_some()
    }

    fn fill(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        let (lang, _, pattern) = self.table_with(key)?;
        Some(filled(lang, pattern, args))
    }

    /// The table that has a message, its language, and the message.
    fn table_with(&self, key: &str) -> Option<(Lang, &Table, &str)> {
        let Inner { lang, own, english } = &*self.inner;
        let in_english = || {
            english
                .as_ref()
                .and_then(|table| Some((Lang::En, table, table.find(key)?)))
        };
        own.find(key)
            .map(|pattern| (*lang, own, pattern))
            .or_else(in_english)
    }

    /// Every key of this language's own table, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.inner.own.keys()
    }

    /// A whole number, in digits.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        digits(self.lang(), number)
    }

    /// Words joined as a list: `A`, `A and B`, `A, B and C`. In Spanish the word before the last one depends on how
    /// that begins.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let Some((first, middle)) = before.split_first() else {
            return last.clone();
        };
        let join = |key: &str, a: &str, b: &str| {
            let begins: String = b.chars().take(1).map(plain_letter).collect();
            self.say(
                key,
                &[("a", a.into()), ("b", b.into()), ("begins", begins.into())],
            )
        };
        if middle.is_empty() {
            return join("list-two", first, last);
        }
        let start = middle
            .iter()
            .fold(first.clone(), |list, next| join("list-middle", &list, next));
        join("list-last", &start, last)
    }
}

impl PartialEq for Texts {
    fn eq(&self, other: &Self) -> bool {
        let same = |a: &Inner, b: &Inner| a.lang == b.lang && a.own.len() == b.own.len();
        Arc::ptr_eq(&self.inner, &other.inner) || same(&self.inner, &other.inner)
    }
}
impl Eq for Texts {}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.inner.lang.code())
    }
}

fn filled(lang: Lang, pattern: &str, args: &[(&str, Arg)]) -> String {
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

    /// A value, kept apart from the words around it where those run from right to left.
    fn place(&mut self, name: &str) {
        let apart = self.lang.is_right_to_left();
        if apart {
            self.out.push('\u{2068}');
        }
        match self.arg(name) {
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
fn digits(lang: Lang, number: i64) -> String {
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
