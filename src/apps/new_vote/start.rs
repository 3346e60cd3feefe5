//! Starts the form for a vote of one's own with the vote that the address holds.
use crate::apps::new_vote::app::NewVote;
use crate::apps::sheet::{Sheet, SheetApp};
use crate::browser;
use crate::kit::page::Page;
use crate::model::custom_vote::Own;
use crate::pages::new_vote::page::Tables;
use crate::shell::loading::{table, terms};
use crate::shell::opening_page::open;
use crate::text::notice::Notice;
use records::names;
use std::rc::Rc;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<NewVote>, _>(Page::New, |query, _| async move { shown(&query).await.map(Some) }).await;
}

async fn shown(query: &str) -> Result<<NewVote as Sheet>::Shown, String> {
    let tables = Tables {
        terms: terms().await?,
        aliases: table("data/aliases.csv", names::read).await?,
        other_names: table("data/other_names.csv", names::read_other).await?,
    };
    let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
    let (own, unknown) = Own::filled_in(query, today);
    let notices = unknown.into_iter().map(Notice::AddressPart).collect();
    Ok((Rc::new(tables), own, notices))
}
