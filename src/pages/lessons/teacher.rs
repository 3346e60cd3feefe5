//! The teacher's page of a lesson: plan, steps with their answers, what pupils usually get wrong, receipts.
use crate::kit::page::Page;
use crate::kit::provision_note;
use crate::kit::ui::{Effect, Ui};
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::opened::{Opened, dir, head, lang};
use crate::pages::lessons::receipts::Receipts;
use crate::pages::lessons::tasks;
use records::lesson::model::{Step, Task};
use yew::prelude::*;

/// The page.
pub fn view(ui: &Ui, opened: &Opened) -> Html {
    let lesson = &opened.lesson;
    let teacher = &lesson.teacher;
    let texts = |texts: &[String]| html! { <ul>{ for texts.iter().map(|text| html! { <li>{ text.clone() }</li> }) }</ul> };
    let has_challenge = lesson
        .steps
        .iter()
        .any(|step| matches!(step.task, Task::Challenge(_)));
    html! {
        <div class="lesson-teacher">
            { head(ui, opened, View::Teacher) }
            <p class="lesson-buttons">
                <button type="button" onclick={ui.does(Effect::Print)}>{ ui.text("page-print") }</button>
            </p>
            <div class="lesson-plan" lang={lang(opened)} dir={dir(opened)}>
                <section class="card" aria-labelledby="lesson-before">
                    <h2 id="lesson-before">{ ui.text("lesson-before") }</h2>
                    <p>{ teacher.before.clone() }</p>
                    <h3>{ ui.text("lesson-aims") }</h3>
                    { texts(&lesson.aims) }
                </section>
                <section class="card" aria-labelledby="lesson-plan">
                    <h2 id="lesson-plan">{ ui.text("lesson-plan") }</h2>
                    <table>
                        <tbody>
                            { for teacher.plan.iter().map(|phase| html! {
                                <tr>
                                    <th scope="row">{ ui.texts.say("lesson-minutes", &[("count", phase.minutes.into())]) }</th>
                                    <td>{ phase.what.clone() }</td>
                                </tr>
                            }) }
                        </tbody>
                    </table>
                </section>
            </div>
            <section aria-labelledby="lesson-key">
                <h2 id="lesson-key">{ ui.text("lesson-key") }</h2>
                <ol class="lesson-key">
                    { for lesson.steps.iter().enumerate().map(|(place, shown)| step(ui, opened, place, shown)) }
                </ol>
            </section>
            <div class="lesson-plan" lang={lang(opened)} dir={dir(opened)}>
                <section class="card" aria-labelledby="lesson-mistakes">
                    <h2 id="lesson-mistakes">{ ui.text("lesson-mistakes") }</h2>
                    <dl>
                        { for teacher.mistakes.iter().map(|mistake| html! {
                            <div><dt>{ mistake.usual.clone() }</dt><dd>{ mistake.better.clone() }</dd></div>
                        }) }
                    </dl>
                </section>
                <section class="card" aria-labelledby="lesson-after">
                    <h2 id="lesson-after">{ ui.text("lesson-after") }</h2>
                    { texts(&teacher.after) }
                </section>
            </div>
            if has_challenge {
                <Receipts ui={ui.clone()} opened={opened.clone()} />
            }
        </div>
    }
}

/// A step with its answer and a link to it.
fn step(ui: &Ui, opened: &Opened, place: usize, step: &Step) -> Html {
    let asked = Asked {
        step: place,
        ..Asked::of(&opened.lesson.id, View::Pupil)
    };
    let address = ui.page(Page::Lessons, &asked.write(opened.lesson.steps.len()));
    let answer = tasks::right_answer(ui, &step.task).unwrap_or_default();
    html! {
        <li class="card">
            <h3 lang={lang(opened)} dir={dir(opened)}><a href={address}>{ step.title.clone() }</a></h3>
            <p lang={lang(opened)} dir={dir(opened)}>{ step.ask.clone() }</p>
            <p class="lesson-solution">{ ui.texts.say("lesson-answer", &[("answer", answer.into())]) }</p>
            <p lang={lang(opened)} dir={dir(opened)}>{ step.if_right.clone() }</p>
            <div class="lesson-chips" role="group" aria-label={ui.text("lesson-rests")}>
                { for step.provisions.iter().map(|provision| provision_note::view(ui, *provision)) }
            </div>
        </li>
    }
}
