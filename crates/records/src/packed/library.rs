//! The library's index in the packed form.
use super::choices::{BODIES, ENDINGS};
use super::stream::{Reader, Writer};
use super::{CannotPack, Unreadable};
use crate::library::{Entry, Library};

/// Writes the index.
///
/// # Errors
/// [`CannotPack`] when [`read`] would not give the same again.
pub fn write(library: &Library) -> Result<Vec<u8>, CannotPack> {
    let mut to = Writer::default();
    to.members(library.members.iter().copied());
    to.list(&library.entries, put_entry);
    let file = to.finish()?;
    if read(&file).as_ref() == Ok(library) {
        Ok(file)
    } else {
        Err(CannotPack)
    }
}

/// Reads an index that [`write()`] wrote.
///
/// # Errors
/// [`Unreadable`] when the file is of another version, was changed since, or is no index.
pub fn read(file: &[u8]) -> Result<Library, Unreadable> {
    let mut from = Reader::open(file)?;
    let members = from.members();
    // `list` goes on after a day that is none, to stay small; the file is refused all the same.
    let entries = from.list(entry).into_iter().flatten().collect();
    from.done()?;
    Ok(Library { members, entries })
}

fn put_entry(to: &mut Writer, entry: &Entry) {
    to.date(entry.date);
    to.text(&entry.id);
    to.text(&entry.title);
    to.text(&entry.about);
    to.one_of(&BODIES, &entry.body);
    put_texts(to, &entry.subjects);
    put_texts(to, &entry.symbols);
    to.list(&entry.outcomes, |to, ending| to.one_of(&ENDINGS, ending));
    to.members(entry.vetoed_by.iter().copied());
    to.flag(entry.by_one);
    put_texts(to, &entry.votes);
}

fn entry(from: &mut Reader<'_>) -> Option<Entry> {
    let date = from.date()?;
    Some(Entry {
        date,
        id: from.text(),
        title: from.text(),
        about: from.text(),
        body: from.one_of(&BODIES),
        subjects: from.list(Reader::text),
        symbols: from.list(Reader::text),
        outcomes: from.list(|from| from.one_of(&ENDINGS)),
        vetoed_by: from.members(),
        by_one: from.flag(),
        votes: from.list(Reader::text),
    })
}

fn put_texts(to: &mut Writer, texts: &[String]) {
    to.list(texts, |to, text| to.text(text));
}
