//! Fetches and reads what pages show: words, tables, meetings.
use crate::browser;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::shell::later::Later;
use crate::text::notice::Notice;
use records::TableError;
use records::council_terms::CouncilTerms;
use records::library::Library;
use records::packed;
use records::packed::Unreadable;
use records::scenario::Scenario;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;

/// The messages of a page and of some of its parts in a language; `None` when they cannot be fetched.
pub fn words(lang: Lang, page: Set, parts: Vec<Set>) -> Later<Option<Texts>> {
    let files = std::iter::once(page)
        .chain(parts)
        .filter_map(move |set| set.file(lang));
    // All are asked for before the first is waited for.
    let asked: Vec<_> = files.map(|file| browser::fetch_text(&file)).collect();
    Box::pin(async move {
        let mut tables = Vec::new();
        for table in asked {
            tables.push(table.await.ok()?);
        }
        Texts::of(lang, tables).ok()
    })
}

/// The messages of a part of a page, to be joined with those of the page; `None` when they cannot be fetched.
pub async fn part(lang: Lang, part: Set) -> Option<Texts> {
    let table = browser::fetch_text(&part.file(lang)?).await.ok()?;
    Texts::part(lang, table).ok()
}

/// The messages that a page begins with: in the language that the address names, else in the reader's. The page is marked
/// with it. Where they cannot be fetched they are in English, which the module carries for some pages.
pub async fn first_words(asked: Option<Lang>, page: Set, english: Texts) -> Texts {
    let mut texts = english;
    for lang in [asked.unwrap_or_else(preferred), Lang::En] {
        if lang == Lang::En && texts.holds(page) {
            break;
        }
        if let Some(of_lang) = words(lang, page, Vec::new()).await {
            texts = of_lang;
            break;
        }
    }
    browser::set_language(texts.lang().code(), texts.lang().direction());
    texts
}

/// The first language of the reader's browser that the United Nations has; else English.
fn preferred() -> Lang {
    let mut codes = browser::languages().into_iter();
    codes.find_map(|code| Lang::from_code(&code)).unwrap_or(Lang::En)
}

/// A table of the site, fetched and read.
pub async fn table<T>(path: &str, read: fn(&str) -> Result<T, TableError>) -> Result<T, String> {
    let text = browser::fetch_text(path).await?;
    read(&text).map_err(|error| format!("{path}: {error}"))
}

/// A meeting in a language, and what the reader should know where it is not the one that was wanted.
pub type Told = (Rc<Scenario>, Option<Notice>);

/// A meeting of the library in a language. Where the file of that language cannot be had, the meeting is told in English,
/// and the reader is told so.
pub fn meeting(name: &str, lang: Lang) -> Later<Result<Told, String>> {
    let name = name.to_owned();
    Box::pin(async move {
        let mut problem = None;
        for lang in [lang, Lang::En] {
            match packed(&name, lang, packed::meeting::read).await {
                Ok(scenario) => return Ok((Rc::new(scenario), problem.map(Notice::NotTranslated))),
                Err(of_lang) => _ = problem.get_or_insert(of_lang),
            }
        }
        Err(problem.unwrap_or_default())
    })
}

/// A file that the build packed for a language, fetched and decoded.
pub async fn packed<T>(
    name: &str,
    lang: Lang,
    read: fn(&[u8]) -> Result<T, Unreadable>,
) -> Result<T, String> {
    let file = format!("packed/{}/{name}.bin", lang.code());
    let bytes = browser::fetch_bytes(&file).await?;
    read(&bytes).map_err(|error| format!("{file}: {error}"))
}

/// The messages of a language, and a meeting of the library in it with a notice where its translation is missing; `None`
/// without the messages. A meeting that cannot be fetched is left out: it then stays in the language it has.
pub async fn retold(
    name: Option<String>,
    lang: Lang,
    page: Set,
    parts: Vec<Set>,
) -> Option<(Option<Told>, Texts)> {
    let texts = words(lang, page, parts).await?;
    let retold = match name {
        Some(name) => meeting(&name, lang).await.ok(),
        None => None,
    };
    Some((retold, texts))
}

/// The library in a language; in English where the file of the language cannot be fetched.
pub async fn library(lang: Lang) -> Result<Rc<Library>, String> {
    let library = match packed("index", lang, packed::library::read).await {
        Err(_) if lang != Lang::En => packed("index", Lang::En, packed::library::read).await,
        library => library,
    };
    library.map(Rc::new)
}

/// Who sat in the Council when.
pub async fn terms() -> Result<CouncilTerms, String> {
    table("data/council_terms.csv", CouncilTerms::read).await
}

/// The meeting of the library that an address names, with what the address changes in it.
pub async fn load(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    let (scenario, notice) = meeting(address.meeting(), texts.lang()).await?;
    let mut opening = address.open(scenario);
    opening.notices.extend(notice);
    Ok(Rc::new(opening))
}
