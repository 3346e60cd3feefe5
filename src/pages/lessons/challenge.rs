//! A challenge: votes to change until something holds, with hints, a solution, and a receipt.
use crate::kit::field;
use crate::kit::ui::{Effect, Ui};
use crate::model::session::Session;
use crate::pages::lessons::asked::Given;
use crate::pages::lessons::opened::Opened;
use crate::pages::lessons::position::{self, Progress};
use crate::pages::lessons::pupil::{Field, Message, Pupil};
use records::lesson::model::{Challenge, Keep};
use records::lesson::receipt::{self, Receipt};
use yew::prelude::*;

/// The challenge; `start` and `now` are its vote as it begins and as the pupil has it.
pub fn view(
    ui: &Ui,
    opened: &Opened,
    pupil: &Pupil,
    (task, start, now): (&Challenge, &Session, &Session),
    link: &Callback<Message>,
) -> Html {
    let changed = position::changed(start, now);
    let count = [("count", changed.len().into()), ("most", task.most.into())];
    let too_many = position::progress(task, start, now) == Progress::TooMany;
    let kept = match task.keep {
        Keep::Nobody => None,
        Keep::Permanent => Some("lesson-keep-permanent"),
        Keep::Elected => Some("lesson-keep-elected"),
    };
    let hints = task.hints.iter().take(pupil.hints);
    html! {
        <div class="lesson-challenge">
            if let Some(key) = kept {
                <p class="lesson-note">{ ui.text(key) }</p>
            }
            <p class="lesson-count" role="status">
                { ui.texts.say("lesson-changed", &count) }
                if too_many {
                    { " " }<strong>{ ui.text("lesson-too-many") }</strong>
                }
            </p>
            if pupil.hints > 0 {
                <ul class="lesson-hints">{ for hints.map(|hint| html! { <li>{ hint.clone() }</li> }) }</ul>
            }
            <p class="lesson-buttons">
                if *pupil.given() == Given::Nothing {
                    if pupil.hints < task.hints.len() {
                        <button type="button" id="lesson-hint" onclick={link.reform(|_: MouseEvent| Message::Hint)}>
                            { ui.text("lesson-hint") }
                        </button>
                    } else {
                        <button type="button" id="lesson-solution" onclick={link.reform(|_: MouseEvent| Message::GiveUp)}>
                            { ui.text("lesson-give-up") }
                        </button>
                    }
                }
                if !changed.is_empty() {
                    <button type="button" id="lesson-again" onclick={link.reform(|_: MouseEvent| Message::Again)}>
                        { ui.text("lesson-again") }
                    </button>
                }
            </p>
            if matches!(pupil.given(), Given::Votes(_)) {
                { slip(ui, opened, pupil, &changed, link) }
            }
        </div>
    }
}

/// The receipt of what was solved.
fn slip(
    ui: &Ui,
    opened: &Opened,
    pupil: &Pupil,
    changed: &[(rules::member::MemberId, rules::vote::Vote)],
    link: &Callback<Message>,
) -> Html {
    let solved = Receipt {
        lesson: opened.lesson.id.clone(),
        step: pupil.asked.step.saturating_add(1),
        votes: changed.to_vec(),
    };
    let code = receipt::write(&solved, &pupil.name);
    let line = match pupil.name.trim() {
        "" => code.clone(),
        name => format!("{name}, {code}"),
    };
    let write = link.reform(|event: InputEvent| Message::Write(Field::Name, field::value(&event)));
    html! {
        <div class="lesson-receipt">
            <label>
                <span>{ ui.text("lesson-name") }</span>
                <input id="lesson-name" type="text" maxlength="60" autocomplete="off" value={pupil.name.clone()} oninput={write} />
            </label>
            <p>
                <span>{ ui.text("lesson-receipt") }</span>{ " " }
                <code id="lesson-receipt" dir="ltr">{ code }</code>{ " " }
                <button type="button" onclick={ui.does(Effect::CopyText(line))}>{ ui.text("lesson-copy") }</button>
            </p>
            <p class="lesson-note">{ ui.text("lesson-receipt-note") }</p>
        </div>
    }
}
