//! The page of the archive: its views, how much is loaded, and the archive as a file.
use crate::kit::licences;
use crate::kit::page::Page;
use crate::kit::site_header;
use crate::kit::ui::Ui;
use crate::kit::{notices, site_footer};
use crate::pages::archive::asked::{Ask, Asked, View};
use crate::pages::archive::state::{Act, Votes};
use crate::pages::archive::timeline::Timeline;
use crate::pages::archive::{form, narrowed, pair, vetoes, votes, worth_opening};
use crate::text::notice::Notice;
use rules::membership::Body;
use wording::arg::Arg;
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, state: &Votes, act: &Callback<Act>, notices: &[Notice]) -> Html {
    let ask = act.reform(Act::Ask);
    html! {
        <>
            <a class="skip-link" href={part(state.asked.view)}>{ ui.text("archive-skip") }</a>
            { site_header::view(ui, None, Html::default()) }
            <main id="main" class="archive-page">
                <header class="page-head">
                    <h1 class="headline" id="headline" tabindex="-1">{ ui.text("page-archive") }</h1>
                    <p class="lede">{ ui.text("archive-about") }</p>
                    { total(ui, state) }
                </header>
                { notices::view(ui, notices) }
                { views(ui, state, &ask) }
                { problem(ui, state, act) }
                { shown(ui, state, act) }
            </main>
            { site_footer::view(ui) }
        </>
    }
}

/// The ways to look at the votes.
fn views(ui: &Ui, state: &Votes, ask: &Callback<Ask>) -> Html {
    let link = |view: View| {
        let query = state.asked.clone().after(Ask::View(view)).write();
        let onclick = ask.reform(move |()| Ask::View(view));
        let onclick = Callback::from(move |event: MouseEvent| {
            // A modified click opens a tab, as links do.
            if !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                event.prevent_default();
                onclick.emit(());
            }
        });
        let current = (state.asked.view == view).then_some("page");
        let id = format!(
            "archive-view-{}",
            if view == View::Search {
                "search"
            } else {
                view.as_str()
            }
        );
        html! { <a {id} href={ui.page(Page::Archive, &query)} aria-current={current} {onclick}>{ ui.text(view_key(view)) }</a> }
    };
    html! { <nav class="archive-views" aria-label={ui.text("archive-views")}>{ for View::ALL.map(link) }</nav> }
}

/// The message with the name of a view.
const fn view_key(view: View) -> &'static str {
    match view {
        View::Search => "archive-view-search",
        View::Vetoes => "archive-view-vetoes",
        View::Pair => "archive-view-pair",
        View::Worth => "archive-view-worth",
    }
}

/// Where the skip link leads: to what the view shows.
const fn part(view: View) -> &'static str {
    match view {
        View::Search => "#archive-found",
        View::Vetoes => "#vetoes",
        View::Pair => "#pair",
        View::Worth => "#worth-opening",
    }
}

/// What the chosen view shows.
fn shown(ui: &Ui, state: &Votes, act: &Callback<Act>) -> Html {
    let ask = act.reform(Act::Ask);
    match state.asked.view {
        View::Search => html! {
            <>
                { form::view(ui, &state.asked, &ask, along_the_years(ui, state, &ask)) }
                { narrowed::view(ui, &state.asked, &ask) }
                { votes::view(ui, state, act) }
                { whole(ui, state) }
            </>
        },
        View::Vetoes => vetoes::view(ui, state, act),
        View::Pair => pair::view(ui, state, act),
        View::Worth => worth_opening::view(ui, state, act),
    }
}

fn along_the_years(ui: &Ui, state: &Votes, ask: &Callback<Ask>) -> Html {
    let Some(span) = all_years(state) else {
        return Html::default();
    };
    let Asked { from, to, .. } = state.asked.clone();
    html! { <Timeline ui={ui.clone()} years={state.by_year()} {span} {from} {to} ask={ask.clone()} /> }
}

/// The whole archive as one file, with its size.
fn whole(ui: &Ui, state: &Votes) -> Html {
    let Some(bytes) = state.download() else {
        return Html::default();
    };
    let size = Arg::Number(i64::try_from(bytes.div_ceil(1000)).unwrap_or(i64::MAX));
    let href = format!("{}archive/votes.zip", ui.root);
    html! {
        <>
            <p class="archive-whole"><a id="archive-whole" {href} download="votes.zip">{ ui.texts.say("archive-whole", &[("size", size)]) }</a></p>
            <p class="archive-whole"><a href={ui.handbook("research")} hreflang="en">{ ui.text("archive-handbook") }</a></p>
            <p class="archive-whole">{ licences::link(ui) }</p>
        </>
    }
}

/// The years of the first and the last vote.
fn all_years(state: &Votes) -> Option<(u16, u16)> {
    let bodies = [Body::SecurityCouncil, Body::GeneralAssembly];
    let years: Vec<(u16, u16)> = bodies.iter().filter_map(|body| state.years(*body)).collect();
    let from = years.iter().map(|(from, _)| *from).min()?;
    let to = years.iter().map(|(_, to)| *to).max()?;
    Some((from, to))
}

/// How many votes there are, and of which years, as the index says; while some are on their way, how many can be searched. The line is
/// there from the beginning to the end, so that nothing below it moves.
fn total(ui: &Ui, state: &Votes) -> Html {
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    if state.problem.is_none() && !state.is_whole() {
        let (searched, all) = state.progress().unwrap_or((0, 1));
        let args = [("searched", number(searched)), ("all", number(all))];
        let says = state.progress().map(|_| ui.texts.say("archive-searched", &args));
        return html! {
            <p class="archive-total">
                <label for="archive-progress">{ says.unwrap_or_else(|| ui.text("archive-waiting")) }</label>
                <progress id="archive-progress" value={searched.to_string()} max={all.max(1).to_string()}></progress>
            </p>
        };
    }
    let says = state.total().zip(all_years(state)).map(|(count, (from, to))| {
        let args = [
            ("count", number(count)),
            ("from", from.to_string().into()),
            ("to", to.to_string().into()),
        ];
        ui.texts.say("archive-total", &args)
    });
    html! { <p class="archive-total">{ says.unwrap_or_default() }</p> }
}

/// What went wrong, with another try.
fn problem(ui: &Ui, state: &Votes, act: &Callback<Act>) -> Html {
    html! {
        <div role="alert">
            if let Some(problem) = &state.problem {
                <div class="archive-failed card">
                    <p>{ ui.text("archive-failed") }{ " " }<code dir="auto">{ problem.clone() }</code></p>
                    <button type="button" id="archive-again" onclick={act.reform(|_: MouseEvent| Act::Again)}>{ ui.text("archive-again") }</button>
                </div>
            }
        </div>
    }
}
