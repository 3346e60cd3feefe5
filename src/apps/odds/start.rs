//! Starts the page of undecided members with the vote that the address names.
use crate::apps::odds::app::Odds;
use crate::apps::opening::open_any;
use crate::apps::sheet::SheetApp;
use crate::kit::page::Page;
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::pages::odds::undecided::Undecided;
use crate::shell::opening_page::open;
use std::rc::Rc;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<Odds>, _>(Page::Odds, |query, texts| async move {
        let (meeting, undecided) = Undecided::split(&query);
        let opening = open_any(&MeetingAddress::read(&meeting), &texts).await?;
        let mut opening = Opening::clone(&*opening);
        let undecided = Undecided::open(&undecided, &mut opening);
        Ok(Some((Rc::new(opening), undecided)))
    })
    .await;
}
