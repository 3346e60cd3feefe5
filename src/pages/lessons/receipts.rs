//! Receipts of challenges, checked in the page of a teacher: each is played again by the engine. Nothing is sent.
use crate::kit::field;
use crate::kit::ui::Ui;
use crate::pages::lessons::opened::Opened;
use crate::pages::lessons::position::{self, Progress};
use records::lesson::model::Task;
use records::lesson::receipt::{self, NoReceipt};
use rules::membership::Body;
use yew::prelude::*;

/// What became of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Checked {
    /// It solves the challenge of this step, from 1.
    Solves(usize),
    /// It is a receipt, and does not solve it.
    SolvesNot,
    /// It is no receipt of this lesson.
    Form,
    /// Code and name do not fit.
    Name,
}

/// A line: a name, a comma, a code; or a code alone.
#[must_use]
pub fn checked(opened: &Opened, line: &str) -> Checked {
    let (name, code) = line
        .rsplit_once([',', ';', '\t', '،', '，'])
        .unwrap_or(("", line));
    let body = |lesson: &str, step: usize| -> Option<Body> {
        let opening = opened.openings.get(step.checked_sub(1)?)?;
        (lesson == opened.lesson.id).then_some(opening.scenario.body)
    };
    let receipt = match receipt::read(code, name, body) {
        Ok(receipt) => receipt,
        Err(NoReceipt::Form) => return Checked::Form,
        Err(NoReceipt::Check) => return Checked::Name,
    };
    let place = receipt.step.saturating_sub(1);
    let found = opened.lesson.steps.get(place).zip(opened.openings.get(place));
    let Some((Task::Challenge(challenge), opening)) = found.map(|(step, opening)| (&step.task, opening))
    else {
        return Checked::Form;
    };
    let start = position::opened(opening);
    let now = position::with(&start, &receipt.votes);
    match position::progress(challenge, &start, &now) {
        Progress::Solved => Checked::Solves(receipt.step),
        _ => Checked::SolvesNot,
    }
}

/// The lesson whose receipts are checked.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words.
    pub ui: Ui,
    /// The lesson.
    pub opened: Opened,
}

/// The lines that were entered.
pub struct Receipts {
    lines: String,
}

impl Component for Receipts {
    type Message = String;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { lines: String::new() }
    }

    fn update(&mut self, _ctx: &Context<Self>, lines: String) -> bool {
        self.lines = lines;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, opened } = ctx.props();
        let lines = self.lines.lines().filter(|line| !line.trim().is_empty());
        let row = |line: &str| {
            let (mark, said) = match checked(opened, line) {
                Checked::Solves(step) => {
                    let solves = ui.texts.say("lesson-check-solves", &[("number", step.into())]);
                    ("right", solves)
                }
                Checked::SolvesNot => ("wrong", ui.text("lesson-check-not")),
                Checked::Form => ("wrong", ui.text("lesson-check-form")),
                Checked::Name => ("wrong", ui.text("lesson-check-name")),
            };
            html! { <li data-mark={mark}><span dir="auto">{ line.trim().to_owned() }</span>{ " " }<strong>{ said }</strong></li> }
        };
        html! {
            <section class="card lesson-check" aria-labelledby="lesson-check">
                <h2 id="lesson-check">{ ui.text("lesson-check") }</h2>
                <label>
                    <span>{ ui.text("lesson-check-note") }</span>
                    <textarea
                        id="lesson-receipts"
                        rows="4"
                        spellcheck="false"
                        dir="auto"
                        oninput={ctx.link().callback(|event: InputEvent| field::value(&event))}
                    />
                </label>
                <div role="status"><ul class="lesson-checked">{ for lines.map(row) }</ul></div>
                <p class="lesson-note">{ ui.text("lesson-check-limits") }</p>
            </section>
        }
    }
}
