//! The pages: each arranges components, and computes no law.
use crate::context::Page;
use wording::messages::Texts;

pub mod error;
pub mod import;
pub mod meeting;
pub mod meetings;
pub mod new_vote;
pub mod odds;
pub mod power;
pub mod share;
pub mod still;

/// The messages with a page's heading and with what it is for. A meeting has its own.
#[must_use]
pub const fn heading(page: Page) -> (&'static str, &'static str) {
    match page {
        Page::Meeting => ("page-tagline", "page-description"),
        Page::Meetings => ("library-title", "library-about"),
        Page::New => ("new-title", "new-lede"),
        Page::Import => ("library-import", "import-lede"),
        Page::Odds => ("page-odds", "odds-about"),
        Page::Power => ("page-power", "power-about"),
        Page::Share => ("share-title", "share-about"),
    }
}

/// The title of a page.
#[must_use]
pub fn title(texts: &Texts, page: Page) -> String {
    texts.say("page-title", &[("title", texts.get(heading(page).0).into())])
}
