//! The menu of a placard: each vote directly.
use crate::browser::direction::Direction;
use crate::kit::ui::Effect;
use crate::kit::vote_mark;
use crate::model::state::Action;
use crate::model::vote_choices::votes_offered;
use crate::text::phrases;
use crate::vote::seat;
use crate::vote::vote_ui::VoteUi;
use wording::names;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// The menu. Which votes are offered depends, for a member whose vote is not known, on which are left without
/// a name.
pub fn view(ui: &VoteUi, seat: &seat::Props, offered: [bool; 4]) -> Html {
    let member = seat.member;
    let title = match seat.vote {
        Some(_) => names::short_name(&ui.texts, member),
        None => phrases::assume_title(&ui.texts, member),
    };
    let votes = votes_offered(seat.body);
    let item = |(place, vote): (usize, rules::vote::Vote)| {
        let chosen = seat.vote == Some(vote);
        html! {
            <button
                type="button"
                role="menuitemradio"
                aria-checked={if chosen { "true" } else { "false" }}
                class="seat-menu-item"
                data-vote={vote_mark::token(Some(vote))}
                data-menu-item={member.to_string()}
                disabled={!offered.get(place).copied().unwrap_or(false)}
                onclick={ui.on(Action::Set(member, vote))}
            >
                { vote_mark::view(Some(vote)) }
                { vote_word(&ui.texts, vote) }
            </button>
        }
    };
    html! {
        <div
            class="seat-menu"
            id={format!("menu-{member}")}
            role="menu"
            aria-label={title.clone()}
            onkeydown={on_key(ui, member)}
        >
            <p class="seat-menu-title" aria-hidden="true">{ title }</p>
            { for votes.into_iter().enumerate().map(item) }
            if seat.assumed {
                <button
                    type="button"
                    role="menuitem"
                    class="seat-menu-item"
                    data-menu-item={member.to_string()}
                    onclick={ui.on(Action::Forget(member))}
                >
                    { ui.text("assume-nothing") }
                </button>
            }
        </div>
    }
}

fn on_key(ui: &VoteUi, member: rules::member::MemberId) -> Callback<KeyboardEvent> {
    let ui = ui.clone();
    Callback::from(move |event: KeyboardEvent| {
        let direction = match event.key().as_str() {
            "Escape" | "Tab" => {
                event.prevent_default();
                ui.dispatch.emit(Action::Menu(None));
                return;
            }
            "ArrowDown" | "ArrowRight" => Direction::Next,
            "ArrowUp" | "ArrowLeft" => Direction::Previous,
            "Home" => Direction::First,
            "End" => Direction::Last,
            _ => return,
        };
        event.prevent_default();
        ui.effect
            .emit(Effect::FocusInMenu(format!("menu-{member}"), direction));
    })
}
