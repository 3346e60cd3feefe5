//! Loads tables that a meeting's page needs only sometimes: groups of members, names of earlier days.
use crate::model::session::members;
use crate::model::state::{Action, State};
use crate::shell::loading::table;
use crate::text::notice::Notice;
use records::{groups, names};
use std::rc::Rc;
use yew::Callback;
use yew::platform::spawn_local;

/// Loads who belongs to which group.
pub fn load_groups(dispatch: &Callback<Action>) {
    let dispatch = dispatch.clone();
    spawn_local(async move {
        match table("data/groups.csv", groups::read).await {
            Ok(groups) => dispatch.emit(Action::Groups(groups.into())),
            Err(problem) => {
                dispatch.emit(Action::Group(None));
                dispatch.emit(Action::Notify(Notice::NoGroups(problem)));
            }
        }
    });
}

/// Loads the names that Members had on the day of a meeting. Without them the page has today's.
pub fn load_names(state: &State, dispatch: &Callback<Action>) {
    let (scenario, dispatch) = (Rc::clone(&state.scenario), dispatch.clone());
    spawn_local(async move {
        if let Ok(aliases) = table("data/aliases.csv", names::read).await {
            let then = names::names_then(&aliases, &members(&scenario), scenario.date);
            if !then.is_empty() {
                dispatch.emit(Action::NamesThen(then.into()));
            }
        }
    });
}
