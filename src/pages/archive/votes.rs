//! The votes that were found: how many, how they ended, and each with what it was and what became of it.
use crate::kit::ui::Ui;
use crate::pages::archive::asked::Ask;
use crate::pages::archive::form::{kind_key, outcome_key};
use crate::pages::archive::state::{Act, STEP, Votes};
use crate::pages::archive::vote;
use crate::text::phrases;
use crate::text::phrases::body_key;
use archive::row::{Basis, Day, Kind, Outcome, Row};
use wording::arg::Arg;
use wording::names;
use yew::prelude::*;

/// The list, with how many there are.
pub fn view(ui: &Ui, state: &Votes, act: &Callback<Act>) -> Html {
    let count = state.found.hits.len();
    let item = |row: &Row| card(ui, state, row, act);
    html! {
        <section class="archive-found" id="archive-found" aria-labelledby="archive-count" tabindex="-1">
            <div role="status" aria-busy={(!state.is_done()).then_some("true")}>
                if state.can_search() {
                    <h2 id="archive-count">{ ui.texts.say("archive-count", &[("count", count.into())]) }</h2>
                    if state.found.nearest {
                        <p>{ ui.text("archive-nearest") }</p>
                    }
                } else {
                    <h2 id="archive-count">{ ui.text("archive-waiting") }</h2>
                }
            </div>
            if count > 0 {
                <p class="archive-outcomes">{ outcomes(ui, &state.found.outcomes) }</p>
                if state.is_done() {
                    <p class="archive-save">
                        <button type="button" id="archive-save-list" onclick={act.reform(|_: MouseEvent| Act::SaveCsv)}>{ ui.text("archive-save-csv") }</button>
                        <button type="button" id="archive-save-json" onclick={act.reform(|_: MouseEvent| Act::SaveJson)}>{ ui.text("archive-save-json") }</button>
                    </p>
                }
            } else if state.is_done() {
                <div class="card archive-none">
                    <p>{ ui.text("archive-none") }</p>
                    <button type="button" onclick={act.reform(|_: MouseEvent| Act::Ask(Ask::Nothing))}>{ ui.text("archive-clear") }</button>
                </div>
            }
            <ol>
                { for state.opened_apart().map(item) }
                { for state.rows().take(state.shown).map(item) }
            </ol>
            if count > state.shown {
                <p><button type="button" id="archive-more" onclick={act.reform(|_: MouseEvent| Act::More)}>
                    { ui.texts.say("archive-more", &[("count", STEP.min(count - state.shown).into())]) }
                </button></p>
            }
        </section>
    }
}

/// How many votes ended how, without those ways in which none did.
fn outcomes(ui: &Ui, counts: &[usize; 4]) -> String {
    let each = Outcome::ALL.iter().zip(counts).filter(|(_, count)| **count > 0);
    let each = each.map(|(outcome, count)| {
        let number = i64::try_from(*count).unwrap_or(i64::MAX);
        phrases::labelled(&ui.texts, ui.text(outcome_key(*outcome)), ui.texts.number(number))
    });
    each.collect::<Vec<_>>().join(" · ")
}

/// One vote: pressed, it opens below its own line.
pub fn card(ui: &Ui, state: &Votes, row: &Row, act: &Callback<Act>) -> Html {
    let open = state.asked.open.as_deref() == Some(row.id.as_str());
    let to = (!open).then(|| row.id.clone());
    let onclick = act.reform(move |_: MouseEvent| Act::Ask(Ask::Open(to.clone())));
    let (button, details) = (format!("vote-{}", row.id), format!("opened-{}", row.id));
    html! {
        <li key={row.id.clone()} class="archive-vote" data-outcome={row.outcome.as_str()}>
            <button type="button" id={button} class="archive-open" aria-expanded={if open { "true" } else { "false" }}
                aria-controls={open.then(|| details.clone())} {onclick}>
                <span class="archive-day">
                    { day(ui, row.day) }
                    { " · " }
                    { ui.text(body_key(row.body)) }
                    if row.kind != Kind::Draft {
                        { " · " }{ ui.text(kind_key(row.kind)) }
                    }
                    if let Some(symbol) = symbol(row) {
                        { " · " }<bdi>{ symbol.to_owned() }</bdi>
                    }
                </span>
                <span class="archive-title" lang="en" dir="auto">{ title(row).to_owned() }</span>
                <span class="archive-result">
                    <span class="archive-outcome">{ outcome(ui, row) }</span>
                    if let Some(tally) = tally(ui, row) {
                        <span class="archive-tally">{ tally }</span>
                    }
                    if let Some(mark) = mark(row) {
                        <span class="archive-mark">{ ui.text(mark) }</span>
                    }
                </span>
            </button>
            if open {
                <div id={details} class="archive-about">{ vote::view(ui, state, row) }</div>
            }
        </li>
    }
}

fn day(ui: &Ui, day: Day) -> Html {
    let time = |day: rules::date::Date| {
        html! { <time datetime={day.to_string()}>{ phrases::day(&ui.texts, day) }</time> }
    };
    match day {
        Day::Known(day) | Day::Derived(day) => time(day),
        Day::Between(first, last) => html! { <>{ time(first) }{ " – " }{ time(last) }</> },
    }
}

/// The symbol of what was adopted, else of the draft, else of the meeting's record.
fn symbol(row: &Row) -> Option<&str> {
    [&row.symbol, &row.document, &row.meeting]
        .into_iter()
        .map(String::as_str)
        .find(|symbol| !symbol.is_empty())
}

fn title(row: &Row) -> &str {
    [&row.title, &row.known_as, &row.id]
        .into_iter()
        .find(|title| !title.is_empty())
        .map_or("", String::as_str)
}

/// What became of it, and who vetoed it.
fn outcome(ui: &Ui, row: &Row) -> String {
    if row.vetoed_by.is_empty() {
        return ui.text(outcome_key(row.outcome));
    }
    let members: Vec<String> = row
        .vetoed_by
        .iter()
        .map(|member| names::name_in_sentence(&ui.texts, *member))
        .collect();
    let members = ui.texts.list(&members);
    ui.texts
        .say("archive-vetoed-by-whom", &[("members", members.into())])
}

fn tally(ui: &Ui, row: &Row) -> Option<String> {
    let number = |count: Option<u16>| Some(Arg::Number(count?.into()));
    let tally = row.tally;
    Some(ui.texts.say(
        "tally",
        &[
            ("favour", number(tally.yes)?),
            ("against", number(tally.no)?),
            ("abstaining", number(tally.abstaining)?),
        ],
    ))
}

/// The message that says what is not certain: the outcome, where no source says it, or something else.
fn mark(row: &Row) -> Option<&'static str> {
    match row.basis {
        Basis::Counted => Some("archive-counted"),
        Basis::Inferred => Some("archive-inferred"),
        Basis::Recorded => row.is_doubtful().then_some("archive-doubtful"),
    }
}
