//! Saves files and pictures on the reader's device, and sends texts on.
use crate::browser;
use crate::kit::ui::{Effect, Ui};
use crate::take_away::picture::with_link;

/// Performs an effect that saves something, and says so on the button that was pressed, or sends something on; others are not for this function.
pub fn save(effect: Effect, ui: &Ui) {
    let button = browser::pressed();
    match effect {
        Effect::SaveDrawing(name, drawing) => {
            browser::save(&name, &with_link(&drawing, &browser::address()));
        }
        Effect::SavePicture(name, drawing, width, height) => {
            let drawing = with_link(&drawing, &browser::address());
            browser::save_picture(&name, &drawing, width, height);
        }
        Effect::Save(name, text) => browser::save(&name, &text),
        Effect::Share(text) => return browser::share(&text, &browser::address()),
        _ => return,
    }
    browser::answer(button.as_ref(), &ui.text("answer-saved"));
}
