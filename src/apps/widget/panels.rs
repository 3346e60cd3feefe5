//! The panels of the widget, which load after its first view: the record, the reasons, the foot.
use crate::apps::widget::options::Options;
use crate::kit::vote_mark;
use crate::model::state::Action;
use crate::text::phrases;
use crate::text::version::{VERSION, data_date};
use crate::vote::on_the_record;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use rules::finding::{Bearing, Reason};
use rules::meeting::ItemResult;
use rules::member::MemberId;
use rules::vote::Vote;
use wording::law;
use wording::names;
use wording::say::change::{Record, record as record_words};
use wording::say::reason::reason as reason_words;
use yew::prelude::*;

/// More members than this are not named.
const NAMED: usize = 6;

/// What readers may press, in words; the seats show it too.
pub fn hint(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>) -> Html {
    let free = |member: &&MemberId| !options.locks.vote(shown.state, **member);
    let free: Vec<&MemberId> = shown.order.iter().filter(free).collect();
    let said = match free.len() {
        0 => ui.text("widget-press-none"),
        all if all == shown.order.len() => ui.text("widget-press-any"),
        few if few <= NAMED => {
            let named = free
                .into_iter()
                .map(|member| names::short_name(&ui.texts, *member));
            let named: Vec<String> = named.collect();
            ui.texts
                .say("widget-press", &[("members", ui.texts.list(&named).into())])
        }
        _ => ui.text("widget-press-some"),
    };
    html! { <p class="widget-hint" id="hint">{ said }</p> }
}

/// What the record says, and the way back.
pub fn record(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>) -> Html {
    let line = record_words(
        &ui.texts,
        &Record {
            object: shown.object(),
            outcome: &shown.recorded.outcome(),
            tally: Some(&shown.record.votes.tally()),
            symbol: shown.record.symbol.as_deref(),
        },
    );
    // The button keeps its place, so that nothing moves when it is needed.
    let idle = shown.changes.is_empty() || options.locks.whole(shown.state);
    html! {
        <p class="widget-record">
            <strong>{ ui.text(shown.record_key()) }{ ":" }</strong>
            { " " }
            { line }
            { " " }
            <button type="button" id="record-one" data-idle={idle.then_some("")} disabled={idle} onclick={ui.on(Action::Record)}>
                { ui.text("widget-put-back") }
            </button>
        </p>
    }
}

/// Why, a line each, with its rule.
pub fn reasons(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let line = |reason: &Reason| {
        let said = shown.said(|context| reason_words(&ui.texts, reason, context));
        let (token, sign) = match said.mark {
            Bearing::Met => ("met", Vote::InFavour),
            Bearing::NotMet => ("not-met", Vote::Against),
            Bearing::Neutral => ("neutral", Vote::Abstaining),
        };
        html! {
            <li class="reason" data-bearing={token}>
                <span class="reason-sign">{ vote_mark::view(Some(sign)) }</span>
                <p class="reason-title">
                    { said.title }{ " " }<cite>{ law::provision(&ui.texts, reason.provision()).short }</cite>
                </p>
            </li>
        }
    };
    let lines: Vec<Html> = match &shown.step.result {
        ItemResult::Put(decision)
        | ItemResult::Supposed {
            by_votes: decision, ..
        } => decision.reasons.iter().map(line).collect(),
        ItemResult::Settled { reasons, .. } => reasons.iter().map(line).collect(),
        ItemResult::NotPut { reason, .. } => vec![line(reason)],
    };
    html! {
        <section class="reasons widget-reasons" aria-label={ui.text("why-title")}><ul>{ for lines }</ul></section>
    }
}

/// The way to the whole page, the version, the day of the data, the sources.
pub fn foot(ui: &VoteUi, shown: &ShownVote<'_>, link: Option<String>) -> Html {
    let date = data_date()
        .map(|date| phrases::day(&ui.texts, date))
        .unwrap_or_default();
    let version = ui.texts.say(
        "widget-version",
        &[("version", VERSION.into()), ("date", date.into())],
    );
    let source = |at: &usize| {
        let source = shown.state.scenario.sources.get(*at)?;
        Some(html! {
            <li>
                { on_the_record::cited(source) }
            </li>
        })
    };
    html! {
        <footer class="widget-foot">
            <p class="widget-version">{ version }</p>
            if let Some(link) = link {
                <a class="widget-open" id="open" href={link} target="_blank" rel="noopener">
                    { ui.text("widget-open") }<span aria-hidden="true">{ " ↗" }</span>
                </a>
            }
            <details class="sources" id="sources">
                <summary>{ ui.text("record-sources") }</summary>
                if !shown.record.certainty.is_empty() {
                    <p>{ shown.record.certainty.clone() }</p>
                }
                <ul>{ for shown.record.sources.iter().filter_map(source) }</ul>
            </details>
        </footer>
    }
}
