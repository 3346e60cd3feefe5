//! Starts the form for a meeting of one's own with the meeting that the address holds.
use crate::apps::new_vote::app::NewVote;
use crate::apps::sheet::{Sheet, SheetApp};
use crate::browser;
use crate::kit::page::Page;
use crate::model::custom_vote::{Own, link};
use crate::pages::new_vote::message::NameTables;
use crate::pages::new_vote::page::{Begin, Tables};
use crate::shell::loading::{self, table, terms};
use crate::shell::opening_page::open;
use crate::shell::own_meetings;
use crate::text::notice::Notice;
use records::made::Made;
use records::names;
use records::scenario::{self, Scenario};
use std::rc::Rc;

/// Mounts the page.
pub async fn start() {
    open::<SheetApp<NewVote>, _>(Page::New, |query, _| async move { shown(&query).await.map(Some) }).await;
}

async fn shown(query: &str) -> Result<<NewVote as Sheet>::Shown, String> {
    let today = browser::today().ok_or("the clock of this device shows no day after 1945")?;
    let tables = Tables {
        terms: terms().await?,
        names: || Box::pin(name_tables()),
        site: browser::site(),
        today,
        library: |lang| Box::pin(async move { loading::library(lang).await.ok() }),
        pack: |text| Box::pin(own_meetings::packed(text)),
        file: |field| Box::pin(of_file(field)),
    };
    let (mut notices, mut begin) = (Vec::new(), None);
    if let Some(packed) = link::packed(query) {
        match own_meetings::unpacked(&packed).await {
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

/// The meeting of the file that a form field holds.
async fn of_file(field: &str) -> Result<Scenario, String> {
    let (name, text) = browser::chosen_file(field).await?;
    scenario::read(&name, &text).map_err(|error| error.to_string())
}

/// How Members are called.
async fn name_tables() -> Result<NameTables, String> {
    Ok(NameTables {
        aliases: table("data/aliases.csv", names::read).await?,
        other_names: table("data/other_names.csv", names::read_other).await?,
    })
}
