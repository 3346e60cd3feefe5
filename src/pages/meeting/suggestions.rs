//! What a meeting suggests to try, as buttons: each makes its changes to the record, and a second press takes them back.
use crate::model::suggestion::{opening, press, said_of};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario::{Scenario, Suggestion};
use wording::messages::Texts;
use wording::say::headline::condition;
use yew::prelude::*;

/// The buttons; nothing for a meeting that suggests nothing.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let state = shown.state;
    let scenario = &state.scenario;
    if scenario.suggestions.is_empty() {
        return Html::default();
    }
    let dir = state.place.direction();
    let button = |suggestion: &Suggestion| {
        let made = opening(suggestion, scenario);
        let pressed = *state.changes == made.changes;
        let label = label(&ui.texts, suggestion, scenario);
        html! {
            <button
                type="button"
                aria-pressed={if pressed { "true" } else { "false" }}
                {dir}
                onclick={ui.on(press(state, made))}
            >
                { label }
            </button>
        }
    };
    html! {
        <div class="suggestions" role="group" aria-labelledby="story">
            { for scenario.suggestions.iter().map(button) }
        </div>
    }
}

/// What the button says: its own label, or the changes as a condition. Where a page could mean several votes, it names the
/// one that is changed.
#[must_use]
pub fn label(texts: &Texts, suggestion: &Suggestion, scenario: &Scenario) -> String {
    if let Some(label) = &suggestion.label {
        return label.clone();
    }
    let said = said_of(suggestion, scenario).and_then(|(at, changes)| {
        let several = at + 1 < scenario.items.len() || scenario.drafts.len() > 1;
        let of = scenario.items.get(at).filter(|_| several);
        condition(texts, &changes, of.map(|item| item.title.as_str()))
    });
    said.unwrap_or_else(|| suggestion.changes.clone())
}
