//! The widget: the verdict, the day in short and the seats; below them its panels, once their code is there.
use crate::apps::widget::late::{self, Panels};
use crate::apps::widget::options::Options;
use crate::embed::part::Part;
use crate::kit::ui::Ui;
use crate::kit::{outcome_mark, tally_bar};
use crate::model::session::Session;
use crate::model::state::{Action, State};
use crate::text::phrases;
use crate::text::phrases::body_key;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{chamber, late as late_views, seat_list};
use rules::membership::Body;
use wording::say::outcome::outcome;
use wording::sets::Set;
use yew::prelude::*;

/// Before the scripts run, and where they are off. Only the static page shows this.
#[cfg(not(target_arch = "wasm32"))]
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
    let late = late::panels().filter(|_| ui.texts.holds(Set::Widget));
    let steps = options.only.is_none() && state.scenario.items.len() > 1;
    html! {
        <main class="widget" id="main" data-body={state.scenario.body.as_str()}>
            { part(Part::Verdict, &|| head(ui, &shown)) }
            { for late.map(|panels| (panels.notices)(ui, &shown)) }
            if steps {
                { part(Part::Steps, &|| day_in_short(ui, options, &shown)) }
            }
            { part(Part::Room, &|| seats_in_short(ui, options, &shown, late)) }
            if let Some(panels) = late {
                { part(Part::Room, &|| (panels.hint)(ui, options, &shown)) }
                { part(Part::Record, &|| (panels.record)(ui, options, &shown)) }
                { part(Part::Reasons, &|| (panels.reasons)(ui, &shown)) }
                { (panels.foot)(ui, &shown, link.filter(|_| options.shows(Part::Link))) }
            } else {
                <div data-late=""></div>
            }
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
            <p class="widget-subject">{ shown.state.scenario.title.clone() }</p>
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
                    title={record.title.clone()}
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

fn seats_in_short(ui: &VoteUi, options: &Options, shown: &ShownVote<'_>, late: Option<&Panels>) -> Html {
    let mut seats = seat_list::seats(ui, shown);
    for seat in &mut seats {
        seat.locked = options.locks.vote(shown.state, seat.member);
    }
    html! {
        <section class="widget-room" id="room" aria-labelledby="room-title">
            <h2 class="visually-hidden" id="room-title">{ ui.text("room-label") }</h2>
            if let Some(panels) = late && !options.locks.supposition(shown.state, shown.state.selected) {
                { (panels.supposition)(ui, shown) }
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
                            { for late_views::tiles().map(|tiles| tiles(ui, shown, seats)) }
                        </div>
                    },
                }
            }
        </section>
    }
}
