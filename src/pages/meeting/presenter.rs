//! For a projector: a bar that steps through the day and shows each verdict when the class has guessed, with a timer, a roll
//! call, a spotlight on one placard, and the address as a QR code.
use crate::kit::timer::Timer;
use crate::kit::ui::Effect;
use crate::model::state::Action;
use crate::model::view_options::{Present, Roll};
use crate::pages::meeting::roll_call;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use yew::prelude::*;

/// The bar; nothing while nobody presents.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let state = shown.state;
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
    let parts = match state.present {
        Present::Shown => [" · ", &shown.record.title, " · ", &shown.record.about],
        _ => [" · ", &shown.record.about, "", ""],
    };
    let to = |id: &'static str, key: &str, present: Present| {
        html! {
            <button type="button" {id} class={(id == "present-show").then_some("primary")} onclick={ui.on(Action::Present(present))}>
                { ui.text(key) }
            </button>
        }
    };
    html! {
        <>
            <div class="presenter" role="toolbar" aria-label={ui.text("present-title")}>
                <button type="button" id="present-back" aria-disabled={ends(state.selected == 0)} onclick={ui.on(Action::Step(false))}>
                    { ui.text("present-back") }
                </button>
                <span>{ count }<bdi dir={state.place.direction()}>{ parts.concat() }</bdi></span>
                if state.present == Present::Shown {
                    { to("present-hide", "present-hide", Present::Hidden) }
                } else {
                    { to("present-show", "present-show", Present::Shown) }
                }
                <button type="button" id="present-on" aria-disabled={ends(state.selected == last)} onclick={ui.on(Action::Step(true))}>
                    { ui.text("present-on") }
                </button>
                if let Present::Roll(_) = state.present {
                    { to("present-roll", "present-roll-end", Present::Hidden) }
                } else {
                    { to("present-roll", "present-roll", Present::Roll(Roll::default())) }
                }
                <Spotlight label={ui.text("present-spot")} />
                <Timer ui={ui.ui.clone()} />
                <button type="button" id="present-qr" onclick={ui.does(Effect::ShowQr(String::new()))}>{ ui.text("qr-title") }</button>
                <button type="button" id="present-end" onclick={ui.on(Action::Present(Present::Off))}>
                    { ui.text("present-end") }
                </button>
            </div>
            if let Present::Roll(roll) = state.present {
                { roll_call::view(ui, shown, roll) }
            }
        </>
    }
}

/// What the switch of the spotlight says.
#[derive(Clone, PartialEq, Properties)]
pub struct SpotlightProps {
    label: AttrValue,
}

/// The switch of the spotlight: while it is on, the placard with the focus or under the pointer is larger and the others are
/// pale. The style sheet does that.
#[component]
pub fn Spotlight(props: &SpotlightProps) -> Html {
    let on = use_state(|| false);
    let press = {
        let on = on.clone();
        Callback::from(move |_: MouseEvent| on.set(!*on))
    };
    html! {
        <button type="button" id="present-spot" aria-pressed={if *on { "true" } else { "false" }} onclick={press}>
            { &props.label }
        </button>
    }
}

/// The keys of a presenter, and of the remote in a hand: on and back through the day or through a roll call, show, end. A
/// key that a placard has taken is not taken twice; the arrows of a remote are left to the presenter
/// (`keyboard::while_presented`).
pub fn keys(ui: &VoteUi, shown: &ShownVote<'_>) -> Callback<KeyboardEvent> {
    let (dispatch, present) = (ui.dispatch.clone(), shown.state.present);
    let all = shown.order.len();
    let right_to_left = ui.texts.lang().is_right_to_left();
    Callback::from(move |event: KeyboardEvent| {
        let chord = event.ctrl_key() || event.alt_key() || event.meta_key();
        if event.default_prevented() || chord {
            return;
        }
        if let Some(action) = key(&event.key(), &event.code(), present, all, right_to_left) {
            event.prevent_default();
            dispatch.emit(action);
        }
    })
}

/// What a key asks for, by its name and its place on the keyboard; `all` is how many members there are to call.
#[must_use]
pub fn key(name: &str, place: &str, present: Present, all: usize, right_to_left: bool) -> Option<Action> {
    if present == Present::Off {
        return None;
    }
    // On a keyboard of another script, V is the key that lies there. The button of a remote that darkens the screen sends a
    // full stop.
    let verdict = match name.len() {
        1 => name.eq_ignore_ascii_case("v") || name == ".",
        _ => place == "KeyV",
    };
    let step = |on: bool| match present {
        Present::Roll(roll) => Action::Present(Present::Roll(roll_call::turned(roll, on, all))),
        _ => Action::Step(on),
    };
    Some(match name {
        "PageDown" => step(true),
        "PageUp" => step(false),
        "ArrowRight" => step(!right_to_left),
        "ArrowLeft" => step(right_to_left),
        "Escape" => Action::Present(match present {
            Present::Roll(_) => Present::Hidden,
            _ => Present::Off,
        }),
        _ if verdict && present == Present::Shown => Action::Present(Present::Hidden),
        _ if verdict => Action::Present(Present::Shown),
        _ => return None,
    })
}
