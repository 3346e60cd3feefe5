//! What a reader can keep of a meeting: the meeting as a file, and the field that opens such a file again.
use crate::context::{Request, Ui};
use crate::day::Day;
use crate::state::State;
use records::scenario;
use std::rc::Rc;
use yew::prelude::*;

/// The buttons.
pub fn view(ui: &Ui, state: &Rc<State>, day: &Rc<Day>) -> Html {
    let save = {
        let (state, day) = (Rc::clone(state), Rc::clone(day));
        ui.request.reform(move |_: MouseEvent| {
            let scenario = &state.scenario;
            let text = match state.is_changed() {
                true => scenario::write(&scenario.with_votes(&day.votes)),
                false => scenario::write(scenario),
            };
            Request::Save(format!("{}.json", scenario.id), text)
        })
    };
    html! {
        <section class="take-away" aria-labelledby="take-away">
            <h2 id="take-away">{ ui.text("take-title") }</h2>
            <p><button type="button" id="save-file" onclick={save}>{ ui.text("take-file") }</button></p>
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
