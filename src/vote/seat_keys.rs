//! What a key does while a placard has the focus.
use crate::kit::ui::Effect;
use crate::model::state::Action;
use crate::vote::keyboard::{Asked, Key, Letters, asked, while_presented};
use crate::vote::seat::Props;
use yew::prelude::*;

/// Does what a key asks for, if it asks for something.
pub fn pressed(seat: &Props, event: &KeyboardEvent) {
    let Props { ui, member, body, .. } = seat;
    let asked = asked(
        Key {
            name: &event.key(),
            place: &event.code(),
            shift: event.shift_key(),
            chord: event.ctrl_key() || event.alt_key() || event.meta_key(),
            right_to_left: ui.texts.lang().is_right_to_left(),
        },
        *member,
        *body,
        Letters::of(&ui.texts.get("keys-letters")),
    );
    let asked = match seat.presented {
        true => asked.and_then(while_presented),
        false => asked,
    };
    let Some(asked) = asked else { return };
    event.prevent_default();
    match asked {
        Asked::Action(Action::Set(..) | Action::Press(_) | Action::Menu(Some(_))) if !seat.is_open() => {}
        Asked::Action(action) => ui.dispatch.emit(action),
        Asked::Go(direction) => ui
            .effect
            .emit(Effect::FocusFrom(format!("seat-{member}"), direction)),
        Asked::Help => ui.effect.emit(Effect::Unfold("help")),
    }
}
