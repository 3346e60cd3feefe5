//! What a teacher takes away: the link that holds the lesson, its QR code, the lesson as a pupil sees it, the file.
use crate::kit::page::Page;
use crate::kit::ui::{Effect, Ui};
use crate::pages::lessons::asked::Asked;
use crate::pages::lessons::make::message::{Held, Message};
use crate::pages::lessons::opened::Making;
use crate::text::file_name::file_name;
use yew::prelude::*;

/// The id of the field for a saved lesson.
pub const FILE: &str = "make-file";

/// Longer addresses are cut by some programs.
const LONG: usize = 2000;

/// The buttons.
pub fn view(ui: &Ui, making: &Making, maker: &Held, link: &Callback<Message>) -> Html {
    let asked = Asked {
        made: maker.packed.clone(),
        ..Asked::default()
    };
    let here = ui.page(Page::Lessons, &asked.write(0));
    let below = here.strip_prefix(&*ui.root).unwrap_or(&here);
    let whole = [&*making.site, below].concat();
    let file = Effect::Save(
        file_name(&maker.draft.lesson.title, "lesson", "json"),
        maker.draft.lesson.write(),
    );
    let length = [("count", whole.chars().count().into())];
    html! {
        <section class="card make-out" aria-labelledby="make-take">
            <h2 id="make-take">{ ui.text("make-take") }</h2>
            <p class="lesson-buttons">
                if maker.packed.is_some() {
                    <button type="button" id="make-copy" class="primary" onclick={ui.does(Effect::CopyText(whole.clone()))}>
                        { ui.text("make-copy") }
                    </button>
                    <button type="button" id="make-qr" onclick={ui.does(Effect::ShowQr(whole.clone()))}>{ ui.text("qr-title") }</button>
                    <a class="button" id="make-preview" href={here} target="_blank" rel="opener">{ ui.text("make-preview") }</a>
                }
                <button type="button" id="make-save" onclick={ui.does(file)}>{ ui.text("make-save") }</button>
            </p>
            if maker.packed.is_some() {
                <p id="make-length" data-length={whole.len().to_string()}>
                    { ui.texts.say("make-length", &length) }
                    if whole.len() > LONG { { " " }{ ui.text("make-long") } }
                </p>
            }
            <label class="open-file">
                <span>{ ui.text("make-file") }</span>
                <input type="file" id={FILE} accept=".json,application/json" onchange={link.reform(|_: Event| Message::File)} />
            </label>
        </section>
    }
}
