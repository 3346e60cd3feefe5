//! What a reader can keep of a meeting: the picture, the roll, the sentence, the meeting as a file; and the field that
//! opens such a file again.
use crate::kit::page::Page;
use crate::kit::ui::{Request, Ui};
use crate::take_away::picture::{LINK, Shape, picture};
use crate::take_away::roll;
use crate::vote::shown_vote::Room;
use crate::vote::shown_vote::Scene;
use records::scenario;
use yew::prelude::*;

/// The buttons.
pub fn view(ui: &Ui, scene: &Scene) -> Html {
    let button = |id: &'static str, key: &str, make: fn(&Room<'_>) -> Request| {
        let scene = scene.clone();
        let request = ui.request.clone();
        let press = Callback::from(move |_: MouseEvent| {
            if let Some(room) = scene.room() {
                request.emit(make(&room));
            }
        });
        html! { <button type="button" {id} onclick={press}>{ ui.text(key) }</button> }
    };
    html! {
        <section class="take-away" aria-labelledby="take-away">
            <h2 id="take-away">{ ui.text("take-title") }</h2>
            <div class="take-buttons">
                { button("copy-sentence", "take-copy", |room| Request::Copy(roll::sentence(room))) }
                { button("save-picture", "take-picture", |room| pixels(room, Shape::Wide)) }
                { button("save-square", "take-square", |room| pixels(room, Shape::Square)) }
                { button("save-drawing", "take-drawing", |room| {
                    Request::SaveDrawing(name(room, "svg"), picture(room, Shape::Wide, LINK))
                }) }
                { button("save-roll", "take-roll", |room| Request::Save(name(room, "csv"), roll::csv(room))) }
                { button("save-json", "take-json", |room| Request::Save(name(room, "json"), roll::json(room))) }
                { button("save-file", "take-file", file) }
            </div>
            // A meeting from a file has no address to embed.
            if let Some(vote) = scene.room().and_then(|room| room.address()) {
                <p><a id="share" href={ui.page(Page::Share, &vote)}>{ ui.text("take-share") }</a></p>
            }
            <label class="open-file">
                <span>{ ui.text("new-file") }</span>
                <input
                    type="file"
                    id="file"
                    accept=".json,application/json"
                    onchange={ui.ask(Request::OpenFile("file"))}
                />
            </label>
        </section>
    }
}

/// The picture of a vote, to be kept as pixels.
pub fn pixels(room: &Room<'_>, shape: Shape) -> Request {
    let (width, height) = shape.size();
    let drawing = picture(room, shape, LINK);
    Request::SavePicture(name(room, "png"), drawing, width, height)
}

fn file(room: &Room<'_>) -> Request {
    let scenario = &room.state.scenario;
    let text = match room.state.is_changed() {
        true => scenario::write(&scenario.with_votes(&room.day.votes)),
        false => scenario::write(scenario),
    };
    Request::Save(format!("{}.json", scenario.id), text)
}

/// The name of a file about the vote that is shown.
fn name(room: &Room<'_>, kind: &str) -> String {
    format!("{}-{}.{kind}", room.state.scenario.id, room.record.id)
}
