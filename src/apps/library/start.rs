//! Starts the app of the pages around meetings with what the page shows.
use crate::address::site_path::SitePath;
use crate::apps::library::app::LibraryApp;
use crate::apps::library::message::Shown;
use crate::browser;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::custom_vote::Own;
use crate::pages::library::filter::Filter;
use crate::pages::new_vote::page::Tables;
use crate::shell::app::{Props, mount};
use crate::shell::loading::{first_words, library, table, terms};
use crate::text::notice::Notice;
use records::names;
use rules::membership::Body;
use std::rc::Rc;
use wording::messages::Texts;

/// What a page shows, fetched, read and checked.
async fn shown(page: Page, query: &str, texts: &Texts) -> Result<Shown, String> {
    // Without the words of these pages there is nothing to read on them.
    if !texts.holds(page.words()) {
        return Err("the words of the page could not be fetched: load it again".to_owned());
    }
    match page {
        Page::Meetings => Ok(Shown::Meetings(library(texts.lang()).await?, Filter::read(query))),
        Page::New => {
            let tables = Tables {
                terms: terms().await?,
                aliases: table("data/aliases.csv", names::read).await?,
            };
            let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
            let (own, unknown) = Own::read(query).and_then(Result::ok).unzip();
            let own = own.unwrap_or_else(|| Own::blank(Body::SecurityCouncil, today));
            let notices = unknown.into_iter().flatten().map(Notice::AddressPart).collect();
            Ok(Shown::New(Rc::new(tables), own, notices))
        }
        Page::Import => Ok(Shown::Import(Box::default())),
        // The other apps show these.
        Page::Meeting | Page::Odds | Page::Power | Page::Share => Ok(Shown::Still),
    }
}

/// Mounts the app over the static view of the page that was loaded.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let path = SitePath::read(&browser::here());
    let lang = MeetingAddress::of(&path).lang;
    let texts = first_words(lang, page.words()).await;
    let start = shown(page, &path.query, &texts).await;
    mount::<LibraryApp>(Props {
        page,
        root: browser::root().into(),
        texts,
        lang,
        start,
    });
}
