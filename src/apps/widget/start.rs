//! Starts the widget with the meeting that the frame's address names.
use crate::address::site_path::SitePath;
use crate::apps::opening::{open as open_meeting, with_first_view};
use crate::apps::parts::use_widget_tiles;
use crate::apps::widget::app::WidgetApp;
use crate::apps::widget::effects::look;
use crate::apps::widget::message::{Start, open};
use crate::apps::widget::options::Options;
use crate::browser;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::shell::app::{Props, mount};
use crate::shell::loading::first_words;
use std::rc::Rc;
use wording::messages::Texts;
use wording::sets::Set;

/// Mounts the widget over the static view, with the meeting that the address names.
pub async fn start() {
    // A file that stands alone says itself what it opens with, and where the site lies, if anywhere.
    let query = browser::mark_of("data-query").unwrap_or_else(|| SitePath::read(&browser::here()).query);
    let site = browser::mark_of("data-site").unwrap_or_else(|| "./".to_owned());
    let options = Options::read(&query);
    look(&options.look);
    let address = MeetingAddress::read(&options.rest);
    for problem in &options.problems {
        browser::warn(&problem.to_string());
    }
    let texts = first_words(address.lang, Set::Meeting, Texts::english()).await;
    let start = load(&options, &address, &texts).await;
    let texts = with_first_view(texts, Set::Widget, &start).await;
    // Reading and drawing take a task each.
    browser::turn().await;
    mount::<WidgetApp>(Props {
        page: Page::Meeting,
        root: site.as_str().into(),
        texts,
        lang: address.lang,
        start: start.map(|opening| Start {
            options: Rc::new(options),
            site: Some(site.into()).filter(|site: &Rc<str>| !site.is_empty()),
            opening: Some(opening),
        }),
    });
}

/// The meeting that an address names, with what is asked of it.
async fn load(options: &Options, address: &MeetingAddress, texts: &Texts) -> Result<Rc<Opening>, String> {
    let opening = open_meeting(address, texts, use_widget_tiles).await?;
    let (opening, problems) = open(options, Opening::clone(&opening));
    for problem in problems {
        browser::warn(&problem.to_string());
    }
    Ok(Rc::new(opening))
}
