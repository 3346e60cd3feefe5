//! Saves files and pictures on the reader's device, and sends texts on.
use crate::browser;
use crate::kit::ui::{Effect, Ui};
use crate::take_away::picture::with_link;

/// Performs an effect that saves something or sends it on, and says on the button that was pressed whether that worked; others
/// are not for this function.
pub fn save(effect: Effect, ui: &Ui) {
    let (button, ui) = (browser::pressed(), ui.clone());
    let answer = move |saved: bool| {
        let words = if saved { "answer-saved" } else { "answer-not-saved" };
        browser::answer(button.as_ref(), &ui.text(words), saved);
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
        Effect::Share(text) => browser::share(&text, &browser::address()),
        _ => {}
    }
}
