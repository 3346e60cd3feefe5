//! What the modules do at the window in the same way: words, the language, files kept, the link copied.
use crate::browser;
use crate::context::{Request, Ui};
use crate::notice::Notice;
use crate::picture::with_link;
use crate::state::Action;
use records::TableError;
use records::council_terms::CouncilTerms;
use wording::lang::Lang;
use wording::messages::Texts;
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
    let speak = |lang: Lang| link.send_future(async move { Told::Words(words(lang).await) });
    match request {
        Request::Language(lang) => speak(lang),
        Request::Law => speak(ui.texts.lang()),
        Request::CopyLink => copy(browser::address(), link),
        Request::Copy(text) => copy(format!("{text} {}", browser::address()), link),
        Request::SaveDrawing(name, drawing) => {
            browser::save(&name, &with_link(&drawing, &browser::address()));
        }
        Request::SavePicture(name, drawing, width, height) => {
            let drawing = with_link(&drawing, &browser::address());
            browser::save_picture(&name, &drawing, width, height);
        }
        Request::Address(query) => browser::set_query(&ui.page(ui.here, &query), false),
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
        let query = browser::query();
        let rest: Vec<&str> = query
            .trim_start_matches('?')
            .split('&')
            .filter(|part| !part.is_empty() && !part.starts_with("lang="))
            .collect();
        browser::set_query(&ui.page(ui.here, &rest.join("&")), false);
    }
}

/// The words to begin with: in the language that the address asks for, else in the reader's; the page is marked with it.
pub async fn first_words(asked: Option<Lang>) -> Texts {
    // English is part of each module; the others come with their law. Without them the page speaks English.
    let texts = match asked.unwrap_or_else(preferred) {
        Lang::En => None,
        lang => words(lang).await,
    };
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

/// Who sat in the Council when.
pub async fn terms() -> Result<CouncilTerms, String> {
    table("data/council_terms.csv", CouncilTerms::read).await
}

/// Mounts a module over the static view.
pub fn mount<C: BaseComponent>(props: C::Properties) {
    if let Some(host) = browser::host() {
        yew::Renderer::<C>::with_root_and_props(host, props).render();
    }
}
