//! What can be asked of the library: words, country and its vote, body, outcome, veto, subject, margin.
use crate::kit::search_form::{Conditions, SearchForm};
use crate::kit::select;
use crate::kit::select::Choice;
use crate::kit::ui::Ui;
use crate::pages::library::filter::{Ask, Filter, subject_key};
use crate::text::phrases::body_key;
use records::library::{Ending, Library};
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use wording::names;
use yew::prelude::*;

/// The questions, with `times` along which to choose.
pub fn view(ui: &Ui, library: &Library, filter: &Filter, ask: &Callback<Ask>, times: Html) -> Html {
    let form = SearchForm {
        name: "library-search",
        id: "library-words",
        label: ("library-words", "library-words-example"),
        words: filter.text.clone(),
        write: ask.reform(Ask::Text),
        open: Conditions::of(filter.is_empty(), filter.is_words_alone()),
        conditions: conditions(ui, library, filter, ask),
        years: times,
    };
    form.view(ui)
}

/// What narrows the search beside words.
fn conditions(ui: &Ui, library: &Library, filter: &Filter, ask: &Callback<Ask>) -> Html {
    let by_one = {
        let to = !filter.by_one;
        ask.reform(move |_: MouseEvent| Ask::ByOne(to))
    };
    html! {
        <>
            { select::view(ui, ("library-country", "library-country"), select::members(ui, library.members.iter().copied()), &word(filter.member),
                &ask.reform(|word: String| Ask::Member(word.parse().ok()))) }
            if filter.member.is_some() {
                { select::view(ui, ("library-vote", "library-vote"), select::votes(ui),
                    filter.vote.map_or("", Vote::as_str), &ask.reform(|word: String| Ask::Vote(Vote::from_word(&word)))) }
            }
            { select::view(ui, ("library-body", "library-body"), bodies(ui), filter.body.map_or("", Body::as_str),
                &ask.reform(|word: String| Ask::Body(Body::from_word(&word)))) }
            { select::view(ui, ("library-outcome", "library-outcome"), endings(ui), filter.ending.map_or("", Ending::as_str),
                &ask.reform(|word: String| Ask::Ending(Ending::from_word(&word)))) }
            { select::view(ui, ("library-vetoed-by", "library-vetoed-by"), vetoes(ui, library), &word(filter.vetoed_by),
                &ask.reform(|word: String| Ask::VetoedBy(word.parse().ok()))) }
            { select::view(ui, ("library-subject", "library-subject"), subjects(ui, library), filter.subject.as_deref().unwrap_or(""),
                &ask.reform(|word: String| Ask::Subject(Some(word).filter(|word| !word.is_empty())))) }
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
        </>
    }
}

/// The word of a member, or of none.
fn word(member: Option<MemberId>) -> String {
    member.map_or_else(String::new, |member| member.to_string())
}

fn vetoes(ui: &Ui, library: &Library) -> Vec<Choice> {
    let vetoed = library.entries.iter().flat_map(|entry| &entry.vetoed_by);
    select::members(ui, vetoed.copied())
}

fn bodies(ui: &Ui) -> Vec<Choice> {
    [Body::SecurityCouncil, Body::GeneralAssembly]
        .map(|body| (body.as_str().to_owned(), ui.text(body_key(body))))
        .to_vec()
}

fn endings(ui: &Ui) -> Vec<Choice> {
    Ending::ALL
        .map(|ending| (ending.as_str().to_owned(), ui.text(ending_key(ending))))
        .to_vec()
}

fn subjects(ui: &Ui, library: &Library) -> Vec<Choice> {
    let subjects = library.entries.iter().flat_map(|entry| &entry.subjects);
    let named = select::each_once(subjects)
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
