//! Reads tables of messages and fills them in. Total: a broken table or a missing message never stops the page.
use crate::arg::Arg;
use crate::filler::{digits, filled};
use crate::lang::Lang;
use crate::letters::plain as plain_letter;
use crate::sets::Set;
use crate::table::{Table, english};
use core::fmt;
use std::borrow::Cow;
use std::sync::Arc;
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The messages of one language, as far as they are loaded, with the English that is at hand behind them. Cheap to clone.
#[derive(Clone)]
pub struct Texts {
    inner: Arc<Inner>,
}

struct Inner {
    lang: Lang,
    own: Vec<Arc<Table>>,
    /// `None` when `own` has all the English there is.
    english: Option<Arc<Table>>,
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
            "these are not the messages of `{code}`: a file of `wording/{code}` of the same build is expected"
        )
    }
}
impl core::error::Error for InvalidTable {}

impl Texts {
    /// The English that is at hand: in the browser what every module carries ([`Set::CARRIED`]), elsewhere all of it.
    #[must_use]
    pub fn english() -> Self {
        Self::new(Lang::En, vec![Arc::new(english())], None)
    }

    /// A language from the tables of its files: that of a page ([`Set::file`]) and those of its parts, if any. English
    /// begins with what every module carries.
    ///
    /// # Errors
    /// [`InvalidTable`] when one of them is no table of that language, or none has the words that every page needs;
    /// English without files still works.
    pub fn of(lang: Lang, tables: Vec<String>) -> Result<Self, InvalidTable> {
        let texts = match lang {
            Lang::En => Self::english(),
            _ => Self::new(lang, Vec::new(), Some(Arc::new(english()))),
        };
        let texts = tables.into_iter().try_fold(texts, |texts, table| {
            Self::part(lang, table).map(|part| texts.joined(&part))
        })?;
        if texts.holds(Set::Core) {
            Ok(texts)
        } else {
            Err(InvalidTable { lang })
        }
    }

    /// The words of a part of a page, which are nothing by themselves: [`Texts::joined`] adds them to those of the page.
    ///
    /// # Errors
    /// [`InvalidTable`] when it is no table of that language.
    pub fn part(lang: Lang, table: String) -> Result<Self, InvalidTable> {
        let table = Table::read(lang.code(), Cow::Owned(table)).ok_or(InvalidTable { lang })?;
        Ok(Self::new(lang, vec![Arc::new(table)], None))
    }

    /// These words with others that have arrived. In the same language they are added; words of another language take
    /// their place, but for a part of a page that arrives after the language has changed: that is left out.
    #[must_use]
    pub fn joined(&self, arrived: &Self) -> Self {
        if arrived.lang() != self.lang() {
            let whole = arrived.holds(Set::Core);
            return if whole { arrived } else { self }.clone();
        }
        let is_new = |table: &&Arc<Table>| table.sets() & !self.sets() != 0;
        let new = arrived.inner.own.iter().filter(is_new);
        let own = self.inner.own.iter().chain(new).cloned().collect();
        Self::new(self.lang(), own, self.inner.english.clone())
    }

    /// A language from one table, with English behind it.
    ///
    /// # Errors
    /// [`InvalidTable`] when the bytes are no such table; English still works.
    pub fn load(lang: Lang, bytes: &[u8]) -> Result<Self, InvalidTable> {
        let text = core::str::from_utf8(bytes).map_err(|_| InvalidTable { lang })?;
        let mut inner = Self::part(lang, text.to_owned())?.inner;
        if let Some(inner) = Arc::get_mut(&mut inner) {
            inner.english = Some(Arc::new(english()));
        }
        Ok(Self { inner })
    }

    /// A language with all of its sets.
    ///
    /// # Errors
    /// [`InvalidTable`] when the build has no table of that language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn whole(lang: Lang) -> Result<Self, InvalidTable> {
        match lang {
            Lang::En => Ok(Self::english()),
            _ => Self::load(lang, crate::table::table(lang).ok_or(InvalidTable { lang })?),
        }
    }

    /// What the browser has of a language once the file of a page is loaded, and nothing more.
    ///
    /// # Errors
    /// [`InvalidTable`] when the site ships no such file.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of_page(lang: Lang, page: Set) -> Result<Self, InvalidTable> {
        let carried = Arc::new(crate::table::carried());
        let texts = match lang {
            Lang::En => Self::new(lang, vec![carried], None),
            _ => Self::new(lang, Vec::new(), Some(carried)),
        };
        if page.file(lang).is_none() {
            return Ok(texts);
        }
        let table = crate::table::shipped(lang, page).ok_or(InvalidTable { lang })?;
        Ok(texts.joined(&Self::part(lang, table.to_owned())?))
    }

    /// English lengthened and accented, to see whether a layout bears other languages and whether every sentence
    /// comes from here.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn pseudo() -> Self {
        let own = Table::read("en", Cow::Owned(crate::pseudo::table())).unwrap_or_default();
        Self::new(Lang::En, vec![Arc::new(own)], Some(Arc::new(english())))
    }

    fn new(lang: Lang, own: Vec<Arc<Table>>, english: Option<Arc<Table>>) -> Self {
        Self {
            inner: Arc::new(Inner { lang, own, english }),
        }
    }

    /// Whether the messages of a set are loaded. What belongs to another one is not said before it is.
    #[must_use]
    pub fn holds(&self, set: Set) -> bool {
        self.sets() & set.bit() != 0
    }

    /// The parts of pages that are loaded: in another language they are wanted too.
    pub fn parts(&self) -> impl Iterator<Item = Set> {
        Set::PARTS.into_iter().filter(|part| self.holds(*part))
    }

    fn sets(&self) -> u32 {
        self.inner.own.iter().fold(0, |sets, table| sets | table.sets())
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

    /// A message with its places filled in. A message that the language lacks is said in English. One that is not
    /// loaded is empty: whoever needs it waits until its set is there ([`Texts::holds`]).
    #[must_use]
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.fill(key, args).unwrap_or_default()
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
        let own = own.iter().map(|table| (*lang, table));
        let english = english.iter().map(|table| (Lang::En, table));
        own.chain(english)
            .find_map(|(lang, table)| Some((lang, &**table, table.find(key)?)))
    }

    /// Every key of this language's own tables.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.inner.own.iter().flat_map(|table| table.keys())
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
        // The tables of a build differ in their sets; the pseudo-language is as long as no other.
        let length = |texts: &Self| texts.inner.own.iter().map(|table| table.len()).sum::<usize>();
        let same = self.lang() == other.lang() && self.sets() == other.sets();
        Arc::ptr_eq(&self.inner, &other.inner) || (same && length(self) == length(other))
    }
}
impl Eq for Texts {}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.inner.lang.code())
    }
}
