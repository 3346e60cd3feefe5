//! Questions that are answered by a choice or by a number, before the verdict shows.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::pages::lessons::asked::Given;
use crate::pages::lessons::judged::{Judged, right};
use crate::pages::lessons::position;
use crate::pages::lessons::pupil::{Field, Message, Pupil};
use records::lesson::model::{Choice, Task};
use rules::member::MemberId;
use rules::vote::Vote;
use wording::names;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// Answers to choose from: by one pupil, or by the hands of a class.
pub fn choose(ui: &Ui, pupil: &Pupil, options: &[Choice], judged: Judged, link: &Callback<Message>) -> Html {
    let done = judged.is_done();
    let class = match pupil.given() {
        Given::Hands(_) => true,
        Given::Nothing => pupil.class,
        _ => false,
    };
    let picked = match pupil.given() {
        Given::Choice(place) => Some(*place),
        _ => pupil.picked,
    };
    let option = |(place, option): (usize, &Choice)| {
        let mark = (done && option.right).then_some("right");
        let mark = mark.or_else(|| (done && picked == Some(place)).then_some("wrong"));
        if class {
            return hands(ui, pupil, (place, option), mark, link);
        }
        html! {
            <label class="lesson-option" data-mark={mark}>
                <input
                    type="radio"
                    name="answer"
                    value={place.to_string()}
                    checked={picked == Some(place)}
                    disabled={done}
                    onchange={link.reform(move |_: Event| Message::Pick(place))}
                />
                <span>{ option.text.clone() }</span>
            </label>
        }
    };
    html! {
        <>
            <fieldset class="lesson-options">
                <legend class="visually-hidden">{ ui.text("lesson-answers") }</legend>
                { for options.iter().enumerate().map(option) }
            </fieldset>
            if !done {
                { commit(ui, link, class || picked.is_some()) }
                <label class="lesson-class">
                    <input
                        type="checkbox"
                        id="lesson-class"
                        checked={class}
                        onchange={link.reform(move |_: Event| Message::Class(!class))}
                    />
                    <span>{ ui.text("lesson-hands") }</span>
                </label>
            }
        </>
    }
}

/// How many hands an answer got.
fn hands(
    ui: &Ui,
    pupil: &Pupil,
    (place, option): (usize, &Choice),
    mark: Option<&'static str>,
    link: &Callback<Message>,
) -> Html {
    let given = match pupil.given() {
        Given::Hands(hands) => hands.get(place).map(ToString::to_string),
        _ => None,
    };
    let done = given.is_some();
    let value = given
        .or_else(|| pupil.hands.get(place).cloned())
        .unwrap_or_default();
    let write =
        link.reform(move |event: InputEvent| Message::Write(Field::Hands(place), field::value(&event)));
    html! {
        <label class="lesson-option lesson-hands" data-mark={mark}>
            <input type="text" inputmode="numeric" size="3" maxlength="4" {value} disabled={done} oninput={write}
                aria-label={ui.texts.say("lesson-hands-for", &[("answer", option.text.clone().into())])} />
            <span>{ option.text.clone() }</span>
        </label>
    }
}

/// A number to write.
pub fn number(ui: &Ui, pupil: &Pupil, judged: Judged, link: &Callback<Message>) -> Html {
    let done = judged.is_done();
    let value = match pupil.given() {
        Given::Number(number) => number.to_string(),
        _ => pupil.number.clone(),
    };
    let write = link.reform(|event: InputEvent| Message::Write(Field::Number, field::value(&event)));
    // Enter commits, as in a form.
    let enter = link.clone();
    let enter = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            enter.emit(Message::Commit);
        }
    });
    html! {
        <>
            <label class="lesson-number">
                <span>{ ui.text("lesson-number-field") }</span>
                <input id="lesson-number" type="text" inputmode="numeric" size="5" maxlength="5" {value} disabled={done}
                    oninput={write} onkeydown={enter} />
            </label>
            if !done {
                { commit(ui, link, !pupil.number.trim().is_empty()) }
            }
        </>
    }
}

fn commit(ui: &Ui, link: &Callback<Message>, ready: bool) -> Html {
    html! {
        <p class="lesson-buttons">
            <button
                type="button"
                id="lesson-commit"
                class="primary"
                aria-disabled={(!ready).then_some("true")}
                onclick={link.reform(|_: MouseEvent| Message::Commit)}
            >
                { ui.text("lesson-commit") }
            </button>
        </p>
    }
}

/// The right answer in words; for a challenge one of its solutions.
#[must_use]
pub fn right_answer(ui: &Ui, task: &Task) -> Option<String> {
    match task {
        Task::Choose(options) => right(options).map(|option| option.text.clone()),
        Task::Number { answer, .. } => Some(ui.texts.number((*answer).into())),
        Task::Challenge(challenge) => Some(votes(ui, &position::solution(challenge))),
    }
}

/// Votes in words: `France: against; China: abstaining`.
#[must_use]
pub fn votes(ui: &Ui, votes: &[(MemberId, Vote)]) -> String {
    let one = |(member, vote): &(MemberId, Vote)| {
        let args = [
            ("member", names::name(&ui.texts, *member).into()),
            ("vote", vote_word(&ui.texts, *vote).into()),
        ];
        ui.texts.say("lesson-vote", &args)
    };
    let all: Vec<String> = votes.iter().map(one).collect();
    ui.texts.list(&all)
}
