//! The roll calls of a file: searched by words, years, a member and its vote; each opens as a vote to change.
use crate::kit::field;
use crate::kit::select;
use crate::kit::ui::Ui;
use crate::pages::import::state::{Act, Import, RollCall, Search};
use records::states;
use yew::prelude::*;

/// The search and what it found.
pub fn view(ui: &Ui, import: &Import, act: &Callback<Act>) -> Html {
    let search = &import.search;
    let asks = |make: fn(Search, String) -> Search| {
        let search = search.clone();
        act.reform(move |value: String| Act::Search(make(search.clone(), value)))
    };
    let typed = |on: Callback<String>| on.reform(|event: InputEvent| field::value(&event));
    let year = |key: &'static str, value: &String, make: fn(Search, String) -> Search| {
        html! {
            <label>
                <span>{ ui.text(key) }</span>
                <input type="text" id={key} inputmode="numeric" pattern="[0-9]{4}(-[0-9]{2}-[0-9]{2})?" maxlength="10" value={value.clone()} oninput={typed(asks(make))} />
            </label>
        }
    };
    html! {
        <section class="import-found" aria-labelledby="import-total">
            <form class="card library-filter" role="search" aria-label={ui.text("import-search")} onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                <label class="wide">
                    <span>{ ui.text("library-words") }</span>
                    <input type="search" id="import-words" value={search.text.clone()} placeholder={ui.text("import-words-example")}
                        autocomplete="off" spellcheck="false" oninput={typed(asks(|search, text| Search { text, ..search }))} />
                </label>
                { year("import-from", &search.from, |search, from| Search { from: from.trim().to_owned(), ..search }) }
                { year("import-to", &search.to, |search, to| Search { to: to.trim().to_owned(), ..search }) }
                { select::view(ui, ("import-library-country", "library-country"), select::members(ui, states::all().iter().map(|state| state.member)), &search.member, &asks(|search, member| {
                    let vote = if member.is_empty() { String::new() } else { search.vote.clone() };
                    Search { member, vote, ..search }
                })) }
                if !search.member.is_empty() {
                    { select::view(ui, ("import-library-vote", "library-vote"), select::votes(ui),
                        &search.vote, &asks(|search, vote| Search { vote, ..search })) }
                }
            </form>
            <div role="alert">
                if search.has_a_wrong_day() {
                    <p class="import-failed" id="import-no-day">{ ui.text("import-no-day") }</p>
                }
            </div>
            <h2 id="import-total" aria-live="polite">{ ui.texts.say("import-found", &[("count", import.total.into())]) }</h2>
            <p class="import-beside">{ ui.text("import-beside") }</p>
            <div role="alert">
                if let Some(problem) = &import.not_opened {
                    <p class="import-failed">{ ui.text("import-not-opened") }{ " " }<code>{ problem.clone() }</code></p>
                }
            </div>
            <ol class="import-list">{ for import.found.iter().map(|found| roll_call(ui, found, act)) }</ol>
            if import.total > import.found.len() {
                <p><button type="button" id="import-more" onclick={act.reform(|_: MouseEvent| Act::More)}>{ ui.text("import-more") }</button></p>
            }
        </section>
    }
}

fn roll_call(ui: &Ui, found: &RollCall, act: &Callback<Act>) -> Html {
    let open = found.roll_call.clone();
    let onclick = act.reform(move |_: MouseEvent| Act::Open(open.clone()));
    let count = ui.texts.say(
        "tally",
        &[
            ("favour", found.in_favour.into()),
            ("against", found.against.into()),
            ("abstaining", found.abstaining.into()),
        ],
    );
    html! {
        <li key={found.roll_call.clone()}>
            <button type="button" class="import-roll" disabled={found.without_vote} {onclick}>
                <span class="import-day"><time datetime={found.date.clone()}>{ found.date.clone() }</time>{ " " }<bdi>{ found.symbol.clone() }</bdi></span>
                <span class="import-name" lang="en" dir="auto">{ found.title.clone() }</span>
                <span class="import-count">
                    if found.without_vote { { ui.text("import-without-vote") } } else { { count } }
                </span>
            </button>
        </li>
    }
}
