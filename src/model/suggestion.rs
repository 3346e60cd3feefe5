//! What a meeting suggests to try: the changes that a suggestion makes to the record, and what a press on it does.
use crate::model::address::MeetingAddress;
use crate::model::opening::Opening;
use crate::model::state::{Action, State};
use records::changes_text::{Token, read_token, tokens};
use records::scenario::{Scenario, Suggestion};
use rules::votes::change::Change;
use std::rc::Rc;

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

/// The item that is changed, and how, as sentences name it: a number of members stays a number, although a press moves certain
/// members. What goes without a label changes one item.
#[must_use]
pub fn said_of(suggestion: &Suggestion, scenario: &Scenario) -> Option<(usize, Vec<Change>)> {
    let address = MeetingAddress::read(&suggestion.changes);
    let (name, list) = address.items.first()?;
    let changes = tokens(list).filter_map(|token| change(read_token(&token)?));
    Some((scenario.item_index(name)?, changes.collect()))
}

/// A change as sentences name it; `None` for what needs a label of its own.
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
