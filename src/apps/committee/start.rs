//! Starts the page of a committee.
use crate::apps::committee::app::Committee;
use crate::apps::sheet::SheetApp;
use crate::browser;
use crate::kit::page::Page;
use crate::pages::committee::asked::Asked;
use crate::pages::committee::page::Shown;
use crate::shell::opening_page::open;

/// Under what name a committee is kept on the chair's computer.
const KEPT: &str = "placard-committee";

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<Committee>, _>(Page::Committee, |query, _| async move {
        Ok(Some(Shown {
            asked: Asked::read(&query),
            file: |field| Box::pin(browser::chosen_file(field)),
            kept: || browser::kept(KEPT),
            keep: |text| match text {
                Some(text) => browser::keep(KEPT, text),
                None => {
                    browser::forget(KEPT);
                    true
                }
            },
            say: browser::say,
            hear: |callback| browser::hear(move |said| callback.emit(said)),
        }))
    })
    .await;
}
