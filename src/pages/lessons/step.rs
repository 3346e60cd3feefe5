//! One step: what to know, the vote, the question; after the answer the verdict, why, and the provisions.
use crate::kit::provision_note;
use crate::kit::ui::Ui;
use crate::model::session::Session;
use crate::pages::lessons::asked::Given;
use crate::pages::lessons::judged::{self, Judged};
use crate::pages::lessons::opened::{Opened, dir, lang};
use crate::pages::lessons::pupil::{Message, Pupil, asks, numbered};
use crate::pages::lessons::room::{self, Open};
use crate::pages::lessons::{challenge, glossary, position, tasks};
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use crate::vote::{reasons, verdict};
use records::lesson::model::{Keep, Step, Task};
use records::lesson::own::Lock;
use yew::prelude::*;

/// The step; `start` and `now` are its vote as it begins and as the pupil has it.
pub fn view(
    ui: &Ui,
    opened: &Opened,
    pupil: &Pupil,
    (step, (start, now)): (&Step, &(Session, Session)),
    link: &Callback<Message>,
) -> Html {
    let place = pupil.asked.step;
    let judged = judged::judged(step, pupil.given(), start);
    let asks = asks(step);
    let lock = opened.lock(place);
    let open = match &step.task {
        Task::Challenge(challenge) => Open::AllBut(challenge.keep),
        _ if judged.is_done() => Open::AllBut(Keep::Nobody),
        _ => Open::Nobody,
    };
    let done = judged.is_done() || !asks;
    let open = lock.map_or(open, |lock| Open::Lock(lock.clone(), done));
    let vote_ui = VoteUi {
        ui: ui.clone(),
        dispatch: link.reform(Message::Act),
    };
    let task = match &step.task {
        Task::Choose(options) => tasks::choose(ui, pupil, options, judged, link),
        Task::Number { .. } => tasks::number(ui, pupil, judged, link),
        Task::Challenge(task) => challenge::view(ui, opened, pupil, (task, start, now), link),
    };
    let next = place.saturating_add(1);
    html! {
        <div class="lesson-columns">
            { says(ui, opened, step, place) }
            { room::view(&vote_ui, now, open) }
                <div class="lesson-side">
                    if asks {
                    <section class="card lesson-ask" aria-labelledby="lesson-question" lang={lang(opened)} dir={dir(opened)}>
                        <h3 id="lesson-question">{ step.ask.clone() }</h3>
                        { task }
                    </section>
                    }
                    if lock == Some(&Lock::Locked) {
                        <p class="lesson-locked" role="note">{ ui.text("make-locked") }</p>
                    }
                    <div class="lesson-answer" role="status" aria-live="polite">
                        if judged.is_done() {
                            { answer(ui, opened, (step, pupil.given(), judged)) }
                        }
                    </div>
                    if done || matches!(step.task, Task::Challenge(_)) {
                        { what_follows(&vote_ui, (start, now), (step, lock), done, link) }
                    }
                    <p class="lesson-buttons">
                        if place > 0 {
                            <button type="button" onclick={link.reform(move |_: MouseEvent| Message::Go(place - 1))}>
                                { ui.text("lesson-back") }
                            </button>
                        }
                        <button
                            type="button"
                            id="lesson-next"
                            class={done.then_some("primary")}
                            onclick={link.reform(move |_: MouseEvent| Message::Go(next))}
                        >
                            { ui.text(if done { "lesson-next" } else { "lesson-skip" }) }
                        </button>
                    </p>
                </div>
        </div>
    }
}

/// What there is to know before the question.
pub fn says(ui: &Ui, opened: &Opened, step: &Step, place: usize) -> Html {
    html! {
        <header>
            // The steps of a teacher's own lesson have no titles: their heading is the number.
            if opened.made.is_none() {
                <p class="eyebrow">{ numbered(&ui.texts, place, opened.lesson.steps.len()) }</p>
            }
            <h2 id="step-title" lang={lang(opened)} dir={dir(opened)}>{ step.title.clone() }</h2>
            <p class="lesson-text" lang={lang(opened)} dir={dir(opened)}>{ step.text.clone() }</p>
            { glossary::chips(ui, &step.words) }
        </header>
    }
}

/// What is said to the answer, and the provisions behind it.
fn answer(ui: &Ui, opened: &Opened, (step, given, judged): (&Step, &Given, Judged)) -> Html {
    let key = match judged {
        Judged::Right => "lesson-right",
        Judged::Wrong => "lesson-wrong",
        Judged::Hands(..) => "lesson-hands-result",
        Judged::Open | Judged::Shown => "lesson-seen",
    };
    let word = match judged {
        Judged::Hands(right, all) => ui.texts.say(key, &[("right", right.into()), ("all", all.into())]),
        _ => ui.text(key),
    };
    let said = match (&step.task, given) {
        (Task::Choose(options), Given::Choice(place)) => {
            options.get(*place).and_then(|option| option.says.clone())
        }
        _ => None,
    };
    let said = said.unwrap_or_else(|| match judged {
        Judged::Wrong => step.if_wrong.clone(),
        _ => step.if_right.clone(),
    });
    let right = tasks::right_answer(ui, &step.task).filter(|_| judged != Judged::Right);
    html! {
        <section class="card lesson-said" data-judged={key} aria-labelledby="lesson-judged">
            <h3 id="lesson-judged">{ word }</h3>
            if let Some(right) = right {
                <p class="lesson-solution">{ ui.texts.say("lesson-answer", &[("answer", right.into())]) }</p>
            }
            <p lang={lang(opened)} dir={dir(opened)}>{ said }</p>
            if !step.provisions.is_empty() {
                <div class="lesson-chips" role="group" aria-label={ui.text("lesson-rests")}>
                    { for step.provisions.iter().map(|provision| provision_note::view(ui, *provision)) }
                </div>
            }
        </section>
    }
}

/// The verdict of the engine with its reasons, and that votes can now be changed.
fn what_follows(
    ui: &VoteUi,
    (start, now): (&Session, &Session),
    (step, lock): (&Step, Option<&Lock>),
    done: bool,
    link: &Callback<Message>,
) -> Html {
    let Some(shown) = ShownVote::in_session(&ui.texts, now) else {
        return Html::default();
    };
    // A challenge has its own button for this.
    let can_put_back = !matches!(step.task, Task::Challenge(_)) && !position::changed(start, now).is_empty();
    html! {
        <>
            { verdict::view(ui, &shown) }
            if done {
                <details class="card lesson-reasons">
                    <summary>{ ui.text("lesson-why") }</summary>
                    { reasons::view(ui, &shown) }
                </details>
                if lock != Some(&Lock::Locked) {
                    <p class="lesson-try">{ ui.text("lesson-try") }</p>
                }
                if can_put_back {
                    <p class="lesson-buttons">
                        <button type="button" id="lesson-again" onclick={link.reform(|_: MouseEvent| Message::Again)}>
                            { ui.text("lesson-again") }
                        </button>
                    </p>
                }
            }
        </>
    }
}
