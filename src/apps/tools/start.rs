//! Starts the app of odds, power and embeds with what the address names.
use crate::address::site_path::SitePath;
use crate::apps::tools::app::{Shown, ToolsApp};
use crate::browser;
use crate::embed::settings::Embed;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::pages::odds::undecided::Undecided;
use crate::pages::power::bodies;
use crate::shell::app::{Props, mount};
use crate::shell::loading::{self, first_words};
use crate::shell::own_meetings;
use crate::text::notice::Notice;
use std::rc::Rc;
use wording::messages::Texts;

/// What a page shows, fetched, read and checked.
async fn shown(page: Page, query: &str, texts: &Texts) -> Result<Shown, String> {
    // Without the words of these pages there is nothing to read on them.
    if !texts.holds(page.words()) {
        return Err("the words of the page could not be fetched: load it again".to_owned());
    }
    match page {
        Page::Odds => odds(query, texts).await,
        Page::Share => share(query, texts).await,
        Page::Power => Ok(Shown::Power(bodies::games().into())),
        _ => Ok(Shown::Still),
    }
}

/// The meeting that an address names.
async fn load(address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    match &address.own {
        None => loading::load(address, texts).await,
        Some(_) => own_meetings::load(address, texts).await,
    }
}

/// The vote that an address names, and who is undecided there.
async fn odds(query: &str, texts: &Texts) -> Result<Shown, String> {
    let (meeting, undecided) = Undecided::split(query);
    let mut opening = Opening::clone(&*load(&MeetingAddress::read(&meeting), texts).await?);
    let undecided = Undecided::open(&undecided, &mut opening);
    Ok(Shown::Odds(Rc::new(opening), undecided))
}

/// The vote that an address names, and the settings of its embed.
async fn share(query: &str, texts: &Texts) -> Result<Shown, String> {
    let (mut embed, meeting, unknown) = Embed::split(query);
    let mut opening = Opening::clone(&*load(&MeetingAddress::read(&meeting), texts).await?);
    let absent = embed.hold_against(&opening.scenario);
    let absent = (!absent.is_empty()).then_some(Notice::NoSeat(absent));
    let unknown = unknown.into_iter().map(Notice::AddressPart);
    opening.notices.extend(unknown.chain(absent));
    Ok(Shown::Share(Rc::new(opening), embed, browser::site().into()))
}

/// Mounts the app over the static view of the page that was loaded.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let query = SitePath::read(&browser::here()).query;
    let lang = MeetingAddress::read(&query).lang;
    let texts = first_words(lang, page.words()).await;
    let start = shown(page, &query, &texts).await;
    mount::<ToolsApp>(Props {
        page,
        root: browser::root().into(),
        texts,
        lang,
        start,
    });
}
