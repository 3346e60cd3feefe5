//! A provision that opens in place: what it says in our own words, and where the official text is.
use crate::context::Ui;
use rules::provision::Provision;
use wording::law;
use yew::prelude::*;

/// The provision, closed until it is pressed. Works without scripts.
pub fn view(ui: &Ui, provision: Provision) -> Html {
    let text = law::provision(&ui.texts, provision);
    html! {
        <details class="provision-note">
            <summary>{ text.short }</summary>
            <div class="provision-text">
                <p class="provision-title">{ text.label }{ ": " }{ text.title }</p>
                <p>{ text.text }</p>
                if let Some(url) = text.url {
                    <p>
                        <a href={url} target="_blank" rel="noopener noreferrer external">
                            { ui.text("why-official") }
                        </a>
                    </p>
                }
            </div>
        </details>
    }
}
