//! A vote that is open: the way to a meeting, who voted how, what is not certain, the sources, and how to cite it.
use crate::address::worksheet::worksheet_of;
use crate::kit::outside_link;
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
use crate::pages::archive::asked::vote_of;
use crate::pages::archive::certainty;
use crate::pages::archive::own::{Opens, opens};
use crate::pages::archive::state::Votes;
use crate::text::phrases;
use archive::links::What;
use archive::roll::Cast;
use archive::row::Row;
use archive::{cite, links, sources};
use wording::names;
use yew::prelude::*;

/// The vote.
pub fn view(ui: &Ui, state: &Votes, row: &Row) -> Html {
    html! {
        <>
            if !row.known_as.is_empty() && !row.title.is_empty() {
                <p lang="en" dir="auto">{ row.known_as.clone() }</p>
            }
            { way(ui, state, row) }
            { roll(ui, row) }
            { certainty::of_roll(ui, row) }
            { certainty::doubts(ui, row) }
            { records(ui, row) }
            { citation(ui, row) }
        </>
    }
}

/// The way to a meeting: that of the library, else one that the reader can change.
fn way(ui: &Ui, state: &Votes, row: &Row) -> Html {
    if let Some(told) = &row.told {
        return html! {
            <p><a class="button" id="archive-meeting" href={ui.meeting(&told.meeting)}>{ ui.text("archive-told") }</a></p>
        };
    }
    let Some(terms) = &state.terms else {
        return Html::default();
    };
    let says = match opens(row, terms) {
        Opens::At(query) => {
            return html! {
                <p class="archive-ways">
                    <a class="button" id="archive-change" href={ui.page(Page::Meeting, &query)}>{ ui.text("archive-change") }</a>
                    { " " }
                    <a class="button" id="archive-worksheet" href={ui.page(Page::Lessons, &worksheet_of(&query))}>{ ui.text("archive-worksheet") }</a>
                </p>
            };
        }
        Opens::WithoutVote => "archive-nobody-voted",
        Opens::Unnamed => "archive-unnamed",
        Opens::Preliminary => "archive-preliminary",
    };
    html! { <p>{ ui.text(says) }</p> }
}

/// Who voted how, as far as it is known.
fn roll(ui: &Ui, row: &Row) -> Html {
    let column = |cast: Cast| {
        let mut members: Vec<_> = row.roll.members(cast).collect();
        if members.is_empty() {
            return Html::default();
        }
        names::sort_members(&ui.texts, &mut members);
        let named: Vec<String> = members
            .iter()
            .map(|member| names::short_name(&ui.texts, *member))
            .collect();
        let label = match vote_of(cast) {
            Some(vote) => phrases::column(&ui.texts, Some(vote)),
            None => ui.text("archive-abstention-doubtful"),
        };
        let count = i64::try_from(members.len()).unwrap_or(i64::MAX);
        html! { <div><dt>{ label }{ " " }<b>{ ui.texts.number(count) }</b></dt><dd>{ ui.texts.list(&named) }</dd></div> }
    };
    if row.roll.is_empty() {
        return Html::default();
    }
    html! {
        <details class="archive-roll" open={row.seats().len() <= 15}>
            <summary>{ ui.text("archive-roll") }</summary>
            <dl>{ for Cast::ALL.into_iter().map(column) }</dl>
        </details>
    }
}

/// The records of the United Nations, and the sources of the row.
fn records(ui: &Ui, row: &Row) -> Html {
    let record = |link: links::Link| {
        let what = ui.text(match link.what {
            What::Resolution => "archive-resolution",
            What::Document => "archive-document",
            What::Meeting => "archive-record",
            What::VotingRecord => "archive-voting-record",
        });
        let name = phrases::labelled(&ui.texts, what, link.label);
        html! { <li>{ outside_link::view(&link.url, name) }</li> }
    };
    let source = |source: sources::Source| {
        let name = match source.url {
            Some(url) => outside_link::view(&url, source.title),
            None => html! { { source.title } },
        };
        html! { <li lang="en" dir="auto">{ name }</li> }
    };
    html! {
        <>
            <h3>{ ui.text("archive-records") }</h3>
            <ul>
                { for links::of_row(row).into_iter().map(record) }
            </ul>
            <h3>{ ui.text("archive-sources") }</h3>
            <ul>{ for sources::of_row(row).into_iter().map(source) }</ul>
        </>
    }
}

fn citation(ui: &Ui, row: &Row) -> Html {
    let plain = cite::plain(row);
    let copy = |id: &'static str, text: String| {
        html! { <button type="button" {id} onclick={ui.does(Effect::CopyText(text))}>{ ui.text(id) }</button> }
    };
    html! {
        <>
            <h3>{ ui.text("archive-cite") }</h3>
            <p class="archive-citation" lang="en" dir="auto">{ plain.clone() }</p>
            <p class="archive-save">
                { copy("archive-copy-plain", plain) }
                { copy("archive-copy-bibtex", cite::bibtex(row)) }
                { copy("archive-copy-ris", cite::ris(row)) }
            </p>
        </>
    }
}
