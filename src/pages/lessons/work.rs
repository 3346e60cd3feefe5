//! A lesson as a pupil works through it: one step at a time, the answer before the verdict.
use crate::kit::ui::{Effect, Ui};
use crate::pages::lessons::asked::{Asked, View};
use crate::pages::lessons::judged::Judged;
use crate::pages::lessons::opened::{Opened, dir, head, lang};
use crate::pages::lessons::pupil::{Message, asks, numbered};
use crate::pages::lessons::step;
use records::lesson::model::Lesson;
use yew::prelude::*;

pub use crate::pages::lessons::pupil::Pupil;

/// What the lesson begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Words and effects.
    pub ui: Ui,
    /// The lesson.
    pub opened: Opened,
    /// The step and the answers that the address names.
    pub asked: Asked,
}

impl Component for Pupil {
    type Message = Message;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let Props { opened, asked, .. } = ctx.props();
        Self::of(opened, asked)
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &Props) -> bool {
        let Props { opened, asked, .. } = ctx.props();
        if *opened != old.opened || *asked != old.asked {
            *self = Self::of(opened, asked);
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let Props { ui, opened, .. } = ctx.props();
        let goes = matches!(message, Message::Go(_) | Message::Restart);
        if self.after(message, opened) {
            self.asked.view = View::Pupil;
            let address = self.asked.write(opened.lesson.steps.len());
            ui.effect.emit(Effect::Address(address));
        }
        if goes {
            ui.effect.emit(Effect::Unfold("step"));
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let Props { ui, opened, .. } = ctx.props();
        let link = ctx.link().callback(|message: Message| message);
        let content = match (opened.lesson.steps.get(self.asked.step), &self.day) {
            (Some(shown), Some(day)) => step::view(ui, opened, self, (shown, day), &link),
            _ => end(ui, &opened.lesson, self.score(opened), &link),
        };
        page(self, ui, opened, content, &link)
    }
}

/// The heading of the lesson, its steps, and the one that is shown.
fn page(pupil: &Pupil, ui: &Ui, opened: &Opened, shown: Html, link: &Callback<Message>) -> Html {
    html! {
        <>
            { head(ui, opened, View::Pupil) }
            if pupil.asked.step == 0 && !opened.lesson.aims.is_empty() {
                <details class="lesson-aims">
                    <summary>{ ui.text("lesson-aims") }</summary>
                    <ul lang={lang(opened)} dir={dir(opened)}>
                        { for opened.lesson.aims.iter().map(|aim| html! { <li>{ aim.clone() }</li> }) }
                    </ul>
                </details>
            }
            { progress(pupil, ui, opened, link) }
            <section class="lesson-step" id="step" tabindex="-1" aria-labelledby="step-title">{ shown }</section>
        </>
    }
}

/// A lesson as far as it can be read before the program has come: its heading, and what the first step says. The static page holds it
/// for the lesson's address.
#[function_component]
pub fn Still(Props { ui, opened, asked }: &Props) -> Html {
    let pupil = Pupil::of(opened, asked);
    let says = opened
        .lesson
        .steps
        .first()
        .map(|first| html! { <div class="lesson-columns">{ step::says(ui, opened, first, 0) }</div> });
    page(&pupil, ui, opened, says.unwrap_or_default(), &Callback::noop())
}

/// The steps, each with what became of it.
fn progress(pupil: &Pupil, ui: &Ui, opened: &Opened, link: &Callback<Message>) -> Html {
    let all = opened.lesson.steps.len();
    let step = |place: usize| {
        let done = match pupil.judged_at(opened, place) {
            Judged::Open => None,
            Judged::Right => Some("right"),
            Judged::Wrong => Some("wrong"),
            Judged::Hands(..) | Judged::Shown => Some("seen"),
        };
        let label = numbered(&ui.texts, place, all);
        let word = done.map(|done| ui.text(&format!("lesson-{done}")));
        let label = [Some(label), word]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        html! {
            <li>
                <button
                    type="button"
                    data-done={done}
                    data-asks={opened.lesson.steps.get(place).is_some_and(|step| !asks(step)).then_some("no")}
                    aria-label={label}
                    aria-current={(place == pupil.asked.step).then_some("step")}
                    onclick={link.reform(move |_: MouseEvent| Message::Go(place))}
                >
                    { ui.texts.number(i64::try_from(place.saturating_add(1)).unwrap_or(0)) }
                </button>
            </li>
        }
    };
    html! {
        <nav aria-label={ui.text("lesson-progress")}>
            <ol class="lesson-progress">{ for (0..all).map(step) }</ol>
        </nav>
    }
}

/// After the last step.
fn end(ui: &Ui, lesson: &Lesson, (right, all): (usize, usize), link: &Callback<Message>) -> Html {
    let last = lesson.steps.len().saturating_sub(1);
    let score = [("right", right.into()), ("all", all.into())];
    html! {
        <div class="card lesson-end">
            <h2 id="step-title">{ ui.text("lesson-end") }</h2>
            <p>{ ui.texts.say("lesson-score", &score) }</p>
            <p class="lesson-buttons">
                <button type="button" onclick={link.reform(move |_: MouseEvent| Message::Go(last))}>
                    { ui.text("lesson-back") }
                </button>
                <button type="button" id="lesson-restart" onclick={link.reform(|_: MouseEvent| Message::Restart)}>
                    { ui.text("lesson-restart") }
                </button>
            </p>
        </div>
    }
}
