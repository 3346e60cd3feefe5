//! Saves the lesson that is shown as a file that needs no network. A script that loads when it is asked for makes the file.
use crate::browser;
use crate::kit::ui::{Take, Ui};
use records::json::quoted;

/// The script, below the root of the site.
const SCRIPT: &str = "tools/take-lesson.js";

/// The event to which it listens.
const EVENT: &str = "placard-take-lesson";

/// Makes the file and saves it; the button that was pressed says so.
pub fn take(take: Take, ui: &Ui) {
    let words = [("saved", "answer-saved"), ("failed", "lesson-take-failed")];
    let words = words.map(|(name, key)| format!("{}:{}", quoted(name), quoted(&ui.text(key))));
    let asked = format!(
        "{{\"kind\":{},\"lang\":{},{}}}",
        quoted(take.word()),
        quoted(ui.texts.lang().code()),
        words.join(",")
    );
    browser::ask_tool(&[&*ui.root, SCRIPT].concat(), EVENT, &asked);
}
