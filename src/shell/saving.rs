//! Saves files and pictures on the reader's device, copies texts, and sends them on.
use crate::browser;
use crate::kit::ui::{Effect, Ui};
use crate::take_away::picture::with_link;
use yew::platform::spawn_local;

/// Performs an effect that saves something, copies it or sends it on, and says on the button that was pressed whether that worked; others
/// are not for this function.
pub fn save(effect: Effect, ui: &Ui) {
    let (button, texts) = (browser::pressed(), ui.texts.clone());
    let answer = move |saved: bool| {
        let words = if saved { "answer-saved" } else { "answer-not-saved" };
        browser::answer(button.as_ref(), &texts.get(words), saved);
    };
    match effect {
        Effect::SaveDrawing(name, drawing) => {
            answer(browser::save(&name, &with_link(&drawing, &browser::address())));
        }
        Effect::SavePicture(name, drawing, width, height) => {
            let drawing = with_link(&drawing, &browser::address());
            browser::save_picture(&name, &drawing, width, height, answer);
        }
        Effect::Save(name, text) => answer(browser::save(&name, &text)),
        Effect::CopyLink => copy(browser::address(), ui),
        Effect::Copy(text) => copy(format!("{text} {}", browser::address()), ui),
        Effect::CopyText(text) => copy(text, ui),
        Effect::Share(text) => browser::share(&text, &browser::address()),
        _ => {}
    }
}

/// Puts a text on the clipboard. The button that was pressed says whether that worked.
fn copy(text: String, ui: &Ui) {
    let (texts, button) = (ui.texts.clone(), browser::pressed());
    spawn_local(async move {
        let copied = browser::copy(&text).await;
        let words = if copied {
            "answer-copied"
        } else {
            "answer-not-copied"
        };
        browser::answer(button.as_ref(), &texts.get(words), copied);
    });
}
