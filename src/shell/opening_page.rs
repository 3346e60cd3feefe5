//! Opens a page that is not a meeting's: its words, its address, what it shows.
use crate::address::site_path::SitePath;
use crate::browser;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::shell::app::{Props, mount};
use crate::shell::loading::first_words;
use crate::shell::program::Program;
use wording::messages::Texts;

/// Mounts the app of a page over its static view. `load` fetches and reads what the query of the address names.
pub async fn open<P, F>(page: Page, load: impl FnOnce(String, Texts) -> F)
where
    P: Program,
    F: Future<Output = Result<P::Start, String>>,
{
    let path = SitePath::read(&browser::here());
    let lang = MeetingAddress::of(&path).lang;
    let was = browser::language();
    let texts = first_words(lang, page.words(), Texts::english()).await;
    // Without the words of the page there is nothing to read on it.
    let start = match texts.holds(page.words()) {
        true => load(path.query.clone(), texts.clone()).await,
        false => Err("the words of the page could not be fetched: load it again".to_owned()),
    };
    // Reading and drawing take a task each.
    browser::turn().await;
    if path.query.is_empty() && was == texts.lang().code() {
        browser::keep_static_parts();
    }
    mount::<P>(Props {
        page,
        root: browser::root().into(),
        texts,
        lang,
        start,
    });
}
