//! What a newsroom takes along: the code for an article and how long it is, the element, the link, the sentence, the picture.
use crate::embed::snippet;
use crate::embed::snippet::Wanted;
use crate::kit::deferred;
use crate::kit::notices;
use crate::kit::ui::{Effect, Ui};
use crate::model::session::Session;
use crate::take_away::image::Image;
use crate::text::notice::Notice;
use yew::prelude::*;

/// The code for an article. It comes first: the embed as it is suits most articles, and the code follows every choice below.
pub fn code(ui: &Ui, wanted: &Wanted<'_>, told: &[Notice]) -> Html {
    let html = snippet::snippet(wanted);
    let size = ui.texts.say("share-size", &[("count", html.len().into())]);
    html! {
        <section class="card share-take share-code" id="share-take" aria-labelledby="share-take-title" tabindex="-1">
            <h2 id="share-take-title">{ ui.text("share-take") }</h2>
            { notices::view(ui, told) }
            { field(ui, "share-snippet", html, 4, Some(size)) }
        </section>
    }
}

/// What else can be copied: the element, the link, the sentence, the picture.
pub fn others(ui: &Ui, session: &Session, wanted: &Wanted<'_>) -> Html {
    let picture = snippet::picture(wanted);
    let image = {
        let (ui, session) = (ui.clone(), session.clone());
        move || html! { <Image ui={ui.clone()} session={session.clone()} /> }
    };
    html! {
        <section class="card share-take share-others" aria-labelledby="share-more">
            <h2 id="share-more">{ ui.text("share-more") }</h2>
            { field(ui, "share-element", snippet::element(wanted), 3, Some(ui.text("share-element-note"))) }
            { field(ui, "share-link", snippet::page(wanted), 1, None) }
            { field(ui, "share-sentence", snippet::sentence(wanted), 2, None) }
            if let Some(picture) = &picture {
                { field(ui, "share-picture", picture.clone(), 1, None) }
            }
            <p class="share-files">
                if let Some(plain) = picture.as_ref().and_then(|picture| picture.strip_suffix(".png")) {
                    <a id="share-plain" href={format!("{plain}.txt")}>{ ui.text("share-plain") }</a>
                }
            </p>
            if picture.is_none() {
                <p class="share-note">{ ui.text("share-no-picture") }</p>
            }
            <h3 id="share-image">{ ui.text("take-image") }</h3>
            { deferred::view(image) }
        </section>
    }
}

/// A text that can be copied; `id` is also the message with its name.
fn field(ui: &Ui, id: &'static str, text: String, rows: u8, note: Option<String>) -> Html {
    let name = ui.text(id);
    let copy = ui.texts.say("share-copy", &[("what", name.clone().into())]);
    let about = format!("{id}-note");
    html! {
        <div class="share-field">
            <label for={id}>{ name }</label>
            <button type="button" id={format!("{id}-copy")} aria-label={copy} onclick={ui.does(Effect::CopyText(text.clone()))}>
                { ui.text("share-copy-short") }
            </button>
            <textarea {id} readonly=true rows={rows.to_string()} dir="auto" spellcheck="false" aria-describedby={note.is_some().then(|| about.clone())} value={text} />
            if let Some(note) = note {
                <p class="share-note" id={about}>{ note }</p>
            }
        </div>
    }
}
