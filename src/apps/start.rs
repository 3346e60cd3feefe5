//! Starts the app of the page that was loaded. The page of a meeting is there at once; the others load their part.
use crate::apps::{meeting, parts};
use crate::browser;
use crate::kit::page::Page;

/// Mounts the app over the static view of the page.
pub async fn start() {
    let page = Page::from_word(&browser::page()).unwrap_or_default();
    let part = match page {
        Page::Meeting => return meeting::start::start().await,
        Page::Meetings => parts::library().await,
        Page::New => parts::new_vote().await,
        Page::Import => parts::import().await,
        Page::Odds => parts::odds().await,
        Page::Power => parts::power().await,
        Page::Share => parts::share().await,
    };
    match part {
        Ok(part) => (part.start)().await,
        Err(problem) => browser::warn(&problem.to_string()),
    }
}
