//! The day from left to right: motions, amendments and drafts in voting order, each with its result.
use crate::kit::outcome_mark::{mark, tone};
use crate::model::changes::ItemChanges;
use crate::model::replay::Replay;
use crate::model::state::{Action, State};
use crate::text::phrases;
use crate::vote::late;
use crate::vote::vote_ui::VoteUi;
use wording::say::outcome::outcome;
use wording::say::vote::tally as tally_words;
use yew::prelude::*;

/// The steps.
pub fn view(ui: &VoteUi, state: &State, day: &Replay) -> Html {
    let items = state
        .scenario
        .items
        .iter()
        .zip(&day.steps)
        .zip(&day.votes)
        .enumerate();
    let card = |(at, ((record, step), votes)): (
        usize,
        ((&records::scenario::ItemRecord, _), &rules::votes::Votes),
    )| {
        let step: &rules::meeting::Step = step;
        let object = state
            .scenario
            .meeting
            .items
            .get(at)
            .map(|item| phrases::object(record, item));
        let result = outcome(
            &ui.texts,
            &step.outcome(),
            object.unwrap_or(rules::question::Object::Draft),
        );
        let put = step.by_votes().is_some();
        let counted = tally_words(&ui.texts, &votes.tally());
        let changes = state.changes.get(at);
        let changed = changes.is_some_and(|changes| !changes.is_empty());
        let assumed = day.assumed.get(at).copied().unwrap_or(false);
        let differs = day
            .recorded
            .get(at)
            .is_some_and(|recorded| recorded.outcome() != step.outcome());
        html! {
            <li>
                <button
                    type="button"
                    class="motion-card"
                    id={format!("step-{}", record.id)}
                    data-tone={tone(result.tone)}
                    data-changed={changed.then_some("")}
                    data-differs={differs.then_some("")}
                    data-supposed={step.supposed().map(|_| "")}
                    aria-current={(at == state.selected).then_some("step")}
                    onclick={ui.on(Action::Select(at))}
                    onkeydown={late::panels().map(|panels| (panels.step_keys)(ui, state, day, at))}
                >
                    <span class="title" dir={state.place.direction()}>{ record.title.clone() }</span>
                    <span class="about" dir={state.place.direction()}>{ record.about.clone() }</span>
                    <span class="result">
                        { mark(result.tone) }
                        <span>{ result.short }</span>
                        if put {
                            { " " }
                            // By its key a new count is a new element: none moves sideways as its words grow.
                            <span class="count" key={counted.clone()}>{ counted }</span>
                        }
                    </span>
                    if changes.is_some_and(ItemChanges::touches_votes) {
                        <span class="flag">{ ui.text("step-changed") }</span>
                    } else if assumed {
                        <span class="flag">{ ui.text("step-assumed") }</span>
                    }
                </button>
            </li>
        }
    };
    html! {
        <nav class="motion-list" aria-label={ui.text("step-label")}>
            <ol>{ for items.map(card) }</ol>
            if let Some(order) = state.scenario.items.get(state.selected).and_then(|item| item.order_certainty.clone()) {
                <p class="motion-order">{ phrases::labelled(&ui.texts, ui.text("record-order"), order) }</p>
            }
        </nav>
    }
}
