//! Amendments, separate votes, motions and rulings as switches: what a reader supposes of each, without touching a vote,
//! and what members had announced.
use crate::model::replay::supposing;
use crate::model::state::Action;
use crate::text::flips;
use crate::text::phrases;
use crate::vote::on_the_record::cited;
use crate::vote::shown_vote::ShownVote;
use crate::vote::supposition;
use crate::vote::vote_ui::VoteUi;
use counterfactual::flips::Flip;
use counterfactual::meeting::that_would_have_done_it;
use records::scenario::{Intention, Origin, Scenario};
use rules::decision::{NotPutReason, Outcome};
use rules::meeting::{Business, ItemResult};
use rules::question::Object;
use rules::supposition::Supposed;
use rules::votes::change::Change;
use wording::say::headline::{clause, when};
use wording::say::outcome::{outcome, verdict_not_put};
use yew::prelude::*;

/// A smallest change of more members than these is said by numbers.
const NAMED: usize = 3;

/// The switches of a draft: its amendments and parts, then what else of the day was put to the vote on the way.
pub fn of_draft(ui: &VoteUi, shown: &ShownVote<'_>, draft: usize) -> Html {
    let scenario = &shown.state.scenario;
    let (own, other): (Vec<usize>, Vec<usize>) = (0..scenario.items.len())
        .filter(|at| supposition::is_open(scenario, *at) && !is_of_another(scenario, *at, draft))
        .partition(|at| is_of_text(scenario, *at));
    if own.is_empty() && other.is_empty() {
        return Html::default();
    }
    let title = match other.is_empty() {
        true => "switches-amendments",
        false => "switches-title",
    };
    html! {
        <section class="switches" aria-labelledby="switches">
            <h3 id="switches">{ ui.text(title) }</h3>
            // Heard when something is supposed, or no longer.
            <p class="switches-now" role="status">{ supposed_now(ui, shown) }</p>
            <ul>{ for own.into_iter().chain(other).map(|at| row(ui, shown, at)) }</ul>
            { announced(ui, shown) }
        </section>
    }
}

/// The switch of the vote that is shown, with the smallest change of its votes that would have done what is supposed.
pub fn shown_vote(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let at = shown.state.selected;
    supposition::view(ui, shown, html! { { for by_votes(ui, shown, at, "suppose") } })
}

/// Whether an item changes a text: an amendment, or a part that is voted on separately.
fn is_of_text(scenario: &Scenario, at: usize) -> bool {
    let item = scenario.meeting.items.get(at);
    item.is_some_and(|item| matches!(item.business, Business::Amendment { .. } | Business::Part { .. }))
}

/// Whether an item changes the text of another draft.
fn is_of_another(scenario: &Scenario, at: usize, draft: usize) -> bool {
    let item = scenario.meeting.items.get(at);
    let of = item.and_then(|item| item.business.draft());
    is_of_text(scenario, at) && of != Some(draft)
}

/// What is supposed, and which later votes were cast on another text.
fn supposed_now(ui: &VoteUi, shown: &ShownVote<'_>) -> String {
    let texts = &ui.texts;
    let titles = |supposed: Supposed| -> Vec<String> {
        let steps = shown.state.scenario.items.iter().zip(&shown.replay.steps);
        let those = steps.filter(|(_, step)| step.supposed() == Some(supposed));
        those.map(|(record, _)| record.title.clone()).collect()
    };
    let mut sentences = Vec::new();
    for supposed in Supposed::ALL {
        let items = titles(*supposed);
        if !items.is_empty() {
            let what = outcome(texts, &Outcome::Supposed(*supposed), Object::Amendment).word;
            let args = [("what", what.into()), ("items", texts.list(&items).into())];
            sentences.push(texts.say("switches-now", &args));
        }
    }
    if sentences.is_empty() {
        return ui.text("switches-none");
    }
    let assumed: Vec<String> = (0..shown.replay.assumed.len())
        .filter(|at| shown.replay.assumed.get(*at) == Some(&true))
        .filter_map(|at| with_result(ui, shown, at))
        .collect();
    if !assumed.is_empty() {
        let items = texts.list(&assumed);
        sentences.push(texts.say("switches-assumed", &[("items", items.into())]));
    }
    sentences.join(" ")
}

/// The title of an item and what came of it.
fn with_result(ui: &VoteUi, shown: &ShownVote<'_>, at: usize) -> Option<String> {
    let scenario = &shown.state.scenario;
    let (record, item) = (scenario.items.get(at)?, scenario.meeting.items.get(at)?);
    let result = shown.replay.steps.get(at)?.outcome();
    let result = outcome(&ui.texts, &result, phrases::object(record, item)).short;
    let args = [("item", record.title.clone().into()), ("result", result.into())];
    Some(ui.texts.say("switches-item", &args))
}

fn row(ui: &VoteUi, shown: &ShownVote<'_>, at: usize) -> Html {
    let scenario = &shown.state.scenario;
    let (Some(record), Some(step)) = (scenario.items.get(at), shown.replay.steps.get(at)) else {
        return Html::default();
    };
    let dir = shown.state.place.direction();
    html! {
        <li data-supposed={step.supposed().map(|_| "")}>
            <button
                type="button"
                class="switches-item"
                aria-current={(at == shown.state.selected).then_some("step")}
                onclick={ui.on(Action::Select(at))}
            >
                <span class="title" {dir}>{ record.title.clone() }</span>
                <span class="about" {dir}>{ record.about.clone() }</span>
            </button>
            { supposition::controls(ui, shown, at, "switch") }
            // One node, whatever it holds: else the controls before it would be made anew and lose the focus.
            {
                html! {
                    <>
                        { for why_not(ui, shown, at) }
                        if !step.no_place.is_empty() {
                            <p class="switches-note">{ ui.text("switches-no-place") }</p>
                        }
                        { for by_votes(ui, shown, at, "switch") }
                    </>
                }
            }
        </li>
    }
}

/// Why an item is not put to the vote.
fn why_not(ui: &VoteUi, shown: &ShownVote<'_>, at: usize) -> Option<Html> {
    let ItemResult::NotPut { why, .. } = &shown.replay.steps.get(at)?.result else {
        return None;
    };
    let mut said = vec![shown.said(|context| verdict_not_put(&ui.texts, *why, context))];
    if let NotPutReason::Excluded { by } = why {
        let scenario = &shown.state.scenario;
        let ruled = scenario
            .rulings
            .iter()
            .find(|ruling| (ruling.carried, ruling.excluded) == (*by, at));
        said.extend(ruled.map(|ruling| ruling.reason.clone()));
        let item = phrases::item(&ui.texts, scenario, *by, false);
        said.push(ui.texts.say("switches-instead", &[("item", item.into())]));
    }
    Some(html! { <p class="switches-note">{ said.join(" ") }</p> })
}

/// The smallest change of the votes on an item that would have done what is supposed of it, as a button that makes it in
/// place of the supposition.
fn by_votes(ui: &VoteUi, shown: &ShownVote<'_>, at: usize, place: &str) -> Option<Html> {
    let scenario = &shown.state.scenario;
    let meeting = supposing(&scenario.meeting, &shown.state.changes);
    let flip = that_would_have_done_it(&meeting, &shown.replay.votes, at)?;
    let record = scenario.items.get(at)?;
    let said = match flip.members {
        // The votes give it already.
        0 => return None,
        _ => said(ui, shown, &flip),
    };
    let changes: Vec<(usize, Change)> = flip.changes.iter().map(|change| (at, *change)).collect();
    let action = Action::Together([(at, None)].into(), changes.into());
    let name = phrases::labelled(&ui.texts, record.title.clone(), said.clone());
    html! {
        <button
            type="button"
            class="by-change"
            id={format!("{place}-change-{}", record.id)}
            aria-label={name}
            onclick={ui.on(action)}
        >
            { said }
        </button>
    }
    .into()
}

/// A change in words: as a condition where it is a few members by name, as numbers else.
fn said(ui: &VoteUi, shown: &ShownVote<'_>, flip: &Flip) -> String {
    let by_name = flip.moves.iter().all(|choice| {
        choice.among.unnamed == 0 && choice.among.members.len() == usize::from(choice.moved.count)
    });
    if !by_name || usize::from(flip.members) > NAMED {
        let change = flips::said(&ui.texts, flip);
        return ui.texts.say("switches-change", &[("change", change.into())]);
    }
    let when = when(shown.state.scenario.origin != Origin::Own);
    let clauses: Vec<String> = flip
        .moves
        .iter()
        .map(|choice| clause(&ui.texts, &choice.among.members, choice.moved.to, when))
        .collect();
    let conditions = ui.texts.list(&clauses);
    ui.texts.say(
        "switches-if",
        &[("conditions", conditions.into()), ("when", when.into())],
    )
}

/// What members had announced that they would do, each a press away. Nothing applies it by itself.
fn announced(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let intentions = &shown.state.scenario.intentions;
    if intentions.is_empty() {
        return Html::default();
    }
    html! {
        <div class="announced">
            <h4>{ ui.text("switches-announced-title") }</h4>
            <ul>{ for intentions.iter().enumerate().map(|(number, said)| intention(ui, shown, number, said)) }</ul>
        </div>
    }
}

fn intention(ui: &VoteUi, shown: &ShownVote<'_>, number: usize, said: &Intention) -> Html {
    let scenario = &shown.state.scenario;
    let votes = |at: &usize| shown.replay.votes.get(*at)?.of(said.member);
    let so = said.items.iter().all(|at| votes(at) == Some(said.vote));
    // A second press takes back what the first one did.
    let change = |at: &usize| {
        let member = said.member;
        let recorded = scenario.items.get(*at)?.votes.of(member);
        let change = match recorded {
            Some(recorded) => Change::Vote {
                member,
                to: if so { recorded } else { said.vote },
            },
            None => Change::Assume {
                member,
                vote: said.vote,
            },
        };
        Some((*at, change))
    };
    let changes: Vec<_> = said.items.iter().filter_map(change).collect();
    let title = |at: &usize| Some(scenario.items.get(*at)?.title.clone());
    let titles: Vec<String> = said.items.iter().filter_map(title).collect();
    let does = clause(&ui.texts, &[said.member], said.vote, "now");
    let source = |at: &usize| Some(html! { <li>{ cited(scenario.sources.get(*at)?) }</li> });
    html! {
        <li>
            <button
                type="button"
                id={format!("announced-{number}")}
                aria-pressed={if so { "true" } else { "false" }}
                onclick={ui.on(Action::Apply(changes.into()))}
            >
                { ui.texts.say("switches-announced", &[("clause", does.into())]) }
            </button>
            <p class="switches-note">
                { phrases::labelled(&ui.texts, ui.texts.list(&titles), said.condition.clone()) }
            </p>
            <p class="switches-note">{ said.certainty.clone() }</p>
            <ul class="announced-sources">{ for said.sources.iter().filter_map(source) }</ul>
        </li>
    }
}
