//! Starts the library with the filter of its address.
use crate::apps::library::app::LibraryApp;
use crate::kit::page::Page;
use crate::pages::library::filter::Filter;
use crate::shell::loading::library;
use crate::shell::opening_page::open;
use crate::text::notice::Notice;

/// Mounts the page.
pub async fn start() {
    open::<LibraryApp, _>(Page::Meetings, |query, texts| async move {
        let (filter, unknown) = Filter::read(&query);
        let notices = unknown.into_iter().map(Notice::AddressPart).collect();
        Ok((library(texts.lang()).await?, filter, notices))
    })
    .await;
}
