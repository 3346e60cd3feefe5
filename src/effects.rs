//! What the modules do at the window in the same way: words, the language, files kept, the link copied.
use crate::browser;
use crate::context::{Request, Ui};
use crate::notice::Notice;
use crate::opening::Opening;
use crate::permalink::Address;
use crate::picture::with_link;
use crate::spot::Spot;
use crate::state::Action;
use crate::turn::Turns;
use records::TableError;
use records::council_terms::CouncilTerms;
use records::scenario::{self, Scenario};
use records::translation::Translation;
use rules::membership::Body;
use std::rc::Rc;
use wording::lang::Lang;
use wording::messages::Texts;
use yew::html::Scope;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What comes back from the window, for either module.
pub enum Told {
    /// A change that follows.
    Act(Action),
    /// More words; `None` when they could not be fetched.
    Words(Option<Texts>),
}

/// Does what is asked, or gives it back: then only one module knows how. Of the languages that are asked for, the last is
/// spoken.
pub fn answer<C>(request: Request, ui: &Ui, turns: &Turns, link: &Scope<C>) -> Option<Request>
where
    C: Component,
    C::Message: From<Told>,
{
    let (lang, of_language) = (ui.texts.lang(), link.clone());
    match request {
        Request::Language(lang) => {
            let turn = turns.ask();
            spawn_local(async move {
                let words = words(lang).await;
                if turn.is_last() {
                    of_language.send_message(Told::Words(words));
                }
            });
        }
        Request::Law => link.send_future(async move { Told::Words(words(lang).await) }),
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

/// The words of a language; `None` when they cannot be fetched.
pub async fn words(lang: Lang) -> Option<Texts> {
    let file = format!("wording/{}.bin", lang.code());
    let table = browser::fetch_text(&file).await.ok()?;
    Texts::read(lang, table).ok()
}

/// The language is spoken: the page is marked with it, and the address keeps it.
pub fn spoken(ui: &Ui) {
    let lang = ui.texts.lang();
    browser::set_language(lang.code(), lang.direction());
    if ui.lang == Some(lang) {
        put(&Spot::read(&browser::here()).in_language(lang), ui, false);
    }
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

/// The words of a language, and what a meeting of the library becomes in it; `None` without the words. Where the meeting
/// cannot be fetched it stays as it is.
pub async fn retold(name: Option<String>, lang: Lang) -> Option<(Vec<Action>, Texts)> {
    let texts = words(lang).await?;
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
