//! A lesson on paper: the questions on one sheet, the key on a second.
use crate::kit::ui::{Effect, Take, Ui};
use crate::model::opening::Opening;
use crate::model::session::Session;
use crate::pages::lessons::asked::View;
use crate::pages::lessons::opened::{Opened, dir, head, lang};
use crate::pages::lessons::{position, tasks};
use crate::text::phrases;
use crate::vote::shown_vote::ShownVote;
use records::lesson::model::{Step, Task};
use rules::membership::Body;
use rules::vote::{NotVoting, Vote};
use std::rc::Rc;
use wording::law;
use wording::names;
use wording::say::vote::{tally_long, vote as vote_word};
use yew::prelude::*;

/// The two sheets.
pub fn view(ui: &Ui, opened: &Opened) -> Html {
    let lesson = &opened.lesson;
    let steps = lesson.steps.iter().zip(&opened.openings);
    let mut before: Option<&Rc<Opening>> = None;
    let questions: Vec<Html> = steps
        .map(|(step, opening)| {
            // A vote that several steps in a row look at is printed once.
            let same = before.is_some_and(|before| {
                before.scenario.id == opening.scenario.id
                    && before.selected == opening.selected
                    && before.changes == opening.changes
            });
            before = Some(opening);
            question(ui, opened, step, (!same).then_some(opening))
        })
        .collect();
    html! {
        <div class="lesson-sheets">
            { head(ui, opened, View::Sheet) }
            <p class="lesson-buttons">
                <button type="button" id="lesson-print" class="primary" onclick={ui.does(Effect::Print)}>
                    { ui.text("page-print") }
                </button>
                <button type="button" id="lesson-take-plain" onclick={ui.does(Effect::TakeLesson(Take::Plain))}>
                    { ui.text("lesson-take-plain") }
                </button>
            </p>
            <section class="card lesson-paper" aria-label={ui.text("lesson-sheet")}>
                <header>
                    <h2 lang={lang(opened)} dir={dir(opened)}>{ lesson.title.clone() }</h2>
                    <p class="lesson-blank">{ ui.text("lesson-sheet-name") }</p>
                </header>
                <ol>{ for questions }</ol>
                <p class="lesson-note">{ "* " }{ ui.text("legend-permanent") }</p>
            </section>
            <section class="card lesson-paper lesson-paper-key" aria-label={ui.text("lesson-sheet-key")}>
                <h2>{ ui.text("lesson-sheet-key") }{ " · " }<span lang={lang(opened)} dir={dir(opened)}>{ lesson.title.clone() }</span></h2>
                <ol>{ for lesson.steps.iter().map(|step| key(ui, opened, step)) }</ol>
            </section>
        </div>
    }
}

/// A question, with the vote that it is about.
fn question(ui: &Ui, opened: &Opened, step: &Step, opening: Option<&Rc<Opening>>) -> Html {
    let answer = match &step.task {
        Task::Choose(options) if options.is_empty() => Html::default(),
        Task::Choose(options) => html! {
            <ul class="lesson-boxes">
                { for options.iter().map(|option| html! { <li>{ option.text.clone() }</li> }) }
            </ul>
        },
        Task::Number { .. } => html! { <p class="lesson-blank">{ ui.text("lesson-number-field") }</p> },
        Task::Challenge(_) => html! { <p class="lesson-blank">{ ui.text("lesson-sheet-votes") }</p> },
    };
    html! {
        <li lang={lang(opened)} dir={dir(opened)}>
            if let Some(opening) = opening {
                { vote(ui, &position::opened(opening)) }
            }
            <p class="lesson-printed-text">{ step.text.clone() }</p>
            <p><strong>{ step.ask.clone() }</strong></p>
            { answer }
        </li>
    }
}

/// A vote in a few lines: who voted how in the Council, the count in the Assembly.
fn vote(ui: &Ui, session: &Session) -> Html {
    let Some(shown) = ShownVote::in_session(&ui.texts, session) else {
        return Html::default();
    };
    let scenario = &session.state.scenario;
    let roll = match scenario.body {
        Body::SecurityCouncil => roll(ui, &shown),
        Body::GeneralAssembly => Vec::new(),
    };
    html! {
        <p class="lesson-printed-vote">
            { format!("{} · {} · ", phrases::eyebrow(&ui.texts, scenario), shown.record.title) }
            { tally_long(&ui.texts, &shown.votes.tally()) }
            if !roll.is_empty() {
                { format!(" · {}", roll.join("; ")) }
            }
        </p>
    }
}

/// Who voted how: for each vote that was cast its name and the members. A star marks the permanent members, since their votes
/// against count differently.
pub fn roll(ui: &Ui, shown: &ShownVote<'_>) -> Vec<String> {
    let columns = [
        Vote::InFavour,
        Vote::Against,
        Vote::Abstaining,
        Vote::NotVoting(NotVoting::NotParticipating),
        Vote::NotVoting(NotVoting::Absent),
    ];
    let column = |vote: Vote| {
        let membership = shown.votes.membership();
        let members = shown
            .order
            .iter()
            .filter(|member| shown.votes.of(**member) == Some(vote));
        let named: Vec<String> = members
            .map(|member| {
                let star = if membership.is_permanent(*member) { "*" } else { "" };
                format!("{}{star}", names::short_name(&ui.texts, *member))
            })
            .collect();
        (!named.is_empty())
            .then(|| phrases::labelled(&ui.texts, vote_word(&ui.texts, vote), ui.texts.list(&named)))
    };
    columns.into_iter().filter_map(column).collect()
}

/// The answer to a question, with its provisions.
fn key(ui: &Ui, opened: &Opened, step: &Step) -> Html {
    let provisions: Vec<String> = step
        .provisions
        .iter()
        .map(|provision| law::provision(&ui.texts, *provision).short.to_string())
        .collect();
    html! {
        <li>
            <strong>{ tasks::right_answer(ui, &step.task).unwrap_or_default() }</strong>{ " " }
            <span lang={lang(opened)} dir={dir(opened)}>{ step.if_right.clone() }</span>
            { " " }
            <span class="lesson-note">{ ui.texts.list(&provisions) }</span>
        </li>
    }
}
