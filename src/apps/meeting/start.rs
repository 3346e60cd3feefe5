//! Starts the app of a meeting with the meeting that the address names.
use crate::address::site_path::SitePath;
use crate::apps::meeting::app::MeetingApp;
use crate::apps::opening::{open, with_first_view, with_part};
use crate::apps::parts;
use crate::browser;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::shell::app::{Props, mount};
use crate::shell::loading::first_words;
use wording::messages::Texts;
use wording::sets::Set;

/// Mounts the app over the static view.
pub async fn start() {
    let path = SitePath::read(&browser::here());
    let address = MeetingAddress::of(&path);
    let was = browser::language();
    let texts = first_words(address.lang, Set::Meeting, Texts::english()).await;
    let start = open(&address, &texts, parts::with_assembly).await;
    let mut texts = with_first_view(texts, Set::Panels, &start).await;
    // Reading and drawing take a task each.
    browser::turn().await;
    match &start {
        // What the static page shows in place of the panels is the record of its own meeting.
        Ok(opening)
            if opening.is_on_the_record()
                && address.own.is_none()
                && opening.scenario.id == path.meeting()
                && was == texts.lang().code() =>
        {
            browser::keep_static_parts();
        }
        _ => {
            if let Some(all) = with_part(&texts, Set::Panels).await
                && parts::use_panels().await.is_ok()
            {
                texts = all;
            }
        }
    }
    mount::<MeetingApp>(Props {
        page: Page::Meeting,
        root: browser::root().into(),
        texts,
        lang: address.lang,
        start,
    });
}
