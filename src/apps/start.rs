//! Starts the app of the page that was loaded. The page of a meeting is there at once; the others load their part.
use crate::apps::{meeting, page_parts};
use crate::browser;
use crate::kit::page::Page;

/// Mounts the app over the static view of the page.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let part = match page {
        Page::Meeting => return meeting::start::start().await,
        Page::Meetings => page_parts::library(),
        Page::New => page_parts::new_vote(),
        Page::Archive => page_parts::archive(),
        Page::Import => page_parts::import(),
        Page::Odds => page_parts::odds(),
        Page::Lessons => page_parts::lessons(),
        Page::Committee => page_parts::committee(),
        Page::Power => page_parts::power(),
        Page::Share => page_parts::share(),
    };
    match part.await {
        Ok(part) => (part.start)().await,
        Err(problem) => browser::warn(&problem.to_string()),
    }
}
