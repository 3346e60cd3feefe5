//! The page of the archive: the search, what it found, and all vetoes.
use crate::kit::site_header;
use crate::kit::site_header::Here;
use crate::kit::ui::Ui;
use crate::kit::{notices, site_footer};
use crate::pages::archive::state::{Act, Votes};
use crate::pages::archive::{form, vetoes, votes};
use crate::text::notice::Notice;
use rules::membership::Body;
use wording::arg::Arg;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, state: &Votes, act: &Callback<Act>, notices: &[Notice]) -> Html {
    let ask = act.reform(Act::Ask);
    html! {
        <>
            <a class="skip-link" href="#archive-found">{ ui.text("archive-skip") }</a>
            { site_header::view(ui, Here::Elsewhere, Html::default()) }
            <main id="main" class="archive-page">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("page-archive") }</h1>
                    <p class="lede">{ ui.text("archive-about") }</p>
                    { total(ui, state) }
                </header>
                { notices::view(ui, notices) }
                { form::view(ui, &state.asked, &ask) }
                { progress(ui, state, act) }
                { votes::view(ui, state, act) }
                { vetoes::view(ui, state, act) }
            </main>
            { site_footer::view(ui) }
        </>
    }
}

/// How many votes there are, and of which years, as the index says.
fn total(ui: &Ui, state: &Votes) -> Html {
    let bodies = [Body::SecurityCouncil, Body::GeneralAssembly];
    let years: Vec<(u16, u16)> = bodies.iter().filter_map(|body| state.years(*body)).collect();
    let from = years.iter().map(|(from, _)| *from).min();
    let to = years.iter().map(|(_, to)| *to).max();
    let (Some(count), Some(from), Some(to)) = (state.total(), from, to) else {
        return Html::default();
    };
    let says = ui.texts.say(
        "archive-total",
        &[
            ("count", count.into()),
            ("from", from.to_string().into()),
            ("to", to.to_string().into()),
        ],
    );
    html! { <p class="archive-total">{ says }</p> }
}

/// How much is loaded, while some is missing; what went wrong, with another try.
fn progress(ui: &Ui, state: &Votes, act: &Callback<Act>) -> Html {
    let (loaded, all) = state.progress().unwrap_or((0, 0));
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    let loading = ui.texts.say(
        "archive-loading",
        &[("loaded", number(loaded)), ("all", number(all.max(1)))],
    );
    html! {
        <>
            <div role="alert">
                if let Some(problem) = &state.problem {
                    <div class="archive-failed card">
                        <p>{ ui.text("archive-failed") }{ " " }<code dir="auto">{ problem.clone() }</code></p>
                        <button type="button" id="archive-again" onclick={act.reform(|_: MouseEvent| Act::Again)}>{ ui.text("archive-again") }</button>
                    </div>
                }
            </div>
            if state.problem.is_none() && !state.is_whole() {
                <p class="archive-loading">
                    <label for="archive-progress">{ loading }</label>
                    <progress id="archive-progress" value={loaded.to_string()} max={all.max(1).to_string()}></progress>
                </p>
            }
        </>
    }
}
