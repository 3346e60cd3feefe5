//! Starts the page that makes an embed with the vote that the address names.
use crate::apps::opening::open_any;
use crate::apps::share::app::Share;
use crate::apps::sheet::SheetApp;
use crate::browser;
use crate::embed::settings::Embed;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::shell::opening_page::open;
use crate::text::notice::Notice;
use std::rc::Rc;

/// Mounts the page.
pub async fn start() {
    browser::mark_framed();
    open::<SheetApp<Share>, _>(Page::Share, |query, texts| async move {
        let (mut embed, meeting, unknown) = Embed::split(&query);
        let opening = open_any(&MeetingAddress::read(&meeting), &texts).await?;
        let mut opening = Opening::clone(&*opening);
        let absent = embed.hold_against(&opening.scenario);
        let absent = (!absent.is_empty()).then_some(Notice::NoSeat(absent));
        let unknown = unknown.into_iter().map(Notice::AddressPart);
        opening.notices.extend(unknown.chain(absent));
        Ok(Some((Rc::new(opening), embed, browser::site().into())))
    })
    .await;
}
