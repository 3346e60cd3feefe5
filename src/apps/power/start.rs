//! Starts the page of voting power.
use crate::apps::power::app::Power;
use crate::apps::sheet::SheetApp;
use crate::kit::page::Page;
use crate::pages::power::bodies;
use crate::shell::opening_page::open;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<Power>, _>(Page::Power, |_, _| async { Ok(Some(bodies::games().into())) }).await;
}
