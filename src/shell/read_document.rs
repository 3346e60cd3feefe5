//! Puts the text of a PDF or a Word file into a text area. A script that loads when a file is given reads it.
use crate::browser;
use crate::kit::ui::Ui;
use records::json::quoted;

/// The script, below the root of the site.
const SCRIPT: &str = "tools/read-file.js";

/// The event to which it listens.
const EVENT: &str = "placard-read-file";

/// What the script puts the name of the file in the place of.
const FILE: &str = "{file}";

/// Reads the file: the ids of the field with the file, of the text area, and of the element that says how it went.
pub fn read([from, to, said]: [&'static str; 3], ui: &Ui) {
    let words = ["reading", "read", "failed", "empty"].map(|what| {
        let words = ui
            .texts
            .say(&format!("paste-file-{what}"), &[("file", FILE.into())]);
        format!("{}:{}", quoted(what), quoted(&words))
    });
    let asked = format!(
        "{{\"from\":{},\"to\":{},\"said\":{},\"words\":{{{}}}}}",
        quoted(from),
        quoted(to),
        quoted(said),
        words.join(",")
    );
    browser::ask_tool(&[&*ui.root, SCRIPT].concat(), EVENT, &asked);
}
