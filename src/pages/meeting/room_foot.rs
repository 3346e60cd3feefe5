//! Below the seats: what is voted on and who proposed it, the legend, how to change a vote, the colours.
use crate::model::state::Action;
use crate::model::view_options::Colours;
use crate::model::vote_choices::votes_offered;
use crate::vote::shown_vote::ShownVote;
use crate::vote::vote_ui::VoteUi;
use rules::membership::Body;
use wording::say::vote::vote as vote_word;
use yew::prelude::*;

/// All of it.
pub fn view(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    html! {
        <>
            { room_about(ui, shown) }
            { room_foot(ui, shown) }
        </>
    }
}

fn room_about(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let dir = shown.state.place.direction();
    let (says, who) = (&shown.record.description, &shown.record.proposed_by);
    // What nobody has said leaves no gap.
    if says.is_empty() && who.is_empty() {
        return Html::default();
    }
    html! {
        <div class="room-about">
            if !says.is_empty() {
                <p {dir}>{ says.clone() }</p>
            }
            if !who.is_empty() {
                <p>{ ui.texts.say("item-proposed-by", &[("who", who.clone().into())]) }</p>
            }
        </div>
    }
}

fn room_foot(ui: &VoteUi, shown: &ShownVote<'_>) -> Html {
    let colours = shown.state.colours;
    let [.., not_voting] = votes_offered(shown.state.scenario.body);
    let not_voting = vote_word(&ui.texts, not_voting);
    html! {
        <footer class="room-foot">
            <ul class="legend">
                <li data-mark="permanent" hidden={shown.state.scenario.body != Body::SecurityCouncil}>
                    { ui.text("legend-permanent") }
                </li>
                <li data-mark="changed">{ ui.text("legend-changed") }</li>
                <li data-mark="assumed" hidden={shown.is_full_roll()}>{ ui.text("legend-assumed") }</li>
            </ul>
            <p class="room-hint">{ ui.texts.say("room-hint", &[("not-voting", not_voting.into())]) }</p>
            <button
                type="button"
                id="colours"
                class="room-colours"
                aria-pressed={if colours == Colours::Board { "true" } else { "false" }}
                onclick={ui.on(Action::Colours(colours.other()))}
            >
                { ui.text("room-colours") }
            </button>
        </footer>
    }
}
