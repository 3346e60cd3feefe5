//! The keys, and how to use the page: opens in place.
use crate::kit::ui::Ui;
use records::letters::upper;
use yew::prelude::*;

/// The help.
pub fn view(ui: &Ui) -> Html {
    let letters = ui.text("keys-letters");
    let mut letters = letters.chars().map(|letter| upper(letter).to_string());
    let mut letter = || letters.next().unwrap_or_default();
    let keys = [
        (ui.text("help-key-space"), "help-space"),
        (ui.text("help-key-enter"), "help-enter"),
        (letter(), "help-in-favour"),
        (letter(), "help-against"),
        (letter(), "help-abstaining"),
        (letter(), "help-not-voting"),
        (ui.text("help-key-arrows"), "help-arrows"),
        ("U".to_owned(), "help-undo"),
        ("⇧ U".to_owned(), "help-redo"),
        ("R".to_owned(), "help-record"),
        ("?".to_owned(), "help-help"),
    ];
    html! {
        <details class="help" id="help">
            <summary id="help-summary">{ ui.text("help-title") }</summary>
            <p>{ ui.text("help-intro") }</p>
            <dl>
                {
                    for keys.into_iter().map(|(key, meaning)| html! {
                        <div><dt><kbd>{ key }</kbd></dt><dd>{ ui.text(meaning) }</dd></div>
                    })
                }
            </dl>
            <p>{ ui.text("help-present") }</p>
        </details>
    }
}
