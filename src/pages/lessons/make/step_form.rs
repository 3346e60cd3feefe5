//! What pupils read and are asked in a step in the making.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::model::session::Session;
use crate::pages::lessons::make::draft::Edit;
use crate::pages::lessons::make::message::Held;
use crate::vote::shown_vote::ShownVote;
use records::lesson::own::{MOST_OPTIONS, OwnStep};
use rules::decision::{Ground, Outcome};
use rules::membership::Body;
use yew::prelude::*;

/// The form.
pub fn view(ui: &Ui, maker: &Held, edit: &Callback<Edit>) -> Html {
    let Some(step) = maker.draft.step() else {
        return Html::default();
    };
    let area = |id: &'static str, rows: &'static str, text: &str, make: fn(String) -> Edit| {
        let write = edit.reform(move |event: InputEvent| make(field::value(&event)));
        html! {
            <label>
                <span>{ ui.text(id) }</span>
                <textarea {id} {rows} dir="auto" value={text.to_owned()} oninput={write} />
            </label>
        }
    };
    let ready = maker.day.as_ref().and_then(|day| ready(ui, day));
    html! {
        <section class="card make-step" aria-labelledby="make-question">
            <h2 id="make-question">{ ui.text("make-question") }</h2>
            { area("make-text", "3", &step.text, Edit::Text) }
            if let Some(ready) = ready {
                <p class="lesson-buttons">
                    <button type="button" id="make-ready" onclick={edit.reform(move |_: MouseEvent| ready.clone())}>
                        { ui.text("make-ready") }
                    </button>
                </p>
            }
            { area("make-ask", "2", &step.ask, Edit::Ask) }
            if !step.options.is_empty() {
                { answers(ui, step, edit) }
            }
            { area("make-why", "2", &step.why, Edit::Why) }
        </section>
    }
}

/// The answers to choose from, and which is right.
fn answers(ui: &Ui, step: &OwnStep, edit: &Callback<Edit>) -> Html {
    let many = step.options.len();
    let answer = |(place, text): (usize, &String)| {
        let number = ui
            .texts
            .say("make-answer", &[("number", place.saturating_add(1).into())]);
        let write = edit.reform(move |event: InputEvent| Edit::Answer(place, field::value(&event)));
        let right = edit.reform(move |_: Event| Edit::Right(place));
        let remove = edit.reform(move |_: MouseEvent| Edit::RemoveAnswer(place));
        html! {
            <li key={place}>
                <input type="text" dir="auto" aria-label={number.clone()} placeholder={number} value={text.clone()} oninput={write} />
                <label class="choice">
                    <input type="radio" name="make-right" checked={place == step.right} onchange={right} />
                    { ui.text("make-right") }
                </label>
                if many > 2 {
                    <button type="button" aria-label={ui.text("make-remove-answer")} onclick={remove}>{ "×" }</button>
                }
            </li>
        }
    };
    html! {
        <fieldset class="make-answers">
            <legend>{ ui.text("lesson-answers") }</legend>
            <ol>{ for step.options.iter().enumerate().map(answer) }</ol>
            if many < MOST_OPTIONS {
                <p class="lesson-buttons">
                    <button type="button" id="make-add-answer" onclick={edit.reform(|_: MouseEvent| Edit::AddAnswer)}>
                        { ui.text("make-add-answer") }
                    </button>
                </p>
            }
        </fieldset>
    }
}

/// A ready question: what becomes of the vote, with the answer that the engine gives; `None` for a vote that ends in none of
/// these ways.
fn ready(ui: &Ui, day: &Session) -> Option<Edit> {
    let shown = ShownVote::in_session(&ui.texts, day)?;
    let mut options = vec![ui.text("make-ready-adopted")];
    let vetoed = match shown.step.outcome() {
        Outcome::Adopted => None,
        Outcome::NotAdopted(Ground::DidNotConcur(_)) => Some(true),
        Outcome::NotAdopted(_) => Some(false),
        _ => return None,
    };
    let council = day.state.scenario.body == Body::SecurityCouncil;
    if council {
        options.push(ui.text("make-ready-vetoed"));
    }
    options.push(ui.text("make-ready-few"));
    let right = match vetoed {
        None => 0,
        Some(true) => 1,
        Some(false) => options.len().saturating_sub(1),
    };
    Some(Edit::Ready {
        ask: ui.text("make-ready-ask"),
        options,
        right,
        why: shown.headline(),
    })
}
