//! Starts the page of a committee.
use crate::apps::committee::app::Committee;
use crate::apps::sheet::SheetApp;
use crate::browser;
use crate::kit::page::Page;
use crate::pages::committee::asked::Asked;
use crate::pages::committee::page::Shown;
use crate::shell::opening_page::open;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<Committee>, _>(Page::Committee, |query, _| async move {
        Ok(Some(Shown {
            asked: Asked::read(&query),
            file: |field| Box::pin(browser::chosen_file(field)),
            say: browser::say,
            hear: |callback| browser::hear(move |said| callback.emit(said)),
        }))
    })
    .await;
}
