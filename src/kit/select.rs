//! A list to choose from, with "any" first: for the searches of the library and of voting data.
use crate::kit::field;
use crate::kit::ui::Ui;
use rules::member::MemberId;
use rules::vote::{NotVoting, Vote};
use wording::names;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// One choice: its word and its name.
pub type Choice = (String, String);

/// The list under its label; `key` is the message of the label, `id` the field's own.
pub fn view(
    ui: &Ui,
    (id, key): (&'static str, &str),
    choices: Vec<Choice>,
    chosen: &str,
    on: &Callback<String>,
) -> Html {
    let change = on.reform(|event: Event| field::value(&event));
    let choice = |(word, name): Choice| {
        let selected = word == chosen;
        html! { <option {selected} value={word}>{ name }</option> }
    };
    html! {
        <label>
            <span>{ ui.text(key) }</span>
            <select {id} onchange={change} data-chosen={(!chosen.is_empty()).then_some("")}>
                { choice((String::new(), ui.text("library-any"))) }
                { for choices.into_iter().map(choice) }
            </select>
        </label>
    }
}

/// Members by their names, in the order of the names.
pub fn members(ui: &Ui, members: impl Iterator<Item = MemberId>) -> Vec<Choice> {
    let mut members = each_once(members);
    names::sort_members(&ui.texts, &mut members);
    members
        .into_iter()
        .map(|member| (member.to_string(), names::name(&ui.texts, member)))
        .collect()
}

/// The votes that can be searched for: no index tells apart why a member did not vote.
pub fn votes(ui: &Ui) -> Vec<Choice> {
    let not_voting = Vote::NotVoting(NotVoting::Unspecified);
    [Vote::InFavour, Vote::Against, Vote::Abstaining, not_voting]
        .map(|vote| (vote.as_str().to_owned(), vote_word(&ui.texts, vote)))
        .to_vec()
}

/// Each once, in the order in which they come first.
pub fn each_once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}
