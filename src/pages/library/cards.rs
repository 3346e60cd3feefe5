//! The meetings that fit: by year, each with what it was about and how its votes ended.
use crate::address::query::Query;
use crate::kit::page::Page;
use crate::kit::ui::Ui;
use crate::kit::vote_mark;
use crate::pages::library::filter::{Ask, Filter};
use crate::pages::library::filter_form::ending_key;
use crate::text::phrases;
use crate::text::phrases::body_key;
use records::library::{Ending, Entry, Library};
use rules::vote::Vote;
use wording::names;
use yew::prelude::*;

/// The list, with how many there are.
pub fn view(ui: &Ui, library: &Library, found: &[usize], filter: &Filter, ask: &Callback<Ask>) -> Html {
    let entries: Vec<&Entry> = found.iter().filter_map(|at| library.entries.get(*at)).collect();
    let clear = ask.reform(|_: MouseEvent| Ask::Nothing);
    html! {
        <section class="found" id="found" aria-labelledby="found-count" tabindex="-1">
            <div role="status">
                <h2 id="found-count">{ ui.texts.say("library-found", &[("count", entries.len().into())]) }</h2>
            </div>
            if entries.is_empty() {
                <div class="found-none card">
                    <p>{ ui.text("library-none") }</p>
                    <button type="button" onclick={clear}>{ ui.text("library-clear") }</button>
                    <a class="button" id="found-in-archive" href={ui.page(Page::Archive, &in_archive(filter))}>{ ui.text("library-in-archive") }</a>
                </div>
            }
            <ol>{ for entries.into_iter().map(|entry| card(ui, library, entry, filter)) }</ol>
        </section>
    }
}

/// The question to the archive: the same words.
fn in_archive(filter: &Filter) -> String {
    let mut query = Query::default();
    let text = filter.text.trim();
    if !text.is_empty() {
        query.push("find", text);
    }
    query.write()
}

fn card(ui: &Ui, library: &Library, entry: &Entry, filter: &Filter) -> Html {
    let result = |ending: &Ending| {
        let sign = match ending {
            Ending::Adopted => Vote::InFavour,
            _ => Vote::Against,
        };
        html! {
            <span class="found-result" data-ending={ending.as_str()}>
                { vote_mark::view(Some(sign)) }
                <span class="visually-hidden">{ ui.text(ending_key(*ending)) }</span>
            </span>
        }
    };
    let vetoed = (!entry.vetoed_by.is_empty()).then(|| {
        let members: Vec<String> = entry
            .vetoed_by
            .iter()
            .map(|member| names::name_in_sentence(&ui.texts, *member))
            .collect();
        ui.texts.say(
            "library-vetoed-by-whom",
            &[("members", ui.texts.list(&members).into())],
        )
    });
    html! {
        <li key={entry.id.clone()}>
            <a class="found-meeting" href={ui.meeting(&entry.id)} id={format!("meeting-{}", entry.id)}>
                <span class="found-day">
                    <time datetime={entry.date.to_string()}>{ phrases::day(&ui.texts, entry.date) }</time>
                    <span>{ ui.text(body_key(entry.body)) }</span>
                </span>
                <span class="found-title">{ entry.title.clone() }</span>
                <span class="found-about">{ entry.about.clone() }</span>
                <span class="found-results">
                    { for entry.outcomes.iter().map(result) }
                    if let Some(vetoed) = vetoed {
                        <span class="found-note">{ vetoed }</span>
                    }
                    if entry.by_one {
                        <span class="found-note">{ ui.text("library-by-one") }</span>
                    }
                    if let Some(vote) = voted(ui, library, entry, filter) {
                        <span class="found-note">{ vote }</span>
                    }
                </span>
            </a>
        </li>
    }
}

/// How the member that is asked for voted.
fn voted(ui: &Ui, library: &Library, entry: &Entry, filter: &Filter) -> Option<String> {
    let member = filter.member?;
    let mut votes: Vec<String> = library
        .votes_of(entry, member)
        .map(|vote| phrases::column(&ui.texts, vote))
        .collect();
    votes.dedup();
    let votes = votes.join(" · ");
    let name = names::short_name(&ui.texts, member);
    Some(ui.texts.say(
        "library-voted",
        &[("member", name.into()), ("votes", votes.into())],
    ))
}

/// The ending by which a meeting is marked: that of its last vote, which is the one on the text.
#[must_use]
pub fn ending(entry: &Entry) -> Ending {
    entry.outcomes.last().copied().unwrap_or(Ending::NotAdopted)
}
