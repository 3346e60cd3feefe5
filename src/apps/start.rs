//! Starts the app of the page that was loaded. The page of a meeting is there at once; the others load their part.
use crate::apps::{meeting, page_parts};
use crate::browser;
use crate::kit::page::Page;

/// Mounts the app over the static view of the page.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let part = match page {
        Page::Meeting => return meeting::start::start().await,
        Page::Meetings => page_parts::library().await,
        Page::New => page_parts::new_vote().await,
        Page::Archive => page_parts::archive().await,
        Page::Import => page_parts::import().await,
        Page::Odds => page_parts::odds().await,
        Page::Lessons => page_parts::lessons().await,
        Page::Power => page_parts::power().await,
        Page::Share => page_parts::share().await,
    };
    match part {
        Ok(part) => (part.start)().await,
        Err(problem) => browser::warn(&problem.to_string()),
    }
}
