//! What can be asked of the library: words, country and its vote, body, outcome, veto, subject, margin.
use crate::context::Ui;
use crate::filter::{Ask, Filter, VOTES, body, body_key, body_word, subject_key};
use records::library::{Ending, Library};
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use wording::names;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// One choice of a list: its word in addresses and its name.
type Choice = (String, String);

/// The questions.
pub fn view(ui: &Ui, library: &Library, filter: &Filter, ask: &Callback<Ask>) -> Html {
    let words = ask.reform(|event: InputEvent| {
        let field: web_sys::HtmlInputElement = event.target_unchecked_into();
        Ask::Text(field.value())
    });
    let by_one = {
        let to = !filter.by_one;
        ask.reform(move |_: MouseEvent| Ask::ByOne(to))
    };
    html! {
        <form class="card library-filter" role="search" aria-label={ui.text("library-search")} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <label class="wide">
                <span>{ ui.text("library-words") }</span>
                <input
                    type="search"
                    id="library-words"
                    placeholder={ui.text("library-words-example")}
                    value={filter.text.clone()}
                    autocomplete="off"
                    spellcheck="false"
                    oninput={words}
                />
            </label>
            { select(ui, "library-country", member_list(ui, library.members.iter().copied()), filter.member.map(|member| member.to_string()),
                ask.reform(|word: String| Ask::Member(word.parse().ok()))) }
            if filter.member.is_some() {
                { select(ui, "library-vote", VOTES.iter().map(|vote| (vote.as_str().to_owned(), vote_word(&ui.texts, *vote))).collect(),
                    filter.vote.map(|vote| vote.as_str().to_owned()), ask.reform(|word: String| Ask::Vote(Vote::from_word(&word)))) }
            }
            { select(ui, "library-body", bodies(ui), filter.body.map(|body| body_word(body).to_owned()),
                ask.reform(|word: String| Ask::Body(body(&word)))) }
            { select(ui, "library-outcome", endings(ui), filter.ending.map(|ending| ending.as_str().to_owned()),
                ask.reform(|word: String| Ask::Ending(Ending::from_word(&word)))) }
            { select(ui, "library-vetoed-by", vetoes(ui, library), filter.vetoed_by.map(|member| member.to_string()),
                ask.reform(|word: String| Ask::VetoedBy(word.parse().ok()))) }
            { select(ui, "library-subject", subjects(ui, library), filter.subject.clone(),
                ask.reform(|word: String| Ask::Subject(Some(word).filter(|word| !word.is_empty())))) }
            <button
                type="button"
                id="library-by-one"
                class="toggle"
                aria-pressed={if filter.by_one { "true" } else { "false" }}
                title={ui.text("library-by-one-note")}
                onclick={by_one}
            >
                { ui.text("library-by-one") }
            </button>
            <button
                type="button"
                id="library-clear"
                disabled={filter.is_empty()}
                onclick={ask.reform(|_: MouseEvent| Ask::Nothing)}
            >
                { ui.text("library-clear") }
            </button>
        </form>
    }
}

/// A list to choose from, with "any" first.
fn select(
    ui: &Ui,
    key: &'static str,
    choices: Vec<Choice>,
    chosen: Option<String>,
    on: Callback<String>,
) -> Html {
    let change = on.reform(|event: Event| {
        let field: web_sys::HtmlSelectElement = event.target_unchecked_into();
        field.value()
    });
    let chosen = chosen.unwrap_or_default();
    let choice = |(word, name): Choice| {
        let selected = word == chosen;
        html! { <option {selected} value={word}>{ name }</option> }
    };
    html! {
        <label>
            <span>{ ui.text(key) }</span>
            <select id={key} onchange={change} data-chosen={(!chosen.is_empty()).then_some("")}>
                { choice((String::new(), ui.text("library-any"))) }
                { for choices.into_iter().map(choice) }
            </select>
        </label>
    }
}

fn member_list(ui: &Ui, members: impl Iterator<Item = MemberId>) -> Vec<Choice> {
    let mut members: Vec<MemberId> = members.collect();
    names::sort_members(&ui.texts, &mut members);
    members
        .into_iter()
        .map(|member| (member.to_string(), names::name(&ui.texts, member)))
        .collect()
}

fn vetoes(ui: &Ui, library: &Library) -> Vec<Choice> {
    let vetoed = library.entries.iter().flat_map(|entry| &entry.vetoed_by);
    member_list(ui, each_once(vetoed.copied()).into_iter())
}

/// Each once, in the order in which they come first.
fn each_once<T: PartialEq>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    once
}

fn bodies(ui: &Ui) -> Vec<Choice> {
    [Body::SecurityCouncil, Body::GeneralAssembly]
        .map(|body| (body_word(body).to_owned(), ui.text(body_key(body))))
        .to_vec()
}

fn endings(ui: &Ui) -> Vec<Choice> {
    Ending::ALL
        .map(|ending| (ending.as_str().to_owned(), ui.text(ending_key(ending))))
        .to_vec()
}

fn subjects(ui: &Ui, library: &Library) -> Vec<Choice> {
    let subjects = library.entries.iter().flat_map(|entry| &entry.subjects);
    let named = each_once(subjects)
        .into_iter()
        .map(|subject| (subject.clone(), ui.text(&subject_key(subject))));
    // Each into its place, as names do: the standard library's sort would weigh more.
    let mut sorted: Vec<Choice> = Vec::new();
    for choice in named {
        let key = names::search_key(&choice.1);
        let place = sorted.partition_point(|(_, before)| names::search_key(before) <= key);
        sorted.insert(place, choice);
    }
    sorted
}

/// The message with an ending's name.
#[must_use]
pub const fn ending_key(ending: Ending) -> &'static str {
    match ending {
        Ending::Adopted => "library-adopted",
        Ending::NotAdopted => "library-not-adopted",
        Ending::Vetoed => "library-vetoed",
    }
}
