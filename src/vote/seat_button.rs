//! A placard: who sits there and how it votes. A press moves the vote on; keys and a menu set it.
use crate::kit::vote_mark;
use crate::model::state::Action;
use crate::text::phrases;
use crate::vote::late;
use crate::vote::seat::{Face, Props};
use wording::names;
use wording::say::seat::{Seat, seat_label};
use yew::prelude::*;

/// Held longer than this, a press asks for the menu: milliseconds.
const LONG_PRESS: f64 = 500.0;

/// The placard remembers only since when it is held down.
pub struct SeatButton {
    pressed_at: f64,
}

/// A placard among others of its room.
pub fn view(seat: Props) -> Html {
    let key = seat.member.to_string();
    html! { <SeatButton {key} ..seat /> }
}

/// What happens to a placard.
#[derive(Debug)]
pub enum Message {
    /// Held down, at this time in milliseconds.
    Down(f64),
    /// Let go.
    Click(f64),
}

impl Component for SeatButton {
    type Message = Message;
    type Properties = Props;

    fn create(_ctx: &Context<Self>) -> Self {
        Self { pressed_at: f64::MAX }
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        let props = ctx.props();
        let Props { ui, member, .. } = props;
        match message {
            Message::Down(at) => self.pressed_at = at,
            Message::Click(at) => {
                let held = at - self.pressed_at > LONG_PRESS;
                self.pressed_at = f64::MAX;
                let action = if held {
                    Action::Menu(Some(*member))
                } else {
                    Action::Press(*member)
                };
                if props.is_open() {
                    ui.dispatch.emit(action);
                }
            }
        }
        false
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let props = ctx.props();
        let Props { ui, member, .. } = props;
        let member = *member;
        let label = seat_label(
            &ui.texts,
            &Seat {
                member,
                permanent: props.permanent,
                presides: props.presides,
                vote: props.vote,
                changed: props.changed,
                assumed: props.assumed,
                barred: !props.may_vote,
            },
        );
        let open_menu = {
            let (dispatch, open) = (ui.dispatch.clone(), props.is_open());
            Callback::from(move |event: MouseEvent| {
                event.prevent_default();
                if open {
                    dispatch.emit(Action::Menu(Some(member)));
                }
            })
        };
        let on_key = {
            let seat = props.clone();
            Callback::from(move |event: KeyboardEvent| match late::seat_controls() {
                Some(controls) => (controls.key)(&seat, &event),
                // The menu opens once its code has arrived.
                None if seat.is_open() && event.key() == "Enter" => {
                    event.prevent_default();
                    seat.ui.dispatch.emit(Action::Menu(Some(member)));
                }
                None => {}
            })
        };
        html! {
            <div
                class="seat-button"
                data-member={member.to_string()}
                data-vote={vote_mark::token(props.vote)}
                data-group={props.group}
                data-permanent={props.permanent.then_some("")}
                data-presides={props.presides.then(|| ui.text("room-president"))}
                data-changed={props.changed.then_some("")}
                data-assumed={props.assumed.then_some("")}
                data-barred={(!props.may_vote).then_some("")}
                data-place={(props.place > 0).then(|| props.place.to_string())}
                data-locked={props.locked.then_some("")}
                hidden={props.left_out && props.face != Face::Tile}
                inert={props.left_out && props.face == Face::Tile}
            >
                <button
                    type="button"
                    id={format!("seat-{member}")}
                    data-seat={member.to_string()}
                    tabindex={if props.tab_stop { "0" } else { "-1" }}
                    aria-label={label}
                    aria-disabled={(!props.is_open()).then_some("true")}
                    aria-haspopup="menu"
                    aria-expanded={if props.menu.is_some() { "true" } else { "false" }}
                    onpointerdown={ctx.link().callback(|event: PointerEvent| Message::Down(event.time_stamp()))}
                    onclick={ctx.link().callback(|event: MouseEvent| Message::Click(event.time_stamp()))}
                    oncontextmenu={open_menu}
                    onkeydown={on_key}
                    onfocus={ui.on(Action::Focus(member))}
                >
                    if props.face == Face::Word {
                        { vote_mark::view(props.vote) }
                        <span class="word">{ phrases::column(&ui.texts, props.vote) }</span>
                    } else {
                        <span class="name">{ names::placard_name(&ui.texts, member) }</span>
                        { vote_mark::view(props.vote) }
                        <span class="code">{ member.to_string() }</span>
                    }
                </button>
                if let Some((offered, controls)) = props.menu.zip(late::seat_controls()) {
                    { (controls.menu)(ui, props, offered) }
                }
            </div>
        }
    }
}
