//! An embed as it will stand: the widget itself in a frame, as wide as a reader's column; `embed.js` fits its height.
use crate::embed::settings::{Ask, WIDTHS};
use crate::embed::snippet;
use crate::embed::snippet::Wanted;
use crate::kit::ui::Ui;
use yew::prelude::*;

/// The preview.
pub fn view(ui: &Ui, wanted: &Wanted<'_>, ask: &Callback<Ask>) -> Html {
    let chosen = wanted.embed.width;
    let width = |width: u16| {
        let choose = ask.reform(move |_: Event| Ask::Width(width));
        html! {
            <label class="choice">
                <input type="radio" name="share-width" id={format!("share-width-{width}")} checked={width == chosen} onchange={choose} />
                { width }
            </label>
        }
    };
    let address = snippet::frame(wanted);
    html! {
        <section class="card share-preview" aria-labelledby="share-preview">
            <h2 id="share-preview">{ ui.text("share-preview") }</h2>
            <fieldset>
                <legend>{ ui.text("share-width") }</legend>
                { for WIDTHS.into_iter().map(width) }
            </fieldset>
            <div class="share-column" tabindex="0" role="group" aria-label={ui.text("share-preview")} data-width={chosen.to_string()}>
                // Another address is another frame: none of them is a step back in the history.
                <iframe
                    key={address.clone()}
                    id="share-frame"
                    src={address}
                    title={ui.text("share-preview")}
                    height={snippet::height(wanted).to_string()}
                />
            </div>
        </section>
    }
}
