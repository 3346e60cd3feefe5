//! What stands in the frame: the verdict, the day in short, the room, why, the record, the way to the whole page.
use crate::apps::widget::options::Options;
use crate::embed::part::Part;
use crate::kit::ui::Ui;
use crate::kit::{notices, outcome_mark, tally_bar, vote_mark};
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::text::phrases;
use crate::text::phrases::body_key;
use crate::text::version::{VERSION, data_date};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{chamber, hall, on_the_record, seat_list, supposition};
use rules::finding::{Bearing, Reason};
use rules::meeting::ItemResult;
use rules::membership::Body;
use rules::vote::Vote;
use wording::law;
use wording::say::change::{Record, record as record_words};
use wording::say::outcome::outcome;
use wording::say::reason::reason as reason_words;
use yew::prelude::*;

/// Before the meeting is fetched, and where scripts are off.
pub fn waiting(ui: &Ui) -> Html {
    html! {
        <main class="widget widget-waiting" id="main">
            <p class="widget-name">{ ui.text("page-name") }</p>
            <noscript>
                <p>
                    { ui.text("widget-needs-scripts") }
                    { " " }
                    <a href={ui.home()} target="_blank" rel="noopener">{ ui.text("widget-open") }</a>
                </p>
            </noscript>
        </main>
    }
}

/// When no meeting could be opened.
pub fn problem(ui: &Ui, problem: &str) -> Html {
    html! {
        <main class="widget widget-problem" id="main">
            <h1>{ ui.text("error-title") }</h1>
            <p>{ ui.text("error-what") }</p>
            <p><code>{ problem }</code></p>
            <p><a href={ui.home()} target="_blank" rel="noopener">{ ui.text("widget-open") }</a></p>
        </main>
    }
}

/// A meeting. `link` is the address of the same on the whole page, where there is one.
pub fn meeting(ui: &VoteUi, options: &Options, meeting: &Session, link: Option<String>) -> Html {
    let state = &meeting.state;
    let Some(shown) = ShownVote::in_session(&ui.texts, meeting) else {
        return Html::default();
    };
    let part = |part: Part, view: &dyn Fn() -> Html| options.shows(part).then(view);
    let steps = options.only.is_none() && state.scenario.items.len() > 1;
    html! {
        <main class="widget" id="main" data-body={state.scenario.body.as_str()}>
            { part(Part::Verdict, &|| head(ui, &shown)) }
            { notices::view(ui, &state.notices) }
            if steps {
                { part(Part::Steps, &|| day_in_short(ui, options, &shown)) }
            }
            { part(Part::Room, &|| seats_in_short(ui, options, &shown)) }
            { part(Part::Record, &|| record(ui, options, &shown)) }
            { part(Part::Reasons, &|| reasons(ui, &shown)) }
            { foot(ui, options, &shown, link) }
        </main>
    }
}

/// The line above the verdict: body, day, what is voted on.
fn eyebrow(ui: &VoteUi, shown: &ShownVote<'_>) -> String {
    let State { scenario, .. } = shown.state;
    let body = body_key(scenario.body);
    let date = shown.record.date.unwrap_or(scenario.date);
    [
        ui.text(body),
        phrases::day(&ui.texts, date),
        shown.record.title.clone(),
    ]
    .join(" · ")
}

fn head(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let (word, sentence) = shown.verdict();
    html! {
        <header class="widget-head" data-tone={outcome_mark::tone(word.tone)}>
            <p class="widget-eyebrow">{ eyebrow(ui, shown) }</p>
            <div aria-live="polite" aria-atomic="true">
                <h1 class="widget-verdict" id="headline">{ outcome_mark::mark(word.tone) }<span>{ word.word }</span></h1>
                <p class="widget-sentence">{ sentence }</p>
            </div>
            { tally_bar::view(ui, &shown.votes.tally(), shown.step.by_votes()) }
        </header>
    }
}

/// The steps as small buttons; fixed ones are words.
fn day_in_short(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>) -> Html {
    let items = shown
        .state
        .scenario
        .items
        .iter()
        .zip(&shown.replay.steps)
        .enumerate();
    let step = |(at, (record, step)): (usize, (&records::scenario::ItemRecord, &rules::meeting::Step))| {
        let meant = shown.state.scenario.meeting.items.get(at)?;
        let result = outcome(&ui.texts, &step.outcome(), phrases::object(record, meant));
        let changed = shown
            .state
            .changes
            .get(at)
            .is_some_and(|changes| !changes.is_empty());
        // Where the title names a document, its symbol tells the steps apart.
        let symbol = record.document.as_ref();
        let symbol = symbol.filter(|symbol| record.title.contains(*symbol));
        Some(html! {
            <li>
                <button
                    type="button"
                    class="widget-step"
                    id={format!("step-{}", record.id)}
                    data-tone={outcome_mark::tone(result.tone)}
                    data-changed={changed.then_some("")}
                    aria-current={(at == shown.state.selected).then_some("step")}
                    aria-disabled={options.locks.steps().then_some("true")}
                    aria-label={format!("{}: {}", record.title, result.short)}
                    onclick={ui.on(Action::Select(at))}
                >
                    { outcome_mark::mark(result.tone) }
                    <span>{ symbol.unwrap_or(&record.title).clone() }</span>
                </button>
            </li>
        })
    };
    html! {
        <nav class="widget-steps" aria-label={ui.text("step-label")}><ol>{ for items.filter_map(step) }</ol></nav>
    }
}

fn seats_in_short(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>) -> Html {
    let mut seats = seat_list::seats(ui, shown);
    for seat in &mut seats {
        seat.locked = options.locks.vote(shown.state, seat.member);
    }
    html! {
        <section class="widget-room" id="room" aria-labelledby="room-title">
            <h2 class="visually-hidden" id="room-title">{ ui.text("room-label") }</h2>
            if !options.locks.supposition(shown.state, shown.state.selected) {
                { supposition::view(ui, shown, Html::default()) }
            }
            if shown.assumed {
                <p class="room-assumption">{ ui.text("room-assumption") }</p>
            }
            {
                match shown.state.scenario.body {
                    Body::SecurityCouncil => chamber::table(ui, shown, seats),
                    Body::GeneralAssembly => html! {
                        <div class="hall" data-room="">
                            if !shown.is_full_roll() {
                                <p class="hall-unknown">{ shown.roll_sentence() }</p>
                            }
                            { hall::tiles(ui, shown, seats) }
                        </div>
                    },
                }
            }
        </section>
    }
}

/// What the record says, and the way back.
fn record(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>) -> Html {
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
fn reasons(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
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
fn foot(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>, link: Option<String>) -> Html {
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
            if let Some(link) = link.filter(|_| options.shows(Part::Link)) {
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
