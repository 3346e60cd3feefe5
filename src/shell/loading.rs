//! Fetches and reads what pages show: words, tables, meetings.
use crate::browser;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::text::notice::Notice;
use records::TableError;
use records::council_terms::CouncilTerms;
use records::library::Library;
use records::scenario::{self, Scenario};
use records::translation::Translation;
use rules::membership::Body;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;

/// The words of a language; `None` when they cannot be fetched.
pub async fn words(lang: Lang) -> Option<Texts> {
    let file = format!("wording/{}.bin", lang.code());
    let table = browser::fetch_text(&file).await.ok()?;
    Texts::read(lang, table).ok()
}

/// The words to begin with: in the language that the address asks for, else in the reader's; the page is marked with it.
pub async fn first_words(asked: Option<Lang>) -> Texts {
    // English is part of each module; the others come with their law. Without them the page speaks English.
    let texts = match asked.unwrap_or_else(preferred) {
        Lang::En => None,
        lang => words(lang).await,
    };
    spoken_first(texts)
}

/// The same for a page that says more than each module carries of English.
pub async fn all_words(asked: Option<Lang>) -> Texts {
    spoken_first(words(asked.unwrap_or_else(preferred)).await)
}

fn spoken_first(texts: Option<Texts>) -> Texts {
    let texts = texts.unwrap_or_else(Texts::english);
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

/// A meeting of the library in a language. Without its translation it is whole all the same, and the reader is told.
pub async fn meeting(name: &str, lang: Lang) -> Result<(Rc<Scenario>, Option<Notice>), String> {
    let file = format!("scenarios/{name}.json");
    let (json, words) = (browser::fetch_text(&file), translation(name, lang));
    let json = json.await?;
    let translated = words
        .await
        .and_then(|words| scenario::read_translated(&file, &json, &words).map_err(|error| error.to_string()));
    match translated {
        Ok(scenario) => Ok((Rc::new(scenario), None)),
        Err(problem) => {
            let scenario = scenario::read(&file, &json).map_err(|error| error.to_string())?;
            Ok((Rc::new(scenario), Some(Notice::NotTranslated(problem))))
        }
    }
}

/// The messages of a language, and a meeting of the library in it with a notice where its translation is missing; `None`
/// without the messages. A meeting that cannot be fetched is left out: it then stays in the language it has.
pub async fn retold(
    name: Option<String>,
    lang: Lang,
) -> Option<(Option<(Rc<Scenario>, Option<Notice>)>, Texts)> {
    let texts = words(lang).await?;
    let retold = match name {
        Some(name) => meeting(&name, lang).await.ok(),
        None => None,
    };
    Some((retold, texts))
}

/// The sentences of a file of the library in a language; asked for at once.
pub fn translation(name: &str, lang: Lang) -> impl Future<Output = Result<Translation, String>> + use<> {
    let file = format!("scenarios/{}/{name}.json", lang.code());
    let asked = (lang != Lang::En).then(|| browser::fetch_text(&file));
    async move {
        let Some(asked) = asked else {
            return Ok(Translation::default());
        };
        Translation::read(&asked.await?).map_err(|error| format!("{file}: {error}"))
    }
}

/// The library in a language; in English where the translation cannot be fetched.
pub async fn library(lang: Lang) -> Result<Rc<Library>, String> {
    let (json, words) = (
        browser::fetch_text("scenarios/index.json"),
        translation("index", lang),
    );
    let (json, words) = (json.await?, words.await.unwrap_or_default());
    Library::read_translated(&json, &words)
        .map(Rc::new)
        .map_err(|error| error.to_string())
}

/// Who sat in the Council when.
pub async fn terms() -> Result<CouncilTerms, String> {
    table("data/council_terms.csv", CouncilTerms::read).await
}

/// The meeting that an address names, fetched, read and checked.
pub async fn load(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    let Some(own) = &address.own else {
        let (scenario, notice) = meeting(address.meeting(), texts.lang()).await?;
        let mut opening = address.open(scenario);
        opening.notices.extend(notice);
        return Ok(Rc::new(opening));
    };
    let own = own.as_ref().map_err(String::clone)?;
    let terms = match own.body {
        Body::SecurityCouncil => terms().await?,
        Body::GeneralAssembly => CouncilTerms::default(),
    };
    let untitled = texts.get("own-untitled");
    let (scenario, left_out) = own
        .scenario(&terms, &untitled)
        .map_err(|error| error.to_string())?;
    let mut opening = address.open(Rc::new(scenario));
    if !left_out.is_empty() {
        opening.notices.push(Notice::NoSeat(left_out));
    }
    Ok(Rc::new(opening))
}
