//! What a reader supposes of an item: the switch that says whether it was carried, and the way back to its votes.
use crate::kit::outcome_mark::{mark, tone};
use crate::model::replay::Replay;
use crate::model::state::{Action, State};
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario::Scenario;
use rules::decision::{Decision, NotPutReason, Outcome};
use rules::meeting::{Business, Challenge, ItemResult};
use rules::question::Object;
use rules::supposition::Supposed;
use std::rc::Rc;
use wording::say::outcome::outcome;
use wording::say::vote::tally;
use yew::prelude::*;

/// What is supposed of items, each by its place in the meeting.
type Suppositions = Vec<(usize, Option<Supposed>)>;

/// Whether a reader can suppose that an item was carried, or that it was not: it is put to the vote, and what comes later
/// depends on it. A draft as a whole is none, unless it decides about another item.
#[must_use]
pub fn is_open(scenario: &Scenario, at: usize) -> bool {
    let Some((item, record)) = scenario.meeting.items.get(at).zip(scenario.items.get(at)) else {
        return false;
    };
    match &item.business {
        Business::Motion { .. }
        | Business::Amendment { .. }
        | Business::Part { .. }
        | Business::Importance { .. } => true,
        Business::Ruling { challenge, .. } => *challenge == Challenge::Challenged,
        Business::Draft { .. } => {
            let excludes = scenario.rulings.iter().any(|ruling| ruling.carried == at);
            excludes || item.governs.is_some() || record.proposal.is_some()
        }
        Business::Revision { .. } | Business::WithoutVote { .. } | Business::Withdrawal { .. } => false,
    }
}

/// What must be supposed of an item to have it carried or not; nothing where its votes give that.
fn beside(by_votes: &Decision, carried: bool) -> Option<Supposed> {
    let supposed = match carried {
        true => Supposed::Carried,
        false => Supposed::NotCarried,
    };
    (by_votes.is_adopted() != carried).then_some(supposed)
}

/// What the other position of an item's switch supposes; nothing where the item is not put to the vote and its switch
/// cannot change that. An item that another one excludes takes the place of that one.
#[must_use]
pub fn turned(state: &State, day: &Replay, at: usize) -> Suppositions {
    if let Some(step) = day.steps.get(at)
        && let Some(by_votes) = step.by_votes()
    {
        return vec![(at, beside(by_votes, !step.is_carried()))];
    }
    let (mut changes, mut list) = (Vec::clone(&state.changes), Suppositions::new());
    let mut played = day.clone();
    // Each turn takes out one item that excludes this one.
    for _ in 0..=changes.len() {
        let Some(step) = played.steps.get(at) else { break };
        let next = match &step.result {
            ItemResult::NotPut {
                why: NotPutReason::Excluded { by },
                ..
            } => {
                let other = played.steps.get(*by).and_then(|other| other.by_votes());
                other.map(|by_votes| (*by, beside(by_votes, false)))
            }
            _ if step.is_carried() => return list,
            _ => step.by_votes().map(|by_votes| (at, beside(by_votes, true))),
        };
        let Some((item, supposed)) = next else { break };
        let Some(changed) = changes.get_mut(item) else {
            break;
        };
        *changed = changed.supposing(supposed);
        list.push((item, supposed));
        played = played.with(&state.scenario, &changes);
    }
    Suppositions::new()
}

fn supposing(suppositions: Suppositions) -> Action {
    Action::Together(suppositions.into(), Rc::default())
}

/// The key that turns the switch of a step of the day, while the step has the focus.
pub fn step_keys(ui: &VoteUi, state: &State, day: &Replay, at: usize) -> Callback<KeyboardEvent> {
    let open = is_open(&state.scenario, at);
    let turned = if open { turned(state, day, at) } else { Vec::new() };
    let dispatch = ui.dispatch.clone();
    Callback::from(move |event: KeyboardEvent| {
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        let key = event.key();
        // On a keyboard of another script, S is the key that lies there.
        let asked = match key.len() {
            1 => key.eq_ignore_ascii_case("s"),
            _ => event.code() == "KeyS",
        };
        if asked && !chord && !event.repeat() && !turned.is_empty() {
            event.prevent_default();
            dispatch.emit(supposing(turned.clone()));
        }
    })
}

/// What an item is said to be once it is carried.
fn carried(ui: &VoteUi, object: Object) -> String {
    match object {
        Object::Amendment | Object::Part => ui.text("suppose-in-text"),
        Object::Ruling | Object::Draft | Object::Motion(_) | Object::Character => {
            outcome(&ui.texts, &Outcome::Adopted, object).short
        }
    }
}

/// What the votes on an item give, as a button that goes back to it; and the switch. `place` tells apart the controls of
/// one item that stand in several places.
pub fn controls(ui: &VoteUi, shown: &ShownVote<'_>, at: usize, place: &str) -> Html {
    let (state, day) = (shown.state, shown.replay);
    let scenario = &state.scenario;
    let (Some(record), Some(item), Some(step)) = (
        scenario.items.get(at),
        scenario.meeting.items.get(at),
        day.steps.get(at),
    ) else {
        return Html::default();
    };
    let texts = &ui.texts;
    let object = phrases::object(record, item);
    let by_votes = step.by_votes();
    let result = match by_votes {
        Some(decision) => outcome(texts, &decision.outcome, object),
        None => outcome(texts, &step.outcome(), object),
    };
    let count = by_votes
        .and(day.votes.get(at))
        .map(|votes| tally(texts, &votes.tally()));
    let supposed = state
        .changes
        .get(at)
        .is_some_and(|changes| changes.supposed().is_some());
    let turned = turned(state, day, at);
    let carried = carried(ui, object);
    let name = |what: String| phrases::labelled(texts, record.title.clone(), what);
    let said = [result.short.clone()].into_iter().chain(count.clone());
    let said = said.collect::<Vec<_>>().join(" ");
    // What is not put to the vote has no votes to go by.
    let by = by_votes.map(|_| ui.text("suppose-by-votes"));
    let said = match &by {
        Some(by) => phrases::labelled(texts, by.clone(), said),
        None => said,
    };
    let word = |yes: bool| if yes { "true" } else { "false" };
    html! {
        <>
            <button
                type="button"
                class="by-votes"
                id={format!("{place}-votes-{}", record.id)}
                data-tone={tone(result.tone)}
                aria-pressed={word(!supposed)}
                aria-label={name(said)}
                onclick={ui.on(supposing(vec![(at, None)]))}
            >
                // The spaces keep apart what a program reads as the label of the button.
                if let Some(by) = by { <span class="by-votes-label">{ by }</span>{ " " } }
                <span class="by-votes-result">
                    { mark(result.tone) }
                    <span>{ result.short }</span>
                    if let Some(count) = count { { " " }<span class="count">{ count }</span> }
                </span>
            </button>
            <button
                type="button"
                class="switch"
                id={format!("{place}-{}", record.id)}
                role="switch"
                aria-checked={word(step.is_carried())}
                aria-disabled={turned.is_empty().then_some("true")}
                aria-label={name(carried.clone())}
                onclick={(!turned.is_empty()).then(|| ui.on(supposing(turned)))}
            >
                <span>{ carried }</span>
            </button>
        </>
    }
}

/// The controls of the vote that is shown; nothing for one of which nothing can be supposed.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>, beside: Html) -> Html {
    let at = shown.state.selected;
    if !is_open(&shown.state.scenario, at) {
        return Html::default();
    }
    html! {
        <div
            class="supposition"
            role="group"
            aria-labelledby="supposition"
            data-supposed={shown.step.supposed().map(|_| "")}
        >
            <p id="supposition">{ ui.text("suppose-label") }</p>
            { controls(ui, shown, at, "suppose") }
            { beside }
        </div>
    }
}
