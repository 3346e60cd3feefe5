//! What the modules do at the window in the same way: words, the language, files kept, the link copied.
use crate::address::site_path::Spot;
use crate::browser;
use crate::kit::ui::{Request, Ui};
use crate::model::address::Address;
use crate::model::opening::Opening;
use crate::model::state::Action;
use crate::take_away::picture::with_link;
use crate::text::notice::Notice;
use records::TableError;
use records::council_terms::CouncilTerms;
use records::scenario::{self, Scenario};
use records::translation::Translation;
use rules::membership::Body;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use wording::sets::Set;
use yew::html::Scope;
use yew::prelude::*;

/// What comes back from the window, for either module.
pub enum Told {
    /// A change that follows.
    Act(Action),
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

/// Does what is asked, or gives it back: then only one module knows how.
pub fn answer<C>(request: Request, ui: &Ui, link: &Scope<C>) -> Option<Request>
where
    C: Component,
    C::Message: From<Told>,
{
    match request {
        Request::Language(lang) => {
            let (page, parts) = (ui.here.words(), ui.texts.parts().collect());
            link.send_future(async move { Told::Words(words(lang, page, parts).await) });
        }
        Request::Law => {
            let lang = ui.texts.lang();
            link.send_future(async move { Told::Words(part(lang, Set::Law).await) });
        }
        Request::CopyLink => copy(browser::address(), link),
        Request::Copy(text) => copy(format!("{text} {}", browser::address()), link),
        Request::SaveDrawing(name, drawing) => {
            browser::save(&name, &with_link(&drawing, &browser::address()));
        }
        Request::SavePicture(name, drawing, width, height) => {
            let drawing = with_link(&drawing, &browser::address());
            browser::save_picture(&name, &drawing, width, height);
        }
        Request::Address(query) => {
            let here = Spot::read(&browser::here()).asking(&query, ui.lang);
            put(&here, ui, false);
        }
        Request::Save(name, text) => browser::save(&name, &text),
        Request::Print => browser::print(),
        other => return Some(other),
    }
    None
}

/// Puts a text on the clipboard and says whether that worked.
fn copy<C>(text: String, link: &Scope<C>)
where
    C: Component,
    C::Message: From<Told>,
{
    link.send_future(async move {
        Told::Act(Action::Notify(match browser::copy(&text).await {
            true => Notice::Copied,
            false => Notice::CannotCopy,
        }))
    });
}

/// Writes where the page stands into the address bar.
pub fn put(spot: &Spot, ui: &Ui, new_entry: bool) {
    browser::set_address(&[&*ui.root, &spot.write()].concat(), new_entry);
}

/// The words of a page and of some of its parts in a language; `None` when they cannot be fetched.
pub async fn words(lang: Lang, page: Set, parts: Vec<Set>) -> Option<Texts> {
    let files = std::iter::once(page)
        .chain(parts)
        .filter_map(|set| set.file(lang));
    // All are asked for before the first is waited for.
    let asked: Vec<_> = files.map(|file| browser::fetch_text(&file)).collect();
    let mut tables = Vec::new();
    for table in asked {
        tables.push(table.await.ok()?);
    }
    Texts::of(lang, tables).ok()
}

/// The words of a part of a page, to be joined with those of the page; `None` when they cannot be fetched.
pub async fn part(lang: Lang, part: Set) -> Option<Texts> {
    let table = browser::fetch_text(&part.file(lang)?).await.ok()?;
    Texts::part(lang, table).ok()
}

/// The language is spoken: the page is marked with it, and the address keeps it.
pub fn spoken(ui: &Ui) {
    let lang = ui.texts.lang();
    browser::set_language(lang.code(), lang.direction());
    if ui.lang == Some(lang) {
        put(&Spot::read(&browser::here()).in_language(lang), ui, false);
    }
}

/// The words that a page begins with: in the language that the address asks for, else in the reader's; the page is marked
/// with it. Where they cannot be fetched it is the English that the module carries.
pub async fn first_words(asked: Option<Lang>, page: Set) -> Texts {
    let texts = words(asked.unwrap_or_else(preferred), page, Vec::new()).await;
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

/// The words of a page and its parts in a language, and what a meeting of the library becomes in it; `None` without the
/// words. Where the meeting cannot be fetched it stays as it is.
pub async fn retold(
    name: Option<String>,
    lang: Lang,
    page: Set,
    parts: Vec<Set>,
) -> Option<(Vec<Action>, Texts)> {
    let texts = words(lang, page, parts).await?;
    let told = match name {
        Some(name) => meeting(&name, lang).await.ok(),
        None => None,
    };
    let actions = told.map(|(scenario, notice)| {
        let notice = notice.map(Action::Notify);
        std::iter::once(Action::Retell(scenario)).chain(notice).collect()
    });
    Some((actions.unwrap_or_default(), texts))
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

/// Who sat in the Council when.
pub async fn terms() -> Result<CouncilTerms, String> {
    table("data/council_terms.csv", CouncilTerms::read).await
}

/// The meeting that an address names, fetched, read and checked.
pub async fn load(address: &Address, texts: &Texts) -> Result<Rc<Opening>, String> {
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

/// Mounts a module over the static view.
pub fn mount<C: BaseComponent>(props: C::Properties) {
    if let Some(host) = browser::host() {
        yew::Renderer::<C>::with_root_and_props(host, props).render();
    }
}
