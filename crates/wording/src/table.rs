//! The table of a language, as `build/compile.rs` writes it: found by key, without a copy.
use crate::lang::Lang;
use crate::sets::Set;
use std::borrow::Cow;

/// The whole table of a language.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn table(lang: Lang) -> Option<&'static [u8]> {
    embedded(lang.code()).map(str::as_bytes)
}

/// What the site ships as [`Set::file`] in a language, for the app to load; `None` where every module carries it.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn shipped(lang: Lang, set: Set) -> Option<&'static str> {
    embedded(&[lang.code(), "-", set.word()].concat())
}

impl Set {
    /// The parts of pages that are loaded when they are first shown.
    pub const PARTS: [Self; 3] = [Self::Panels, Self::Law, Self::Widget];

    /// The file of the site that has this set in a language, with the sets that its first view needs; `None` where every
    /// module carries it.
    #[must_use]
    pub fn file(self, lang: Lang) -> Option<String> {
        let carried = lang == Lang::En && Self::CARRIED.contains(&self);
        (!carried).then(|| ["wording/", lang.code(), "/", self.word(), ".bin"].concat())
    }
}

fn embedded(name: &str) -> Option<&'static str> {
    include!(concat!(env!("OUT_DIR"), "/tables.rs"))
}

/// The English that every module carries in the browser.
pub(crate) fn carried() -> Table {
    embedded("en-carried")
        .and_then(|text| Table::read("en", Cow::Borrowed(text)))
        .unwrap_or_default()
}

/// The English that is at hand: in the browser what every module carries, elsewhere all of it.
#[cfg(target_arch = "wasm32")]
pub(crate) fn english() -> Table {
    carried()
}

/// The English that is at hand: in the browser what every module carries, elsewhere all of it.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn english() -> Table {
    embedded("en")
        .and_then(|text| Table::read("en", Cow::Borrowed(text)))
        .unwrap_or_default()
}

/// The messages, with the places of their keys and patterns.
#[derive(Default)]
pub(crate) struct Table {
    text: Cow<'static, str>,
    /// Its sets, by their bits.
    sets: u32,
    /// Start of the key, end of the key (the pattern follows one byte later), end of the pattern.
    places: Vec<(u32, u32, u32)>,
}

impl Table {
    /// `None` unless the text is a table of that language with its keys in order.
    pub(crate) fn read(code: &str, text: Cow<'static, str>) -> Option<Self> {
        let (sets, entries) = text
            .strip_prefix("wording 2 ")?
            .strip_prefix(code)?
            .strip_prefix(' ')?
            .split_once('\n')?;
        let sets = sets.parse().ok()?;
        let mut at = text.len().checked_sub(entries.len())?;
        let mut places = Vec::new();
        let mut parts = entries.split('\0');
        while let (Some(key), Some(pattern)) = (parts.next(), parts.next()) {
            let key_end = at.checked_add(key.len())?;
            let end = key_end.checked_add(pattern.len())?.checked_add(1)?;
            places.push((
                u32::try_from(at).ok()?,
                u32::try_from(key_end).ok()?,
                u32::try_from(end).ok()?,
            ));
            at = end.checked_add(1)?;
        }
        let table = Self { text, sets, places };
        table.keys().is_sorted().then_some(table)
    }

    /// Its sets, by their bits.
    pub(crate) const fn sets(&self) -> u32 {
        self.sets
    }

    /// How long it is: enough to tell two tables of a language apart.
    pub(crate) fn len(&self) -> usize {
        self.text.len()
    }

    fn slice(&self, from: u32, to: u32) -> &str {
        let range = usize::try_from(from).unwrap_or(0)..usize::try_from(to).unwrap_or(0);
        self.text.get(range).unwrap_or("")
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.places.iter().map(|&(start, end, _)| self.slice(start, end))
    }

    pub(crate) fn find(&self, key: &str) -> Option<&str> {
        // Compared as bytes: the order is the same, and a press looks up hundreds of messages.
        let bytes = self.text.as_bytes();
        let bytes = |from: u32, to: u32| bytes.get(from as usize..to as usize).unwrap_or_default();
        let place = self
            .places
            .binary_search_by(|&(start, end, _)| bytes(start, end).cmp(key.as_bytes()))
            .ok()?;
        self.places
            .get(place)
            .map(|&(_, key_end, end)| self.slice(key_end.saturating_add(1), end))
    }
}
