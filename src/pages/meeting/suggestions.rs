//! What a meeting suggests to try, as buttons: each makes its changes to the record, and a second press takes them back.
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::model::state::{Action, State};
use crate::vote::vote_ui::VoteUi;
use records::changes_text::{Token, read_token, tokens};
use records::scenario::{Scenario, Suggestion};
use rules::votes::change::Change;
use std::rc::Rc;
use wording::messages::Texts;
use wording::say::headline::condition;
use yew::prelude::*;

/// The buttons; nothing for a meeting that suggests nothing.
pub fn view(ui: &VoteUi, state: &State) -> Html {
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

/// The meeting as a suggestion has it.
#[must_use]
pub fn opening(suggestion: &Suggestion, scenario: &Rc<Scenario>) -> Opening {
    MeetingAddress::read(&suggestion.changes).open(Rc::clone(scenario))
}

/// What a press does: it makes the changes, or takes them back where they are in effect.
#[must_use]
pub fn press(state: &State, made: Opening) -> Action {
    match *state.changes == made.changes {
        true => Action::RecordAll,
        false => Action::Try(Rc::new(made.changes), made.selected),
    }
}

/// What the button says: its own label, or the changes as a condition. Where a page could mean several votes, it names the
/// one that is changed.
#[must_use]
pub fn label(texts: &Texts, suggestion: &Suggestion, scenario: &Scenario) -> String {
    if let Some(label) = &suggestion.label {
        return label.clone();
    }
    // Only changes of one item go without a label.
    let said = MeetingAddress::read(&suggestion.changes)
        .items
        .first()
        .and_then(|(name, list)| {
            let changes: Vec<Change> = tokens(list)
                .filter_map(|token| change(read_token(token)?))
                .collect();
            let at = scenario.item_index(name)?;
            let several = at + 1 < scenario.items.len() || scenario.drafts.len() > 1;
            let of = scenario.items.get(at).filter(|_| several);
            condition(texts, &changes, of.map(|item| item.title.as_str()))
        });
    said.unwrap_or_else(|| suggestion.changes.clone())
}

/// A change as sentences name it. What needs a label of its own is none.
const fn change(token: Token) -> Option<Change> {
    match token {
        Token::Member {
            member,
            assumed: None,
            vote: Some(to),
        } => Some(Change::Vote { member, to }),
        Token::Move {
            permanent,
            from,
            to,
            count,
        } => Some(Change::Move {
            permanent,
            from,
            to,
            count,
        }),
        Token::Member { .. } | Token::Suppose(_) => None,
    }
}
