//! What can be asked of the archive: words, body, country and its vote, veto, years, kind, outcome.
use crate::kit::memo::memo;
use crate::kit::search_form::{Conditions, SearchForm};
use crate::kit::select::Choice;
use crate::kit::ui::Ui;
use crate::kit::{field, select};
use crate::pages::archive::asked::{Ask, Asked};
use crate::text::phrases::body_key;
use archive::row::{Kind, Outcome};
use records::states;
use rules::member::MemberId;
use rules::membership::Body;
use rules::vote::Vote;
use yew::prelude::*;

/// The seats that have a veto, by their present holders.
const PERMANENT: [&str; 5] = ["CHN", "FRA", "GBR", "RUS", "USA"];

/// The questions, with `years` along which to choose.
pub fn view(ui: &Ui, asked: &Asked, ask: &Callback<Ask>, years: Html) -> Html {
    let form = SearchForm {
        name: "archive-search",
        id: "archive-words",
        label: ("archive-search", "archive-example"),
        words: asked.text.clone(),
        write: ask.reform(Ask::Text),
        open: Conditions::of(asked.is_empty(), asked.is_words_alone()),
        conditions: conditions(ui, asked, ask),
        years,
    };
    form.view(ui)
}

/// What narrows the search beside words.
fn conditions(ui: &Ui, asked: &Asked, ask: &Callback<Ask>) -> Html {
    let permanent = PERMANENT.iter().filter_map(|code| code.parse().ok());
    html! {
        <>
            { body(ui, asked, ask) }
            { country(ui, asked.member, ask) }
            if asked.member.is_some() {
                { select::view(ui, ("archive-vote", "library-vote"), select::votes(ui), asked.vote.map_or("", Vote::as_str),
                    &ask.reform(|word: String| Ask::Vote(Vote::from_word(&word)))) }
            }
            { select::view(ui, ("archive-vetoed-by", "archive-vetoed-by"), select::members(ui, permanent), &word(asked.vetoed_by),
                &ask.reform(|word: String| Ask::VetoedBy(word.parse().ok()))) }
            { years(ui, asked, ask) }
            { select::view(ui, ("archive-kind", "archive-kind"), kinds(ui), asked.kind.map_or("", Kind::as_str),
                &ask.reform(|word: String| Ask::Kind(Kind::from_word(&word)))) }
            { select::view(ui, ("archive-outcome", "archive-outcome"), outcomes(ui), asked.outcome.map_or("", Outcome::as_str),
                &ask.reform(|word: String| Ask::Outcome(Outcome::from_word(&word)))) }
            <button
                type="button"
                id="archive-clear"
                disabled={asked.is_empty()}
                onclick={ask.reform(|_: MouseEvent| Ask::Nothing)}
            >
                { ui.text("archive-clear") }
            </button>
        </>
    }
}

/// The body.
pub fn body(ui: &Ui, asked: &Asked, ask: &Callback<Ask>) -> Html {
    let chosen = asked.body.map_or("", Body::as_str);
    let choose = ask.reform(|word: String| Ask::Body(Body::from_word(&word)));
    select::view(ui, ("archive-body", "library-body"), bodies(ui), chosen, &choose)
}

/// The first and the last year.
pub fn years(ui: &Ui, asked: &Asked, ask: &Callback<Ask>) -> Html {
    let year = |id: &'static str, value: &str, make: fn(String) -> Ask| {
        let oninput = ask.reform(move |event: InputEvent| make(field::value(&event)));
        html! {
            <label>
                <span>{ ui.text(id) }</span>
                <input type="text" {id} inputmode="numeric" pattern="[0-9]{4}" maxlength="4" value={value.to_owned()} {oninput} />
            </label>
        }
    };
    html! {
        <>
            { year("archive-from", &asked.from, Ask::From) }
            { year("archive-to", &asked.to, Ask::To) }
        </>
    }
}

/// The members by their names. To sort two hundred names takes a while, so it is not done at each letter of a search.
fn country(ui: &Ui, chosen: Option<MemberId>, ask: &Callback<Ask>) -> Html {
    let (on, ui, ask) = ((ui.clone(), chosen), ui.clone(), ask.clone());
    memo(on, move || {
        let members = states::all().iter().map(|state| state.member);
        let id = ("archive-country", "library-country");
        let choose = ask.reform(|word: String| Ask::Member(word.parse().ok()));
        select::view(&ui, id, select::members(&ui, members), &word(chosen), &choose)
    })
}

/// The word of a member, or of none.
pub fn word(member: Option<MemberId>) -> String {
    member.map_or_else(String::new, |member| member.to_string())
}

fn bodies(ui: &Ui) -> Vec<Choice> {
    [Body::SecurityCouncil, Body::GeneralAssembly]
        .map(|body| (body.as_str().to_owned(), ui.text(body_key(body))))
        .to_vec()
}

fn kinds(ui: &Ui) -> Vec<Choice> {
    let kinds = Kind::ALL.iter();
    kinds
        .map(|kind| (kind.as_str().to_owned(), ui.text(kind_key(*kind))))
        .collect()
}

fn outcomes(ui: &Ui) -> Vec<Choice> {
    let outcomes = Outcome::ALL.iter();
    outcomes
        .map(|outcome| (outcome.as_str().to_owned(), ui.text(outcome_key(*outcome))))
        .collect()
}

/// The message with the name of what was put to the vote.
pub const fn kind_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Draft => "archive-draft",
        Kind::Amendment => "archive-amendment",
        Kind::Part => "archive-part",
        Kind::Motion => "archive-motion",
        Kind::Ruling => "archive-ruling",
        Kind::Unknown => "archive-unknown",
    }
}

/// The message with an outcome's name.
pub const fn outcome_key(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => "library-adopted",
        Outcome::NotAdopted => "library-not-adopted",
        Outcome::Vetoed => "library-vetoed",
        Outcome::WithoutVote => "archive-without-vote",
    }
}
