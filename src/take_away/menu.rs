//! What a reader can keep of a meeting: the picture, the roll, the sentence, the meeting as a file; and the field that
//! opens such a file again.
use crate::kit::page::Page;
use crate::kit::ui::Effect;
use crate::model::session::Session;
use crate::take_away::picture::{LINK, Shape, picture};
use crate::take_away::roll;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use records::scenario;
use yew::prelude::*;

/// The id of the element in which the address of the page is printed.
pub const PRINTED_ADDRESS: &str = "printed-address";

/// The buttons.
pub fn view(ui: &VoteUi, session: &Session) -> Html {
    let button = |id: &'static str, key: &str, make: fn(&ShownVote<'_>) -> Effect| {
        let (session, texts) = (session.clone(), ui.texts.clone());
        let request = ui.effect.clone();
        let press = Callback::from(move |_: MouseEvent| {
            if let Some(shown) = ShownVote::in_session(&texts, &session) {
                request.emit(make(&shown));
            }
        });
        html! { <button type="button" {id} onclick={press}>{ ui.text(key) }</button> }
    };
    html! {
        <>
        <section class="take-away" aria-labelledby="take-away">
            <h2 id="take-away">{ ui.text("take-title") }</h2>
            <div class="take-buttons">
                { button("send", "take-send", |shown| Effect::Share(roll::sentence(shown))) }
                { button("copy-sentence", "take-copy", |shown| Effect::Copy(roll::sentence(shown))) }
                <button type="button" id="show-qr" onclick={ui.does(Effect::ShowQr(String::new()))}>{ ui.text("qr-title") }</button>
                { button("save-picture", "take-picture", |shown| pixels(shown, Shape::Wide)) }
                { button("save-square", "take-square", |shown| pixels(shown, Shape::Square)) }
                { button("save-drawing", "take-drawing", |shown| {
                    Effect::SaveDrawing(name(shown, "svg"), picture(shown, Shape::Wide, LINK))
                }) }
                { button("save-roll", "take-roll", |shown| Effect::Save(name(shown, "csv"), roll::csv(shown))) }
                { button("save-json", "take-json", |shown| Effect::Save(name(shown, "json"), roll::json(shown))) }
                { button("save-file", "take-file", file) }
            </div>
            // A meeting from a file has no address to embed.
            if let Some(vote) = ShownVote::in_session(&ui.texts, session).and_then(|shown| shown.address()) {
                <p><a id="share" href={ui.page(Page::Share, &vote)}>{ ui.text("take-share") }</a></p>
            }
            <label class="open-file">
                <span>{ ui.text("new-file") }</span>
                <input
                    type="file"
                    id="file"
                    accept=".json,application/json"
                    onchange={ui.does(Effect::OpenFile("file"))}
                />
            </label>
        </section>
        <p class="printed-address" id={PRINTED_ADDRESS}></p>
        </>
    }
}

/// The picture of a vote, to be kept as pixels.
pub fn pixels(shown: &ShownVote<'_>, shape: Shape) -> Effect {
    let (width, height) = shape.size();
    let drawing = picture(shown, shape, LINK);
    Effect::SavePicture(name(shown, "png"), drawing, width, height)
}

fn file(shown: &ShownVote<'_>) -> Effect {
    let scenario = &shown.state.scenario;
    let text = match shown.state.is_changed() {
        true => scenario::write(&shown.state.version(&shown.replay.votes)),
        false => scenario::write(scenario),
    };
    Effect::Save(format!("{}.json", scenario.id), text)
}

/// The name of a file about the vote that is shown.
fn name(shown: &ShownVote<'_>, kind: &str) -> String {
    format!("{}-{}.{kind}", shown.state.scenario.id, shown.record.id)
}
