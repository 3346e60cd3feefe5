//! A provision that opens in place: what it says in our own words, and where the official text is.
use crate::kit::outside_link;
use crate::kit::ui::{Effect, Ui};
use crate::text::phrases;
use rules::provision::Provision;
use wording::law;
use yew::prelude::*;

/// The provision, closed until it is pressed. Works without scripts; with them, its text is fetched with the first
/// that is opened.
pub fn view(ui: &Ui, provision: Provision) -> Html {
    let text = law::provision(&ui.texts, provision);
    if !law::is_loaded(&ui.texts, provision) {
        return html! {
            <details class="provision-note">
                <summary onclick={ui.does(Effect::Law)}>{ text.short }</summary>
                <div class="provision-text"><p>{ ui.text("why-loading") }</p></div>
            </details>
        };
    }
    html! {
        <details class="provision-note">
            <summary>{ text.short }</summary>
            <div class="provision-text">
                <p class="provision-title">{ phrases::labelled(&ui.texts, text.label.to_string(), text.title.to_string()) }</p>
                <p>{ text.text }</p>
                if let Some(url) = text.url {
                    <p>{ outside_link::view(&url, ui.text("why-official")) }</p>
                }
            </div>
        </details>
    }
}
