//! How to use the page, by touch and by keys: opens in place.
use crate::kit::licences;
use crate::kit::ui::Ui;
use crate::model::vote_choices::votes_offered;
use records::letters::upper;
use rules::membership::Body;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// The help.
pub fn view(ui: &Ui, body: Body) -> Html {
    let letters = ui.text("keys-letters");
    let mut letters = letters.chars().map(|letter| upper(letter).to_string());
    let mut letter = || letters.next().unwrap_or_default();
    let word = |key: &str| ui.text(key);
    let [.., not_voting] = votes_offered(body);
    let keys = [
        (ui.text("help-key-space"), word("help-space")),
        (ui.text("help-key-enter"), word("help-enter")),
        (letter(), word("help-in-favour")),
        (letter(), word("help-against")),
        (letter(), word("help-abstaining")),
        (letter(), vote_word(&ui.texts, not_voting)),
        (ui.text("help-key-arrows"), word("help-arrows")),
        ("U".to_owned(), word("help-undo")),
        ("⇧ U".to_owned(), word("help-redo")),
        ("R".to_owned(), word("help-record")),
        ("S".to_owned(), word("help-suppose")),
        ("?".to_owned(), word("help-help")),
    ];
    html! {
        <details class="help" id="help">
            <summary id="help-summary">{ ui.text("help-title") }</summary>
            // A phone has no keys, so what a finger does comes first.
            <dl class="help-touch">
                <div><dt>{ word("help-key-tap") }</dt><dd>{ word("help-space") }</dd></div>
                <div><dt>{ word("help-key-hold") }</dt><dd>{ word("help-enter") }</dd></div>
            </dl>
            <p>{ ui.text("help-intro") }</p>
            <dl>
                {
                    for keys.into_iter().map(|(key, meaning)| html! {
                        <div><dt><kbd>{ key }</kbd></dt><dd>{ meaning }</dd></div>
                    })
                }
            </dl>
            <p>{ ui.text("help-present") }</p>
            // The static page keeps its weight: the app alone draws this.
            if cfg!(target_arch = "wasm32") {
                <p>{ licences::link(ui) }</p>
            }
        </details>
    }
}
