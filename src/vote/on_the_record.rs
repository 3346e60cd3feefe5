//! What the record says of the vote that is shown: outcome, sources, doubts; what the reader changed; the way
//! back.
use crate::address::query::Query;
use crate::kit::outside_link;
use crate::model::opening::Place;
use crate::model::state::Action;
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario::{Origin, Source};
use records::seating::{self, SeatNote};
use wording::names;
use wording::say::change::{Record, change as change_words, record as record_words};
use yew::prelude::*;

/// The record.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let texts = &ui.texts;
    let object = shown.object();
    let outcome = &shown.recorded.outcome();
    let tally = shown.record.votes.tally();
    let symbol = shown.record.symbol.as_deref();
    let line = record_words(
        texts,
        &Record {
            object,
            outcome,
            tally: Some(&tally),
            symbol,
        },
    );
    let changes = shown.changes.list();
    let change = |change: &rules::votes::change::Change| {
        let from = match change {
            rules::votes::change::Change::Vote { member, .. } => shown
                .record
                .votes
                .of(*member)
                .or(shown.changes.of(*member).assumed),
            _ => None,
        };
        html! { <li>{ change_words(texts, change, from) }</li> }
    };
    const SHOWN: usize = 8;
    html! {
        <section class="on-the-record" aria-labelledby="record">
            <h2 id="record">{ ui.text(shown.record_key()) }</h2>
            if let Some(key) = origin_key(shown) {
                <p class="record-origin">{ ui.text(key) }</p>
            }
            <p>{ line }</p>
            if !changes.is_empty() {
                <p>{ phrases::changed_count(texts, shown.changes.count()) }</p>
                <ul class="changes">
                    { for changes.iter().take(SHOWN).map(change) }
                    if changes.len() > SHOWN {
                        <li>{ phrases::and_more(texts, changes.len() - SHOWN) }</li>
                    }
                </ul>
                <p>
                    <button type="button" id="record-one" onclick={ui.on(Action::Record)}>
                        { ui.text("record-put-back") }
                    </button>
                </p>
            }
            { sources(ui, shown) }
        </section>
    }
}

/// Where a meeting comes from that is not of the library.
fn origin_key(shown: &ShownVote<'_>) -> Option<&'static str> {
    match (shown.state.scenario.origin, &shown.state.place) {
        (Origin::Record, Place::Library | Place::Page) => None,
        (_, Place::File) => Some("own-file-made"),
        (_, Place::Own(own)) if Query::read(own).get("undl").is_some() => Some("own-linked"),
        _ => Some("own-made"),
    }
}

/// What a reader should know of single seats, where no meeting of the library says it.
fn seat_notes(shown: &ShownVote<'_>) -> Vec<SeatNote> {
    let scenario = &shown.state.scenario;
    match shown.state.place {
        Place::Own(_) => {
            seating::seat_notes(scenario.body, scenario.date, &scenario.meeting.membership).collect()
        }
        _ => Vec::new(),
    }
}

fn sources(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let record = shown.record;
    let president = shown.state.scenario.president.map(|president| {
        let member = names::short_name(&ui.texts, president.member);
        let told = match president.reckoned {
            true => ui
                .texts
                .say("record-president-reckoned", &[("member", member.into())]),
            false => member,
        };
        (ui.text("record-president"), told)
    });
    let notes = [
        Some((ui.text("record-certainty"), record.certainty.clone())).filter(|(_, how)| !how.is_empty()),
        record
            .order_certainty
            .clone()
            .map(|doubt| (ui.text("record-order"), doubt)),
        record
            .roll_note
            .clone()
            .map(|note| (ui.text("record-roll"), note)),
        record
            .text_note
            .clone()
            .map(|note| (ui.text("record-words"), note)),
        record.note.clone().map(|note| (ui.text("record-note"), note)),
        president,
    ];
    let seats = seat_notes(shown)
        .into_iter()
        .map(|note| Some((ui.text("record-note"), phrases::seat_note(&ui.texts, &note))));
    let notes = notes.into_iter().chain(seats);
    let source = |at: &usize| {
        let source = shown.state.scenario.sources.get(*at)?;
        let via = source
            .via
            .as_ref()
            .map(|via| ui.texts.say("record-via", &[("via", via.clone().into())]));
        Some(html! {
            <li>
                { cited(source) }
                if let Some(via) = via {
                    { " " }{ via }
                }
            </li>
        })
    };
    let remark = |remark: &records::scenario::Remark| html! { <li>{ remark.text.clone() }</li> };
    html! {
        <details class="sources" id="sources">
            <summary>{ ui.text("record-sources") }</summary>
            <dl>
                {
                    for notes.flatten().map(|(term, note)| html! {
                        <div><dt>{ term }</dt><dd>{ note }</dd></div>
                    })
                }
            </dl>
            <ul>{ for record.sources.iter().filter_map(source) }</ul>
            if !shown.state.scenario.remarks.is_empty() {
                <p class="sources-day">{ ui.text("record-day") }</p>
                <ul>{ for shown.state.scenario.remarks.iter().map(remark) }</ul>
            }
        </details>
    }
}

/// A source by its title, which leads to it where it has an address.
pub fn cited(source: &Source) -> Html {
    let title = source.title.clone();
    match &source.url {
        Some(url) => outside_link::view(url, title),
        None => html! { title },
    }
}
