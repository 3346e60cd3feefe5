//! Starts the form for a meeting of one's own with the meeting that the address holds.
use crate::apps::new_vote::app::NewVote;
use crate::apps::parts::{self, OwnMeetings};
use crate::apps::sheet::{Sheet, SheetApp};
use crate::browser;
use crate::kit::page::Page;
use crate::model::custom_vote::{Own, link};
use crate::pages::new_vote::message::NameTables;
use crate::pages::new_vote::page::{Begin, Tables};
use crate::shell::loading::{table, terms};
use crate::shell::opening_page::open;
use crate::shell::own_meetings;
use crate::text::notice::Notice;
use records::made::Made;
use records::names;
use records::scenario::Scenario;
use std::rc::Rc;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<NewVote>, _>(Page::New, |query, _| async move { shown(&query).await.map(Some) }).await;
}

async fn shown(query: &str) -> Result<<NewVote as Sheet>::Shown, String> {
    let tables = Tables {
        terms: terms().await?,
        names: || Box::pin(name_tables()),
        site: browser::site(),
        pack: |text| Box::pin(own_meetings::packed(text)),
        file: |field| Box::pin(of_file(field)),
    };
    let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
    let (mut notices, mut begin) = (Vec::new(), None);
    if let Some(packed) = link::packed(query) {
        match of_link(packed).await {
            Ok(scenario) => {
                let (made, all) = Made::of(&scenario);
                begin = Some(Begin { made, partial: !all });
            }
            Err(problem) => notices.push(Notice::AddressPart(problem)),
        }
    }
    let begin = begin.unwrap_or_else(|| {
        let query = if notices.is_empty() { query } else { "" };
        let (own, unknown) = Own::filled_in(query, today);
        notices.extend(unknown.into_iter().map(Notice::AddressPart));
        Begin {
            made: own.made(),
            partial: false,
        }
    });
    Ok((Rc::new(tables), begin, notices))
}

/// The code that reads files of meetings, which a new vote does without.
async fn reader() -> Result<&'static OwnMeetings, String> {
    parts::own_meetings().await.map_err(|problem| problem.to_string())
}

/// The meeting that an address holds.
async fn of_link(packed: String) -> Result<Scenario, String> {
    (reader().await?.unpacked)(packed).await
}

/// The meeting of the file that a form field holds.
async fn of_file(field: &str) -> Result<Scenario, String> {
    let (name, text) = browser::chosen_file(field).await?;
    (reader().await?.read)(&name, &text)
}

/// How Members are called.
async fn name_tables() -> Result<NameTables, String> {
    Ok(NameTables {
        aliases: table("data/aliases.csv", names::read).await?,
        other_names: table("data/other_names.csv", names::read_other).await?,
    })
}
