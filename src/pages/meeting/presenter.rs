//! For a projector: a bar that steps through the day and shows each verdict when the class has guessed.
use crate::model::state::{Action, State};
use crate::model::view_options::Present;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The bar; nothing while nobody presents.
pub fn view(ui: &VoteUi, state: &State) -> Html {
    if state.present == Present::Off {
        return Html::default();
    }
    let last = state.scenario.items.len().saturating_sub(1);
    // A button that is disabled would let the focus go, and with it the keys.
    let ends = |end: bool| end.then_some("true");
    let count = ui.texts.say(
        "present-place",
        &[
            ("place", (state.selected + 1).into()),
            ("all", state.scenario.items.len().into()),
        ],
    );
    // While the verdict is hidden the heading has the title of the vote.
    let about = state.scenario.items.get(state.selected).map(|record| {
        let parts = match state.present {
            Present::Shown => [" · ", &record.title, " · ", &record.about],
            _ => [" · ", &record.about, "", ""],
        };
        html! { <bdi dir={state.place.direction()}>{ parts.concat() }</bdi> }
    });
    html! {
        <div class="presenter" role="toolbar" aria-label={ui.text("present-title")}>
            <button type="button" id="present-back" aria-disabled={ends(state.selected == 0)} onclick={ui.on(Action::Step(false))}>
                { ui.text("present-back") }
            </button>
            <span>{ count }{ about }</span>
            if state.present == Present::Hidden {
                <button type="button" id="present-show" class="primary" onclick={ui.on(Action::Present(Present::Shown))}>
                    { ui.text("present-show") }
                </button>
            } else {
                <button type="button" id="present-hide" onclick={ui.on(Action::Present(Present::Hidden))}>
                    { ui.text("present-hide") }
                </button>
            }
            <button type="button" id="present-on" aria-disabled={ends(state.selected == last)} onclick={ui.on(Action::Step(true))}>
                { ui.text("present-on") }
            </button>
            <button type="button" id="present-end" onclick={ui.on(Action::Present(Present::Off))}>
                { ui.text("present-end") }
            </button>
        </div>
    }
}

/// The keys of a presenter, and of the remote in a hand: on and back through the day, show, end. A key that a placard
/// has taken is not taken twice; the arrows of a remote are left to the presenter (`keyboard::while_presented`).
pub fn keys(ui: &VoteUi, state: &State) -> Callback<KeyboardEvent> {
    let (dispatch, present) = (ui.dispatch.clone(), state.present);
    let right_to_left = ui.texts.lang().is_right_to_left();
    Callback::from(move |event: KeyboardEvent| {
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        if present == Present::Off || event.default_prevented() || chord {
            return;
        }
        let key = event.key();
        // On a keyboard of another script, V is the key that lies there.
        let verdict = match key.len() {
            1 => key.eq_ignore_ascii_case("v"),
            _ => event.code() == "KeyV",
        };
        let action = match key.as_str() {
            "PageDown" => Action::Step(true),
            "PageUp" => Action::Step(false),
            "ArrowRight" => Action::Step(!right_to_left),
            "ArrowLeft" => Action::Step(right_to_left),
            "Escape" => Action::Present(Present::Off),
            _ if verdict && present == Present::Hidden => Action::Present(Present::Shown),
            _ if verdict => Action::Present(Present::Hidden),
            _ => return,
        };
        event.prevent_default();
        dispatch.emit(action);
    })
}
