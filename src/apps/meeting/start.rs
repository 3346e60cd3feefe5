//! Starts the app of a meeting with the meeting that the address names.
use crate::address::site_path::SitePath;
use crate::apps::meeting::app::MeetingApp;
use crate::browser;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::shell::app::{Props, mount};
use crate::shell::loading::{first_words, load};
use wording::sets::Set;

/// Mounts the app over the static view.
pub async fn start() {
    let address = MeetingAddress::of(&SitePath::read(&browser::here()));
    let texts = first_words(address.lang, Set::Meeting).await;
    let start = load(&address, &texts).await;
    mount::<MeetingApp>(Props {
        page: Page::Meeting,
        root: browser::root().into(),
        texts,
        lang: address.lang,
        start,
    });
}
