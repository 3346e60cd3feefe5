//! Starts the page that reads the UN's own voting data.
use crate::apps::import::app::ImportApp;
use crate::kit::page::Page;
use crate::pages::import::state::Import;
use crate::shell::opening_page::open;

/// Mounts the page.
pub async fn start() {
    open::<ImportApp, _>(Page::Import, |_, _| async { Ok(Some(Import::default())) }).await;
}
