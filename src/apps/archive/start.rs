//! Starts the page of the archive with what its address asks. The votes are loaded after it is drawn.
use crate::apps::archive::app::ArchiveApp;
use crate::kit::page::Page;
use crate::pages::archive::asked::Asked;
use crate::shell::opening_page::open;
use crate::text::notice::Notice;

/// Mounts the page.
pub async fn start() {
    open::<ArchiveApp, _>(Page::Archive, |query, _| async move {
        let (asked, unknown) = Asked::read_with_rest(&query);
        Ok(Some((
            asked,
            unknown.into_iter().map(Notice::AddressPart).collect(),
        )))
    })
    .await;
}
